#include "import/import.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "core/said.h"
#include "import/containers/readers.h"
#include "import/pseudonyms.h"
#include "import/recogniser/recogniser.h"
#include "import/text_edits.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr qint64 kMaxFile = 512LL << 20;

void stripNonverbal(Transcript& transcript) {
    const QList<TextEdit> edits = nonverbalEdits(transcript.text);
    for (const TextEdit& edit : edits) transcript.removedCharacters += edit.length;
    applyEdits(transcript, edits);
    transcript.reasons.append(Said::tr("%1 nonverbal remarks were taken out").arg(edits.size()));
}

/// Labels that became equal are one speaker.
void mergeEqualSpeakers(Transcript& transcript) {
    QList<Speaker> merged;
    QHash<QString, int> index;
    QList<int> now;
    for (const Speaker& speaker : transcript.speakers) {
        const auto found = index.constFind(speaker.label);
        if (found == index.constEnd()) {
            index.insert(speaker.label, static_cast<int>(merged.size()));
            now.append(static_cast<int>(merged.size()));
            merged.append(speaker);
        } else {
            now.append(*found);
            merged[*found].turns += speaker.turns;
        }
    }
    for (Turn& turn : transcript.turns)
        if (turn.speaker >= 0) turn.speaker = now[turn.speaker];
    transcript.speakers = merged;
}

}  // namespace

void pseudonymise(Transcript& transcript, const QList<Pseudonym>& pseudonyms) {
    const PseudonymFinder finder(pseudonyms);
    pseudonymise(transcript, [&](const QString& text) { return finder.edits(text); });
}

void pseudonymise(Transcript& transcript, const std::function<QList<TextEdit>(const QString& text)>& editsOf) {
    const QList<TextEdit> edits = editsOf(transcript.text);
    applyEdits(transcript, edits);
    qsizetype labels = 0;
    for (Speaker& speaker : transcript.speakers) {
        const QList<TextEdit> inLabel = editsOf(speaker.label);
        labels += !inLabel.isEmpty();
        speaker.label = edited(speaker.label, inLabel);
        speaker.canonical = edited(speaker.canonical, editsOf(speaker.canonical));
    }
    for (Annotation& annotation : transcript.annotations) {
        annotation.words = edited(annotation.words, editsOf(annotation.words));
        for (Reply& reply : annotation.replies) reply.words = edited(reply.words, editsOf(reply.words));
    }
    mergeEqualSpeakers(transcript);
    transcript.reasons.append(
        Said::tr("%1 names in the text and %2 in labels were replaced by pseudonyms").arg(edits.size()).arg(labels));
}

Result<Transcript> readTranscript(const QByteArray& bytes, const QString& fileName, const ImportOptions& options) {
    if (bytes.size() > kMaxFile)
        return Error{Error::Code::TooLarge, Said::tr("the file is larger than 512 MB"), fileName, {}, {}};
    auto document = readDocument(bytes, fileName);
    if (!document) return document.error().in(fileName);
    Transcript transcript = recognise(*document, options);
    if (transcript.text.trimmed().isEmpty())
        return Error{
            Error::Code::Invalid, Said::tr("the file holds no text"), fileName, {}, Said::tr("container: ") + document->container};
    transcript.container = document->container;
    transcript.encoding = document->encoding;
    transcript.language = document->language;
    transcript.copyOf = document->copyOf;
    transcript.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    transcript.reasons = document->reasons + transcript.reasons;
    transcript.warnings = document->notes.lines() + transcript.warnings;
    if (options.stripNonverbal) stripNonverbal(transcript);
    if (!options.pseudonyms.isEmpty()) pseudonymise(transcript, options.pseudonyms);
    return transcript;
}

Result<QByteArray> readFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return Error{Error::Code::NotFound, Said::tr("there is no such file"), path, {}, {}};
    if (info.isDir()) return Error{Error::Code::NotReadable, Said::tr("this is a folder, not a file"), path, {}, {}};
    // A pipe or a device may never end, or never begin.
    if (!info.isFile())
        return Error{Error::Code::NotReadable, Said::tr("this is no ordinary file, but a pipe or a device"), path, {}, {}};
    if (info.size() > kMaxFile) return Error{Error::Code::TooLarge, Said::tr("the file is larger than 512 MB"), path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("the file cannot be opened"), path, {}, file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::NotReadable, Said::tr("the file cannot be read"), path, {}, file.errorString()};
    return bytes;
}

Result<Transcript> readTranscript(const QString& path, const ImportOptions& options) {
    TRY_ASSIGN(const QByteArray bytes, readFile(path));
    return readTranscript(bytes, path, options);
}

}  // namespace kondensat::importing
