#include "benchmarks/big_project.h"

#include <QUuid>

#include "benchmarks/corpus.h"
#include "export/writers/package.h"

using namespace Qt::StringLiterals;

namespace kondensat::bench {
namespace {

QByteArray guid(const QString& name) {
    return QUuid::createUuidV5(QUuid(u"{6b6f6e64-656e-8361-8574-62656e636821}"_s), name)
        .toByteArray(QUuid::WithoutBraces);
}

}  // namespace

QByteArray bigProject(int sources, int selections) {
    constexpr int groups = 10, subgroups = 4;
    Corpus corpus(11);
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Large\" "
        "origin=\"NVivo\"><CodeBook><Codes>";
    for (int g = 0; g < groups; ++g) {
        const QString group = u"group %1"_s.arg(g);
        xml +=
            "<Code guid=\"" + guid(group) + "\" name=\"" + group.toUtf8() + "\" isCodable=\"true\" color=\"#336699\">";
        for (int s = 0; s < subgroups; ++s) {
            const QString subgroup = u"%1.%2"_s.arg(group).arg(s);
            xml += "<Code guid=\"" + guid(subgroup) + "\" name=\"" + subgroup.toUtf8() + "\" isCodable=\"true\"/>";
        }
        xml += "</Code>";
    }
    xml += "</Codes></CodeBook><Sources>";
    QList<exporting::PackagePart> parts;
    for (int n = 0; n < sources; ++n) {
        const QString name = u"talk %1"_s.arg(n);
        const QString text = corpus.transcript(50'000).replace(u"\n"_s, u"\r\n"_s);
        const QByteArray file = guid(name) + ".txt";
        parts.append({u"Sources/"_s + QString::fromLatin1(file), "\xef\xbb\xbf" + text.toUtf8()});
        xml += "<TextSource guid=\"" + guid(name) + "\" name=\"" + name.toUtf8() + "\" plainTextPath=\"internal://" +
               file + "\">";
        for (int i = 0; i < selections / sources; ++i) {
            qsizetype start = text.indexOf(u' ', qsizetype(corpus.random.bounded(text.size() - 300))) + 1;
            const qsizetype end = text.indexOf(u' ', start + 40 + qsizetype(corpus.random.bounded(120)));
            const QString words = text.mid(start, end - start).simplified();
            const QString code =
                u"group %1.%2"_s.arg(corpus.random.bounded(groups)).arg(corpus.random.bounded(subgroups));
            const QByteArray id = guid(u"%1/%2"_s.arg(n).arg(i));
            xml += "<PlainTextSelection guid=\"" + id + "\" name=\"" + words.toHtmlEscaped().toUtf8() +
                   "\" startPosition=\"" + QByteArray::number(start) + "\" endPosition=\"" + QByteArray::number(end) +
                   "\"><Coding guid=\"" + guid(u"%1/%2/coding"_s.arg(n).arg(i)) + "\"><CodeRef targetGUID=\"" +
                   guid(code) + "\"/></Coding></PlainTextSelection>\n";
        }
        xml += "</TextSource>";
    }
    parts.prepend({u"project.qde"_s, xml + "</Sources></Project>"});
    const auto packed = exporting::packParts(parts);
    return packed ? *packed : QByteArray();
}

}  // namespace kondensat::bench
