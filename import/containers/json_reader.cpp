#include <QJsonDocument>

#include "core/said.h"
#include "import/containers/encoding.h"
#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

constexpr qsizetype kMaxSegments = 1'000'000;

/// Milliseconds of a time in seconds; -1 when it is none (WhisperX writes null or leaves it out).
qint64 milliseconds(const QJsonValue& seconds) {
    const double value = seconds.toDouble(-1);
    return value >= 0 && value < 1e7 ? qRound64(value * 1000) : -1;
}

/// whisper.cpp gives whole milliseconds.
qint64 offset(const QJsonValue& value) {
    const double ms = value.toDouble(-1);
    return ms >= 0 && ms < 1e10 ? qRound64(ms) : -1;
}

/// A code such as `da` or `pt-BR`; the names that some services write here (`danish`) are left alone.
QString languageCode(const QString& language) {
    const qsizetype letters = language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-');
    return letters == 2 || letters == 3 ? language : QString();
}

Result<Document> readSegments(const QJsonArray& segments, bool isWhisperCpp) {
    if (segments.size() > kMaxSegments)
        return Error{Error::Code::TooLarge,
                     Said::tr("the file has %1 segments").arg(segments.size()),
                     {},
                     {},
                     Said::tr("the limit is %1").arg(kMaxSegments)};
    Document document;
    document.container = u"json"_s;
    qsizetype cues = 0, timed = 0;
    for (const QJsonValue& value : segments) {
        const QJsonObject segment = value.toObject();
        Paragraph cue;
        cue.kind = Paragraph::Kind::Cue;
        cue.text = segment["text"_L1].toString().trimmed();  // the space before each segment is the model's word space
        if (cue.text.isEmpty()) continue;
        cue.voice = segment["speaker"_L1].toString().trimmed();
        const QJsonObject offsets = segment["offsets"_L1].toObject();
        cue.startMs = isWhisperCpp ? offset(offsets["from"_L1]) : milliseconds(segment["start"_L1]);
        cue.endMs = isWhisperCpp ? offset(offsets["to"_L1]) : milliseconds(segment["end"_L1]);
        if (cue.endMs < cue.startMs) cue.endMs = -1;
        ++cues, timed += cue.startMs >= 0;
        document.paragraphs.append(std::move(cue));
    }
    document.reasons.append(Said::tr("%1 segments of a Whisper transcription, %2 with times").arg(cues).arg(timed));
    return document;
}

}  // namespace

bool looksLikeJson(const QString& text) {
    QStringView head = QStringView(text).left(4096).trimmed();
    if (head.isEmpty()) return false;
    const QStringView inside = head.sliced(1).trimmed();
    return (head.startsWith(u'{') && inside.startsWith(u'"')) || (head.startsWith(u'[') && inside.startsWith(u'{'));
}

Result<Document> readJson(const QString& text) {
    QJsonParseError failure;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &failure);
    if (failure.error == QJsonParseError::DeepNesting)
        return Error{
            Error::Code::Refused, Said::tr("the file is not read"), {}, {}, Said::tr("its JSON is nested too deeply")};
    if (failure.error != QJsonParseError::NoError)
        return Error{Error::Code::Damaged,
                     Said::tr("the file is damaged or cut short"),
                     {},
                     Said::tr("byte %1").arg(failure.offset),
                     Said::tr("it is not well-formed JSON")};
    const QJsonObject object = json.object();
    if (object["text"_L1].isString() && (object.contains("media"_L1) || object.contains("media-time"_L1))) {
        Notes notes;
        TRY_ASSIGN(Document document, readHtml(cleanText(object["text"_L1].toString(), notes)));
        document.container = u"otr"_s;
        for (const QString& line : notes.lines()) document.notes.say(line);
        return document;
    }
    const bool isWhisperCpp = object["transcription"_L1].isArray();
    const QJsonArray segments = json.isArray() ? json.array()
                                : isWhisperCpp ? object["transcription"_L1].toArray()
                                               : object["segments"_L1].toArray();
    if (!segments.isEmpty() && segments.first().toObject()["text"_L1].isString()) {
        TRY_ASSIGN(Document document, readSegments(segments, isWhisperCpp));
        const QJsonValue language =
            isWhisperCpp ? object["result"_L1].toObject()["language"_L1] : object["language"_L1];
        document.language = languageCode(language.toString());
        return document;
    }
    return Error{Error::Code::Unsupported,
                 Said::tr("this is a JSON file, but no transcript of oTranscribe or Whisper"),
                 {},
                 {},
                 {}};
}

}  // namespace kondensat::importing
