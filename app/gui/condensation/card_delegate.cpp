#include "app/gui/condensation/card_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "app/gui/condensation/card_model.h"
#include "app/gui/session/settings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = space::s / 2;  ///< around a card
constexpr int mostLetters = 700;   ///< more than four lines ever hold
constexpr int corner = 11;         ///< of the mark that a sentence uses the unit
constexpr int swatch = 9;

QFont footFont(bool semibold) {
    return fontFor(Type::Small, semibold);
}

QColor between(const QColor& a, const QColor& b, float share) {
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

int lineHeight() {
    return int(QFontMetrics(wordsFont()).height() * 1.18);
}
int footHeight() {
    return QFontMetrics(footFont(true)).height() + space::xs;
}

void paintStar(QPainter& painter, const QRectF& where) {
    QPainterPath star;
    const QPointF centre = where.center();
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * M_PI / 180, radius = where.width() / 2 * (i % 2 ? 0.45 : 1);
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    star.closeSubpath();
    painter.fillPath(star, colours().look);
}

}  // namespace

QFont wordsFont() {
    QFont font = fontFor(Type::Body);
    if (readingLook().serif) {
        font = QFont(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Georgia"_s});
        font.setPointSizeF(fontFor(Type::Body).pointSizeF());
        font.setStyleHint(QFont::Serif);
    }
    return font;
}

CardDelegate::CardDelegate(const CardBook& book, QObject* parent) : QStyledItemDelegate(parent), m_book(book) {}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, lines * lineHeight() + footHeight() + 2 * space::m + space::xs + 2 * gap};
}

QRect CardDelegate::footOf(const QRect& item) const {
    QRect foot = item.adjusted(gap, 0, -gap, -gap);
    foot.setTop(foot.bottom() - footHeight() - space::m);
    return foot;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RecordId unit = index.data(CardModel::UnitRole).value<RecordId>();
    const auto* model = qobject_cast<const CardModel*>(index.model());
    const RecordId subgroup = model ? model->subgroup() : RecordId();
    const Card& card = m_book.cardOf(unit);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const bool lit = m_book.lit().contains(unit);
    const Colours& c = colours();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_book.lit().isEmpty() && !lit && !selected) painter->setOpacity(0.6);
    const QRectF frame = QRectF(option.rect).adjusted(gap + 0.5, gap + 0.5, -gap - 0.5, -gap - 0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, space::corner, space::corner);
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillPath(outline, lit        ? between(c.paper, c.selection, 0.7F)
                               : selected ? between(c.paper, c.selection, 0.35F)
                                          : c.paper);
    const QColor edge = selected || current ? c.accent : hovered ? between(c.hairline, c.quiet, 0.5F) : c.hairline;
    painter->setPen(QPen(edge, selected ? 2 : current ? 1.5 : 1));
    painter->drawPath(outline);

    if (m_book.isUsed(unit, subgroup)) {
        painter->setClipPath(outline);
        QPainterPath mark;
        mark.addPolygon(
            QPolygonF{frame.topRight() - QPointF(corner, 0), frame.topRight(), frame.topRight() + QPointF(0, corner)});
        painter->fillPath(mark, c.accent);
        painter->setClipping(false);
    }
    const QRect inner = option.rect.adjusted(gap + space::m, gap + space::m, -gap - space::m, -gap - space::s);
    paintWords(*painter, {inner.left(), inner.top(), inner.width(), lines * lineHeight()}, card.words);
    const QRect foot(inner.left(), inner.bottom() - footHeight(), inner.width(), footHeight());
    paintFoot(*painter, foot, card, !m_book.goldQuotesOf(unit, subgroup).isEmpty());
    painter->restore();
}

void CardDelegate::paintWords(QPainter& painter, const QRect& where, const QString& words) const {
    QString text = words.left(mostLetters);
    text.replace(u'\n', QChar::LineSeparator);
    const QFontMetrics metrics(wordsFont());
    QTextLayout layout(text, wordsFont());
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int number = 0, lastStart = 0;
    for (; number < lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(where.width());
        line.setPosition(QPointF(0, number * lineHeight()));
        lastStart = line.textStart();
    }
    const bool more = number == lines && (layout.createLine().isValid() || words.size() > mostLetters);
    layout.endLayout();
    painter.setPen(colours().ink);
    for (int i = 0; i < (more ? lines - 1 : number); ++i) layout.lineAt(i).draw(&painter, where.topLeft());
    if (!more) return;

    const QString last = tr("more");
    const int room = where.width() - metrics.horizontalAdvance(last) - space::s;
    QString rest = text.mid(lastStart);
    if (const qsizetype end = rest.indexOf(QChar::LineSeparator); end >= 0) rest = rest.left(end) + u"…"_s;
    const QRect line(where.left(), where.top() + (lines - 1) * lineHeight(), where.width(), metrics.height());
    painter.setFont(wordsFont());
    const bool rightToLeft = text.isRightToLeft();
    painter.drawText(
        rightToLeft ? line.adjusted(line.width() - room, 0, 0, 0) : line.adjusted(0, 0, room - line.width(), 0),
        (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, metrics.elidedText(rest, Qt::ElideRight, room));
    painter.setPen(colours().accent);
    painter.drawText(line, (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, last);
}

void CardDelegate::paintFoot(QPainter& painter, const QRect& where, const Card& card, bool gold) const {
    int right = where.right();
    for (const GroupLook& look : card.otherGroups) {
        if (right - swatch < where.left() + where.width() / 2) break;
        paintSwatch(painter, QRectF(right - swatch, where.center().y() - swatch / 2.0, swatch, swatch), look);
        right -= swatch + space::xs;
    }
    if (gold) {
        paintStar(painter, QRectF(right - 13, where.center().y() - 6.5, 13, 13));
        right -= 13 + space::xs;
    }
    const QRect text(where.left(), where.top(), right - where.left(), where.height());
    const QFontMetrics bold(footFont(true)), plain(footFont(false));
    const QString who = bold.elidedText(card.who, Qt::ElideRight, text.width() / 2);
    painter.setFont(footFont(true));
    painter.setPen(colours().ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, who);
    const int used = who.isEmpty() ? 0 : bold.horizontalAdvance(who) + space::s;
    painter.setFont(footFont(false));
    painter.setPen(colours().quiet);
    const QString place = card.reason.isEmpty() ? card.place : card.reason;
    painter.drawText(text.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     plain.elidedText(place, Qt::ElideRight, text.width() - used));
}

QPixmap CardDelegate::picture(const QModelIndex& index, const QSize& size, qreal scale) const {
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled | QStyle::State_Selected;
    paint(&painter, option, index);
    return picture;
}

}  // namespace kondensat::gui
