#include "app/gui/identifiers/spellings_pane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QShowEvent>
#include <QTreeWidget>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"
#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnfolded = 500;  ///< places of a spelling that are shown one by one
constexpr qsizetype lettersBefore = 18;  ///< so that what was found is in sight
constexpr int rowRole = Qt::UserRole, placeRole = Qt::UserRole + 1;
enum Column { Words, Times, Identifier, Becomes };

using Found = Result<app::IdentifiersFound>;

Found search(const app::Identifiers& identifiers, const QString& path, const journal::ProjectOptions& options, const RecordId& author, TaskControl& control) {
    TRY_ASSIGN(const auto project, journal::Project::open(path, options));
    project->setAuthor(author);
    return app::findIdentifiers(project->study(), app::IdentifierSearch(identifiers), true, [&control](double part) {
        control.progress(part);
        return !control.isCancelled();
    });
}

}  // namespace

SpellingsPane::SpellingsPane(Session& session, QWidget* parent)
    : SearchingPane(session, parent), m_notes(labelFor({}, Type::Small, true)), m_tree(new QTreeWidget),
      m_apply(primaryButton({})), m_notMeant(new QPushButton(tr("Not meant"))), m_change(new QPushButton(tr("Change the identifier…"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_said);
    m_tree->setAccessibleName(tr("Registered identifiers in the study"));
    m_tree->setToolTip(tr("Space ticks, Enter or a double-click shows the place"));
    m_tree->setHeaderLabels({tr("As it stands"), tr("Times"), tr("Identifier"), tr("Becomes")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    column->addWidget(m_tree, 1);
    column->addWidget(m_notes);
    auto* line = new QWidget;
    auto* buttons = new FlowLayout(line, space::s);
    m_notMeant->setToolTip(tr("This spelling only looks like the identifier: it is no longer asked about, and no export stops at it"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_apply, m_notMeant, m_change}) buttons->addWidget(each);
    column->addWidget(line);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &SpellingsPane::unfold);
    connect(m_tree, &QTreeWidget::itemChanged, this, &SpellingsPane::ticked);
    connect(m_tree, &QTreeWidget::itemActivated, this, &SpellingsPane::goTo);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SpellingsPane::showCounts);
    connect(m_apply, &QPushButton::clicked, this, &SpellingsPane::apply);
    connect(m_notMeant, &QPushButton::clicked, this, &SpellingsPane::noteNotMeant);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Row* row = rowOf(m_tree->currentItem())) Q_EMIT changeWanted(row->spelling.identifier);
    });
    setFocusProxy(m_tree);
    showCounts();
}

void SpellingsPane::look() {
    if (!mayLook()) return;
    lookBy(Task::run<Found>(
        this, tr("Looking for registered identifiers"),
        [identifiers = m_book.identifiers(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](TaskControl& control) {
            return search(identifiers, path, options, author, control);
        },
        [this](const Found& found) {
            m_task.clear();
            if (found) return take(*found);
            take({});
            m_said->setText(found.error().message() + u'.');
        }));
}

void SpellingsPane::take(const app::IdentifiersFound& found) {
    const QTreeWidgetItem* chosen = m_tree->currentItem();
    const Row* before = rowOf(chosen);
    const QString spelling = before ? before->spelling.found : QString();
    m_found = found;
    m_rows.clear();
    m_ticked.clear();
    QHash<std::pair<qsizetype, QString>, qsizetype> rows;
    for (const app::Spelling& each : found.replaced) {
        rows.insert({each.identifier, each.found}, m_rows.size());
        m_rows.append({each, {}});
    }
    for (qsizetype i = 0; i < found.places.size(); ++i) {
        Row& row = m_rows[rows.value({found.places[i].identifier, found.places[i].found})];
        row.places.append(i);
        m_ticked.append(row.spelling.isSure);
    }
    for (const app::Spelling& each : found.left) m_rows.append({each, {}});
    // What a person has to judge comes first: the rest needs no look.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return !a.spelling.isSure && b.spelling.isSure; });
    fill();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (!spelling.isEmpty() && m_rows[i].spelling.found == spelling) m_tree->setCurrentItem(m_tree->topLevelItem(i));
}

void SpellingsPane::fill() {
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool hasPseudonym = !row.places.isEmpty();
        const QString with = hasPseudonym ? m_found.places[row.places.first()].with : QString();
        auto* item = new QTreeWidgetItem(m_tree, {row.spelling.found, QString::number(row.spelling.times), app::identifierName(m_book.identifiers(), row.spelling.identifier),
                                                  !hasPseudonym          ? tr("has no pseudonym")
                                                  : row.spelling.isSure ? with
                                                                        : tr("%1, if it is meant").arg(with)});
        item->setData(Words, rowRole, i);
        item->setTextAlignment(Times, Qt::AlignRight | Qt::AlignVCenter);
        if (hasPseudonym) item->setCheckState(Words, stateOf(row));
        if (hasPseudonym) item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(Words, std::max(character * 40, width() - character * 54));
    m_tree->setColumnWidth(Times, character * 8);
    m_tree->setColumnWidth(Identifier, character * 24);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    QStringList notes;
    if (m_found.embeddedFiles > 0) notes.append(counted(tr("%n file that is kept in the study was not looked into.|%n files that are kept in the study were not looked into.", nullptr, m_found.embeddedFiles), m_found.embeddedFiles));
    if (!m_found.outOfReach.isEmpty())
        notes.append(counted(tr("%n place is the name of an attribute or a record's id, which cannot be replaced here.|%n places are names of attributes or ids of records, which cannot be replaced here.", nullptr, int(m_found.outOfReach.size())), m_found.outOfReach.size()));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    showCounts();
}

Qt::CheckState SpellingsPane::stateOf(const Row& row) const {
    const auto n = std::count_if(row.places.cbegin(), row.places.cend(), [this](qsizetype place) { return m_ticked[place]; });
    return n == 0 ? Qt::Unchecked : n == row.places.size() ? Qt::Checked : Qt::PartiallyChecked;
}

const SpellingsPane::Row* SpellingsPane::rowOf(const QTreeWidgetItem* item) const {
    if (!item) return nullptr;
    const qsizetype row = (item->parent() ? item->parent() : item)->data(Words, rowRole).toLongLong();
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

/// "Interview 3 · background".
QString SpellingsPane::placeWords(const app::NamePlace& place) const {
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    QString field = place.field;
    field.replace(hump, u"\\1 \\2"_s);
    QString words = method::nameOf(m_session.study(), place.record);
    if (!field.isEmpty()) words += u" · "_s + field.toLower();
    if (place.isResearcher) words += u" · "_s + tr("one of the researchers?");
    return words;
}

void SpellingsPane::unfold(QTreeWidgetItem* item) {
    const Row* row = rowOf(item);
    if (!row || item->parent() || item->childCount() > 0) return;
    const QSignalBlocker quiet(m_tree);
    for (const qsizetype i : row->places) {
        if (item->childCount() == mostUnfolded) {
            auto* rest = new QTreeWidgetItem(item, {counted(tr("and %n more|and %n more", nullptr, int(row->places.size() - mostUnfolded)), row->places.size() - mostUnfolded)});
            rest->setData(Words, placeRole, -1);
            break;
        }
        const app::NamePlace& place = m_found.places[i];
        const QString before = place.before.size() > lettersBefore ? u'…' + place.before.last(lettersBefore) : place.before;
        auto* child = new QTreeWidgetItem(item, {before + place.found + place.after, QString(), placeWords(place), place.with});
        child->setToolTip(Words, place.before + place.found + place.after);
        child->setToolTip(Identifier, child->text(Identifier));
        child->setData(Words, placeRole, i);
        child->setCheckState(Words, m_ticked[i] ? Qt::Checked : Qt::Unchecked);
    }
}

void SpellingsPane::ticked(QTreeWidgetItem* item) {
    const Row* row = rowOf(item);
    if (!row) return;
    const QSignalBlocker quiet(m_tree);
    if (item->parent()) {
        if (const auto place = item->data(Words, placeRole).toLongLong(); place >= 0) m_ticked[place] = item->checkState(Words) == Qt::Checked;
        item->parent()->setCheckState(Words, stateOf(*row));
    } else {
        for (const qsizetype place : row->places) m_ticked[place] = item->checkState(Words) == Qt::Checked;
        for (int i = 0; i < item->childCount(); ++i)
            if (item->child(i)->data(Words, placeRole).toLongLong() >= 0) item->child(i)->setCheckState(Words, item->checkState(Words));
    }
    showCounts();
}

void SpellingsPane::showCounts() {
    const qsizetype n = m_ticked.count(true);
    m_apply->setText(n == 0 ? tr("Put pseudonyms in") : counted(tr("Put pseudonyms in %n place|Put pseudonyms in %n places", nullptr, int(n)), n));
    m_apply->setEnabled(n > 0 && !m_session.isReadOnly());
    const Row* row = rowOf(m_tree->currentItem());
    m_notMeant->setEnabled(row != nullptr);
    m_change->setEnabled(row != nullptr);
    m_tree->setVisible(!m_rows.isEmpty());
    if (m_task) return;
    const auto toJudge = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& each) { return !each.spelling.isSure; });
    if (m_book.identifiers().isEmpty()) m_said->setText(tr("Nothing is registered yet."));
    else if (m_rows.isEmpty()) m_said->setText(tr("No registered identifier stands in the study."));
    else if (toJudge == 0) m_said->setText(tr("Every spelling is one that was registered, or its genitive. Unfold it to see its places."));
    else m_said->setText(counted(tr("%n spelling, not ticked, may be a form of an identifier or another word: unfold it, and tick it or say that it is not meant.|"
                                    "%n spellings, not ticked, may be forms of an identifier or other words: unfold them, and tick them or say that they are not meant.", nullptr, int(toJudge)), toJudge));
}

void SpellingsPane::noteNotMeant() {
    const Row* row = rowOf(m_tree->currentItem());
    if (!row) return;
    app::Identifiers list = m_book.identifiers();
    const QString spelling = row->spelling.found;
    QStringList& notMeant = list[row->spelling.identifier].notMeant;
    if (!notMeant.contains(spelling)) notMeant.append(spelling);
    if (const auto stored = m_book.store(list); !stored) return m_session.tell(stored.error());
    m_session.say(tr("Noted as not meant"));
}

void SpellingsPane::apply() {
    if (!m_session.writePending()) return;
    app::IdentifiersFound chosen;
    for (qsizetype i = 0; i < m_found.places.size(); ++i)
        if (m_ticked[i]) chosen.places.append(m_found.places[i]);
    const auto changes = app::applyIdentifiers(m_session.study(), chosen);
    if (!changes) {
        m_session.tell(changes.error());
        return look();
    }
    const qsizetype n = chosen.places.size();
    if (m_session.commit(*changes))
        m_session.say(counted(tr("Pseudonyms stand in %n place; undo takes them out again|Pseudonyms stand in %n places; undo takes them out again", nullptr, int(n)), n));
    look();
}

void SpellingsPane::goTo(QTreeWidgetItem* item) {
    if (!item->parent()) return item->setExpanded(!item->isExpanded());
    const auto index = item->data(Words, placeRole).toLongLong();
    if (index < 0) return;
    const app::NamePlace& place = m_found.places[index];
    Place to = m_session.placeOf(place.record);
    if (place.field.isEmpty()) to.span = place.span;
    else to.field = place.field;
    m_session.go(to);
}

}  // namespace kondensat::gui
