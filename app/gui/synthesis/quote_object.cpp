#include "app/gui/synthesis/quote_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

namespace {

constexpr double leading = 1.0;  // as the text around it
constexpr int indent = 22, rule = 3;

/// Lays out words; gives the height.
double layOut(QTextLayout& layout, double width) {
    const double line = QFontMetricsF(layout.font()).height() * leading;
    double y = 0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition({0, y});
        y += line;
    }
    layout.endLayout();
    return y;
}

void prepare(QTextLayout& layout, bool rightToLeft) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
}

QFont wordsFont(const QTextDocument& document) {
    return document.defaultFont();
}

double widthFor(const QTextDocument& document) {
    const double all = document.textWidth() > 0 ? document.textWidth() : 400;
    return std::max(60.0, all - 2 * document.documentMargin() - 1);
}

/// Calls paint(layout, offset, colour) for the words, the label and the note, one under the other; gives the height.
template <class F>
double eachPart(const ShownQuote& quote, const QTextDocument& document, const F& paint) {
    const double width = widthFor(document) - 2 * indent;
    double y = space::s;
    const auto part = [&](const QString& words, const QFont& font, const QColor& colour, bool rightToLeft) {
        if (words.isEmpty()) return;
        QTextLayout layout(QString(words).replace(u'\n', QChar::LineSeparator), font);
        prepare(layout, rightToLeft);
        const double height = layOut(layout, width);
        paint(layout, QPointF(indent, y), colour);
        y += height;
    };
    part(quote.words, wordsFont(document), colours().ink, quote.rightToLeft);
    y += quote.label.isEmpty() && quote.note.isEmpty() ? 0 : 2;
    part(quote.label, fontFor(Type::Small), colours().quiet, false);
    part(quote.note, fontFor(Type::Small), colours().look, false);
    return y + space::s;
}

}  // namespace

QSizeF QuoteObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat&) {
    const ShownQuote* quote = quoteAt ? quoteAt(position) : nullptr;
    if (!quote) return {8, QFontMetricsF(document->defaultFont()).height()};
    return {widthFor(*document), std::ceil(eachPart(*quote, *document, [](const auto&, const auto&, const auto&) {}))};
}

void QuoteObject::drawObject(QPainter* painter, const QRectF& where, QTextDocument* document, int position,
                             const QTextFormat&) {
    const ShownQuote* quote = quoteAt ? quoteAt(position) : nullptr;
    if (!quote) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChosen && isChosen(quote->id);
    QRectF ground = where.adjusted(6, 2, -6, -2);
    if (chosen) {
        QColor tint = colours().selection;
        tint.setAlphaF(0.45F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint);
        painter->drawRoundedRect(ground, space::corner, space::corner);
    }
    painter->fillRect(QRectF(ground.left() + 4, ground.top() + 4, rule, ground.height() - 8),
                      chosen ? colours().accent : colours().hairline);
    eachPart(*quote, *document, [&](QTextLayout& layout, const QPointF& at, const QColor& colour) {
        painter->setPen(colour);
        layout.draw(painter, where.topLeft() + at);
    });
    painter->restore();
}

}  // namespace kondensat::gui
