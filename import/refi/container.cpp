#include "import/refi/container.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "import/archive/yaml_reader.h"
#include "import/containers/encoding.h"
#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

Result<Container> Container::open(const QByteArray& bytes) {
    constexpr ZipLimits limits{4ULL << 30, 100'000};
    TRY_ASSIGN(ZipArchive zip, ZipArchive::open(bytes, limits));
    Container container(std::move(zip));
    QStringList roots;
    for (const QString& entry : container.m_zip->names()) {
        const bool atRoot = !entry.contains(u'/');
        if (atRoot && entry.endsWith(u".qde", Qt::CaseInsensitive)) {
            roots.append(entry);
            continue;
        }
        if (atRoot) continue;
        const QFileInfo name(entry);
        const QString key = name.fileName().toLower();
        if (!container.m_byName.contains(key)) container.m_byName.insert(key, entry);
        const QUuid guid = QUuid::fromString(name.completeBaseName());
        if (!guid.isNull() && !container.m_byGuid.contains(guid)) container.m_byGuid.insert(guid, entry);
    }
    if (roots.contains(u"project.qde"_s)) roots = {u"project.qde"_s};
    if (roots.size() != 1)
        return Error{Error::Code::Unsupported,
                     Said::tr("This zip file is no REFI-QDA project"),
                     {},
                     {},
                     roots.isEmpty() ? Said::tr("it holds no .qde file") : Said::tr("it holds several .qde files")};
    container.m_project = roots.first();
    return container;
}

Container Container::ofFolder(const QString& path, const QStringList& folders) {
    Container container(std::nullopt);
    const QString root = QFileInfo(path).canonicalFilePath();
    for (const QString& folder : folders)
        for (const QFileInfo& file : QDir(root + u'/' + folder).entryInfoList(QDir::Files)) {
            const QString real = file.canonicalFilePath();
            if (real.startsWith(root + u'/')) container.m_byName.insert((folder + u'/' + file.fileName()).toLower(), real);
        }
    return container;
}

Container Container::ofZip(ZipArchive zip, const QStringList& folders) {
    Container container(std::move(zip));
    for (const QString& entry : container.m_zip->names())
        if (const QString key = entry.section(u'/', -2).toLower(); folders.contains(key.section(u'/', 0, 0)))
            container.m_byName.insert(key, entry);
    return container;
}

qint64 Container::sizeOf(const QString& entry) const {
    return m_zip ? m_zip->sizeOf(entry) : QFileInfo(entry).size();
}

Result<QByteArray> Container::read(const QString& entry) const {
    if (m_zip) return m_zip->read(entry);
    QFile file(entry);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), entry, {}, file.errorString()};
    return file.readAll();
}

QString Container::find(const QString& address) const {
    QString path = address.trimmed();
    if (path.startsWith(u"absolute:", Qt::CaseInsensitive)) return {};
    const qsizetype scheme = path.indexOf(u"://"_s);
    if (scheme >= 0) path = path.mid(scheme + 3);
    path.replace(u'\\', u'/');
    if (const auto found = m_byName.constFind(path.mid(path.startsWith(u'/')).toLower()); found != m_byName.cend())
        return *found;
    const QString name = path.section(u'/', -1).toLower();
    if (name.isEmpty()) return {};
    if (const auto found = m_byName.constFind(name); found != m_byName.cend()) return *found;
    return m_byName.value(QUrl::fromPercentEncoding(name.toUtf8()).toLower());
}

Result<RawText> Container::readPlain(const QString& entry, Notes& notes, qint64 largest) const {
    if (sizeOf(entry) > largest)
        return Error{Error::Code::TooLarge, Said::tr("a text is larger than %1 MB").arg(largest >> 20), {}, entry};
    TRY_ASSIGN(QByteArray bytes, read(entry));
    RawText raw;
    raw.hadMark = bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    if (bytes.isValidUtf8() && (!raw.hadMark || !bytes.startsWith("\xff\xfe"))) {
        raw.text = archive::decoded(bytes);
    } else {
        TRY_ASSIGN(const DecodedText decoded, decodeText(bytes, notes));
        raw.text = decoded.text;
        if (raw.hadMark && raw.text.startsWith(QChar(0xfeff))) raw.text.remove(0, 1);
        notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                        "%n text was not UTF-8, which the standard asks for; please look through it|%n "
                                        "texts were not UTF-8, which the standard asks for; please look through them"));
    }
    return raw;
}

Result<RawText> Container::readRich(const QString& entry, Notes& notes) const {
    if (sizeOf(entry) > largestText)
        return Error{Error::Code::TooLarge, Said::tr("a text is larger than %1 MB").arg(largestText >> 20), {}, entry};
    TRY_ASSIGN(const QByteArray bytes, read(entry));
    auto document = readDocument(bytes, entry);
    if (!document) return document.error().in(entry);
    RawText raw;
    raw.fromRich = true;
    QStringList paragraphs;
    for (const Paragraph& paragraph : document->paragraphs) paragraphs.append(paragraph.text);
    raw.text = paragraphs.join(u'\n');
    notes.count(QT_TRANSLATE_N_NOOP(
        "Kondensat",
        "%n text was taken from its word-processor file, as its plain text is missing or empty|%n texts were taken "
        "from their word-processor files, as their plain texts are missing or empty"));
    return raw;
}

}  // namespace kondensat::importing::refi
