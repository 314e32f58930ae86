#include "app/gui/parts/panel.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/gui/parts/popup.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

EmptyState::EmptyState(const QString& sentence, QAction* action, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addStretch(1);
    m_sentence = labelFor(sentence, Type::Body, true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    if (action) {
        QPushButton* button = primaryButton(action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

QToolButton* buttonFor(QAction* action, bool words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(!words                    ? Qt::ToolButtonIconOnly
                               : action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                         : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    const int picture =
        std::max(16, QFontMetrics(fontFor(Type::Body)).height() * 3 / 4);  // grows with the system's font
    button->setIconSize({picture, picture});
    const int least = std::max(int(space::target), picture + 2 * space::xs + 2);
    button->setMinimumSize(least, least);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    button->setAutoDefault(true);
    return button;
}

QFrame* hairline(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    const auto paint = [line] {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Window, colours().hairline);
        line->setPalette(palette);
    };
    paint();
    QObject::connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, line, paint);
    return line;
}

QWidget* headingRow(const QString& text, const QList<QAction*>& actions, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(labelFor(text, Type::Title), 1);
    for (QAction* action : actions) layout->addWidget(buttonFor(action));
    return row;
}

void askInline(QWidget* anchor, const QString& question, const QString& text, const QString& verb,
               const std::function<void(const QString&)>& done, bool mayBeEmpty) {
    auto* popup = new Popup(anchor);
    popup->column()->addWidget(labelFor(question, Type::Body, true));
    auto* row = new QHBoxLayout;
    auto* line = new QLineEdit(text);
    line->setAccessibleName(question);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 36);
    line->selectAll();
    QPushButton* button = primaryButton(verb);
    row->addWidget(line, 1);
    row->addWidget(button);
    popup->column()->addLayout(row);
    const auto take = [popup, line, done, mayBeEmpty] {
        const QString typed = line->text().trimmed();
        if (typed.isEmpty() && !mayBeEmpty) return;
        popup->leave();
        done(typed);
    };
    QObject::connect(line, &QLineEdit::returnPressed, popup, take);
    QObject::connect(button, &QPushButton::clicked, popup, take);
    popup->open(line);
}

void confirmInline(QWidget* anchor, const QString& sentence, const QString& verb, const std::function<void()>& done) {
    auto* popup = new Popup(anchor);
    QLabel* words = labelFor(sentence);
    words->setMinimumWidth(words->fontMetrics().averageCharWidth() * 44);
    popup->column()->addWidget(words);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* leave = new QPushButton(QObject::tr("Cancel"));
    auto* button = new QPushButton(verb);
    row->addWidget(leave);
    row->addWidget(button);
    popup->column()->addLayout(row);
    QObject::connect(leave, &QPushButton::clicked, popup, [popup] { popup->leave(); });
    QObject::connect(button, &QPushButton::clicked, popup, [popup, done] {
        popup->leave();
        done();
    });
    popup->open(leave);
}

}  // namespace kondensat::gui
