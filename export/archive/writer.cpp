#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "export/archive/collected.h"
#include "export/archive/study_yaml.h"
#include "export/archive/yaml_writer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace archive {
namespace {

using namespace study;

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush()) {
        file.close();
        if (file.error() == QFile::NoError) return {};
    }
    return Error{Error::Code::NotWritable, u"The archive cannot be written"_s, path, {}, file.errorString()};
}

Result<void> writeTexts(const Study& study, const QString& folder, LeftOut& leftOut, int& texts) {
    Result<void> done;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (T::hasText) {
            for (const T& record : study.table<T>()) {
                if (!done) return;
                const TextFiles files = filesOf(study, record.id, leftOut);
                if (files.text.isEmpty()) continue;
                if (texts++ == 0 && !QDir().mkpath(folder + u"/texts"_s)) {
                    done = Error{Error::Code::NotWritable, u"The archive cannot be written"_s, folder};
                    return;
                }
                const QString base = folder + u"/texts/"_s + record.id.toString();
                // Readers drop one byte order mark, so a text that begins with that character gets one more.
                const QByteArray mark = files.text.startsWith(QChar(0xfeff)) ? "\xef\xbb\xbf" : "";
                done = writeFile(base + u".txt"_s, mark + files.text.toUtf8());
                if (done && !files.turns.isEmpty())
                    done = writeFile(base + u".turns"_s, wellFormed(files.turns).toUtf8());
            }
        }
    });
    return done;
}

/// Embedded files as attachments/ID; counts those that are named and not there.
Result<void> writeAttachments(const Study& study, const QString& folder, const EmbeddedContent& content, int& written,
                              int& missing) {
    for (const Attachment& attachment : study.table<Attachment>()) {
        if (attachment.content.isEmpty()) continue;
        QByteArray bytes;
        if (content) {
            TRY_ASSIGN(bytes, content(attachment.content));
        }
        if (bytes.isEmpty()) {
            ++missing;
            continue;
        }
        if (written++ == 0 && !QDir().mkpath(folder + u"/attachments"_s))
            return Error{Error::Code::NotWritable, u"The archive cannot be written"_s, folder};
        TRY_DO(writeFile(folder + u"/attachments/"_s + attachment.id.toString(), bytes));
    }
    return {};
}

/// The first thing in a folder that an archive would not hold; empty for an empty folder or an archive.
QString foreignIn(const QString& folder) {
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList names = QDir(folder).entryList(everything, QDir::Name);
    if (names.isEmpty()) return {};
    for (const QString& name : names)
        if (name != u"study.yaml" && name != u"texts" && name != u"attachments") return name;
    QFile file(folder + u"/study.yaml"_s);
    if (!file.open(QIODevice::ReadOnly) || file.readLine(64).trimmed() != "format: kondensat-archive")
        return names.first();
    for (const QFileInfo& text : QDir(folder + u"/texts"_s).entryInfoList(everything, QDir::Name))
        if (!text.isFile() || text.isSymLink() || (text.suffix() != u"txt" && text.suffix() != u"turns"))
            return u"texts/"_s + text.fileName();
    for (const QFileInfo& file : QDir(folder + u"/attachments"_s).entryInfoList(everything, QDir::Name))
        if (!file.isFile() || file.isSymLink() || !RecordId::parse(file.fileName()))
            return u"attachments/"_s + file.fileName();
    return {};
}

/// Puts the finished folder in the place of the target. The target is back where it was when that fails.
Result<void> replace(const QString& finished, const QString& target) {
    const Error failed{Error::Code::NotWritable,
                       u"The folder cannot be replaced"_s,
                       target,
                       {},
                       u"is it open elsewhere, or write-protected"_s};
    if (!QFileInfo::exists(target)) return QDir().rename(finished, target) ? Result<void>() : failed;
    const QString old = finished + u".old"_s;
    if (!QDir().rename(target, old)) return failed;
    if (!QDir().rename(finished, target)) {
        QDir().rename(old, target);
        return failed;
    }
    QDir(old).removeRecursively();
    return {};
}

QStringList warningsOf(const LeftOut& leftOut, int missingFiles, int withheldLists) {
    QStringList warnings{
        u"Anyone who can open the folder can read it: transcripts, participants and notes stand in plain text"_s};
    const auto count = [&](int n, const QString& words) {
        if (n > 0) warnings.append(words.arg(n));
    };
    count(leftOut.references, u"%1 references to removed records were left out"_s);
    count(leftOut.ranges, u"%1 ranges whose words are gone were left out"_s);
    count(leftOut.marks, u"%1 marks without a place in an archive were left out"_s);
    count(leftOut.surrogates, u"%1 texts held half characters, which were replaced by U+FFFD"_s);
    count(missingFiles, u"%1 embedded files are named in the archive and not part of it"_s);
    if (withheldLists == 1) warnings.append(u"The preliminary themes of 1 researcher were left out, who has not shared them yet"_s);
    if (withheldLists > 1)
        warnings.append(u"The preliminary themes of %1 researchers were left out, who have not shared them yet"_s.arg(withheldLists));
    return warnings;
}

Result<ArchiveSummary> writeInto(const Study& study, const QString& folder, const EmbeddedContent& content) {
    ArchiveSummary summary;
    LeftOut leftOut;
    const PlacedRanges ranges = placeRanges(study, leftOut);
    const StudyYaml yaml = studyYaml(study, ranges, leftOut);
    TRY_DO(writeFile(folder + u"/study.yaml"_s, yaml.bytes));
    TRY_DO(writeTexts(study, folder, leftOut, summary.texts));
    summary.records = yaml.records;
    int missing = 0;
    TRY_DO(writeAttachments(study, folder, content, summary.attachments, missing));
    summary.warnings = warningsOf(leftOut, missing, study.withheldLists());
    return summary;
}

}  // namespace
}  // namespace archive

Result<ArchiveSummary> writeArchive(const study::Study& study, const QString& folder, const EmbeddedContent& content,
                                    const CompleteFolder& complete) {
    const QFileInfo given(folder);
    if (given.exists() && !given.isDir())
        return Error{Error::Code::Refused, u"An archive is a folder, and this is a file"_s, folder};
    const QString target = given.exists() ? given.canonicalFilePath() : QDir::cleanPath(given.absoluteFilePath());
    if (given.exists()) {
        if (const QString foreign = archive::foreignIn(target); !foreign.isEmpty())
            return Error{Error::Code::Refused,
                         u"The folder holds something other than an archive"_s,
                         folder,
                         {},
                         u"%1; choose a new or empty folder"_s.arg(foreign)};
    }
    const QFileInfo parent(QFileInfo(target).path());
    const QString temporary = parent.filePath() + u"/.kondensat-"_s + RecordId::fresh().toString();
    if (!parent.isDir() || !QDir().mkdir(temporary))
        return Error{Error::Code::NotWritable,
                     u"The archive cannot be written here"_s,
                     folder,
                     {},
                     u"the folder above it is missing or write-protected"_s};
    auto summary = archive::writeInto(study, temporary, content);
    if (summary && complete) {
        if (auto done = complete(temporary); !done) summary = done.error();
    }
    if (summary) {
        if (auto done = archive::replace(temporary, target); !done) summary = done.error();
    }
    if (!summary) QDir(temporary).removeRecursively();
    return summary;
}

}  // namespace kondensat::exporting
