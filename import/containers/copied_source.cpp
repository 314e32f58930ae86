#include "import/containers/copied_source.h"

#include "core/word_copy.h"
#include "import/containers/xml_part.h"
#include "import/containers/zip_archive.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

QString copiedSource(const ZipArchive& archive) {
    for (const QString& part : {u"docProps/custom.xml"_s, u"meta.xml"_s}) {
        if (!archive.contains(part)) continue;
        const auto bytes = archive.read(part);
        if (!bytes) continue;
        XmlPart xml(*bytes, part);
        bool isOurs = false;
        QString value;
        while (xml.next()) {
            if (xml.isStart() && (xml.name() == "property"_L1 || xml.name() == "user-defined"_L1))
                isOurs = xml.attribute("name"_L1) == wordCopyProperty;
            else if (xml.isEnd() && (xml.name() == "property"_L1 || xml.name() == "user-defined"_L1))
                isOurs = false;
            else if (xml.isText() && isOurs)
                value += xml.text();
        }
        if (!xml.failed() && !value.isEmpty()) return value.trimmed().left(64);
    }
    return {};
}

}  // namespace kondensat::importing
