// Type-ahead: a line, and a list under it.
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/popup.h"
#include "app/gui/parts/theme.h"
#include "core/text/segment.h"

namespace kondensat::gui {

namespace {

constexpr int mostShown = 200;
enum Role { DetailRole = Qt::UserRole + 1, IndexRole };

/// Whether every typed word begins one of the text's words.
bool matches(const QString& text, const QStringList& typed) {
    const QString folded = text::caseFolded(text);
    return std::all_of(typed.cbegin(), typed.cend(), [&](const QString& word) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
            if (at == 0 || !folded.at(at - 1).isLetterOrNumber()) return true;
        return false;
    });
}

/// Text at the left, its detail dim at the right.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString detail = index.data(DetailRole).toString();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int width = detail.isEmpty() ? 0
                                           : std::min(option.rect.width() / 2,
                                                      option.fontMetrics.horizontalAdvance(detail) + space::s);
        QStyleOptionViewItem background = item;
        background.text.clear();
        background.icon = {};
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
        QRect rest = option.rect.adjusted(space::s, 0, -space::s, 0);
        if (!item.icon.isNull()) {
            item.icon.paint(painter, QRect(rest.left(), rest.center().y() - 8, 16, 16));
            rest.setLeft(rest.left() + 16 + space::s);
        }
        painter->setPen(colours().ink);
        painter->setFont(option.font);
        painter->drawText(rest.adjusted(0, 0, -width, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(item.text, Qt::ElideRight, rest.width() - width));
        painter->setPen(colours().quiet);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                          option.fontMetrics.elidedText(detail, Qt::ElideLeft, width));
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, std::max(int(space::target), option.fontMetrics.height() + space::s)};
    }
};

class Picker : public Popup {
public:
    using Popup::Popup;
    std::function<QList<Choice>(const QString&)> choices;
    std::function<void(const Choice&)> done;
    QString other;
    std::function<void(const QString&)> doneOther;

    void build(const QString& placeholder) {
        m_line = new QLineEdit;
        m_line->setPlaceholderText(placeholder);
        m_line->setAccessibleName(placeholder);
        m_line->setClearButtonEnabled(true);
        m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 60);
        m_list = new QListView;
        m_list->setModel(&m_model);
        m_list->setItemDelegate(new ChoiceDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setUniformItemSizes(true);
        m_list->setAccessibleName(placeholder);
        column()->addWidget(m_line);
        column()->addWidget(m_list);
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textChanged, this, [this] { fill(); });
        connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index); });
        fill();
        open(m_line);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_line && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
                QApplication::sendEvent(m_list, event);
                return true;
            }
        }
        return Popup::eventFilter(watched, event);
    }

private:
    void fill() {
        const QString typed = m_line->text().trimmed();
        const QStringList words = text::caseFolded(typed).split(u' ', Qt::SkipEmptyParts);
        m_shown.clear();
        QList<Choice> byDetail;  // of what is called alike, or not at all, the detail may be all that can be typed
        bool exact = false;
        for (const Choice& choice : choices(typed)) {
            if (m_shown.size() >= mostShown) break;
            if (!matches(choice.text, words)) {
                if (matches(choice.text + u' ' + choice.detail, words)) byDetail.append(choice);
                continue;
            }
            exact = exact || choice.text.compare(typed, Qt::CaseInsensitive) == 0;
            m_shown.append(choice);
        }
        m_shown += byDetail.first(std::min(byDetail.size(), std::max<qsizetype>(0, mostShown - m_shown.size())));
        m_model.clear();
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            auto* item = new QStandardItem(m_shown[i].icon, m_shown[i].text);
            item->setData(m_shown[i].detail, DetailRole);
            item->setData(int(i), IndexRole);
            item->setToolTip(m_shown[i].text);
            m_model.appendRow(item);
        }
        if (doneOther && !typed.isEmpty() && !exact) {
            auto* item = new QStandardItem(iconNamed(QStringLiteral("list-add")),
                                           other.contains(u"%1") ? other.arg(typed) : other);
            item->setData(-1, IndexRole);
            m_model.appendRow(item);
        }
        m_list->setCurrentIndex(m_model.index(0, 0));
        const int rows = std::clamp(m_model.rowCount(), 1, 10);
        m_list->setFixedHeight(rows * std::max(int(space::target), m_list->fontMetrics().height() + space::s) + 4);
        adjustSize();
    }
    void take(const QModelIndex& index) {
        if (!index.isValid()) return;
        const int at = index.data(IndexRole).toInt();
        const QString typed = m_line->text().trimmed();
        leave();
        if (at < 0)
            doneOther(typed);
        else
            done(m_shown[at]);
    }

    QLineEdit* m_line = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel m_model;
    QList<Choice> m_shown;
};

}  // namespace

void pick(QWidget* anchor, const QString& placeholder,
          const std::function<QList<Choice>(const QString& typed)>& choices,
          const std::function<void(const Choice&)>& done, const QString& other,
          const std::function<void(const QString& typed)>& doneOther) {
    auto* picker = new Picker(anchor);
    picker->choices = choices;
    picker->done = done;
    picker->other = other;
    picker->doneOther = doneOther;
    picker->build(placeholder);
}

}  // namespace kondensat::gui
