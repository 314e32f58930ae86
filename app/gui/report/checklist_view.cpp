#include "app/gui/report/checklist_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStyledItemDelegate>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

namespace {

/// The row is what is chosen; a frame around one of its cells would say something else.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

}  // namespace

ChecklistView::ChecklistView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ChecklistModel(session, this)),
      m_filter(new MissingFilter(m_model)),
      m_table(new QTableView),
      m_fits(labelFor({}, Type::Small, true)),
      m_nothing(labelFor(tr("Nothing is missing: every item is reported or does not apply."), Type::Body, true)),
      m_detail(new ChecklistDetail(session)) {
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Checklist"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(space::target + 4, m_table->fontMetrics().height() + 14));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::s, 0, 0, 0);
    m_fits->setWordWrap(true);
    m_fits->setContentsMargins(space::s, space::s, space::s, space::s);
    m_fits->hide();
    column->addWidget(m_fits);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({2000, 1000});
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(splitter, &QSplitter::splitterMoved, this, &ChecklistView::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChecklistView::showChosen);
}

void ChecklistView::setChecklist(std::shared_ptr<const exporting::Checklist> checklist) {
    const bool isOther = checklist && checklist->guideline != m_model->guideline();
    QString before = isOther ? QString() : chosen();
    if (!m_wanted.isEmpty()) before = std::exchange(m_wanted, QString());
    const QString fits = checklist ? checklist->fits : QString();
    m_fits->setText(fits.isEmpty() ? fits : tr("For %1.").arg(guidelineWords(fits)));
    m_fits->setVisible(!fits.isEmpty());
    m_model->setChecklist(std::move(checklist));
    fitColumns();
    const bool nothing = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    m_nothing->setVisible(nothing);
    m_table->setVisible(!nothing);
    if (before.isEmpty() || before != chosen()) {
        if (before.isEmpty() || !choose(before)) m_table->setCurrentIndex(m_filter->index(0, ChecklistModel::Item));
    }
    showChosen();
}

bool ChecklistView::choose(const QString& no) {
    const int row = m_model->rowOf(no);
    if (row < 0) {
        m_wanted = m_model->rowCount() == 0 ? no : QString();
        return false;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, ChecklistModel::Item));
    if (!index.isValid()) {
        setMissingOnly(false);
        index = m_filter->mapFromSource(m_model->index(row, ChecklistModel::Item));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
    return true;
}

void ChecklistView::choose(const QString& no, const QString& guideline) {
    if (guideline == m_model->guideline())
        choose(no);
    else
        m_wanted = no;
}

QString ChecklistView::chosen() const {
    const auto* row = m_model->row(m_filter->mapToSource(m_table->currentIndex()).row());
    return row ? row->no : m_wanted;
}

void ChecklistView::setMissingOnly(bool only) {
    if (only == isMissingOnly()) return;
    m_filter->setMissingOnly(only);
    const bool nothing = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    m_nothing->setVisible(nothing);
    m_table->setVisible(!nothing);
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_filter->index(0, ChecklistModel::Item));
    showChosen();
    Q_EMIT missingOnlyChanged(only);
}

void ChecklistView::showChosen() {
    m_detail->show(m_model->guideline(), m_model->row(m_filter->mapToSource(m_table->currentIndex()).row()));
}

/// The answer takes what the others leave; where that is too little, the item beside the table has it.
void ChecklistView::fitColumns() {
    const QFontMetrics metrics = m_table->fontMetrics();
    const int letter = metrics.averageCharWidth(), width = m_table->viewport()->width();
    QList<int> widths{letter * 5, letter * 30, metrics.horizontalAdvance(tr("Partly reported")) + 40, 0, letter * 20,
                      letter * 7, letter * 15};
    int fixed = 0;
    for (int each : widths) fixed += each;
    const int least = letter * 16;
    // In a narrow window the item beside the table says where it rests on and stands.
    m_table->setColumnHidden(ChecklistModel::Grounds, fixed + least > width);
    if (fixed + least > width) fixed -= widths[ChecklistModel::Grounds];
    m_table->setColumnHidden(ChecklistModel::Section, fixed + least > width);
    if (fixed + least > width) fixed -= widths[ChecklistModel::Section];
    if (fixed + least > width) widths[ChecklistModel::Item] = letter * 20, fixed -= letter * 10;
    const bool tight = fixed + least > width;
    m_table->setColumnHidden(ChecklistModel::Answer, tight);
    const int stretched = tight ? ChecklistModel::Item : ChecklistModel::Answer;
    widths[stretched] = std::max(least, width - fixed + widths[stretched]);
    for (int i = 0; i < ChecklistModel::columns; ++i) m_table->setColumnWidth(i, widths[i]);
}

void ChecklistView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void ChecklistView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ChecklistView::fitColumns);
}

}  // namespace kondensat::gui
