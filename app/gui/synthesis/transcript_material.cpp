#include "app/gui/synthesis/transcript_material.h"

#include <QBoxLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player_bar.h"
#include "core/method/index.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

TranscriptMaterial::TranscriptMaterial(Session& session, QAction* insertQuote, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new LineButton),
      m_view(new TranscriptView),
      m_find(new FindBar(m_view)),
      m_player(new PlayerBar(session, m_view)) {
    m_title->setIcon(iconNamed(u"document-open"_s));
    m_title->setAccessibleName(tr("Choose the transcript"));
    m_title->setToolTip(tr("Choose the transcript"));
    m_title->setText(tr("Choose a transcript"));
    m_view->setAccessibleName(tr("Transcript"));
    ReadingLook look = readingLook();
    look.size = std::max(13, look.size - 3);
    m_view->setLook(look);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_title, 1);
    row->addWidget(buttonFor(insertQuote), 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addWidget(m_player);
    m_find->hide();
    connect(m_title, &QToolButton::clicked, this, &TranscriptMaterial::choose);
    connect(m_view, &TranscriptView::keyTyped, this, [insertQuote](const QString& key) {
        if (key == u"\n"_s) insertQuote->trigger();
    });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &TranscriptMaterial::showMarks);
}

void TranscriptMaterial::choose() {
    pick(
        m_title, tr("Transcript"),
        [this](const QString&) {
            QList<Choice> choices;
            for (const study::Source* source : m_session.index().sourcesOf(m_session.analysis()))
                choices.append(
                    {method::nameOf(m_session.study(), source->id), source->kind, {}, QVariant::fromValue(source->id)});
            return choices;
        },
        [this](const Choice& choice) { showSource(choice.value.value<RecordId>(), m_units, {}); });
}

void TranscriptMaterial::showSource(const RecordId& source, const QList<RecordId>& units, const text::Span& span) {
    m_units = units;
    if (source != m_source) {
        m_source = m_session.study().find<study::Source>(source) ? source : RecordId();
        m_view->setContent(m_source ? transcriptContent(m_session.study(), m_source) : TranscriptContent{});
        m_player->showSource(m_source);
        m_title->setText(m_source ? method::nameOf(m_session.study(), m_source) : tr("Choose a transcript"));
    }
    showMarks();
    if (span.length() <= 0) return;
    m_view->select(span);
    m_view->reveal(span);
}

void TranscriptMaterial::setUnits(const QList<RecordId>& units) {
    if (units == m_units) return;
    m_units = units;
    showMarks();
}

void TranscriptMaterial::showMarks() {
    if (!m_source) return;
    const study::Study& study = m_session.study();
    const auto looks = groupLooks(study, m_session.analysis());
    m_view->setGroupLooks(looks);
    const auto document = study.document(m_source);
    QList<const study::CodeGroup*> order = study.children<study::CodeGroup>(m_session.analysis());
    QList<TextMark> marks;
    for (const RecordId& id : m_units) {
        const auto* unit = study.find<study::MeaningUnit>(id);
        if (!unit || unit->source != m_source) continue;
        const auto span = document->spanOf(unit->range);
        if (!span || span->length() <= 0) continue;
        TextMark mark{id, *span, {}, method::isSetAside(*unit)};
        for (const study::CodeGroup* group : order)
            if (unit->groups.contains(group->id)) mark.groups.append(group->id);
        marks.append(mark);
    }
    m_view->setMarks(marks);
}

void TranscriptMaterial::refresh(const Touched& touched) {
    m_player->refresh(touched);
    if (!m_source) return;
    if (!m_session.study().find<study::Source>(m_source)) return showSource({}, {}, {});
    if (touched.touches(m_source)) m_view->setContent(transcriptContent(m_session.study(), m_source), true);
    if (touched.touches(m_source) || touched.any<study::MeaningUnit>() || touched.any<study::CodeGroup>()) showMarks();
}

std::optional<app::QuoteBinding> TranscriptMaterial::selected() const {
    if (!m_source) return {};
    if (const text::Span span = m_view->selection(); span.length() > 0)
        return app::bindingOf(m_session.study(), m_source, span, m_session.unitsOfSource(m_source));
    return app::bindingOf(m_session.study(), m_view->chosenMark());
}

void TranscriptMaterial::openFind() {
    m_find->open();
}

}  // namespace kondensat::gui
