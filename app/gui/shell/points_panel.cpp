#include "app/gui/shell/points_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

enum { SentenceRole = Qt::UserRole + 1, AnswerRole };

constexpr int fetchedAtOnce = 60;

/// The place in small type, the sentence below it, the answer last.
class PointDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours().selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours().hover);
        const QString answer = index.data(AnswerRole).toString();
        const QRect text = option.rect.adjusted(space::l, space::s, -space::m, -space::s);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(answer.isEmpty() ? colours().look : colours().hairline);
        painter->drawEllipse(QPointF(option.rect.left() + space::s, text.top() + 7), 3, 3);
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        const QFontMetrics small(painter->font());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          small.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
        painter->setFont(option.font);
        painter->setPen(answer.isEmpty() ? colours().ink : colours().quiet);
        painter->drawText(text.adjusted(0, small.height() + 2, 0, 0), Qt::TextWordWrap, words(index));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        const int width = (view ? view->viewport()->width() : 300) - space::l - space::m;
        const int text =
            option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words(index)).height();
        return {width, QFontMetrics(fontFor(Type::Small)).height() + text + 2 + 2 * space::s};
    }

private:
    static QString words(const QModelIndex& index) {
        const QString answer = index.data(AnswerRole).toString();
        const QString sentence = index.data(SentenceRole).toString();
        return answer.isEmpty() ? sentence : PointsPanel::tr("%1\nConsidered: %2").arg(sentence, answer);
    }
};

}  // namespace

Step pageOfStep(int step) {
    return step <= 0 ? Step::Study : step > 4 ? Step::Report : Step(step);
}
int stepOfPage(Step page) {
    return page == Step::Report || page == Step::Search ? -1 : int(page);
}

PointsModel::PointsModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::pointsChanged, this, &PointsModel::take);
}

void PointsModel::setStep(Step page, bool withAnswered) {
    m_page = page;
    m_withAnswered = withAnswered;
    take();
}

void PointsModel::take() {
    beginResetModel();
    m_points.clear();
    m_looked = 0;
    for (; m_looked < m_session.points().size() && m_points.size() < fetchedAtOnce; ++m_looked)
        if (isListed(m_session.points()[m_looked])) m_points.append(m_session.points()[m_looked]);
    endResetModel();
}

bool PointsModel::isListed(const method::Point& point) const {
    const int step = stepOfPage(m_page);
    return (step < 0 || point.step == step) && (m_withAnswered || !point.answered);
}

bool PointsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_looked < m_session.points().size();
}

void PointsModel::fetchMore(const QModelIndex&) {
    QList<method::Point> more;
    for (; m_looked < m_session.points().size() && more.size() < fetchedAtOnce; ++m_looked)
        if (isListed(m_session.points()[m_looked])) more.append(m_session.points()[m_looked]);
    if (more.isEmpty()) return;
    beginInsertRows({}, int(m_points.size()), int(m_points.size() + more.size()) - 1);
    m_points += more;
    endInsertRows();
}

void PointsModel::fetchAll() {
    while (canFetchMore({})) fetchMore({});
}

const method::Point* PointsModel::at(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_points.size() ? &m_points[index.row()] : nullptr;
}

int PointsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_points.size());
}

QVariant PointsModel::data(const QModelIndex& index, int role) const {
    const method::Point* point = at(index);
    if (!point) return {};
    switch (role) {
        case Qt::DisplayRole:
            return point->placeName;
        case SentenceRole:
            return point->sentence;
        case AnswerRole:
            return point->answered ? (point->answer.isEmpty() ? u"–"_s : point->answer) : QString();
        case Qt::ToolTipRole:
            return point->sentence;
        case Qt::AccessibleTextRole:
            return u"%1: %2"_s.arg(point->placeName, point->sentence);
        default:
            return {};
    }
}

PointsPanel::PointsPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, space::s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::s, 0);
    m_answer = new QAction(tr("Answer…"), this);
    m_answer->setToolTip(tr("Write why this is as it should be; it is then silent until what it rests on changes"));
    m_withAnswered = new QAction(tr("Show answered"), this);
    m_withAnswered->setCheckable(true);
    connect(m_answer, &QAction::triggered, this, &PointsPanel::answer);
    connect(m_withAnswered, &QAction::toggled, this, [this] { setStep(m_page); });
    row->addWidget(buttonFor(m_answer, true));
    row->addStretch(1);
    row->addWidget(buttonFor(m_withAnswered, true));
    m_model = new PointsModel(session, this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PointDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Worth a look"));
    m_empty =
        new EmptyState(tr("Nothing here asks for a second look. Points appear some moments after a change; they advise "
                          "and never block."));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_list, &QListView::activated, this, &PointsPanel::goTo);
    connect(m_list, &QListView::clicked, this, &PointsPanel::goTo);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PointsPanel::showState);
    setStep(m_page);
}

void PointsPanel::setStep(Step page) {
    m_page = page;
    m_model->setStep(page, m_withAnswered->isChecked());
}

void PointsPanel::walk(int by) {
    if (by < 0 && m_list->currentIndex().row() <= 0)
        m_model->fetchAll();  // round to the last
    else if (by > 0 && m_list->currentIndex().row() + 1 >= m_model->rowCount())
        m_model->fetchMore({});
    const int rows = m_model->rowCount();
    if (rows == 0) return m_session.say(tr("Nothing in this step asks for a second look."));
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    const QModelIndex next = m_model->index((now + by + rows) % rows, 0);
    m_list->setCurrentIndex(next);
    goTo(next);
    if (const method::Point* point = m_model->at(next)) m_session.say(point->sentence);
}

void PointsPanel::goTo(const QModelIndex& index) {
    if (const method::Point* point = m_model->at(index)) m_session.go({pageOfStep(point->step), point->place, {}, {}});
}

void PointsPanel::answer() {
    const method::Point* chosen = m_model->at(m_list->currentIndex());
    if (!chosen) return m_session.say(tr("Choose a point first."));
    const method::Point point = *chosen;
    QWidget* anchor = this;
    askInline(anchor, tr("Considered, because…"), point.answer, tr("Answer"), [this, point](const QString& reason) {
        study::ChangeSet set(QT_TRANSLATE_NOOP("History", "answered a point worth a look"));
        for (const auto* old : m_session.study().children<study::Answer>(m_session.analysis()))
            if (old->point == point.code && old->place == point.place) set.remove(old->id);
        study::Answer answer;
        answer.parent = m_session.analysis();
        answer.point = point.code;
        answer.place = point.place;
        answer.reason = reason;
        answer.member = m_session.author();
        answer.date = QDate::currentDate().toString(Qt::ISODate);
        answer.fingerprint = point.fingerprint;
        set.add(answer);
        m_session.commit(set);
    });
}

void PointsPanel::showState() {
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_answer->setEnabled(some && !m_session.isReadOnly());
}

}  // namespace kondensat::gui
