#include "app/gui/condensation/card_delegate.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include "app/gui/condensation/card_model.h"
#include "app/gui/session/settings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = space::s / 2;  ///< around a card
constexpr int mostShown = 700;   ///< more than four lines ever hold
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

namespace {

/// Painted each time, in the colours and at the size of that moment.
class StarEngine : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal margin = rect.width() * 0.1;
        paintStar(*painter, QRectF(rect).adjusted(margin, margin, -margin, -margin));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new StarEngine; }
};

}  // namespace

QIcon starIcon() {
    return QIcon(new StarEngine);
}

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

QRect CardDelegate::wordsIn(const QRect& item) {
    const QRect inner = item.adjusted(gap + space::m, gap + space::m, -gap - space::m, -gap - space::s);
    return {inner.left(), inner.top(), inner.width(), lines * lineHeight()};
}

bool CardDelegate::opensAt(const QModelIndex& index, const QRect& item, const QPoint& position) const {
    QRect foot = item.adjusted(gap, 0, -gap, -gap);
    foot.setTop(foot.bottom() - footHeight() - space::m);
    if (foot.contains(position)) return true;
    const RecordId unit = index.data(CardModel::UnitRole).value<RecordId>();
    const QRect words = wordsIn(item);
    const Laid& shown = laid(unit, m_book.cardOf(unit).words, words.width());
    const int width = QFontMetrics(wordsFont()).horizontalAdvance(tr("more")) + space::s;
    QRect more(words.right() - width, words.top() + (lines - 1) * lineHeight(), width + space::m, lineHeight());
    if (shown.words.isRightToLeft()) more.moveLeft(words.left() - space::m);
    return shown.more && more.contains(position);
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
    const QRect words = wordsIn(option.rect);
    paintWords(*painter, words, laid(unit, card.words, words.width()));
    const QRect foot(words.left(), option.rect.bottom() - gap - space::s - footHeight(), words.width(), footHeight());
    paintFoot(*painter, foot, card, !m_book.goldQuotesOf(unit, subgroup).isEmpty());
    painter->restore();
}

const CardDelegate::Laid& CardDelegate::laid(const RecordId& unit, const QString& words, int width) const {
    const QFont font = wordsFont();
    if (const Laid* known = m_laid.object(unit);
        known && known->width == width && known->words == words && known->font == font)
        return *known;
    auto* made = new Laid;
    made->words = words;
    made->font = font;
    made->width = width;
    QString text = words.left(mostShown);
    text.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (QTextLayout* layout : {&made->layout, &made->last}) {
        layout->setFont(font);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
    }
    made->layout.setText(text);
    made->layout.beginLayout();
    int number = 0, lastStart = 0;
    for (; number < lines; ++number) {
        QTextLine line = made->layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, number * lineHeight()));
        lastStart = line.textStart();
    }
    made->more = number == lines && (made->layout.createLine().isValid() || words.size() > mostShown);
    made->layout.endLayout();
    made->whole = made->more ? lines - 1 : number;
    if (made->more) {
        const QFontMetrics metrics(font);
        const int room = width - metrics.horizontalAdvance(tr("more")) - space::s;
        QString rest = text.mid(lastStart, 200);
        if (const qsizetype end = rest.indexOf(QChar::LineSeparator); end >= 0) rest = rest.left(end) + u"…"_s;
        made->last.setText(metrics.elidedText(rest, Qt::ElideRight, room));
        made->last.beginLayout();
        QTextLine line = made->last.createLine();
        if (line.isValid()) line.setLineWidth(room);
        made->last.endLayout();
    }
    m_laid.insert(unit, made);
    return *made;
}

void CardDelegate::paintWords(QPainter& painter, const QRect& where, const Laid& laid) const {
    painter.setPen(colours().ink);
    for (int i = 0; i < laid.whole; ++i) laid.layout.lineAt(i).draw(&painter, where.topLeft());
    if (!laid.more) return;
    const bool rightToLeft = laid.words.isRightToLeft();
    const QRect line(where.left(), where.top() + (lines - 1) * lineHeight(), where.width(), lineHeight());
    if (laid.last.lineCount() > 0) {
        const double shift = rightToLeft ? where.width() - laid.last.lineAt(0).width() : 0;
        laid.last.draw(&painter, QPointF(line.left() + shift, line.top()));
    }
    painter.setFont(laid.font);
    painter.setPen(colours().accent);
    painter.drawText(line, int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, tr("more"));
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
