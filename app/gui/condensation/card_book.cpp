#include "app/gui/condensation/card_book.h"

#include "app/operations/condensing.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(qint64 milliseconds) {
    const qint64 seconds = milliseconds / 1000;
    const QString minutes =
        u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutes : u"%1:%2"_s.arg(seconds / 3600).arg(minutes);
}

}  // namespace

CardBook::CardBook(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] {
        m_looks.reset();
        m_cards.clear();
    });
}

void CardBook::setGroup(const RecordId& group) {
    if (group == m_group) return;
    m_group = group;
    m_cards.clear();
    m_written.clear();
    m_turns.clear();
    setLit({});
}

void CardBook::take(const Touched& touched) {
    // Cards name speakers, groups and the reasons of subgroups; a card whose unit alone changed is asked for again.
    if (touched.any<study::Source>() || touched.any<study::Participant>() || touched.any<study::Session>() ||
        touched.any<study::CodeGroup>() || touched.any<study::Subgroup>() || touched.any<study::StudyInfo>() ||
        touched.any<study::Analysis>())
        m_cards.clear();
    else
        for (const RecordId& id : touched.records) m_cards.remove(id);
    if (touched.any<study::CodeGroup>() || touched.any<study::Analysis>()) m_looks.reset();
    if (touched.any<study::Subgroup>() || touched.any<study::SentenceLink>() || touched.any<study::MeaningUnit>() ||
        touched.any<study::StudyInfo>())
        m_written.clear();
    else
        m_written.removeIf(
            [&](const auto& each) { return !each.value().condensate || touched.touches(each.value().condensate); });
    if (touched.any<study::Source>()) m_turns.clear();
}

const QList<method::TurnSpan>& CardBook::turnsOf(const RecordId& source) const {
    const auto known = m_turns.constFind(source);
    return known != m_turns.cend() ? *known : *m_turns.insert(source, method::turnsOf(m_session.study(), source));
}

QString CardBook::placeOf(const RecordId& source, qsizetype position) const {
    const QString title = method::nameOf(m_session.study(), source);
    const auto& turns = turnsOf(source);
    const auto after =
        std::upper_bound(turns.cbegin(), turns.cend(), position,
                         [](qsizetype at, const method::TurnSpan& turn) { return at < turn.span.start; });
    if (after == turns.cbegin()) return title;
    const method::TurnSpan& turn = *std::prev(after);
    return turn.startMs >= 0 ? tr("%1, %2").arg(title, clockTime(turn.startMs))
                             : tr("%1, turn %2").arg(title).arg(after - turns.cbegin());
}

const Card& CardBook::cardOf(const RecordId& id) const {
    if (const auto known = m_cards.constFind(id); known != m_cards.cend()) return *known;
    Card card;
    const study::Study& study = m_session.study();
    if (const auto* unit = study.find<study::MeaningUnit>(id)) {
        const method::Passage passage = m_session.passageOf(id);
        card.words = passage.text.trimmed();
        if (card.words.isEmpty()) card.words = tr("The words of this unit are no longer in the transcript.");
        QStringList who;
        for (const RecordId& participant : passage.participants) who.append(method::nameOf(study, participant));
        card.who = who.join(u", "_s);
        card.place = placeOf(unit->source, passage.span.start);
        card.reason = unit->setAside.value(m_group.toString(), unit->setAside.value(u"all"_s));
        if (card.reason.isEmpty())
            for (const RecordId& subgroup : unit->subgroups)
                if (const auto* record = study.find<study::Subgroup>(subgroup);
                    record && record->parent == m_group && !record->setAside.isEmpty())
                    card.reason = tr("Its subgroup “%1” is set aside: %2").arg(record->name, record->setAside);
        if (!m_looks) m_looks = groupLooks(study, m_session.analysis());
        for (const RecordId& group : unit->groups)
            if (group != m_group && m_looks->contains(group)) card.otherGroups.append(m_looks->value(group));
    }
    return *m_cards.insert(id, card);
}

const Written& CardBook::writtenOf(const RecordId& subgroup) const {
    if (const auto known = m_written.constFind(subgroup); known != m_written.cend()) return *known;
    Written written;
    written.condensate = app::condensateOf(m_session.study(), subgroup);
    if (written.condensate) written.sentences = method::linkedSentences(m_session.index(), written.condensate);
    return *m_written.insert(subgroup, written);
}

bool CardBook::isUsed(const RecordId& unit, const RecordId& subgroup) const {
    if (!subgroup) {
        const auto subgroups = m_session.index().children<study::Subgroup>(m_group);
        return std::any_of(subgroups.cbegin(), subgroups.cend(),
                           [&](const auto* each) { return isUsed(unit, each->id); });
    }
    const Written& written = writtenOf(subgroup);
    return std::any_of(written.sentences.cbegin(), written.sentences.cend(),
                       [&](const method::LinkedSpan& sentence) { return sentence.targets.contains(unit); });
}

QList<RecordId> CardBook::goldQuotesOf(const RecordId& unit, const RecordId& subgroup) const {
    QList<RecordId> quotes;
    const auto add = [&](const RecordId& of) {
        for (const study::GoldQuote* quote : m_session.index().children<study::GoldQuote>(of))
            if (quote->unit == unit) quotes.append(quote->id);
    };
    if (subgroup)
        add(subgroup);
    else
        for (const auto* each : m_session.index().children<study::Subgroup>(m_group)) add(each->id);
    return quotes;
}

void CardBook::setLit(const QSet<RecordId>& units) {
    if (units == m_lit) return;
    m_lit = units;
    Q_EMIT litChanged();
}

}  // namespace kondensat::gui
