#include "app/gui/units/transcript_pane.h"

#include <QVBoxLayout>

#include "app/gui/player/player_bar.h"
#include "app/gui/units/correction_editor.h"
#include "app/operations/marking.h"
#include "core/method/index.h"

namespace kondensat::gui {

namespace {

bool same(const TranscriptContent& a, const TranscriptContent& b) {
    const auto sameTurn = [](const TranscriptContent::Turn& s, const TranscriptContent::Turn& t) {
        return s.span == t.span && s.speaker == t.speaker && s.participant == t.participant && s.startMs == t.startMs;
    };
    return a.text == b.text && a.language == b.language &&
           std::equal(a.turns.cbegin(), a.turns.cend(), b.turns.cbegin(), b.turns.cend(), sameTurn);
}

}  // namespace

TranscriptPane::TranscriptPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_view(new TranscriptView),
      m_find(new FindBar(m_view)),
      m_player(new PlayerBar(session, m_view)),
      m_correction(new CorrectionEditor(session, m_view)),
      m_anchor(new QWidget(m_view->viewport())) {
    m_view->setAccessibleName(tr("Transcript"));
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_player);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &TranscriptPane::showLooks);
    m_view->setLook(readingLook());
}

void TranscriptPane::open(const RecordId& source) {
    if (source == m_source) return;
    if (m_source) m_leftAt.insert(m_source, m_view->topPosition());
    m_correction->leave();
    m_source = source;
    showContent(false);
    showMarks();
    m_player->showSource(source);
    if (const qsizetype top = m_leftAt.value(source); top > 0) m_view->scrollTo(top);
}

void TranscriptPane::choose(const RecordId& unit) {
    m_view->chooseMark(unit);
    m_view->reveal(app::spanOfUnit(m_session.study(), unit));
}

void TranscriptPane::refresh(const Touched& touched) {
    m_player->refresh(touched);
    const bool textTouched =
        touched.touches(m_source) || touched.any<study::Participant>() || touched.any<study::Member>();
    if (touched.everything || touched.any<study::CodeGroup>()) showLooks();
    if (textTouched) showContent(true);
    if (touched.everything || touched.any<study::CodeGroup>() || touched.touches(m_source)) return showMarks();
    if (!touched.any<study::MeaningUnit>()) return;
    for (const RecordId& id : touched.records) syncMark(id);
}

void TranscriptPane::syncMark(const RecordId& unit) {
    if (const auto mark = markOf(unit))
        m_view->setMark(*mark);
    else
        m_view->removeMark(unit);
}

std::optional<TextMark> TranscriptPane::markOf(const RecordId& id) const {
    const auto* unit = m_session.study().find<study::MeaningUnit>(id);
    if (!unit || unit->source != m_source || unit->parent != m_session.analysis()) return std::nullopt;
    TextMark mark;
    mark.id = id;
    mark.span = app::spanOfUnit(m_session.study(), id);
    if (mark.span.length() == 0) return std::nullopt;
    QList<RecordId> aside;
    for (const RecordId& group : unit->groups) {
        const bool out = method::isSetAside(*unit, group.toString()) || m_looks.value(group).setAside;
        (out ? aside : mark.groups).append(group);
    }
    mark.setAside = method::isSetAside(*unit) || (mark.groups.isEmpty() && !aside.isEmpty());
    if (mark.setAside) mark.groups += aside;
    std::sort(mark.groups.begin(), mark.groups.end(),
              [this](const RecordId& a, const RecordId& b) { return m_groupPlaces.value(a) < m_groupPlaces.value(b); });
    return mark;
}

void TranscriptPane::showContent(bool keepPlace) {
    TranscriptContent content = transcriptContent(m_session.study(), m_source);
    if (keepPlace && same(content, m_view->content())) return;
    m_view->setContent(std::move(content), keepPlace);
}

void TranscriptPane::showMarks() {
    QList<TextMark> marks;
    for (const RecordId& unit : m_session.unitsOfSource(m_source))
        if (auto mark = markOf(unit)) marks.append(*std::move(mark));
    m_view->setMarks(std::move(marks));
}

void TranscriptPane::showLooks() {
    m_looks = groupLooks(m_session.study(), m_session.analysis());
    m_groupPlaces.clear();
    for (const auto* group : m_session.study().children<study::CodeGroup>(m_session.analysis()))
        m_groupPlaces.insert(group->id, m_groupPlaces.size());
    m_view->setGroupLooks(m_looks);
}

text::Span TranscriptPane::target() const {
    const text::Span selected = m_view->selection();
    if (selected.length() > 0) return selected;
    return app::spanOfUnit(m_session.study(), m_view->chosenMark());
}

void TranscriptPane::correct() {
    text::Span around = target();
    if (around.length() == 0) {
        const qsizetype cursor = m_view->cursorPosition(), top = m_view->topPosition();
        around = m_view->rectOf({cursor, cursor}).isNull() ? text::Span{top, top} : text::Span{cursor, cursor};
    }
    m_correction->open(m_source, around);
}

QWidget* TranscriptPane::anchor() {
    const QRect where = m_view->rectOf(target());
    const QRect seen = m_view->viewport()->rect();
    m_anchor->setGeometry(where.isNull() ? QRect(seen.width() / 3, seen.height() / 3, 1, 1) : where.intersected(seen));
    m_anchor->show();
    m_anchor->lower();
    return m_anchor;
}

}  // namespace kondensat::gui
