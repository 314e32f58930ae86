#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "export/archive/collected.h"
#include "export/archive/yaml_writer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace archive {
namespace {

using namespace study;

/// Writes study.yaml; references to records that are gone are left out and counted.
class StudyYaml {
public:
    StudyYaml(const Study& study, const PlacedRanges& ranges, LeftOut& leftOut)
        : m_study(study), m_ranges(ranges), m_leftOut(leftOut) {}

    QByteArray write() {
        // A translation may stand in any record, so it gets its place when all others have theirs.
        forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (!std::is_same_v<T, Translation>) list<T>() = inOrder<T>(m_study, m_ranges, m_places);
        });
        list<Translation>() = inOrder<Translation>(m_study, m_ranges, m_places);
        forEachRecordType([&](auto type) { writeType(list<typename decltype(type)::type>()); });
        return u"format: kondensat-archive\nversion: 1\nrecords: %1\n"_s.arg(m_records).toUtf8() + m_out.yaml.toUtf8();
    }
    [[nodiscard]] int records() const { return m_records; }

private:
    template <class T>
    using Listed = QList<const T*>;
    template <class T>
    Listed<T>& list() {
        return m_lists.get<T>();
    }

    template <class T>
    void writeType(const QList<const T*>& records) {
        if (records.isEmpty()) return;
        m_out.key(0, T::plural);
        m_out.yaml += u'\n';
        for (const T* record : records) writeRecord(*record);
        m_records += int(records.size());
    }

    template <class T>
    void writeRecord(const T& record) {
        constexpr bool isStudy = std::is_same_v<T, StudyInfo>;
        constexpr int indent = isStudy ? 2 : 4;
        const qsizetype begin = m_out.yaml.size();
        if constexpr (!isStudy) {
            m_out.yaml += u"  - id:"_s;
            m_out.value(indent, record.id);
            if (record.parent && m_study.record(record.parent)) {
                m_out.key(indent, u"in"_s);
                m_out.value(indent, record.parent);
            } else if (record.parent) {
                ++m_leftOut.references;
            }
        }
        static const T fresh{};
        forEachField<T>([&](const auto& f) {
            if (record.*f.member == fresh.*f.member) return;
            using V = std::remove_cvref_t<decltype(record.*f.member)>;
            if constexpr (std::is_same_v<V, text::Range>)
                writeRange(indent, f.name, record.id);
            else
                writeField(indent, f.name, record.*f.member, fresh.*f.member);
        });
        if (m_out.yaml.size() == begin) m_out.yaml.insert(begin - 1, u" {}"_s);  // a study without a word
    }

    void writeRange(int indent, QLatin1StringView name, const RecordId& id) {
        const auto placed = m_ranges.constFind(id);
        if (placed == m_ranges.cend()) return;
        m_out.key(indent, name);
        m_out.yaml +=
            u" {start: %1, end: %2, text: "_s.arg(placed->start).arg(placed->end) + quoted(placed->words) + u"}\n"_s;
    }

    template <class V>
    void writeField(int indent, QLatin1StringView name, const V& value, const V& fresh) {
        const V kept = living(value);
        if (kept == fresh) return;
        m_out.key(indent, name);
        m_out.value(indent, kept);
    }

    template <class V>
    V living(const V& value) {
        return value;
    }
    QString living(const QString& text) { return wellFormed(text); }
    QStringList living(QStringList texts) {
        for (QString& text : texts) text = wellFormed(text);
        return texts;
    }
    Keyed living(const Keyed& entries) {
        Keyed kept;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            kept.insert(wellFormed(it.key()), wellFormed(it.value()));
        return kept;
    }
    bool lives(const RecordId& id) {
        const bool lives = m_study.record(id) != nullptr;
        m_leftOut.references += !lives && !m_study.isWithheld(id);
        return lives;
    }
    RecordId living(const RecordId& id) { return lives(id) ? id : RecordId(); }
    Refs living(const Refs& ids) {
        Refs kept;
        for (const RecordId& id : ids)
            if (lives(id)) kept.append(id);
        return kept;
    }
    RefSet living(const RefSet& ids) {
        RefSet kept;
        for (const RecordId& id : ids)
            if (lives(id)) kept.insert(id);
        return kept;
    }

    const Study& m_study;
    const PlacedRanges& m_ranges;
    LeftOut& m_leftOut;
    QHash<RecordId, qsizetype> m_places;
    ByType<Listed, AllRecords> m_lists;
    YamlWriter m_out;
    int m_records = 0;
};

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
    StudyYaml yaml(study, ranges, leftOut);
    TRY_DO(writeFile(folder + u"/study.yaml"_s, yaml.write()));
    TRY_DO(writeTexts(study, folder, leftOut, summary.texts));
    summary.records = yaml.records();
    int missing = 0;
    TRY_DO(writeAttachments(study, folder, content, summary.attachments, missing));
    summary.warnings = warningsOf(leftOut, missing, study.withheldLists());
    return summary;
}

}  // namespace
}  // namespace archive

Result<ArchiveSummary> writeArchive(const study::Study& study, const QString& folder, const EmbeddedContent& content) {
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
    if (summary) {
        if (auto done = archive::replace(temporary, target); !done) summary = done.error();
    }
    if (!summary) QDir(temporary).removeRecursively();
    return summary;
}

}  // namespace kondensat::exporting
