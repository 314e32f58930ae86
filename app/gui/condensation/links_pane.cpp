#include "app/gui/condensation/links_pane.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitRole = Qt::UserRole + 1, whyRole = Qt::UserRole + 2, sentenceRole = Qt::UserRole + 3;

/// Rows that break their lines, with what speaks for a proposal in a quiet line below.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        int room = view ? view->viewport()->width() - view->indentation() : 300;
        for (QModelIndex up = index.parent(); up.isValid() && view; up = up.parent()) room -= view->indentation();
        const QVariant font = index.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : option.font);
        const QRect words =
            metrics.boundingRect(QRect(0, 0, textRoom(room, index), 10000), Qt::TextWordWrap, index.data().toString());
        int height = words.height() + space::s;
        if (!index.data(whyRole).toString().isEmpty()) height += whyHeight(textRoom(room, index), index);
        return {room, std::max(height, int(space::target))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const QWidget* widget = option.widget;
        QStyle* style = widget ? widget->style() : QApplication::style();
        const QString text = std::exchange(own.text, QString());
        own.displayAlignment = Qt::AlignTop;
        QStyleOptionViewItem check = own;
        if (own.features & QStyleOptionViewItem::HasCheckIndicator) {  // the box stands at the first line
            own.features &= ~QStyleOptionViewItem::HasCheckIndicator;
            style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
            check.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &check, widget);
            check.rect.moveTop(option.rect.top() + space::xs + 1);
            check.state.setFlag(QStyle::State_HasFocus, false);
            check.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, widget);
        } else {
            style->drawControl(QStyle::CE_ItemViewItem, &own, painter, widget);
        }
        const int left = boxRoom(index);
        QRect room = option.rect.adjusted(left + space::xs, space::xs, -space::xs, -space::xs);
        painter->save();
        painter->setFont(option.font);
        if (const QVariant font = index.data(Qt::FontRole); font.isValid()) painter->setFont(font.value<QFont>());
        painter->setPen(colours().ink);
        QRect used;
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignTop, text, &used);
        painter->setFont(fontFor(Type::Small));
        painter->setPen(colours().quiet);
        room.setTop(used.bottom() + 1);
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignTop, index.data(whyRole).toString());
        painter->restore();
    }

private:
    static int boxRoom(const QModelIndex& index) { return index.flags() & Qt::ItemIsUserCheckable ? space::xl : 0; }
    static int textRoom(int room, const QModelIndex& index) {
        return std::max(60, room - boxRoom(index) - 3 * space::xs);
    }
    static int whyHeight(int room, const QModelIndex& index) {
        return QFontMetrics(fontFor(Type::Small))
                   .boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, index.data(whyRole).toString())
                   .height() +
               1;
    }
};

}  // namespace

LinksPane::LinksPane(Session& session, CardBook& book, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(book) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    m_title = labelFor({});
    m_title->setFont(fontFor(Type::Body, true));
    head->addWidget(m_title, 1);
    auto* close = new QToolButton;
    close->setIcon(iconNamed(u"window-close"_s));
    close->setAutoRaise(true);
    close->setMinimumSize(space::target, space::target);
    close->setToolTip(tr("Close (Escape)"));
    close->setAccessibleName(tr("Close the links"));
    connect(close, &QToolButton::clicked, this, &LinksPane::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_says = labelFor({}, Type::Small, true);
    column->addWidget(m_says);
    m_model = new QStandardItemModel(this);
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(space::l);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Sentences and their meaning units"));
    // Lines break elsewhere at another width.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    column->addWidget(m_tree, 1);
    m_confirm = primaryButton(tr("Confirm links"));
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, &LinksPane::confirm);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling) showWhatWouldChange();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_filling || !index.isValid()) return;
        QModelIndex top = index;
        while (top.parent().isValid()) top = top.parent();
        if (top.row() < m_sentences.size()) Q_EMIT sentenceChosen(m_sentences[top.row()].span);
        if (const RecordId unit = index.data(unitRole).value<RecordId>()) Q_EMIT unitChosen(unit);
    });
}

void LinksPane::show(const RecordId& subgroup, const QList<RecordId>& units, int sentence) {
    m_subgroup = subgroup;
    m_units = units;
    fill(sentence);
    m_tree->setFocus();
}

void LinksPane::refresh(const Touched& touched, const QList<RecordId>& units) {
    if (!m_subgroup) return;
    if (!m_session.study().find<study::Subgroup>(m_subgroup)) return Q_EMIT closed();
    const RecordId condensate = m_book.writtenOf(m_subgroup).condensate;
    if (units == m_units && !touched.touches(condensate) && !touched.any<study::SentenceLink>()) return;
    m_units = units;
    fill(m_tree->currentIndex().parent().isValid() ? m_tree->currentIndex().parent().row()
                                                   : m_tree->currentIndex().row());
}

QStandardItem* LinksPane::rowFor(const RecordId& unit, const QString& why, bool ticked) const {
    const Card& card = m_book.cardOf(unit);
    const QString words = card.words.simplified();
    auto* item = new QStandardItem((card.who.isEmpty() ? QString() : card.who + u": "_s) +
                                   (words.size() > 160 ? words.left(158) + u"…"_s : words));
    item->setCheckable(!m_session.isReadOnly());
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(QVariant::fromValue(unit), unitRole);
    item->setData(why, whyRole);
    item->setData(item->text() + u". "_s + why, Qt::AccessibleTextRole);
    return item;
}

void LinksPane::fill(int sentence) {
    m_filling = true;
    m_model->clear();
    const auto* subgroup = m_session.study().find<study::Subgroup>(m_subgroup);
    m_title->setText(tr("Links of “%1”").arg(subgroup ? subgroup->name : QString()));
    const RecordId condensate = m_book.writtenOf(m_subgroup).condensate;
    QList<app::UnitWords> words;
    for (const RecordId& unit : std::as_const(m_units)) words.append({unit, m_session.passageOf(unit).text});
    m_sentences = condensate ? app::proposeLinks(m_session.index(), condensate, words) : QList<app::SentenceProposal>();
    const QString text = m_session.study().text(condensate);
    for (const app::SentenceProposal& each : std::as_const(m_sentences)) {
        auto* top = new QStandardItem(text.mid(each.span.start, each.span.length()).simplified());
        top->setData(true, sentenceRole);
        top->setFont(fontFor(Type::Body, true));
        QSet<RecordId> listed;
        for (const RecordId& unit : each.linked) {
            const bool elsewhere = !m_units.contains(unit);
            top->appendRow(rowFor(unit, elsewhere ? tr("Linked; no longer in this subgroup") : tr("Linked"), true));
            listed.insert(unit);
        }
        for (const app::ProposedUnit& unit : each.proposed) {
            top->appendRow(rowFor(unit.unit, tr("Proposed, shares: %1").arg(unit.shared.join(u", "_s)), true));
            listed.insert(unit.unit);
        }
        auto* others = new QStandardItem(tr("Other units of this subgroup"));
        for (const RecordId& unit : std::as_const(m_units))
            if (!listed.contains(unit)) others->appendRow(rowFor(unit, {}, false));
        if (others->hasChildren())
            top->appendRow(others);
        else
            delete others;
        m_model->appendRow(top);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) m_tree->expand(m_model->index(row, 0));
    m_filling = false;
    if (sentence >= 0 && sentence < m_model->rowCount()) {
        const QModelIndex top = m_model->index(sentence, 0);
        m_tree->setCurrentIndex(top);
        m_tree->scrollTo(top, QAbstractItemView::PositionAtTop);
        if (m_sentences[sentence].linked.isEmpty() && m_sentences[sentence].proposed.isEmpty())
            m_tree->expandRecursively(top);
    } else if (m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    showWhatWouldChange();
}

QList<app::SentenceUnits> LinksPane::changed() const {
    QList<app::SentenceUnits> sentences;
    for (int row = 0; row < m_model->rowCount() && row < m_sentences.size(); ++row) {
        app::SentenceUnits wanted{m_sentences[row].span, {}};
        const std::function<void(const QStandardItem*)> take = [&](const QStandardItem* item) {
            for (int i = 0; i < item->rowCount(); ++i) {
                if (item->child(i)->isCheckable() && item->child(i)->checkState() == Qt::Checked)
                    wanted.units.insert(item->child(i)->data(unitRole).value<RecordId>());
                take(item->child(i));
            }
        };
        take(m_model->item(row));
        if (wanted.units != m_sentences[row].linked) sentences.append(wanted);
    }
    return sentences;
}

void LinksPane::showWhatWouldChange() {
    const qsizetype count = m_session.isReadOnly() ? 0 : changed().size();
    m_confirm->setEnabled(count > 0);
    m_confirm->setText(count > 1 ? counted(tr("Confirm links|Confirm links of %n sentences", nullptr, int(count)), count) : tr("Confirm links"));
    m_says->setText(m_sentences.isEmpty() ? tr("The condensate has no words yet.")
                    : count > 0           ? tr("Untick what a sentence does not come from, then confirm all at once.")
                                          : tr("All links stand as confirmed. Tick or untick units to change them."));
}

bool LinksPane::confirm() {
    const RecordId condensate = m_book.writtenOf(m_subgroup).condensate;
    const auto sentences = changed();
    if (!condensate || sentences.isEmpty()) return false;
    return m_session.commit(app::linkSentences(m_session.index(), condensate, sentences));
}

void LinksPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

}  // namespace kondensat::gui
