#include <QRegularExpression>

#include "core/guid.h"
#include "core/text/xml_text.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

namespace {

QString comparable(const QString& text) {
    return text::forXml(text).simplified();
}

}  // namespace

/// A memo, unless there is nothing to say.
void Taker::addMemo(const QString& title, const QString& text, const RecordId& about, const QUuid& guid,
                    const QUuid& user, const QString& date) {
    if (text.trimmed().isEmpty()) return;
    Memo memo;
    memo.id = idFor(guid);
    memo.title = title;
    memo.about = about;
    memo.member = m_tables.find<Member>(memberFor(user)) ? memberFor(user) : RecordId();
    memo.date = date;
    auto& loaded = m_tables.add(memo);
    loaded.inlineText = text;
    if (!guid.isNull()) nameIt(guid, loaded.record.id, title);
}

/// In the note of an analytic text each quote stands as its words, and behind them {{id}}; the study has {{id}} alone.
QString Taker::withoutQuotedWords(const QString& note) {
    static const QRegularExpression mark(u"” ?\\{\\{([A-Za-z0-9_-]{1,16})\\}\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(note); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(note).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const RecordId id = RecordId::parse(match.captured(1)).value_or(RecordId());
        const QString brace = u"{{"_s + match.captured(1) + u"}}"_s;
        if (const auto* quote = m_tables.find<Quote>(id)) {
            const QString words =
                u'“' + text::forXml(quote->record.edited.isEmpty() ? quote->record.verbatim : quote->record.edited);
            const qsizetype begin = result.endsWith(words) ? result.size() - words.size() : result.lastIndexOf(u'“');
            if (begin >= 0) result.truncate(begin);
        }
        result += brace;
    }
    return result.append(QStringView(note).sliced(from));
}

/// Whether a note is one of our study's texts, by its GUID; its text is taken over where it was changed.
bool Taker::updateKnown(const Text& note, const QString& text) {
    const auto own = recordIdOf(note.guid).value_or(RecordId());
    if (!m_isOurs || !own) return false;
    const auto updateText = [&](auto* loaded, const QString& written) {
        if (comparable(written) == comparable(loaded->inlineText.value_or(QString()))) return;
        loaded->inlineText = written;
        ++m_changed;
    };
    if (auto* condensate = m_tables.find<Condensate>(own)) {
        updateText(condensate, text);
    } else if (auto* memo = m_tables.find<Memo>(own)) {
        updateText(memo, text);
    } else if (auto* analytic = m_tables.find<AnalyticText>(own)) {
        updateText(analytic, withoutQuotedWords(text));
    } else if (!m_tables.find<PreliminaryTheme>(own)) {
        return false;
    }
    nameIt(note.guid, own, note.name);
    return true;
}

void Taker::takeNotes(const QUuid& studyNote) {
    // Where GUIDs were made anew, our texts are known by what they say.
    QSet<QString> known;
    if (m_isOurs) {
        const auto addTexts = [&](const auto& table) {
            for (const auto& loaded : table)
                if (loaded.inlineText) known.insert(comparable(*loaded.inlineText));
        };
        addTexts(m_tables.all<Condensate>());
        addTexts(m_tables.all<Memo>());
        addTexts(m_tables.all<AnalyticText>());
        for (const auto& loaded : m_tables.all<PreliminaryTheme>()) known.insert(comparable(loaded.record.title));
    }
    for (const Text& note : m_project.notes)
        for (const QUuid& other : note.notes) m_about[other].append(recordIdOf(note.guid).value_or(RecordId()));
    for (const Text& note : m_project.notes) {
        if (note.guid == studyNote && !studyNote.isNull()) continue;
        const auto raw = loadText(note, m_container, m_notes);
        QString text = raw ? CountedText(*raw).text() : QString();
        if (text.trimmed().isEmpty()) text = note.description;
        if (text.trimmed().isEmpty()) continue;
        if (updateKnown(note, text)) continue;
        const bool isKnown =
            m_isOurs && (known.contains(comparable(text)) || known.contains(comparable(withoutQuotedWords(text))) ||
                         known.contains(comparable(text.section(u'\n', 0, 0))));
        if (isKnown) continue;
        QList<RecordId> about = m_about.value(note.guid);
        about.removeIf([&](const RecordId& id) { return !m_tables.isTaken(id); });
        if (about.size() > 1)
            m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                              "%n note was about several things, and is a memo about the first|%n "
                                              "notes were about several things, and are memos about the first"));
        if (!note.selections.isEmpty() || !note.codings.isEmpty())
            m_notes.count(QT_TRANSLATE_N_NOOP(
                              "Kondensat", "%n coding within notes is left out|%n codings within notes are left out"),
                          note.selections.size() + note.codings.size());
        addMemo(note.name, text, about.isEmpty() ? RecordId() : about.first(), note.guid, note.user, note.date);
        m_changed += m_isOurs;
    }
    addMemo(Said::tr("Description of the project"), m_isOurs ? QString() : m_project.description, {});
}

void Taker::takeLinks() {
    QStringList lines;
    for (const Link& link : m_project.links) {
        const QString origin = m_names.value(link.origin), target = m_names.value(link.target);
        if (origin.isEmpty() && target.isEmpty()) continue;
        lines.append(origin + u" → "_s + target + (link.name.isEmpty() ? QString() : u" ("_s + link.name + u')'));
    }
    if (lines.isEmpty()) return;
    addMemo(Said::tr("Links of the project"), lines.join(u'\n'), {});
    m_notes.count(
        QT_TRANSLATE_N_NOOP(
            "Kondensat",
            "%n link between parts is kept as a line in a memo|%n links between parts are kept as lines in a memo"),
        lines.size());
}

void Taker::takeSets() {
    QSet<QString> groups;
    if (m_isOurs)
        for (const auto& loaded : m_tables.all<CodeGroup>()) groups.insert(comparable(loaded.record.name));
    QStringList lines;
    for (const Set& set : m_project.sets) {
        const bool isOurs = m_isOurs && (recordIdOf(set.guid, GuidOf::Set) || groups.contains(comparable(set.name)));
        if (isOurs) continue;
        QStringList members;
        for (const QUuid& member : set.members)
            if (const QString name = m_names.value(member); !name.isEmpty()) members.append(name);
        QString line = set.name + u": "_s + members.join(u", "_s);
        if (!set.description.isEmpty()) line += u'\n' + set.description;
        lines.append(line);
    }
    if (lines.isEmpty()) return;
    addMemo(Said::tr("Sets of the project"), lines.join(u'\n'), {});
    m_notes.count(
        QT_TRANSLATE_N_NOOP("Kondensat", "%n set is kept as a line in a memo|%n sets are kept as lines in a memo"),
        lines.size());
}

}  // namespace kondensat::importing::refi
