#include <QDir>
#include <QFileInfo>

#include "import/archive/reader.h"
#include "core/said.h"
#include "import/speaker_keys.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {

using namespace study;

/// Written by hand, `speakers` and `speakerIs` go by the labels as transcribed; the record has them by key.
void Reader::takeSpeakers(Source& source, const Transcript& transcript) {
    const Keyed speakers = std::exchange(source.speakers, {}), speakerIs = std::exchange(source.speakerIs, {});
    const QStringList keys = speakerKeys(transcript);
    QSet<QString> used;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Speaker& speaker = transcript.speakers[i];
        const auto named = [&](const Keyed& entries) {
            for (const QString& name : {speaker.label, speaker.canonical})
                if (entries.contains(name)) {
                    used.insert(name);
                    return entries.value(name);
                }
            return QString();
        };
        const QString label = named(speakers), who = named(speakerIs);
        source.speakers.insert(keys[i], label.isEmpty() ? speaker.label : label);
        if (!who.isEmpty()) source.speakerIs.insert(keys[i], who);
    }
    QSet<QString> unused;
    for (const QString& name : speakers.keys() + speakerIs.keys())
        if (!used.contains(name)) unused.insert(name);
    if (!unused.isEmpty())
        m_content.warnings.append(Said::tr("source %1: `speakers` or `speakerIs` have labels that the transcript lacks (%2)")
                                      .arg(source.id.toString())
                                      .arg(unused.size()));
}

Result<void> Reader::importTranscript(Loaded<Source>& loaded, LongText& text) {
    auto path = m_files.pathOf(loaded.import);
    if (!path) return errorOf(loaded, path.error().what, Said::tr("`import` says where the transcript lies in the archive"));
    TRY_ASSIGN(const Transcript transcript, m_transcripts(*path));
    Source& source = loaded.record;
    text.text = transcript.text;
    if (text.text.contains(QChar::Null)) return errorOf(loaded, Said::tr("The transcript holds NUL characters"));
    takeSpeakers(source, transcript);
    for (const TurnMark& mark : turnMarks(transcript)) text.marks.append({mark.position, mark.value});
    source.original = QFileInfo(loaded.import).fileName();
    source.sha256 = QString::fromLatin1(transcript.sha256.toHex());
    source.container = transcript.container;
    if (source.language.isEmpty()) source.language = transcript.language;
    for (const QString& warning : transcript.warnings)
        m_content.warnings.append(u"%1 %2: %3"_s.arg(Source::type, source.id.toString(), warning));
    return {};
}

Result<void> Reader::readQuotes(LongText& text, const QString& written) {
    text.text.clear();
    TRY_DO(readQuoteMarks(written, text.text, text.marks));
    for (const LongText::Placed& mark : text.marks) {
        const QString id = mark.value.value(u"quote"_s).toString();
        const auto quote = m_known.constFind(RecordId::parse(id).value_or(RecordId()));
        if (quote == m_known.cend() || quote->type != Quote::type)
            return Error{Error::Code::Invalid,
                         Said::tr("The text names a quote that is not in the archive"),
                         {},
                         {},
                         Said::tr("there is no quote ") + id};
    }
    return {};
}

void Reader::checkSpeakers(const Loaded<Source>& loaded, const LongText& text) {
    QSet<QString> unknown;
    for (const LongText::Placed& mark : text.marks) {
        const QString key = mark.value.value(u"speaker"_s).toString();
        if (!key.isEmpty() && !loaded.record.speakers.contains(key)) unknown.insert(key);
    }
    if (!unknown.isEmpty())
        m_content.warnings.append(
            Said::tr("source %1: its turns name speakers that `speakers` lacks (%2)").arg(loaded.record.id.toString())
                .arg(unknown.size()));
}

template <class T>
Result<void> Reader::readText(Loaded<T>& loaded) {
    const QString base = u"texts/"_s + loaded.record.id.toString(), file = base + u".txt"_s, turns = base + u".turns"_s;
    const bool hasFile = m_files.exists(file);
    if (hasFile && loaded.inlineText) return errorOf(loaded, Said::tr("The text stands both in the record and in a file"));
    if (!loaded.import.isEmpty() && (hasFile || loaded.inlineText || loaded.inlineTurns || m_files.exists(turns)))
        return errorOf(loaded, Said::tr("The source has a text besides the transcript it imports"));
    LongText text;
    text.entry = m_rest.entry();
    if constexpr (std::is_same_v<T, Source>)
        text.entry = m_sourceEntries.insert(loaded.record.id, ChangeSet(m_labels.source))->entry();
    QString written = loaded.inlineText.value_or(QString());
    if (hasFile) {
        m_usedFiles.insert(file);
        TRY_ASSIGN(written, m_files.readText(file));
    }
    text.text = written;
    if constexpr (std::is_same_v<T, AnalyticText>) {
        if (auto done = readQuotes(text, written); !done) {
            if (hasFile) return done.error().in(m_files.nameOf(file));
            return errorOf(loaded, done.error().what, done.error().cause);
        }
    }
    if constexpr (std::is_same_v<T, Source>) {
        if (!loaded.import.isEmpty()) TRY_DO(importTranscript(loaded, text));
    }
    text.codePoints = text::CodePoints(text.text);
    if constexpr (std::is_same_v<T, Source>) {
        if (loaded.inlineTurns) {
            if (m_files.exists(turns)) return errorOf(loaded, Said::tr("The turns stand both in the record and in a file"));
            auto marks = readTurns(*loaded.inlineTurns, text, m_movedTurns);
            if (!marks) return errorOf(loaded, marks.error().what, marks.error().place + QStringLiteral(": ") + marks.error().cause);
            text.marks = *marks;
        } else if (m_files.exists(turns)) {
            m_usedFiles.insert(turns);
            TRY_ASSIGN(const QString lines, m_files.readText(turns));
            auto marks = readTurns(lines, text, m_movedTurns);
            if (!marks) return marks.error().in(m_files.nameOf(turns));
            text.marks = *marks;
        }
        checkSpeakers(loaded, text);
    }
    if (!text.text.isEmpty()) m_texts.insert(loaded.record.id, std::move(text));
    return {};
}

QStringList Reader::strayFiles(const QString& folder) const {
    if (m_files.isInMemory()) return {};
    const QFileInfo files(m_files.nameOf(folder));
    QStringList stray;
    if (!files.isDir()) return stray;
    for (const QString& name :
         QDir(files.filePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name))
        if (!m_usedFiles.contains(folder + u'/' + name)) stray.append(folder + u'/' + name);
    return stray;
}

Result<void> Reader::readTexts() {
    Result<void> done;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (T::hasText)
            for (Loaded<T>& loaded : table<T>())
                if (done) done = readText(loaded);
    });
    if (!done) return done;
    for (const QString& name : strayFiles(u"texts"_s)) {
        if (m_recordsSaid >= 0)
            return Error{Error::Code::Damaged, Said::tr("The file belongs to no record"), m_files.nameOf(name), {},
                         Said::tr("study.yaml is not the one that belongs to it; take the file away, or remove the line `records` from study.yaml")};
        m_content.warnings.append(Said::tr("%1 belongs to no record").arg(name));
    }
    if (m_movedTurns > 0)
        m_content.warnings.append(counted(Said::tr("%n turn had moved and was found by its words|%n turns had moved and were found by their words", nullptr, int(m_movedTurns)), m_movedTurns));
    return done;
}

template <class T>
Result<void> Reader::setRange(Loaded<T>& loaded) {
    WrittenRange range = loaded.range;
    RecordId in = textOfRange(loaded.record);
    if constexpr (requires { loaded.record.unit; }) {
        if (!in) in = m_unitSources.value(loaded.record.unit);
    }
    const auto text = m_texts.constFind(in);
    if (text == m_texts.cend())
        return errorOf(loaded, Said::tr("The range lies in no text"), Said::tr("the record it belongs to is not named or has none"));
    if constexpr (std::is_same_v<T, ParagraphLink>) {
        for (QString* words : {&range.text, &range.from, &range.to}) {
            QString decoded;
            QList<LongText::Placed> quotes;
            if (auto read = readQuoteMarks(*words, decoded, quotes); !read)
                return errorOf(loaded, read.error().what, read.error().cause);
            *words = decoded;
        }
    }
    bool moved = false;
    const auto span = locate(range, *text, moved);
    if (!span) return errorOf(loaded, span.error().what, span.error().cause);
    m_moved += moved;
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<decltype(f.member), text::Range T::*>)
            loaded.record.*f.member = {{text->entry, quint32(span->start)}, {text->entry, quint32(span->end - 1)}};
    });
    return {};
}

Result<void> Reader::setRanges() {
    for (const Loaded<MeaningUnit>& unit : table<MeaningUnit>())
        m_unitSources.insert(unit.record.id, unit.record.source);
    Result<void> done;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (Loaded<T>& loaded : table<T>())
            if (done && loaded.range.line > 0) done = setRange(loaded);
    });
    if (m_moved > 0) m_content.warnings.append(Said::tr("%1 ranges had moved and were found by their words").arg(m_moved));
    return done;
}

}  // namespace kondensat::importing::archive
