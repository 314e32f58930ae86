#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/transcript/text_finder.h"
#include "app/gui/transcript/transcript_view.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

class FindBar::Private {
public:
    TranscriptView* view = nullptr;
    QLineEdit* line = nullptr;
    QLabel* count = nullptr;
    QAction *next = nullptr, *previous = nullptr;
    QString text;  ///< what the finder was made for
    TextFinder finder;
    QList<text::Span> hits;
    int current = -1;

    void search(bool go) {
        if (text.isNull() || text != view->content().text) {
            text = view->content().text;
            finder = TextFinder(text);
        }
        hits = finder.find(line->text());
        const qsizetype from = view->selection().start;
        const auto first = std::find_if(hits.cbegin(), hits.cend(), [from](const text::Span& hit) { return hit.start >= from; });
        current = hits.isEmpty() ? -1 : first == hits.cend() ? 0 : int(first - hits.cbegin());
        show(go);
    }
    void show(bool go) {
        view->setHits(hits, current);
        next->setEnabled(!hits.isEmpty());
        previous->setEnabled(!hits.isEmpty());
        if (line->text().isEmpty()) count->clear();
        else if (hits.isEmpty()) count->setText(FindBar::tr("not found"));
        else count->setText(FindBar::tr("%1 of %2").arg(current + 1).arg(hits.size()));
        if (!go || current < 0) return;
        view->select(hits[current]);
        view->reveal(hits[current], false);
    }
};

FindBar::FindBar(TranscriptView* view, QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
    d->view = view;
    d->line = new QLineEdit(this);
    d->line->setPlaceholderText(tr("Find in this text"));
    d->line->setAccessibleName(tr("Find in this text"));
    d->line->setClearButtonEnabled(true);
    d->line->installEventFilter(this);
    d->count = labelFor({}, Type::Small, true, this);
    d->count->setWordWrap(false);
    const auto action = [this](const QString& text, const QKeySequence& key, const QString& icon) {
        auto* made = new QAction(iconNamed(icon), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    d->previous = action(tr("Previous hit"), Qt::SHIFT | Qt::Key_F3, u"go-up"_s);
    d->next = action(tr("Next hit"), Qt::Key_F3, u"go-down"_s);
    auto* leave = action(tr("Close the find line"), Qt::Key_Escape, u"window-close"_s);
    connect(d->previous, &QAction::triggered, this, [this] { walk(-1); });
    connect(d->next, &QAction::triggered, this, [this] { walk(1); });
    connect(leave, &QAction::triggered, this, [this] {
        hide();
        d->view->setFocus(Qt::ShortcutFocusReason);
    });
    addAction(leave);
    addAction(d->next);
    addAction(d->previous);
    view->addAction(d->next);
    view->addAction(d->previous);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->setSpacing(space::s);
    row->addWidget(d->line, 1);
    row->addWidget(d->count);
    row->addWidget(buttonFor(d->previous));
    row->addWidget(buttonFor(d->next));
    row->addWidget(buttonFor(leave));
    d->count->setMinimumWidth(d->count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)));
    setFocusProxy(d->line);
    connect(d->line, &QLineEdit::textChanged, this, [this] { d->search(true); });
    connect(view, &TranscriptView::contentChanged, this, [this] {
        if (isVisible()) d->search(false);
    });
    hide();
}

FindBar::~FindBar() = default;

void FindBar::open() {
    const QString selected = d->view->selectedText();
    show();
    if (!selected.isEmpty() && selected.size() <= 60 && !selected.contains(u'\n') && d->view->selection().length() > 0)
        d->line->setText(selected);
    d->line->setFocus(Qt::ShortcutFocusReason);
    d->line->selectAll();
    d->search(false);
}

void FindBar::walk(int direction) {
    if (!isVisible()) return open();
    if (d->hits.isEmpty()) return;
    d->current = int((d->current + direction + d->hits.size()) % d->hits.size());
    d->show(true);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == d->line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            walk(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::hideEvent(QHideEvent* event) {
    d->hits.clear();
    d->current = -1;
    d->view->setHits({});
    QWidget::hideEvent(event);
}

}  // namespace kondensat::gui
