#include "export/writers/pdf_text.h"

#include <cmath>

#include "export/writers/pdf_marks.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

/// The text of a paragraph as QTextLayout wants it: one string, formats and links by range.
struct Composed {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    struct Link {
        qsizetype start, length;
        QString target;
        int run;
    };
    QList<Link> links;
    QList<std::pair<qsizetype, int>> marks;                  ///< start, number of the footnote
};

Composed compose(const Inline& text, const Setting& setting, const QHash<QString, int>& pages) {
    Composed composed;
    for (int number = 0; number < text.runs.size(); ++number) {
        const Run& run = text.runs[number];
        QString words = run.text;
        if (run.reference == Run::Reference::Page) words = QString::number(pages.value(run.target, 1));
        words.replace(u'\n', QChar::LineSeparator);
        Setting own = setting;
        own.bold |= run.bold;
        own.italic ^= run.italic;
        QTextCharFormat format;
        format.setFont(readingFont(own));
        format.setForeground(carrying(setting.colour, number));
        if (run.superscript) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        composed.formats.append({int(composed.text.size()), int(words.size()), format});
        if (!run.target.isEmpty()) composed.links.append({composed.text.size(), words.size(), run.target, number});
        if (run.reference == Run::Reference::Footnote) composed.marks.append({composed.text.size(), words.toInt()});
        composed.text += words;
    }
    return composed;
}

void addLinks(Piece& piece, const QTextLine& line, const Composed& composed) {
    const int start = line.textStart(), end = start + line.textLength();
    for (const auto& [from, number] : composed.marks)
        if (from >= start && from < end) piece.marks.append(number);
    for (const Composed::Link& link : composed.links) {
        const int first = std::max(int(link.start), start), last = std::min(int(link.start + link.length), end);
        if (first >= last) continue;
        const double a = line.cursorToX(first), b = line.cursorToX(last);
        piece.links.append({QRectF(std::min(a, b), 0, std::abs(b - a), piece.height), link.target, link.run});
    }
}

}  // namespace

QFont readingFont(const Setting& setting) {
    QFont font;
    font.setFamilies(setting.upright
                         ? QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"DejaVu Sans"_s}
                         : QStringList{u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s,
                                       u"DejaVu Serif"_s, u"DejaVu Sans"_s});
    // Pixels, for point sizes in formats are resolved against the screen and not the page.
    font.setPixelSize(int(std::lround(points(setting.size))));
    font.setBold(setting.bold);
    font.setItalic(setting.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // Any spacing at all turns Latin ligatures off, which a search in the file would not find ("ﬁ" for "fi").
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

namespace {

/// All that lines depend on; empty where that is the number of a page.
QString keyOf(const Inline& text, const Setting& setting, double width, const QString& language) {
    constexpr QChar end(0x1f);
    QString key = u"%1 %2 %3 %4 %5 %6 "_s.arg(setting.size).arg(setting.leading).arg(setting.bold + 2 * setting.italic + 4 * setting.upright).arg(setting.colour.rgba()).arg(width, 0, 'g', 17).arg(language);
    for (const Run& run : text.runs) {
        if (run.reference == Run::Reference::Page) return {};
        key += QChar(ushort(u'0' + run.bold + 2 * run.italic + 4 * run.superscript + 8 * int(run.reference))) + run.language + end + run.target + end + run.text + end;
    }
    return key;
}

QList<Piece> setLines(const Inline& text, const Setting& setting, double width, const QString& language,
                      const QHash<QString, int>& pages) {
    const Composed composed = compose(text, setting, pages);
    const auto layout = std::make_shared<QTextLayout>(composed.text, readingFont(setting));
    const bool rightToLeft = isRightToLeft(text, language);
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(composed.formats);
    layout->setCacheEnabled(true);
    const double leading = points(setting.size * setting.leading);
    QList<Piece> lines;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
        Piece piece;
        piece.height = std::max(leading, line.height());
        piece.lines.append({layout, line.lineNumber(), QPointF(0, (piece.height - line.height()) / 2)});
        lines.append(piece);
    }
    layout->endLayout();
    for (qsizetype i = 0; i < lines.size(); ++i) addLinks(lines[i], layout->lineAt(int(i)), composed);
    if (lines.isEmpty()) lines.append(Piece{.height = leading});
    return lines;
}

}  // namespace

QList<Piece> brokenLines(const Inline& text, const Setting& setting, double width, const QString& language,
                         const QHash<QString, int>& pages, KnownLines* known) {
    const QString key = known ? keyOf(text, setting, width, language) : QString();
    if (key.isEmpty()) return setLines(text, setting, width, language, pages);
    if (const auto found = known->constFind(key); found != known->cend()) return *found;
    return *known->insert(key, setLines(text, setting, width, language, pages));
}

QList<Piece> paragraphPieces(const Inline& text, const Setting& setting, double width, const QString& language,
                             const QHash<QString, int>& pages, KnownLines* known) {
    const bool rightToLeft = isRightToLeft(text, language);
    const double left = points(setting.left), right = points(setting.right);
    QList<Piece> lines = brokenLines(text, setting, width - left - right, language, pages, known);
    for (double share = 0.97; setting.balanced && !rightToLeft && lines.size() > 1 && share > 0.5; share -= 0.03) {
        QList<Piece> narrower = brokenLines(text, setting, (width - left - right) * share, language, pages, known);
        if (narrower.size() > lines.size()) break;
        lines = narrower;
    }
    const bool isShort = lines.size() <= 4;  // of a long paragraph its last two lines stay with what follows
    for (qsizetype i = 0; i < lines.size(); ++i) {
        shift(lines[i], left, 0);
        const bool opening = i == 0 && lines.size() > 1, closing = i + 2 == lines.size();
        lines[i].keepWithNext = (setting.keepWithNext && isShort) || opening || closing;
    }
    lines.last().keepWithNext = setting.keepWithNext;
    lines.first().before = points(setting.before);
    lines.last().after = points(setting.after);
    return lines;
}

Piece pageNumber(int number, double width) {
    const Setting setting{.size = 9, .colour = QColor(0x5a, 0x54, 0x4c)};
    Piece line = brokenLines(Inline(QString::number(number)), setting, width, u"en"_s, {}).first();
    shift(line, (width - line.lines.first().layout->lineAt(0).naturalTextWidth()) / 2, millimetres(9));
    return line;
}

Piece lineNumber(int number, const Piece& beside, double width) {
    const Setting setting{.size = 7.5, .colour = QColor(0x5a, 0x54, 0x4c)};
    const auto baseline = [](const LineOfText& line) { return line.at.y() + line.layout->lineAt(line.line).ascent(); };
    const LineOfText& text = beside.lines.first();
    Piece mark = brokenLines(Inline(QString::number(number)), setting, width, u"en"_s, {}).first();
    const double gap = points(10);
    const bool mirrored = text.layout->textOption().textDirection() == Qt::RightToLeft;
    const double x = mirrored ? width + gap : -gap - mark.lines.first().layout->lineAt(0).naturalTextWidth();
    shift(mark, x, baseline(text) - baseline(mark.lines.first()));
    return mark;
}

void shift(Piece& piece, double dx, double dy) {
    for (LineOfText& line : piece.lines) line.at += QPointF(dx, dy);
    for (Area& area : piece.areas) area.where.translate(dx, dy);
    for (LinkArea& link : piece.links) link.where.translate(dx, dy);
    for (PaintedStroke& stroke : piece.strokes) stroke.points.translate(dx, dy);
    for (Leader& leader : piece.leaders) leader.from += QPointF(dx, dy), leader.to += QPointF(dx, dy);
}

}  // namespace kondensat::exporting::pdf
