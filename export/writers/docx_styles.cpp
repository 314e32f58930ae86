// styles.xml of a DOCX: all that the report looks like, so that a team can change it in one place.
#include <QRegularExpression>
#include <cmath>

#include "export/writers/docx_parts.h"
#include "export/writers/docx_xml.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::docx {
namespace {

struct Look {
    QString id, name, basedOn, next;
    int halfPoints = 0;  ///< 0: inherited
    bool bold = false, italic = false;
    QString colour;
    int before = -1, after = -1, line = 0;  ///< twentieths of a point; line in 240ths
    int left = 0, right = 0;                ///< indent
    bool keepNext = false, keepLines = false;
    int outline = -1;
    bool panel = false;  ///< shaded, with a rule at its side: a working note
    int contentsTab = 0;
    bool exactLine = false;
    bool uncounted = false;  ///< by line numbers
};

void paragraphProperties(Part& part, const Look& look) {
    part.open(u"pPr"_s);
    if (look.keepNext) part.w(u"keepNext"_s);
    if (look.keepLines) part.w(u"keepLines"_s);
    if (look.uncounted) part.w(u"suppressLineNumbers"_s);
    if (look.panel) {
        part.open(u"pBdr"_s);
        part.w(u"left"_s,
               {{u"val"_s, u"single"_s}, {u"sz"_s, u"18"_s}, {u"space"_s, u"8"_s}, {u"color"_s, u"B8AFA0"_s}});
        part.end();
        part.w(u"shd"_s, {{u"val"_s, u"clear"_s}, {u"color"_s, u"auto"_s}, {u"fill"_s, u"F6F3EE"_s}});
    }
    if (look.contentsTab) {
        part.open(u"tabs"_s);
        part.w(u"tab"_s,
               {{u"val"_s, u"right"_s}, {u"leader"_s, u"dot"_s}, {u"pos"_s, QString::number(look.contentsTab)}});
        part.end();
    }
    if (look.before >= 0 || look.after >= 0 || look.line > 0) {
        part.xml.writeStartElement(mainNamespace, u"spacing"_s);
        const auto attribute = [&](const QString& key, const QString& v) {
            part.xml.writeAttribute(mainNamespace, key, v);
        };
        if (look.before >= 0) attribute(u"before"_s, QString::number(look.before));
        if (look.after >= 0) attribute(u"after"_s, QString::number(look.after));
        if (look.line > 0) attribute(u"line"_s, QString::number(look.line));
        if (look.line > 0) attribute(u"lineRule"_s, look.exactLine ? u"exact"_s : u"auto"_s);
        part.end();
    }
    const bool fromText = look.basedOn.isEmpty();  // whose first line is indented in many a template
    if (look.left || look.right || fromText)
        part.w(u"ind"_s, {{u"left"_s, QString::number(look.left)}, {u"right"_s, QString::number(look.right)}, {u"firstLine"_s, u"0"_s}});
    if (look.outline >= 0) part.w(u"outlineLvl"_s, {{u"val"_s, QString::number(look.outline)}});
    part.end();
}

void characterProperties(Part& part, const Look& look) {
    part.open(u"rPr"_s);
    if (look.bold) part.w(u"b"_s), part.w(u"bCs"_s);
    if (look.italic) part.w(u"i"_s), part.w(u"iCs"_s);
    if (!look.colour.isEmpty()) part.w(u"color"_s, {{u"val"_s, look.colour}});
    if (look.halfPoints) {
        part.w(u"sz"_s, {{u"val"_s, QString::number(look.halfPoints)}});
        part.w(u"szCs"_s, {{u"val"_s, QString::number(look.halfPoints)}});
    }
    part.end();
}

void paragraphStyle(Part& part, const Look& look) {
    static const QRegularExpression known(u"^(Title|Subtitle|Quote|Caption|Footer|FootnoteText|TOC.*|Heading.*|List.*)$"_s);
    const bool custom = !known.match(look.id).hasMatch();
    part.open(u"style"_s,
              {{u"type"_s, u"paragraph"_s}, {u"customStyle"_s, custom ? u"1"_s : u"0"_s}, {u"styleId"_s, look.id}});
    part.w(u"name"_s, {{u"val"_s, look.name}});
    part.w(u"basedOn"_s, {{u"val"_s, look.basedOn.isEmpty() ? u"Normal"_s : look.basedOn}});
    if (!look.next.isEmpty()) part.w(u"next"_s, {{u"val"_s, look.next}});
    part.w(u"qFormat"_s);
    paragraphProperties(part, look);
    characterProperties(part, look);
    part.end();
}

QList<Look> looks(const PageSetup& page) {
    const int contentsTab = int(std::lround((paperSize(page, false).width() - 2 * pageMargin) * 1440 / 25.4));
    const QString ink = u"3B3630"_s;
    QList<Look> all = {
        {.id = u"Title"_s,
         .name = u"Title"_s,
         .next = u"Normal"_s,
         .halfPoints = 44,
         .bold = true,
         .before = 0,
         .after = 80,
         .line = 240,
         .keepNext = true},
        {.id = u"Subtitle"_s,
         .name = u"Subtitle"_s,
         .next = u"Normal"_s,
         .halfPoints = 28,
         .colour = ink,
         .before = 0,
         .after = 120,
         .line = 252,
         .keepNext = true},
        {.id = u"Author"_s, .name = u"Author"_s, .next = u"Normal"_s, .colour = ink, .before = 120, .after = 240},
        {.id = u"AbstractTitle"_s,
         .name = u"Abstract Title"_s,
         .next = u"Abstract"_s,
         .halfPoints = 21,
         .bold = true,
         .before = 120,
         .after = 40,
         .left = 567,
         .right = 567,
         .keepNext = true},
        {.id = u"Abstract"_s, .name = u"Abstract"_s, .halfPoints = 21, .left = 567, .right = 567},
        {.id = u"Quote"_s,
         .name = u"Quote"_s,
         .next = u"Normal"_s,
         .halfPoints = 21,
         .before = 60,
         .after = 140,
         .left = 567,
         .right = 567},
        {.id = u"WorkingNoteTitle"_s,
         .name = u"Working Note Title"_s,
         .basedOn = u"WorkingNote"_s,
         .next = u"WorkingNote"_s,
         .bold = true,
         .keepNext = true},
        {.id = u"WorkingNote"_s,
         .name = u"Working Note"_s,
         .halfPoints = 20,
         .before = 0,
         .after = 0,
         .line = 264,
         .left = 170,
         .panel = true},
        {.id = u"Caption"_s,
         .name = u"caption"_s,
         .next = u"Normal"_s,
         .halfPoints = 20,
         .before = 200,
         .after = 80,
         .line = 252,
         .keepNext = true},
        {.id = u"Drawing"_s,
         .name = u"Drawing"_s,
         .next = u"FigureCaption"_s,
         .before = 200,
         .after = 60,
         .line = 240,
         .keepNext = true},
        {.id = u"FigureCaption"_s,
         .name = u"Figure Caption"_s,
         .next = u"Normal"_s,
         .halfPoints = 20,
         .before = 80,
         .after = 240,
         .line = 252},
        {.id = u"TableText"_s, .name = u"Table Text"_s, .halfPoints = 19, .before = 40, .after = 40, .line = 252},
        {.id = u"TableTextSmall"_s,
         .name = u"Table Text Small"_s,
         .basedOn = u"TableText"_s,
         .halfPoints = 17,
         .before = 30,
         .after = 30,
         .line = 245},
        {.id = u"TableHeading"_s,
         .name = u"Table Heading"_s,
         .basedOn = u"TableText"_s,
         .bold = true,
         .keepNext = true},
        {.id = u"TableHeadingSmall"_s,
         .name = u"Table Heading Small"_s,
         .basedOn = u"TableTextSmall"_s,
         .bold = true,
         .keepNext = true},
        {.id = u"TableEnd"_s,
         .name = u"Table End"_s,
         .halfPoints = 2,
         .before = 0,
         .after = 0,
         .line = 200,
         .exactLine = true,
         .uncounted = true},
        {.id = u"TOCHeading"_s,
         .name = u"TOC Heading"_s,
         .next = u"Normal"_s,
         .halfPoints = 28,
         .bold = true,
         .before = 240,
         .after = 120,
         .line = 252,
         .keepNext = true},
        {.id = u"ListBullet"_s, .name = u"List Bullet"_s, .after = 60},
        {.id = u"ListNumber"_s, .name = u"List Number"_s, .after = 60},
        {.id = u"FootnoteText"_s, .name = u"footnote text"_s, .halfPoints = 18, .before = 0, .after = 40, .line = 240},
        {.id = u"Footer"_s, .name = u"footer"_s, .halfPoints = 18, .colour = ink, .before = 0, .after = 0},
    };
    const int sizes[] = {32, 26, 23, 22};
    const int before[] = {400, 320, 240, 200};
    for (int level = 1; level <= 4; ++level) {
        const QString number = QString::number(level);
        all.append({.id = u"Heading"_s + number,
                    .name = u"heading "_s + number,
                    .next = u"Normal"_s,
                    .halfPoints = sizes[level - 1],
                    .bold = level < 4,
                    .italic = level == 4,
                    .before = before[level - 1],
                    .after = 100,
                    .line = 252,
                    .keepNext = true,
                    .keepLines = true,
                    .outline = level - 1});
        all.append({.id = u"TOC"_s + number,
                    .name = u"toc "_s + number,
                    .next = u"Normal"_s,
                    .before = level == 1 ? 80 : 0,
                    .after = 20,
                    .line = 252,
                    .left = 284 * (level - 1),
                    .contentsTab = contentsTab});
    }
    return all;
}

void documentDefaults(Part& part, const QString& language, double spacing) {
    const bool rtl = isRightToLeft(Inline(), language);
    part.open(u"docDefaults"_s);
    part.open(u"rPrDefault"_s);
    part.open(u"rPr"_s);
    part.w(u"rFonts"_s, {{u"ascii"_s, u"Cambria"_s},
                         {u"hAnsi"_s, u"Cambria"_s},
                         {u"eastAsia"_s, u"Cambria"_s},
                         {u"cs"_s, u"Times New Roman"_s}});
    part.w(u"sz"_s, {{u"val"_s, u"22"_s}});
    part.w(u"szCs"_s, {{u"val"_s, u"22"_s}});
    const QString tag = withTerritory(language);
    part.w(u"lang"_s, {{u"val"_s, rtl ? u"en-GB"_s : tag}, {u"bidi"_s, rtl ? tag : u"ar-SA"_s}});
    part.end();
    part.end();
    part.open(u"pPrDefault"_s);
    part.open(u"pPr"_s);
    part.w(u"widowControl"_s);
    part.w(u"spacing"_s, {{u"after"_s, u"140"_s}, {u"line"_s, QString::number(std::lround(spacing * 288))}, {u"lineRule"_s, u"auto"_s}});
    part.end();
    part.end();
    part.end();
}

void border(Part& part, const QString& side, int eighths) {
    part.w(side, {{u"val"_s, u"single"_s},
                  {u"sz"_s, QString::number(eighths)},
                  {u"space"_s, u"0"_s},
                  {u"color"_s, eighths > 4 ? u"3B3630"_s : u"BDB7AD"_s}});
}

void tableStyle(Part& part) {
    part.open(u"style"_s, {{u"type"_s, u"table"_s}, {u"default"_s, u"1"_s}, {u"styleId"_s, u"TableNormal"_s}});
    part.w(u"name"_s, {{u"val"_s, u"Normal Table"_s}});
    part.end();
    part.open(u"style"_s, {{u"type"_s, u"table"_s}, {u"customStyle"_s, u"1"_s}, {u"styleId"_s, u"ReportTable"_s}});
    part.w(u"name"_s, {{u"val"_s, u"Report Table"_s}});
    part.w(u"basedOn"_s, {{u"val"_s, u"TableNormal"_s}});
    part.open(u"tblPr"_s);
    part.open(u"tblBorders"_s);
    border(part, u"top"_s, 8);
    border(part, u"bottom"_s, 8);
    border(part, u"insideH"_s, 4);
    part.end();
    part.open(u"tblCellMar"_s);
    for (const QString& side : {u"left"_s, u"right"_s}) part.w(side, {{u"w"_s, u"85"_s}, {u"type"_s, u"dxa"_s}});
    part.end();
    part.end();
    part.open(u"tblStylePr"_s, {{u"type"_s, u"firstRow"_s}});
    part.open(u"tcPr"_s);
    part.open(u"tcBorders"_s);
    border(part, u"bottom"_s, 8);
    part.end();
    part.end();
    part.end();
    part.end();
}

void footnoteMarkStyle(Part& part) {
    part.open(u"style"_s, {{u"type"_s, u"character"_s}, {u"styleId"_s, u"FootnoteReference"_s}});
    part.w(u"name"_s, {{u"val"_s, u"footnote reference"_s}});
    part.open(u"rPr"_s);
    part.w(u"vertAlign"_s, {{u"val"_s, u"superscript"_s}});
    part.end();
    part.end();
}

void lineNumberStyle(Part& part) {
    part.open(u"style"_s, {{u"type"_s, u"character"_s}, {u"styleId"_s, u"LineNumber"_s}});
    part.w(u"name"_s, {{u"val"_s, u"line number"_s}});
    part.open(u"rPr"_s);
    part.w(u"color"_s, {{u"val"_s, u"5A544C"_s}});
    part.w(u"sz"_s, {{u"val"_s, u"16"_s}});
    part.w(u"szCs"_s, {{u"val"_s, u"16"_s}});
    part.end();
    part.end();
}

}  // namespace

QByteArray styles(const Prepared& prepared) {
    Part part;
    part.xml.writeNamespace(mainNamespace, u"w"_s);
    part.open(u"styles"_s);
    documentDefaults(part, prepared.document.language, spacingFactor(prepared.document.page));
    part.open(u"style"_s, {{u"type"_s, u"paragraph"_s}, {u"default"_s, u"1"_s}, {u"styleId"_s, u"Normal"_s}});
    part.w(u"name"_s, {{u"val"_s, u"Normal"_s}});
    part.w(u"qFormat"_s);
    part.end();
    for (const Look& look : looks(prepared.document.page)) paragraphStyle(part, look);
    lineNumberStyle(part);
    footnoteMarkStyle(part);
    tableStyle(part);
    return part.finish();
}

}  // namespace kondensat::exporting::docx
