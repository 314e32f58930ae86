#include "app/gui/synthesis/category_view.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>

#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/synthesis/tone_delegate.h"
#include "app/operations/bound_quotes.h"
#include "app/operations/language_versions.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 9;

QWidget* headed(const QString& title, const QList<QAction*>& actions) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::xs);
    auto* label = labelFor(title);
    label->setFont(fontFor(Type::Body, true));
    layout->addWidget(label, 1);
    for (QAction* action : actions) layout->addWidget(buttonFor(action, true));
    return row;
}

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

}  // namespace

CategoryView::CategoryView(Session& session, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_name(new FieldLine(session, QT_TRANSLATE_NOOP("History", "renamed a category"))),
      m_heading(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the heading of a category"))),
      m_groups(new QVBoxLayout),
      m_searches(new QVBoxLayout),
      m_model(new RereadModel(session, this)),
      m_rereading(new QTreeView),
      m_unheard(labelFor({}, Type::Small, true)),
      m_noSearch(labelFor(
          tr("No search on record. Look on purpose for what speaks against this category, and keep what came of it."),
          Type::Body, true)),
      m_versions(new VersionsPane(session)),
      m_area(new QScrollArea) {
    m_name->setAccessibleName(tr("Name of the category"));
    m_heading->setAccessibleName(tr("Heading of the category"));
    m_heading->setFont(fontFor(Type::Title));
    m_rereading->setModel(m_model);
    m_rereading->setItemDelegate(new ToneDelegate(m_rereading));
    m_rereading->setExpandsOnDoubleClick(false);
    m_rereading->setUniformRowHeights(true);
    m_rereading->setAllColumnsShowFocus(true);
    m_rereading->setAccessibleName(tr("Transcripts to re-read"));
    m_rereading->header()->setStretchLastSection(true);
    m_rereading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* inside = new QWidget;
    inside->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    auto* top = new QHBoxLayout;
    auto* says = new LineLabel;
    says->setText(tr("Heading: the message, as it is printed"));
    top->addWidget(says, 1);
    top->addWidget(buttonFor(actions.versions, true));
    column->addLayout(top);
    column->addWidget(m_heading);
    column->addWidget(labelFor(tr("Name in the list of themes"), Type::Small, true));
    column->addWidget(m_name);
    column->addWidget(headed(tr("Made from these code groups"), {}));
    m_groups->setSpacing(0);
    column->addLayout(m_groups);
    column->addWidget(headed(tr("Transcripts to re-read"), {actions.nextPassage, actions.reread}));
    column->addWidget(labelFor(
        tr("Read them again against this category. Those that hold nothing of it come first: what did it miss there? "
           "Each opens to the passages in it."),
        Type::Small, true));
    column->addWidget(m_rereading);
    column->addWidget(m_unheard);
    column->addWidget(headed(tr("Searches for what challenges it"), {actions.addSearch}));
    column->addWidget(m_noSearch);
    m_searches->setSpacing(space::m);
    column->addLayout(m_searches);
    column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);

    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_area);
    auto* beside = new QWidget;
    auto* away = new QVBoxLayout(beside);
    away->setContentsMargins(0, space::m, space::l, 0);
    away->setSpacing(0);
    m_back = buttonFor(actions.versions, true);
    away->addWidget(m_back, 0, Qt::AlignRight);
    away->addWidget(m_versions, 1);
    m_back->hide();
    beside->hide();
    split->addWidget(beside);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_versions->hide();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(split);
    connect(m_rereading->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CategoryView::showRow);
    connect(m_rereading, &QTreeView::activated, this, &CategoryView::showRow);
    for (const auto& opened : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_rereading, opened, this, &CategoryView::fitRows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& of, int first, int last) {
        for (int row = first; of.isValid() && row <= last; ++row) m_rereading->setFirstColumnSpanned(row, of, true);
        fitRows();
    });
    connect(m_rereading, &QTreeView::clicked, this, &CategoryView::showRow);
}

void CategoryView::showCategory(const RecordId& id) {
    const auto* category = m_session.study().find<study::Category>(id);
    const bool another = id != m_category;
    m_category = category ? id : RecordId();
    m_name->bind({m_category, u"name"_s, {}});
    m_heading->bind({m_category, u"heading"_s, {}});
    m_heading->setPlaceholderText(category ? category->name : QString());
    if (!another) return;
    m_model->showCategory(m_category);
    fitColumns();
    m_unheard->clear();
    layGroups();
    laySearches();
    if (m_versions->isVisibleTo(this)) showVersions();
}

void CategoryView::layGroups() {
    clear(m_groups);
    m_boxes.clear();
    const auto* category = m_session.study().find<study::Category>(m_category);
    if (!category) return;
    const auto looks = groupLooks(m_session.study(), category->parent);
    for (const study::CodeGroup* group : m_session.study().children<study::CodeGroup>(category->parent)) {
        if (!group->setAside.isEmpty() && !category->groups.contains(group->id)) continue;
        auto* box = new QCheckBox(QString(group->name).replace(u'&', u"&&"_s));
        box->setIcon(swatchIcon(looks.value(group->id)));
        box->setMinimumHeight(space::target);
        box->setMinimumWidth(space::xxl);
        box->setChecked(category->groups.contains(group->id));
        box->setEnabled(!m_session.isReadOnly());
        const RecordId id = group->id;
        connect(box, &QCheckBox::clicked, this, [this, id](bool in) {
            study::ChangeSet changes(in ? QT_TRANSLATE_NOOP("History", "took a code group into a category")
                                        : QT_TRANSLATE_NOOP("History", "took a code group out of a category"));
            changes.include(m_category, &study::Category::groups, id, in);
            m_session.commit(changes);
        });
        m_boxes.insert(id, box);
        m_groups->addWidget(box);
    }
    if (m_boxes.isEmpty())
        m_groups->addWidget(labelFor(tr("No code groups yet: they are made in step 2."), Type::Body, true));
}

void CategoryView::laySearches() {
    const auto searches = m_session.study().children<study::ChallengeSearch>(m_category);
    const bool same =
        std::equal(searches.cbegin(), searches.cend(), m_cards.cbegin(), m_cards.cend(),
                   [](const auto* search, const SearchCard* card) { return search->id == card->search(); });
    m_noSearch->setVisible(searches.isEmpty());
    if (same) return;
    clear(m_searches);
    m_cards.clear();
    for (const study::ChallengeSearch* search : searches) {
        auto* card = new SearchCard(m_session, search->id);
        connect(card, &SearchCard::unitShown, this, &CategoryView::showUnit);
        connect(card, &SearchCard::unitWanted, this, &CategoryView::unitWanted);
        m_cards.append(card);
        m_searches->addWidget(card);
        card->show();  // now, so that it can take the focus
    }
}

void CategoryView::refresh(const Touched& touched) {
    if (!m_session.study().find<study::Category>(m_category)) return showCategory({});
    showCategory(m_category);
    if (touched.touches(m_category) || touched.any<study::CodeGroup>()) layGroups();
    if (touched.touches(m_category) || touched.any<study::ReadingMark>() || touched.any<study::MeaningUnit>() ||
        touched.any<study::ChallengeSearch>() || touched.any<study::Source>() || touched.any<study::AnalyticText>()) {
        const app::RereadRow* row = m_model->rowAt(m_rereading->currentIndex());
        const RecordId source = row ? row->source : RecordId();
        m_restoring = true;
        m_model->refresh();
        if (source && !m_rereading->currentIndex().isValid()) m_rereading->setCurrentIndex(m_model->indexOf(source));
        m_restoring = false;
    }
    fitRows();
    laySearches();
    for (SearchCard* card : m_cards) card->refresh(touched);
    if (!m_versions->isVisibleTo(this)) return;
    if (touched.touches(m_category) || touched.any<study::CodeGroup>() || touched.any<study::Subgroup>() ||
        touched.any<study::Condensate>() || touched.any<study::GoldQuote>())
        showVersions();
    m_versions->refresh(touched);
}

void CategoryView::showVersions() {
    m_versions->showRecords(app::publishedWith(m_session.study(), m_category), true);
}

/// Versions have their originals with them, and can do without the rest where there is no room for both.
void CategoryView::fitVersions() {
    const bool both = m_versions->isHidden() || width() > 90 * fontMetrics().averageCharWidth();
    m_area->setVisible(both);
    m_back->setVisible(!both);
}

void CategoryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitVersions();
    fitColumns();
}

void CategoryView::setVersionsShown(bool shown) {
    m_versions->setVisible(shown);
    m_versions->parentWidget()->setVisible(shown);
    fitVersions();
    if (shown) showVersions();
}

void CategoryView::fitColumns() {
    const int letter = m_rereading->fontMetrics().averageCharWidth(), room = m_rereading->viewport()->width();
    m_rereading->header()->resizeSection(0, std::min(letter * 36, room * 45 / 100));
    m_rereading->header()->resizeSection(1, std::min(letter * 24, room * 25 / 100));
}

/// As high as its rows, up to a number: the page scrolls, not the list in it.
void CategoryView::fitRows() {
    int shown = m_model->rowCount();
    for (int row = 0; row < m_model->rowCount() && shown < mostRows; ++row)
        if (const QModelIndex of = m_model->index(row, 0); m_rereading->isExpanded(of)) shown += m_model->rowCount(of);
    m_rereading->setFixedHeight(std::clamp(shown, 1, mostRows) *
                                    std::max(m_rereading->sizeHintForRow(0), space::target) +
                                m_rereading->header()->sizeHint().height() + space::s);
}

void CategoryView::leaveVersions() {
    if (m_area->isHidden()) m_actions.versions->trigger();
}

void CategoryView::focusName() {
    leaveVersions();
    m_area->ensureWidgetVisible(m_name);
    m_name->setFocus();
    m_name->selectAll();
}

void CategoryView::showRow() {
    const app::RereadRow* row = m_model->rowAt(m_rereading->currentIndex());
    m_actions.reread->setEnabled(row && !m_session.isReadOnly());
    if (!row) return m_unheard->clear();
    QStringList names;
    for (const RecordId& who : app::unheardIn(m_session.study(), *row))
        names.append(method::nameOf(m_session.study(), who));
    m_unheard->setText(names.isEmpty()
                           ? QString()
                           : tr("Takes part here and speaks in no unit of this category: %1").arg(names.join(u", "_s)));
    const app::RereadPassage* passage = m_model->passageAt(m_rereading->currentIndex());
    if (!m_restoring) Q_EMIT sourceWanted(row->source, row->units, passage ? passage->span : text::Span{});
}

void CategoryView::nextPassage() {
    QModelIndex at = m_rereading->currentIndex().siblingAtColumn(0);
    int row = !at.isValid() ? 0 : at.parent().isValid() ? at.parent().row() : at.row();
    int passage = at.parent().isValid() ? at.row() + 1 : 0;
    for (; row < m_model->rowCount(); ++row, passage = 0) {
        const QModelIndex of = m_model->index(row, 0);
        if (m_model->canFetchMore(of)) m_model->fetchMore(of);
        if (passage >= m_model->rowCount(of)) continue;
        m_rereading->expand(of);
        m_rereading->setCurrentIndex(m_model->index(passage, 0, of));
        return;
    }
    m_session.say(tr("That was the last passage."));
}

void CategoryView::showUnit(const RecordId& unit) {
    const auto binding = app::bindingOf(m_session.study(), unit);
    if (!binding) return;
    const auto span = m_session.study().document(binding->source)->spanOf(binding->range);
    QList<RecordId> units;
    if (const app::RereadRow* at = m_model->rowAt(m_model->indexOf(binding->source))) units = at->units;
    if (!units.contains(unit)) units.append(unit);
    Q_EMIT sourceWanted(binding->source, units, span.value_or(text::Span{}));
}

void CategoryView::markReread(const QString& note) {
    const app::RereadRow* row = m_model->rowAt(m_rereading->currentIndex());
    if (!row) return;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "re-read a transcript"));
    app::addRereading(changes, m_session.study(), m_category, row->source, m_session.author(), note,
                      QDate::currentDate());
    m_session.commit(changes);
}

void CategoryView::addSearch() {
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "began a challenge search"));
    const RecordId id =
        app::addSearch(changes, m_session.study(), m_category, {}, m_session.author(), QDate::currentDate());
    if (m_session.commit(changes)) revealSearch(id);
}

void CategoryView::revealSearch(const RecordId& search) {
    leaveVersions();
    for (SearchCard* card : m_cards)
        if (card->search() == search) {
            m_area->widget()->layout()->activate();
            m_area->ensureWidgetVisible(card);
            card->focusSought();
        }
}

}  // namespace kondensat::gui
