#include "import/containers/docx_styles.h"

#include "import/containers/xml_part.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

Result<DocxStyles> DocxStyles::read(const QByteArray& bytes, const QString& part) {
    DocxStyles styles;
    XmlPart xml(bytes, part);
    QString id;
    Style style;
    while (xml.next()) {
        if (xml.isStart()) {
            if (xml.name() == "style"_L1) {
                id = xml.attribute("styleId"_L1);
                style = {};
            } else if (xml.name() == "basedOn"_L1) {
                style.basedOn = xml.attribute("val"_L1);
            } else if (xml.name() == "b"_L1) {
                style.bold = isOn(xml.attribute("val"_L1));
            } else if (xml.name() == "docDefaults"_L1 || xml.name() == "latentStyles"_L1 ||
                       xml.name() == "tblStylePr"_L1) {
                xml.skip();
            }
        } else if (xml.isEnd() && xml.name() == "style"_L1) {
            styles.m_styles.insert(id, style);
        }
    }
    if (xml.failed()) return xml.error();
    return styles;
}

bool DocxStyles::isBold(const QString& id) const {
    QString at = id;
    for (int step = 0; step < 16 && !at.isEmpty(); ++step) {  // a chain of styles may be a circle
        const auto found = m_styles.constFind(at);
        if (found == m_styles.constEnd()) return false;
        if (found->bold) return *found->bold;
        at = found->basedOn;
    }
    return false;
}

}  // namespace kondensat::importing
