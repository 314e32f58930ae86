#include "import/refi.h"

#include <QFile>

#include <future>

#include "import/refi/content.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace refi {
namespace {

const TranscriptReader noTranscripts = [](const QString& path) -> Result<Transcript> {
    return Error{Error::Code::Invalid, Said::tr("A study in a note cannot import transcripts"), path};
};

std::unique_ptr<archive::Reader> readerFor(const QString& name) {
    archive::ReadingLabels labels;
    labels.source = QT_TRANSLATE_NOOP("History", "read a source from a REFI-QDA project");
    labels.rest = QT_TRANSLATE_N_NOOP("History",
                                      "read %n record from a REFI-QDA project|read %n records from a REFI-QDA project");
    return std::make_unique<archive::Reader>(archive::ArchiveFiles::inMemory(name), noTranscripts, labels);
}

/// The study that travelled along, wherever the other program has put it.
struct StudyNote {
    QUuid guid;
    QByteArray yaml;
};

std::optional<StudyNote> findStudyNote(const Project& project, const Container& container, Notes& notes) {
    const auto isStudy = [](const QString& text) { return text.trimmed().startsWith(u"format: kondensat-archive"); };
    for (const Text& note : project.notes) {
        if (note.content && isStudy(*note.content))
            return StudyNote{note.guid, note.content->trimmed().toUtf8() + '\n'};
        const QString entry = container.find(note.plainPath);
        if (note.content || entry.isEmpty()) continue;
        if (const auto raw = container.readPlain(entry, notes, Container::largestStudy); raw && isStudy(raw->text))
            return StudyNote{note.guid, CountedText(*raw).text().toUtf8()};
    }
    if (isStudy(project.description)) return StudyNote{{}, project.description.trimmed().toUtf8() + '\n'};
    return std::nullopt;
}

}  // namespace

Result<ArchiveContent> contentOf(const Project& project, const Container* container, const QString& name) {
    // The texts need nothing of the study in the note, whose reading is half of the work.
    const bool isOne = project.texts.size() + project.media.size() <= 1;
    std::future<LoadedTexts> loading = std::async(isOne ? std::launch::deferred : std::launch::async,
                                                  [&] { return loadTexts(project, container); });
    Notes notes;
    const auto note = container ? findStudyNote(project, *container, notes) : std::nullopt;
    std::optional<LoadedTexts> texts;
    const auto contentWith = [&](const StudyNote* studyNote) -> Result<ArchiveContent> {
        const auto reader = readerFor(name);
        if (studyNote) TRY_DO(reader->readRecords(studyNote->yaml));
        if (!texts) texts = loading.get();
        Taker taker(*reader, project, container, studyNote != nullptr);
        taker.take(*texts, studyNote ? studyNote->guid : QUuid());
        TRY_ASSIGN(ArchiveContent content, reader->finish());
        content.warnings = notes.lines() + taker.warnings() + content.warnings;
        return content;
    };
    if (!note) return contentWith(nullptr);
    auto content = contentWith(&*note);
    if (content) return content;
    notes.say(Said::tr("The note that holds the whole study was changed and cannot be read (%1, %2). "
                       "Condensates and the other texts are memos, and what only that note holds is lost")
                  .arg(content.error().place, content.error().what));
    return contentWith(nullptr);
}

}  // namespace refi

Result<ArchiveContent> readRefi(const QByteArray& bytes, const QString& name) {
    if (bytes.startsWith("PK")) {
        TRY_ASSIGN(const refi::Container container, refi::Container::open(bytes));
        TRY_ASSIGN(const QByteArray xml, container.project());
        TRY_ASSIGN(const refi::Project project, refi::readProject(xml, container.projectName()));
        return refi::contentOf(project, project.isCodebook ? nullptr : &container, name);
    }
    TRY_ASSIGN(const refi::Project project, refi::readProject(bytes, {}));
    if (!project.isCodebook)
        return Error{Error::Code::Unsupported,
                     Said::tr("This is the description of a project without its texts"),
                     {},
                     {},
                     Said::tr("open the .qdpx file that holds both")};
    return refi::contentOf(project, nullptr, name);
}

bool looksLikeRefi(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    QByteArray head = file.read(64);
    while (head.startsWith("\xef\xbb\xbf")) head.remove(0, 3);
    return head.startsWith("PK") || head.trimmed().startsWith('<');
}

Result<ArchiveContent> readRefi(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Error{Error::Code::NotFound, Said::tr("There is no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), path, {}, file.errorString()};
    constexpr qint64 largest = Q_INT64_C(4) << 30;
    if (file.size() > largest) return Error{Error::Code::TooLarge, Said::tr("The file is larger than 4 GB"), path};
    // Mapped, since recordings in it may be larger than memory.
    const uchar* mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    const QByteArray bytes =
        mapped ? QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), file.size()) : file.readAll();
    auto content = readRefi(bytes, path);
    if (!content) return content.error().in(path);
    return content;
}

}  // namespace kondensat::importing
