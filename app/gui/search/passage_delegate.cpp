#include "app/gui/search/passage_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 600;  ///< of a passage in a list, however wide it is
const QString cut = u"…\u00A0"_s;  // never at the end of a line, nor alone on one

/// A snippet as it is shown, what was found set off; `layout` has its text and font. Returns how many lines it takes, at most `most`.
int setLines(QTextLayout& layout, const search::Snippet& snippet, int most, int width) {
    QList<QTextLayout::FormatRange> formats;
    for (const text::Span& place : snippet.places) {
        QTextLayout::FormatRange format;
        format.start = int((snippet.cutBefore ? cut.size() : 0) + place.start);
        format.length = int(place.length());
        format.format.setFontWeight(QFont::DemiBold);
        QColor tint = colours().look;
        tint.setAlphaF(0.22F);
        format.format.setBackground(tint);
        formats.append(format);
    }
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.setFormats(formats);
    const int spacing = QFontMetrics(layout.font()).lineSpacing();
    layout.beginLayout();
    int lines = 0;
    for (; lines < most; ++lines) {
        QTextLine made = layout.createLine();
        if (!made.isValid()) break;
        made.setLineWidth(width);
        made.setPosition({0, qreal(lines * spacing)});
    }
    layout.endLayout();
    return lines;
}

QString shownText(const search::Snippet& snippet) { return (snippet.cutBefore ? cut : QString()) + snippet.text + (snippet.cutAfter ? u"\u00A0…"_s : QString()); }

/// How many lines that takes. Most are told by their width; only what may or may not need one more is laid out.
int linesOf(const search::Snippet& snippet, const QFont& font, int most, int width) {
    const QString text = shownText(snippet);
    const int wide = QFontMetrics(font).horizontalAdvance(text);
    const int fewest = std::clamp((wide + width - 1) / width, 1, most);
    const int maybe = std::clamp(wide * 13 / 10 / width + 1, 1, most);  // lines end at words, and some words are bold
    if (fewest == maybe) return fewest;
    QTextLayout layout(text, font);
    return std::max(1, setLines(layout, snippet, most, width));
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return std::max(60, (view ? view->viewport()->width() : option.rect.width()) - 2 * space::m);
}

}  // namespace

PassageDelegate::PassageDelegate(int lines, Words words, Foot foot, QObject* parent)
    : QStyledItemDelegate(parent), m_lines(lines), m_words(std::move(words)), m_foot(std::move(foot)) {}

void PassageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = colours();
    const QFont body = fontFor(Type::Body), small = fontFor(Type::Small);
    const QFontMetrics smallMetrics(small);
    const QRect inside = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
    const auto snippet = m_words(index, lettersFor(inside.width()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!snippet) {
        painter->setFont(fontFor(Type::Small, true));
        painter->setPen(c.ink);
        const QFontMetrics bold(painter->font());
        painter->drawText(inside.adjusted(0, space::xs, 0, 0), int(Qt::AlignLeading | Qt::AlignVCenter),
                          bold.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        return painter->restore();
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(c.accent) : QPen(Qt::NoPen));
    painter->setBrush(selected ? c.selection : option.state & QStyle::State_MouseOver ? c.hover : QColor(Qt::transparent));
    painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), space::corner, space::corner);
    painter->setFont(small);
    painter->setPen(c.quiet);
    painter->drawText(QRect(inside.left(), inside.top(), inside.width(), smallMetrics.height()), int(Qt::AlignLeading | Qt::AlignTop),
                      smallMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));

    QTextLayout layout(shownText(*snippet), body);
    setLines(layout, *snippet, m_lines, inside.width());
    painter->setPen(c.ink);
    layout.draw(painter, QPointF(inside.left(), inside.top() + smallMetrics.height() + 2));
    if (const QString foot = m_foot ? m_foot(index) : QString(); !foot.isEmpty()) {
        painter->setFont(small);
        painter->setPen(c.quiet);
        painter->drawText(QRect(inside.left(), inside.bottom() - smallMetrics.height() + 1, inside.width(), smallMetrics.height()),
                          int(Qt::AlignLeading | Qt::AlignBottom), smallMetrics.elidedText(foot, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics body(fontFor(Type::Body)), small(fontFor(Type::Small));
    if (!(index.flags() & Qt::ItemIsSelectable)) return {widthOf(option), small.height() + 2 * space::s + space::xs};
    const int width = widthOf(option);
    const auto snippet = m_words(index, lettersFor(width));
    const int lines = snippet ? linesOf(*snippet, fontFor(Type::Body), m_lines, width) : 1;
    int height = small.height() + 2 + body.lineSpacing() * lines + 2 * space::s;
    if (m_foot) height += small.height() + 2;
    return {width, height};
}

int PassageDelegate::lettersFor(int width) const {
    const int letters = width / std::max(1, QFontMetrics(fontFor(Type::Body)).averageCharWidth()) * m_lines * 9 / 10;
    return std::clamp(letters, 20, mostLetters);
}

}  // namespace kondensat::gui
