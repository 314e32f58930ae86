#include "import/containers/docx_styles.h"

#include <QRegularExpression>

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
            } else if (xml.name() == "name"_L1) {
                const QString name = xml.attribute("val"_L1);
                static const QRegularExpression heading(u"^heading ([1-9])$"_s, QRegularExpression::CaseInsensitiveOption);
                if (const auto match = heading.match(name); match.hasMatch()) style.heading = match.captured(1).toInt();
                style.isQuote = name.contains("quot"_L1, Qt::CaseInsensitive) || name.compare("Block Text"_L1, Qt::CaseInsensitive) == 0;
            } else if (xml.name() == "outlineLvl"_L1) {
                style.heading = headingOfOutline(xml.attribute("val"_L1));
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
    return inChain(id, [](const Style& style) { return style.bold; }).value_or(false);
}

int DocxStyles::heading(const QString& id) const {
    return inChain(id, [](const Style& style) { return style.heading; }).value_or(0);
}

bool DocxStyles::isQuote(const QString& id) const {
    return inChain(id, [](const Style& style) { return style.isQuote ? std::optional(true) : std::nullopt; }).value_or(false);
}

}  // namespace kondensat::importing
