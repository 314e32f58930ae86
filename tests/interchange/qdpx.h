// Small .qdpx files of our own writing, and the foreign programs that judge what we write.
#pragma once
#include <zip.h>

#include <QProcess>

#include "export/refi.h"
#include "import/refi.h"
#include "tests/archive/helpers.h"

namespace kondensat::test {

/// Files by name, packed in their order.
inline QByteArray zipped(const QList<std::pair<QString, QByteArray>>& files) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const auto& [name, bytes] : files)
        zip_file_add(zip, name.toUtf8().constData(),
                     zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(source);
    QByteArray packed;
    char buffer[65536];
    for (zip_int64_t got; (got = zip_source_read(source, buffer, sizeof buffer)) > 0;) packed.append(buffer, got);
    zip_source_close(source);
    zip_source_free(source);
    return packed;
}

inline QMap<QString, QByteArray> unzipped(const QByteArray& bytes) {
    QMap<QString, QByteArray> files;
    zip_error_t error;
    zip_t* zip = zip_open_from_source(
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error), ZIP_RDONLY, &error);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray content(qsizetype(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        files.insert(QString::fromUtf8(stat.name), content);
    }
    if (zip) zip_discard(zip);
    return files;
}

/// Packs again what another program would have written after changing some parts.
inline QByteArray zipped(const QMap<QString, QByteArray>& files) {
    QList<std::pair<QString, QByteArray>> list;
    for (auto it = files.cbegin(); it != files.cend(); ++it) list.append({it.key(), it.value()});
    return zipped(list);
}

/// What xmllint says against a schema; empty when it is content.
inline std::string complaintOf(const QByteArray& xml, const QString& schema) {
    QTemporaryDir dir;
    QFile file(dir.filePath(u"it.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) return "not written";
    file.write(xml);
    file.close();
    QProcess xmllint;
    xmllint.start(u"xmllint"_s,
                  {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                   QStringLiteral(KONDENSAT_SOURCE_DIR "/tests/interchange/refi/") + schema, file.fileName()});
    if (!xmllint.waitForFinished()) return "xmllint does not run";
    return xmllint.exitCode() == 0 ? std::string() : xmllint.readAllStandardError().left(2000).toStdString();
}

/// What xmllint finds by an XPath expression; what it complains of when the file is not well-formed.
inline QString xpath(const QByteArray& xml, const QString& expression) {
    QTemporaryDir dir;
    QFile file(dir.filePath(u"it.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) return u"not written"_s;
    file.write(xml);
    file.close();
    QProcess xmllint;
    xmllint.start(u"xmllint"_s, {u"--nonet"_s, u"--xpath"_s, expression, file.fileName()});
    if (!xmllint.waitForFinished()) return u"xmllint does not run"_s;
    const QByteArray output = xmllint.exitCode() == 0 ? xmllint.readAllStandardOutput() : xmllint.readAllStandardError();
    return QString::fromUtf8(output).trimmed();
}

inline Result<importing::ArchiveContent> readBytes(const QByteArray& bytes, const QString& name = u"it.qdpx"_s) {
    QTemporaryDir dir;
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return Error{Error::Code::NotWritable, name};
    file.write(bytes);
    file.close();
    return importing::readRefi(file.fileName());
}

/// What comes of a file that must be readable.
struct Read {
    study::Study study;
    std::string warnings;
    importing::ArchiveContent content;
};
/// What is stored for the attachment of a name; null for none.
inline QByteArray attached(const Read& got, const QString& name) {
    for (const study::Attachment& attachment : got.study.table<study::Attachment>())
        for (const auto& file : got.content.attachments)
            if (attachment.name == name && file.content == attachment.content) return file.bytes;
    return {};
}
inline Read read(const QByteArray& bytes) {
    auto content = readBytes(bytes);
    if (!content) {
        ADD_FAILURE() << content.error().message().toStdString();
        return {};
    }
    return {studyOf(content->entries), content->warnings.join(u'\n').toStdString(), *content};
}

}  // namespace kondensat::test
