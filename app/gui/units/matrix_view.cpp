#include "app/gui/units/matrix_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/units/unit_list.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 300;  ///< milliseconds without a change before it is computed anew
constexpr int linesOfNames = 4;

struct Computed {
    method::Matrix matrix;
    std::optional<Error> error;
};

/// Column names on up to four lines, no wider than the column: what does not fit is elided, and in the tooltip.
class NamesHeader : public QHeaderView {
public:
    explicit NamesHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }
    /// Columns as wide as there is room for, between what a word and what a line of names needs.
    void fit(int room) {
        const int letter = fontMetrics().averageCharWidth();
        if (count() == 0) return;
        setDefaultSectionSize(std::clamp(room / count(), letter * 11, letter * 24));
        updateGeometries();
    }

protected:
    QSize sectionSizeFromContents(int section) const override {
        return {defaultSectionSize(), int(linesOf(section).size()) * fontMetrics().height() + 2 * space::s};
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const QStringList lines = linesOf(section);
        const int height = painter->fontMetrics().height();
        painter->save();
        painter->setPen(colours().ink);
        int y = rect.bottom() + 1 - space::s - int(lines.size()) * height;
        for (const QString& line : lines) {
            painter->drawText(QRect(rect.left(), y, rect.width(), height), Qt::AlignCenter, line);
            y += height;
        }
        painter->restore();
    }

private:
    QStringList linesOf(int section) const {
        const int width = defaultSectionSize() - 2 * space::xs;
        QStringList lines;
        const QStringList words = model()->headerData(section, Qt::Horizontal).toString().simplified().split(u' ');
        for (const QString& word : words) {
            const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
            const bool fits = fontMetrics().horizontalAdvance(longer) <= width;
            if (lines.isEmpty() || (!fits && lines.size() < linesOfNames))
                lines.append(word);
            else
                lines.last() = longer;
        }
        for (QString& line : lines) line = fontMetrics().elidedText(line, Qt::ElideRight, width);
        return lines;
    }
};

}  // namespace

MatrixView::MatrixView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new MatrixModel(this)),
      m_units(new UnitListModel(session, false, this)),
      m_pages(new QStackedWidget),
      m_empty(new EmptyState(tr("Finding out who spoke in which code group…"))) {
    m_split = new QSplitter(Qt::Horizontal);
    m_split->addWidget(makeTable());
    m_split->addWidget(makeUnits());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_due.setSingleShot(true);
    m_due.setInterval(settleTime);
    connect(&m_due, &QTimer::timeout, this, &MatrixView::compute);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, [this] { refresh({true, {}, {}}); });
}

QWidget* MatrixView::makeTable() {
    m_table = new QTableView;
    auto* header = new NamesHeader(m_table);
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Participants and code groups"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setStyleSheet(u"QTableCornerButton::section { background: transparent; border: none; }"_s);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(int(space::target), fontMetrics().height() + space::m));
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixView::openCell);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& cell) {
        if (!m_model->unitsAt(cell).isEmpty()) findChild<UnitListView*>()->setFocus();
    });
    return m_table;
}

QWidget* MatrixView::makeUnits() {
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    m_heading = labelFor({});
    m_heading->setFont(fontFor(Type::Body, true));
    m_hint = labelFor(tr("A mark opens the meaning units behind it. A click on a unit shows it in its transcript."),
                      Type::Body, true);
    auto* list = new UnitListView(m_units);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::l, space::l, space::l, 0);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(list, 1);
    connect(list, &UnitListView::wanted, this, &MatrixView::unitWanted);
    return side;
}

bool MatrixView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// The units stand beside the table, or below it where both would be too narrow.
void MatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool below = width() < letter * 80;
    const int all = below ? height() : width();
    const int units = below ? all * 2 / 5 : std::min(letter * 44, all * 35 / 100);
    m_split->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_split->setSizes({all - units, units});
}

void MatrixView::fitColumns() {
    static_cast<NamesHeader*>(m_table->horizontalHeader())->fit(m_table->viewport()->width());
}

void MatrixView::refresh(const Touched& touched) {
    if (!touched.any<study::MeaningUnit>() && !touched.any<study::CodeGroup>() && !touched.any<study::Source>() &&
        !touched.any<study::Participant>() && !touched.any<study::Analysis>())
        return;
    m_stale = true;
    m_units->refresh(touched);
    if (isVisible()) m_due.start();
}

void MatrixView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && !m_due.isActive()) compute();
}

void MatrixView::compute() {
    m_stale = false;
    if (m_task) m_task->cancel();
    const auto work = [path = m_session.path(), analysis = m_session.analysis(), author = m_session.author(),
                       options = m_session.readingOptions()](TaskControl&) -> Computed {
        auto project = journal::Project::open(path, options);
        if (!project) return {{}, project.error()};
        (*project)->setAuthor(author);
        return {method::matrixOf((*project)->study(), analysis), std::nullopt};
    };
    m_task = Task::run<Computed>(this, tr("Matrix of participants and code groups"), work, [this](Computed computed) {
        if (computed.error)
            m_session.tell(*computed.error);
        else
            show(std::move(computed.matrix));
    });
}

void MatrixView::show(method::Matrix matrix) {
    const QModelIndex before = m_table->currentIndex();
    const bool empty = matrix.rows.isEmpty() || matrix.columns.isEmpty();
    m_empty->setSentence(tr("The matrix shows which participants speak in which code group, once there are both."));
    m_pages->setCurrentIndex(empty ? 0 : 1);
    m_model->setMatrix(std::move(matrix), groupLooks(m_session.study(), m_session.analysis()));
    if (empty) return;
    fitColumns();
    const bool keep =
        before.isValid() && before.row() < m_model->rowCount() && before.column() < m_model->columnCount();
    m_table->setCurrentIndex(keep ? m_model->index(before.row(), before.column()) : QModelIndex());
    openCell();
}

void MatrixView::openCell() {
    const QModelIndex cell = m_table->currentIndex();
    const QList<RecordId> units = m_model->unitsAt(cell);
    m_heading->setVisible(cell.isValid());
    m_heading->setText(m_model->nameOf(cell));
    m_hint->setVisible(units.isEmpty());
    m_hint->setText(
        cell.isValid() ? tr("No meaning unit here.")
                       : tr("A mark opens the meaning units behind it. A click on a unit shows it in its transcript."));
    m_units->setUnits(units);
}

}  // namespace kondensat::gui
