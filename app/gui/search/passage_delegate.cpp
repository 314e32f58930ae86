#include "app/gui/search/passage_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 600;  ///< of a passage in a list, however wide it is

/// Lines that the words take, without laying them out.
int linesOf(const search::Snippet& snippet, const QFontMetrics& metrics, int width) {
    const int wide = metrics.horizontalAdvance(snippet.text) + metrics.averageCharWidth() * (2 * snippet.cutBefore + 2 * snippet.cutAfter);
    return wide * 11 / 10 / std::max(1, width) + 1;  // lines end at words, and some words are bold
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
    const QFontMetrics metrics(body), smallMetrics(small);
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

    const QString before = snippet->cutBefore ? u"… "_s : QString(), after = snippet->cutAfter ? u" …"_s : QString();
    QTextLayout layout(before + snippet->text + after, body);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QList<QTextLayout::FormatRange> formats;
    for (const text::Span& place : snippet->places) {
        QTextLayout::FormatRange format;
        format.start = int(before.size() + place.start);
        format.length = int(place.length());
        format.format.setFontWeight(QFont::DemiBold);
        QColor tint = c.look;
        tint.setAlphaF(0.22F);
        format.format.setBackground(tint);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < m_lines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid()) break;
        made.setLineWidth(inside.width());
        made.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    layout.endLayout();
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
    const int lines = snippet ? std::clamp(linesOf(*snippet, body, width), 1, m_lines) : 1;
    int height = small.height() + 2 + body.lineSpacing() * lines + 2 * space::s;
    if (m_foot) height += small.height() + 2;
    return {width, height};
}

int PassageDelegate::lettersFor(int width) const {
    const int letters = width / std::max(1, QFontMetrics(fontFor(Type::Body)).averageCharWidth()) * m_lines * 9 / 10;
    return std::clamp(letters, 20, mostLetters);
}

}  // namespace kondensat::gui
