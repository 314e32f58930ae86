#include "app/gui/search/keywords_view.h"

#include <QBoxLayout>
#include <QCollator>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>

#include "app/gui/parts/theme.h"
#include "app/operations/names.h"
#include "app/operations/searching.h"
#include "core/search/terms.h"

namespace kondensat::gui {

namespace {

/// What stands before a word is cut at its far end.
class ContextDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = index.column() == KeywordsModel::Before ? Qt::ElideLeft : Qt::ElideRight;
        option->state &= ~QStyle::State_HasFocus;
    }
};

QString wordsOf(const QString& text, bool fromTheEnd) {
    QStringList words;
    for (const search::Token& token : search::tokens(text)) words.append(token.word);
    if (fromTheEnd) std::reverse(words.begin(), words.end());
    return words.join(u' ');
}

}  // namespace

void KeywordsModel::setHits(const QList<search::Hit>& hits) {
    beginResetModel();
    m_hits = hits;
    m_rows.clear();
    const study::Study& study = m_session.study();
    for (int hit = 0; hit < hits.size(); ++hit) {
        const search::Passage& passage = hits[hit].passage;
        QStringList who;
        for (const RecordId& id : passage.speakers) who.append(app::nameOf(study, id));
        const QString where = passage.source ? app::nameOf(study, passage.source) : app::hitTitle(study, passage);
        for (const search::Keyword& keyword : search::keywordsOf(passage.text, hits[hit].places))
            m_rows.append({hit, keyword, who.join(QStringLiteral(", ")), where});
    }
    sortRows();
    endResetModel();
}

void KeywordsModel::sort(int column, Qt::SortOrder order) {
    m_sorted = column;
    m_order = order;
    beginResetModel();
    sortRows();
    endResetModel();
}

void KeywordsModel::sortRows() {
    const auto inStudy = [](const Row& a, const Row& b) { return std::tie(a.hit, a.keyword.place.start) < std::tie(b.hit, b.keyword.place.start); };
    std::sort(m_rows.begin(), m_rows.end(), inStudy);
    if (m_sorted < 0 || m_sorted >= columns) return;
    QCollator collator;
    collator.setNumericMode(m_sorted >= Speaker);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QString text = m_sorted == Before   ? wordsOf(row.keyword.before, true)
                             : m_sorted == Word   ? wordsOf(row.keyword.word, false)
                             : m_sorted == After  ? wordsOf(row.keyword.after, false)
                             : m_sorted == Speaker ? row.speaker
                                                   : row.where;
        keys.emplace_back(collator.sortKey(text), i);
    }
    std::stable_sort(keys.begin(), keys.end(), [this](const auto& a, const auto& b) {
        return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    QList<Row> sorted;
    sorted.reserve(m_rows.size());
    for (const auto& [key, i] : keys) sorted.append(m_rows[i]);
    m_rows = sorted;
}

QVariant KeywordsModel::data(const QModelIndex& index, int role) const {
    const Row* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Before   ? row->keyword.before
                   : index.column() == Word    ? row->keyword.word
                   : index.column() == After   ? row->keyword.after
                   : index.column() == Speaker ? row->speaker
                                               : row->where;
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter) | int(index.column() == Before ? Qt::AlignTrailing : index.column() == Word ? Qt::AlignHCenter : Qt::AlignLeading);
        case Qt::FontRole:
            return index.column() == Word ? QVariant(fontFor(Type::Body, true)) : QVariant();
        case Qt::ForegroundRole:
            return index.column() >= Speaker ? QVariant(colours().quiet) : QVariant();
        case Qt::AccessibleTextRole:
            return index.column() == Word ? QVariant(row->keyword.before + u' ' + row->keyword.word + u' ' + row->keyword.after) : QVariant();
        default:
            return {};
    }
}

QVariant KeywordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Before ? Qt::AlignTrailing : section == Word ? Qt::AlignHCenter : Qt::AlignLeading);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Before: return tr("Before");
        case Word: return tr("Word");
        case After: return tr("After");
        case Speaker: return tr("Speaker");
        default: return tr("Source");
    }
}

KeywordsView::KeywordsView(Session& session, QWidget* parent)
    : QWidget(parent), m_model(new KeywordsModel(session, this)), m_table(new QTableView), m_cut(labelFor({}, Type::Small, true)) {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ContextDelegate(m_table));
    m_table->setAccessibleName(tr("Words in context"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(int(space::target), fontMetrics().height() + space::s));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_cut->setContentsMargins(space::m, space::xs, space::m, space::xs);
    column->addWidget(m_cut);
    m_cut->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const KeywordsModel::Row* row = m_model->at(index.row())) Q_EMIT chosen(m_model->hitOf(*row).passage, row->keyword.place);
    });
    connect(m_table, &QTableView::activated, this, &KeywordsView::activated);
}

void KeywordsView::setHits(const QList<search::Hit>& hits, qint64 total) {
    const KeywordsModel::Row* now = m_model->at(m_table->currentIndex().row());
    const RecordId record = now ? m_model->hitOf(*now).passage.record : RecordId();
    const qsizetype start = now ? m_model->hitOf(*now).passage.span.start + now->keyword.place.start : 0;
    m_model->setHits(hits);
    for (int row = 0; record && row < m_model->rowCount(); ++row) {  // what is read stays chosen
        const search::Passage& passage = m_model->hitOf(*m_model->at(row)).passage;
        if (passage.record != record || passage.span.start + m_model->at(row)->keyword.place.start != start) continue;
        const QSignalBlocker quiet(this);
        m_table->setCurrentIndex(m_model->index(row, KeywordsModel::Word));
        break;
    }
    m_cut->setText(tr("The first %1 of %2 hits; narrow the search down to see the others.").arg(hits.size()).arg(total));
    m_cut->setVisible(total > hits.size());
    fit();
}

bool KeywordsView::walk(int by) {
    const QModelIndex now = m_table->currentIndex();
    const int row = now.isValid() ? now.row() + by : by > 0 ? 0 : -1;
    if (row < 0 || row >= m_model->rowCount()) return false;
    m_table->setCurrentIndex(m_model->index(row, KeywordsModel::Word));
    return true;
}

void KeywordsView::fit() {
    const int room = m_table->viewport()->width();
    const int word = std::clamp(m_table->columnWidth(KeywordsModel::Word), room / 10, room / 5);
    const int beside = (room - word) * 35 / 100;
    m_table->setColumnWidth(KeywordsModel::Before, beside);
    m_table->setColumnWidth(KeywordsModel::Word, word);
    m_table->setColumnWidth(KeywordsModel::After, beside);
    m_table->setColumnWidth(KeywordsModel::Speaker, (room - word - 2 * beside) * 2 / 5);
}

void KeywordsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace kondensat::gui
