#include "app/gui/synthesis/search_card.h"

#include <QBoxLayout>
#include <QToolButton>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/operations/bound_quotes.h"
#include "app/operations/study_records.h"
#include "core/method/index.h"
#include "core/method/names.h"
#include "core/method/speakers.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

SearchCard::SearchCard(Session& session, const RecordId& search, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(search),
      m_who(labelFor({}, Type::Small, true)),
      m_date(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the date of a challenge search"))),
      m_sought(new FieldText(session, QT_TRANSLATE_NOOP("History", "wrote what a challenge search sought"))),
      m_outcome(new FieldText(session, QT_TRANSLATE_NOOP("History", "wrote the outcome of a challenge search"))),
      m_sources(new LineButton),
      m_units(new QVBoxLayout) {
    m_sought->setAccessibleName(tr("What was sought"));
    m_sought->setPlaceholderText(tr("What was sought: what would speak against this category?"));
    m_outcome->setAccessibleName(tr("Outcome of the search"));
    m_outcome->setPlaceholderText(tr("Outcome: what was found, and what came of it in the text"));
    m_date->setAccessibleName(tr("Date of the search"));
    m_date->setMaximumWidth(m_date->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 2 * space::l);
    m_sources->setToolTip(tr("Choose the transcripts that were searched"));
    m_sources->setAccessibleName(tr("Transcripts searched"));
    m_sources->setIcon(iconNamed(u"document-open"_s));
    auto* add = new QPushButton(tr("Add the chosen unit"));
    add->setToolTip(tr("Adds the unit that is chosen in the transcript"));
    auto* gone = new QToolButton;
    gone->setIcon(iconNamed(u"edit-delete"_s));
    gone->setAutoRaise(true);
    gone->setMinimumSize(space::target, space::target);
    gone->setToolTip(tr("Remove this search"));
    gone->setAccessibleName(tr("Remove this search"));
    for (QWidget* control : {static_cast<QWidget*>(m_sources), static_cast<QWidget*>(add), static_cast<QWidget*>(gone)})
        control->setEnabled(!session.isReadOnly());

    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_date);
    top->addWidget(m_who, 1);
    top->addWidget(gone);
    auto* where = new QHBoxLayout;
    where->setSpacing(space::s);
    where->addWidget(m_sources, 1);
    where->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(m_sought);
    column->addWidget(m_outcome);
    column->addLayout(where);
    m_units->setSpacing(0);
    column->addLayout(m_units);
    m_date->bind({search, u"date"_s, {}});
    m_sought->bind({search, u"sought"_s, {}});
    m_outcome->bind({search, u"outcome"_s, {}});
    connect(m_sources, &LineButton::clicked, this, &SearchCard::chooseSources);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT unitWanted(m_search); });
    connect(gone, &QToolButton::clicked, this, &SearchCard::remove);
    draw();
}

void SearchCard::refresh(const Touched& touched) {
    if (touched.touches(m_search) || touched.any<study::MeaningUnit>() || touched.any<study::Source>()) draw();
}

void SearchCard::draw() {
    const study::Study& study = m_session.study();
    const auto* search = study.find<study::ChallengeSearch>(m_search);
    if (!search) return;
    m_who->setText(method::nameOf(study, search->member));
    QStringList names;
    for (const RecordId& source : search->sources) names.append(method::nameOf(study, source));
    m_sources->setText(names.isEmpty() ? tr("In which transcripts?") : tr("In %1").arg(names.join(u", "_s)));
    m_sources->setToolTip(names.isEmpty() ? tr("Choose the transcripts that were searched") : names.join(u'\n'));
    while (QLayoutItem* item = m_units->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const RecordId& id : search->units) {
        const auto binding = app::bindingOf(study, id);
        if (!binding) continue;
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::xs);
        auto* open = new LineButton;
        const QString label = method::quoteLabel(study, id);
        open->setText(tr("%1 %2").arg(label, binding->words.left(300).simplified()));
        open->setToolTip(tr("Show it in its transcript"));
        open->setAccessibleName(tr("Unit found, %1").arg(label));
        auto* out = new QToolButton;
        out->setIcon(iconNamed(u"list-remove"_s));
        out->setAutoRaise(true);
        out->setMinimumSize(space::target, space::target);
        out->setToolTip(tr("Take this unit out of the search"));
        out->setAccessibleName(out->toolTip());
        out->setEnabled(!m_session.isReadOnly());
        layout->addWidget(open, 1);
        layout->addWidget(out);
        m_units->addWidget(row);
        connect(open, &LineButton::clicked, this, [this, id] { Q_EMIT unitShown(id); });
        connect(out, &QToolButton::clicked, this, [this, id] {
            study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "took a unit out of a challenge search"));
            changes.include(m_search, &study::ChallengeSearch::units, id, false);
            m_session.commit(changes);
        });
    }
}

void SearchCard::chooseSources() {
    pick(
        m_sources, tr("Transcript searched"),
        [this](const QString&) {
            QList<Choice> choices;
            const auto* search = m_session.study().find<study::ChallengeSearch>(m_search);
            for (const study::Source* source : m_session.index().sourcesOf(m_session.analysis()))
                choices.append(
                    {method::nameOf(m_session.study(), source->id),
                     search && search->sources.contains(source->id) ? tr("searched; choose to take it out") : QString(),
                     {},
                     QVariant::fromValue(source->id)});
            return choices;
        },
        [this](const Choice& choice) {
            const auto* search = m_session.study().find<study::ChallengeSearch>(m_search);
            if (!search) return;
            const RecordId source = choice.value.value<RecordId>();
            study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "changed the transcripts of a challenge search"));
            changes.include(m_search, &study::ChallengeSearch::sources, source, !search->sources.contains(source));
            m_session.commit(changes);
        });
}

void SearchCard::remove() {
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "removed a challenge search"));
    app::removeRecords(changes, m_session.study(), {m_search});
    m_session.commit(changes);
}

}  // namespace kondensat::gui
