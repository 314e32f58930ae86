#include "app/gui/search/search_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "core/search/terms.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEvery = 250;  ///< milliseconds
constexpr qsizetype mostSpellings = 6;
}  // namespace

SearchBar::SearchBar(Session& session, Inquiry& inquiry, QAction* pattern, const QList<QAction*>& besideLine, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_inquiry(inquiry),
      m_pattern(pattern),
      m_line(new QLineEdit),
      m_readAs(new LineLabel),
      m_meant(labelFor({}, Type::Body)),
      m_remarks(labelFor({}, Type::Small, true)),
      m_index(labelFor({}, Type::Small, true)) {
    m_index->setTextFormat(Qt::RichText);
    m_index->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_index, &QLabel::linkActivated, this, [this] { m_session.finder().retry(); });
    m_line->setAccessibleName(tr("Search all texts"));
    m_line->installEventFilter(this);
    m_meant->setTextFormat(Qt::RichText);
    m_meant->setAccessibleName(tr("Words that may have been meant"));
    m_meant->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_readAs->setAccessibleName(tr("How the search was read"));
    m_index->setAccessibleName(tr("State of the index"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_line, 1);
    row->addWidget(buttonFor(pattern));
    for (QAction* action : besideLine) row->addWidget(buttonFor(action));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::m, space::xs);
    column->setSpacing(space::xs);
    column->addLayout(row);
    for (QWidget* line : {static_cast<QWidget*>(m_readAs), static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_meant),
                          static_cast<QWidget*>(m_index)}) {
        column->addWidget(line);
        line->hide();
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);  // once all keys that wait are in the line; an older question gives way to a newer one anyway
    m_look.setInterval(lookEvery);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::typing);
    connect(&m_look, &QTimer::timeout, this, &SearchBar::showIndex);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) m_pause.start();  // Escape clears the line
    });
    connect(m_pattern, &QAction::toggled, this, [this] {
        showState();
        m_pause.start();
    });
    connect(m_meant, &QLabel::linkActivated, this, &SearchBar::take);
    connect(&inquiry, &Inquiry::read, this, &SearchBar::showState);
    connect(&inquiry, &Inquiry::found, this, &SearchBar::showState);
    setFocusProxy(m_line);
    showState();
}

Asked SearchBar::typed() const { return {m_line->text(), m_pattern->isChecked()}; }

void SearchBar::focusLine() {
    m_line->setFocus();
    m_line->selectAll();
}

void SearchBar::put(const Asked& asked) {
    const QSignalBlocker quiet(m_pattern);
    m_pattern->setChecked(asked.pattern);
    m_line->setText(asked.text);
    askNow();
}

void SearchBar::askNow() {
    m_pause.stop();
    m_inquiry.ask(typed(), false);
}

void SearchBar::typing() {
    if (typed() != m_inquiry.asked()) m_inquiry.ask(typed(), m_line->hasFocus());
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers() & ~Qt::KeypadModifier) break;
            Q_EMIT entered();
            return true;
        case Qt::Key_Down:
            Q_EMIT leftDownwards();
            return true;
        case Qt::Key_Escape:
            if (m_line->text().isEmpty()) break;
            m_line->clear();
            return true;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::showState() {
    m_line->setPlaceholderText(m_pattern->isChecked() ? tr("A regular expression, such as  \\bbus(es)?\\b")
                                                      : tr("Words, “a phrase”, bus OR train, -rain, bus*, bus NEAR late, participant:F1d"));
    const search::Reading& reading = m_inquiry.reading();
    m_readAs->setText((m_inquiry.asked().pattern ? tr("Read as: %1. The regular expression is sought there.") : tr("Read as: %1")).arg(reading.words));
    m_readAs->setVisible(!m_inquiry.asked().isEmpty() && !reading.words.isEmpty());
    const QString remarks = m_inquiry.remarks().join(u' ');
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    QStringList links;
    const QString colour = colours().accent.name();
    for (const Spelling& spelling : m_inquiry.spellings().first(std::min(mostSpellings, m_inquiry.spellings().size())))
        links.append(u"<a href=\"%1/%2\" style=\"color:%3\">%2</a>"_s.arg(spelling.word.toHtmlEscaped(), spelling.meant.toHtmlEscaped(), colour));
    m_meant->setText(tr("Did you mean %1?").arg(links.join(u", "_s)));
    m_meant->setVisible(!links.isEmpty());
    if (isVisible()) showIndex();
}

QString SearchBar::indexWords() const {
    const Finder& finder = m_session.finder();
    const auto reads = finder.partRead();
    const QString scans = !reads        ? QString()
                          : *reads < 1 ? tr("Meanwhile all texts are read for each search, %1 % of them so far, and hits are not ranked.").arg(int(*reads * 100))
                                       : tr("Meanwhile every search reads all texts, and hits are not ranked.");
    const QString why = finder.remark().toHtmlEscaped();
    const QString again = u" <a href=\"again\" style=\"color:%1\">%2</a>"_s.arg(colours().accent.name(), tr("Try again"));
    switch (finder.state()) {
        case Finder::State::Building:
            return reads ? tr("The search index is being made: %1 %.").arg(int(finder.part() * 100)) + u' ' + scans
                         : tr("Reading all texts: %1 %. What you type is answered as soon as that is done.").arg(int(finder.part() * 100));
        case Finder::State::Failed:
            return tr("There is no index to search in: %1.").arg(why) + again + (reads ? u"<br>"_s + scans : QString());
        case Finder::State::Ready:
            break;
    }
    if (why.isEmpty()) return {};
    return (finder.where() == app::OpenedIndex::Where::Memory ? tr("The index is in memory only: %1.") : tr("There is no index on this computer: %1.")).arg(why) + again;
}

void SearchBar::showIndex() {
    const Finder& finder = m_session.finder();
    if (!std::exchange(m_listening, true)) {
        connect(&finder, &Finder::stateChanged, this, &SearchBar::showIndex);
        connect(&finder, &Finder::remarked, this, &SearchBar::showIndex);
    }
    const QString words = indexWords();
    m_index->setText(words);
    m_index->setVisible(!words.isEmpty());
    if (finder.state() == Finder::State::Building || finder.partRead().value_or(1) < 1)
        m_look.start();
    else
        m_look.stop();
}

/// Puts a word in the place of the one that is not in the study.
void SearchBar::take(const QString& link) {
    const QString word = link.section(u'/', 0, 0), meant = link.section(u'/', 1);
    QString text = m_line->text();
    for (const search::Token& token : search::tokens(text)) {
        if (token.word != word) continue;
        text.replace(token.span.start, token.span.length(), meant);
        break;
    }
    m_line->setText(text);
    m_line->setFocus();
    Q_EMIT entered();
}

}  // namespace kondensat::gui
