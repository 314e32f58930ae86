// What has to fit again after another program has changed a study of ours.
#include "import/archive/rules.h"
#include "import/refi/taker.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

void Taker::settle() {
    removeAbsent();
    settleTurns();
    settleRanges();
    dropLostReferences();
}

/// All ids that any record names.
QSet<RecordId> Taker::referenced() {
    QSet<RecordId> ids;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const auto& loaded : m_tables.all<T>()) {
            if (loaded.record.parent) ids.insert(loaded.record.parent);
            forEachField<T>([&](const auto& f) {
                const auto& value = loaded.record.*f.member;
                using V = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::is_same_v<V, RecordId>)
                    ids.insert(value);
                else if constexpr (std::is_same_v<V, Refs> || std::is_same_v<V, RefSet>)
                    for (const RecordId& id : value) ids.insert(id);
                else if constexpr (std::is_same_v<V, Keyed>) {
                    const auto keyed = archive::keyedReferenceOf(T::type, f.name);
                    if (keyed != archive::KeyedReference::None)
                        for (const QString& name :
                             keyed == archive::KeyedReference::Keys ? value.keys() : value.values())
                            ids.insert(RecordId::parse(name).value_or(RecordId()));
                }
            });
        }
    });
    return ids;
}

/// What another program has deleted goes, unless something rests on it: then it stays, and is said.
void Taker::removeAbsent() {
    int removed = 0, kept = 0;
    const auto remove = [&]<class T>(std::type_identity<T>, auto&& mayGo) {
        const QSet<RecordId> inUse = referenced();
        removed += m_tables.removeIf<T>([&](const archive::Loaded<T>& loaded) {
            if (m_seen.contains(loaded.record.id)) return false;
            const bool goes = mayGo(loaded) && !inUse.contains(loaded.record.id);
            kept += !goes;
            return goes;
        });
    };
    const auto always = [](const auto&) { return true; };
    const bool hasSelections =
        std::any_of(m_texts.cbegin(), m_texts.cend(), [](const TakenText& taken) { return !taken.places.isEmpty(); });
    if (hasSelections)  // a passage without a code is what some programs drop by themselves
        remove(std::type_identity<MeaningUnit>(), [&](const archive::Loaded<MeaningUnit>& unit) {
            return (!unit.record.groups.isEmpty() || !unit.record.subgroups.isEmpty()) &&
                   m_textOf.contains(unit.record.source);
        });
    if (!m_project.codes.isEmpty()) {
        remove(std::type_identity<Subgroup>(), always);
        remove(std::type_identity<CodeGroup>(), always);
    }
    if (!m_project.cases.isEmpty()) remove(std::type_identity<Participant>(), always);
    if (removed > 0)
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat",
                                "%n meaning unit, code or participant was deleted in another program, and is gone|%n "
                                "meaning units, codes or participants were deleted in another program, and are gone"),
            removed);
    if (kept > 0)
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat",
                                "%n meaning unit, code or participant is not in the other program's file any more, and "
                                "was kept as something rests on it|%n meaning units, codes or participants are not in "
                                "the other program's file any more, and were kept as something rests on them"),
            kept);
}

/// Turns whose first words are gone from an edited text are left out.
void Taker::settleTurns() {
    int gone = 0;
    for (auto& loaded : m_tables.all<Source>()) {
        if (!loaded.inlineTurns) continue;
        archive::LongText text;
        text.text = loaded.inlineText.value_or(QString());
        text.codePoints = text::CodePoints(text.text);
        int moved = 0;
        if (archive::readTurns(*loaded.inlineTurns, text, moved)) continue;
        QString kept;
        const QStringList lines = loaded.inlineTurns->split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (lines.size() < 5000 && archive::readTurns(kept + line + u'\n', text, moved))
                kept += line + u'\n';
            else
                ++gone;
        }
        loaded.inlineTurns = kept.isEmpty() ? std::nullopt : std::optional(kept);
    }
    if (gone > 0)
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n turn of a speaker was not found again in its changed text|%n turns of "
                                          "speakers were not found again in their changed texts"),
                      gone);
}

/// Ranges whose words are gone take what they stand for with them; a bound quote keeps its words.
void Taker::settleRanges() {
    QHash<RecordId, archive::LongText> texts;
    const auto add = [&](const RecordId& id, const QString& written, bool quotes) {
        archive::LongText text;
        text.text = written;
        if (quotes) {
            QString decoded;
            if (archive::readQuoteMarks(written, decoded, text.marks)) text.text = decoded;
        }
        text.codePoints = text::CodePoints(text.text);
        texts.insert(id, std::move(text));
    };
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (T::hasText)
            for (const auto& loaded : m_tables.all<T>())
                if (loaded.inlineText && !loaded.inlineText->isEmpty())
                    add(loaded.record.id, *loaded.inlineText, std::is_same_v<T, AnalyticText>);
    });
    int lost = 0;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (requires(T record) { record.range; }) {
            QHash<RecordId, RecordId> unitSources;
            if constexpr (requires(T record) { record.unit; })
                for (const auto& unit : m_tables.all<MeaningUnit>())
                    unitSources.insert(unit.record.id, unit.record.source);
            const auto fits = [&](archive::Loaded<T>& loaded) {
                if (loaded.range.line == 0) return true;
                RecordId in = archive::textOfRange(loaded.record);
                if constexpr (requires(T record) { record.unit; })
                    if (!in) in = unitSources.value(loaded.record.unit);
                const auto text = texts.constFind(in);
                archive::WrittenRange range = loaded.range;
                if constexpr (std::is_same_v<T, ParagraphLink>) {
                    QString decoded;
                    QList<archive::LongText::Placed> marks;
                    if (archive::readQuoteMarks(range.text, decoded, marks)) range.text = decoded;
                }
                bool moved = false;
                return text != texts.cend() && archive::locate(range, *text, moved).ok();
            };
            QSet<RecordId> gone;
            for (auto& loaded : m_tables.all<T>()) {
                if (fits(loaded)) continue;
                ++lost;
                loaded.range = {};
                if constexpr (!std::is_same_v<T, Quote>) gone.insert(loaded.record.id);
            }
            if (!gone.isEmpty())
                m_tables.removeIf<T>([&](const archive::Loaded<T>& loaded) { return gone.contains(loaded.record.id); });
        }
    });
    if (lost > 0)
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat",
                                "%n meaning unit, link or quote has lost its words in a changed text, and is left out; "
                                "bound quotes keep their wording|%n meaning units, links or quotes have lost their "
                                "words in changed texts, and are left out; bound quotes keep their wording"),
            lost);
}

/// References to what is gone.
void Taker::dropLostReferences() {
    int lost = 0;
    const auto isGone = [&](const RecordId& id) {
        const bool gone = id && !m_tables.isTaken(id);
        lost += gone;
        return gone;
    };
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (auto& loaded : m_tables.all<T>()) {
            if (isGone(loaded.record.parent)) loaded.record.parent = {};
            forEachField<T>([&](const auto& f) {
                auto& value = loaded.record.*f.member;
                using V = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::is_same_v<V, RecordId>) {
                    if (isGone(value)) value = {};
                } else if constexpr (std::is_same_v<V, Refs>) {
                    value.removeIf(isGone);
                } else if constexpr (std::is_same_v<V, RefSet>) {
                    const QList<RecordId> ids = value.ids();
                    for (const RecordId& id : ids)
                        if (isGone(id)) value.remove(id);
                }
            });
        }
    });
    if (lost > 0)
        m_notes.count(
            QT_TRANSLATE_N_NOOP(
                "Kondensat", "%n reference to what is gone was left out|%n references to what is gone were left out"),
            lost);
}

}  // namespace kondensat::importing::refi
