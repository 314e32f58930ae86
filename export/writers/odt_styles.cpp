#include "export/writers/odt_styles.h"

#include <QLocale>
#include <cmath>

#include "export/writers/odf_xml.h"
#include "export/writers/odt_drawing.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::odt {
namespace {

using Attributes = OdfXml::Attributes;

/// A paragraph style: what differs from its parent.
struct Look {
    QString name, parent, next;
    Attributes paragraph, characters;
    int outline = 0;
    bool contentsTab = false;
};

QString encoded(QString name) {
    return name.replace(u' ', u"_20_"_s);
}

Attributes size(const QString& points) {
    return {{u"fo:font-size"_s, points}, {u"style:font-size-asian"_s, points}, {u"style:font-size-complex"_s, points}};
}

Attributes bold() {
    return {{u"fo:font-weight"_s, u"bold"_s},
            {u"style:font-weight-asian"_s, u"bold"_s},
            {u"style:font-weight-complex"_s, u"bold"_s}};
}

Attributes margins(const QString& top, const QString& bottom, const QString& side = u"0cm"_s) {
    return {{u"fo:margin-top"_s, top},
            {u"fo:margin-bottom"_s, bottom},
            {u"fo:margin-left"_s, side},
            {u"fo:margin-right"_s, side}};
}

const std::pair<QString, QString> keepNext{u"fo:keep-with-next"_s, u"always"_s};
const std::pair<QString, QString> uncounted{u"text:number-lines"_s, u"false"_s};  ///< by line numbers

QList<Look> looks(const PageSetup& page) {
    const Attributes ink = {{u"fo:color"_s, u"#3b3630"_s}};
    const Attributes panel = {
        {u"fo:background-color"_s, u"#f6f3ee"_s}, {u"fo:border-left"_s, u"2.25pt solid #b8afa0"_s},
        {u"fo:border-right"_s, u"none"_s},        {u"fo:border-top"_s, u"none"_s},
        {u"fo:border-bottom"_s, u"none"_s},       {u"fo:padding-left"_s, u"0.3cm"_s},
        {u"fo:padding-right"_s, u"0.2cm"_s},      {u"fo:padding-top"_s, u"0.05cm"_s},
        {u"fo:padding-bottom"_s, u"0.05cm"_s},    {u"fo:line-height"_s, u"115%"_s}};
    const QString small = u"110%"_s;
    QList<Look> all = {
        {u"Text body"_s,
         {},
         {},
         Attributes{{u"fo:line-height"_s, QString::number(std::lround(120 * spacingFactor(page))) + u'%'}, {u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s}} +
             margins(u"0cm"_s, u"0.25cm"_s),
         {}},
        {u"Title"_s,
         {},
         u"Text body"_s,
         margins(u"0cm"_s, u"0.15cm"_s) + Attributes{keepNext},
         size(u"22pt"_s) + bold()},
        {u"Subtitle"_s,
         {},
         u"Text body"_s,
         margins(u"0cm"_s, u"0.2cm"_s) + Attributes{keepNext},
         size(u"14pt"_s) + ink},
        {u"Author"_s, {}, u"Text body"_s, margins(u"0.2cm"_s, u"0.45cm"_s), ink},
        {u"Abstract Title"_s,
         {},
         u"Abstract"_s,
         margins(u"0.2cm"_s, u"0.1cm"_s, u"1cm"_s) + Attributes{keepNext},
         size(u"10.5pt"_s) + bold()},
        {u"Abstract"_s, u"Text body"_s, {}, margins(u"0cm"_s, u"0.25cm"_s, u"1cm"_s), size(u"10.5pt"_s)},
        {u"Quotations"_s, u"Text body"_s, {}, margins(u"0.1cm"_s, u"0.25cm"_s, u"1cm"_s), size(u"10.5pt"_s)},
        {u"Working Note"_s, {}, {}, panel + margins(u"0cm"_s, u"0cm"_s), size(u"10pt"_s)},
        {u"Working Note Title"_s, u"Working Note"_s, u"Working Note"_s, {keepNext}, bold()},
        {u"Table"_s,
         {},
         {},
         margins(u"0.35cm"_s, u"0.15cm"_s) + Attributes{keepNext, {u"fo:line-height"_s, small}},
         size(u"10pt"_s)},
        {u"Drawing"_s,
         {},
         u"Figure"_s,
         margins(u"0.35cm"_s, u"0cm"_s) + Attributes{keepNext, {u"fo:line-height"_s, u"100%"_s}},
         {}},
        {u"Figure"_s,
         {},
         u"Text body"_s,
         margins(u"0.15cm"_s, u"0.45cm"_s) + Attributes{{u"fo:line-height"_s, small}},
         size(u"10pt"_s)},
        {u"Table Contents"_s, {}, {}, {{u"fo:line-height"_s, small}, uncounted}, size(u"9.5pt"_s)},
        {u"Table Heading"_s, u"Table Contents"_s, {}, {keepNext}, bold()},
        {u"Table Contents Small"_s, u"Table Contents"_s, {}, {}, size(u"8.5pt"_s)},
        {u"Table Heading Small"_s, u"Table Contents Small"_s, {}, {keepNext}, bold()},
        {u"Table End"_s, {}, {}, {{u"fo:line-height"_s, u"0.35cm"_s}, uncounted}, size(u"2pt"_s)},
        {u"List Text"_s, u"Text body"_s, {}, {{u"fo:margin-bottom"_s, u"0.1cm"_s}}, {}},
        {u"Contents Heading"_s,
         {},
         {},
         margins(u"0.4cm"_s, u"0.2cm"_s) + Attributes{keepNext},
         size(u"14pt"_s) + bold()},
        {u"Footnote"_s, {}, {}, margins(u"0cm"_s, u"0.08cm"_s) + Attributes{uncounted}, size(u"9pt"_s)},
        {u"Footer"_s, {}, {}, {{u"fo:text-align"_s, u"center"_s}, uncounted}, size(u"9pt"_s) + ink}};
    const QString sizes[] = {u"16pt"_s, u"13pt"_s, u"11.5pt"_s, u"11pt"_s};
    const QString above[] = {u"0.7cm"_s, u"0.55cm"_s, u"0.42cm"_s, u"0.35cm"_s};
    for (int level = 1; level <= 4; ++level) {
        const QString number = QString::number(level);
        const Attributes italic = {{u"fo:font-style"_s, u"italic"_s}, {u"style:font-style-complex"_s, u"italic"_s}};
        all.append({u"Heading "_s + number,
                    {},
                    u"Text body"_s,
                    margins(above[level - 1], u"0.18cm"_s) + Attributes{keepNext, {u"fo:keep-together"_s, u"always"_s}},
                    size(sizes[level - 1]) + (level < 4 ? bold() : italic),
                    level});
        all.append({u"Contents "_s + number,
                    {},
                    {},
                    {{u"fo:margin-left"_s, QString::number(0.5 * (level - 1)) + u"cm"_s},
                     {u"fo:margin-top"_s, level == 1 ? u"0.12cm"_s : u"0cm"_s}},
                    {},
                    0,
                    true});
    }
    return all;
}

QString centimetres(double millimetres) {
    return QString::number(millimetres / 10, 'f', 3) + u"cm"_s;
}

void paragraphStyle(OdfXml& xml, const Look& look, const PageSetup& page) {
    Attributes head = {{u"style:name"_s, encoded(look.name)},
                       {u"style:display-name"_s, look.name},
                       {u"style:family"_s, u"paragraph"_s},
                       {u"style:parent-style-name"_s, encoded(look.parent.isEmpty() ? u"Standard"_s : look.parent)}};
    if (!look.next.isEmpty()) head.append({u"style:next-style-name"_s, encoded(look.next)});
    if (look.outline) head.append({u"style:default-outline-level"_s, QString::number(look.outline)});
    xml.open(u"style:style"_s, head);
    xml.open(u"style:paragraph-properties"_s, look.paragraph);
    if (look.contentsTab) {
        xml.open(u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s, {{u"style:position"_s, centimetres(paperSize(page, false).width() - 2 * pageMargin)},
                                        {u"style:type"_s, u"right"_s},
                                        {u"style:leader-style"_s, u"dotted"_s},
                                        {u"style:leader-text"_s, u"."_s}});
        xml.close();
    }
    xml.close();
    if (!look.characters.isEmpty()) xml.empty(u"style:text-properties"_s, look.characters);
    xml.close();
}

void defaults(OdfXml& xml, const QString& language) {
    const QString tag = withTerritory(language);
    const bool rtl = isRightToLeft(Inline(), language);
    const QString suffix = rtl ? u"-complex"_s : QString();
    xml.open(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s, {{u"style:writing-mode"_s, u"lr-tb"_s}});
    xml.empty(u"style:text-properties"_s,
              Attributes{{u"style:font-name"_s, u"Reading"_s},
                         {u"style:font-name-complex"_s, u"Complex"_s},
                         {(rtl ? u"style:language"_s : u"fo:language"_s) + suffix, tag.section(u'-', 0, 0)},
                         {(rtl ? u"style:country"_s : u"fo:country"_s) + suffix, tag.section(u'-', -1)}} +
                  size(u"11pt"_s));
    xml.close();
    xml.empty(u"style:style"_s,
              {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}, {u"style:class"_s, u"text"_s}});
}

void listStyle(OdfXml& xml, const QString& name, bool numbered) {
    const QString bullets[] = {u"•"_s, u"–"_s, u"◦"_s, u"·"_s};
    xml.open(u"text:list-style"_s, {{u"style:name"_s, name}});
    for (int level = 1; level <= 4; ++level) {
        const std::pair<QString, QString> at{u"text:level"_s, QString::number(level)};
        if (numbered)
            xml.open(u"text:list-level-style-number"_s,
                     {at, {u"style:num-format"_s, level % 2 ? u"1"_s : u"a"_s}, {u"style:num-suffix"_s, u"."_s}});
        else
            xml.open(u"text:list-level-style-bullet"_s, {at, {u"text:bullet-char"_s, bullets[level - 1]}});
        xml.open(u"style:list-level-properties"_s,
                 {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
        const QString left = QString::number(0.7 * level) + u"cm"_s;
        xml.empty(u"style:list-level-label-alignment"_s, {{u"text:label-followed-by"_s, u"listtab"_s},
                                                          {u"text:list-tab-stop-position"_s, left},
                                                          {u"fo:text-indent"_s, u"-0.7cm"_s},
                                                          {u"fo:margin-left"_s, left}});
        xml.close();
        xml.close();
    }
    xml.close();
}

void footnotes(OdfXml& xml) {
    for (const QString& name : {u"Footnote Symbol"_s, u"Footnote anchor"_s}) {
        xml.open(u"style:style"_s,
                 {{u"style:name"_s, encoded(name)}, {u"style:display-name"_s, name}, {u"style:family"_s, u"text"_s}});
        xml.empty(u"style:text-properties"_s, {{u"style:text-position"_s, u"super 62%"_s}});
        xml.close();
    }
    xml.empty(u"text:notes-configuration"_s, {{u"text:note-class"_s, u"footnote"_s},
                                              {u"text:citation-style-name"_s, u"Footnote_20_Symbol"_s},
                                              {u"text:citation-body-style-name"_s, u"Footnote_20_anchor"_s},
                                              {u"text:default-style-name"_s, u"Footnote"_s},
                                              {u"style:num-format"_s, u"1"_s},
                                              {u"text:start-value"_s, u"0"_s},
                                              {u"text:footnotes-position"_s, u"page"_s},
                                              {u"text:start-numbering-at"_s, u"document"_s}});
}

void lineNumbers(OdfXml& xml) {
    xml.open(u"style:style"_s, {{u"style:name"_s, u"Line_20_numbering"_s},
                                {u"style:display-name"_s, u"Line numbering"_s},
                                {u"style:family"_s, u"text"_s}});
    xml.empty(u"style:text-properties"_s, Attributes{{u"fo:color"_s, u"#5a544c"_s}} + size(u"8pt"_s));
    xml.close();
    xml.empty(u"text:linenumbering-configuration"_s, {{u"text:style-name"_s, u"Line_20_numbering"_s},
                                                      {u"text:number-lines"_s, u"true"_s},
                                                      {u"text:offset"_s, u"0.4cm"_s},
                                                      {u"style:num-format"_s, u"1"_s},
                                                      {u"text:number-position"_s, u"left"_s},
                                                      {u"text:increment"_s, u"1"_s},
                                                      {u"text:count-empty-lines"_s, u"false"_s}});
}

void pageLayout(OdfXml& xml, const QString& name, const QSizeF& paper, bool landscape) {
    xml.open(u"style:page-layout"_s, {{u"style:name"_s, name}});
    xml.open(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, centimetres(paper.width())},
               {u"fo:page-height"_s, centimetres(paper.height())},
               {u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s},
               {u"fo:margin-top"_s, u"2.5cm"_s},
               {u"fo:margin-bottom"_s, u"1.4cm"_s},
               {u"fo:margin-left"_s, u"2.5cm"_s},
               {u"fo:margin-right"_s, u"2.5cm"_s}});
    xml.empty(u"style:footnote-sep"_s, {{u"style:width"_s, u"0.018cm"_s},
                                        {u"style:distance-before-sep"_s, u"0.25cm"_s},
                                        {u"style:distance-after-sep"_s, u"0.15cm"_s},
                                        {u"style:line-style"_s, u"solid"_s},
                                        {u"style:adjustment"_s, u"left"_s},
                                        {u"style:rel-width"_s, u"25%"_s},
                                        {u"style:color"_s, u"#3b3630"_s}});
    xml.close();
    xml.open(u"style:footer-style"_s);
    xml.empty(u"style:header-footer-properties"_s,
              {{u"fo:min-height"_s, u"1.1cm"_s}, {u"fo:margin-top"_s, u"0.6cm"_s}});
    xml.close();
    xml.close();
}

void masterPage(OdfXml& xml, const QString& name, const QString& layout) {
    xml.open(u"style:master-page"_s, {{u"style:name"_s, name}, {u"style:page-layout-name"_s, layout}});
    xml.open(u"style:footer"_s);
    xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Footer"_s}});
    xml.open(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.plain(u"1"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

}  // namespace

QByteArray styles(const Prepared& prepared) {
    OdfXml xml(u"office:document-styles"_s, {{u"office:version"_s, u"1.3"_s}});
    xml.open(u"office:font-face-decls"_s);
    xml.empty(u"style:font-face"_s, {{u"style:name"_s, u"Reading"_s},
                                     {u"svg:font-family"_s, u"'Noto Serif', Cambria, 'DejaVu Serif'"_s},
                                     {u"style:font-family-generic"_s, u"roman"_s}});
    xml.empty(u"style:font-face"_s, {{u"style:name"_s, u"Complex"_s},
                                     {u"svg:font-family"_s, u"'Noto Naskh Arabic', 'Times New Roman', 'DejaVu Sans'"_s},
                                     {u"style:font-family-generic"_s, u"system"_s}});
    xml.close();
    xml.open(u"office:styles"_s);
    defaults(xml, prepared.document.language);
    for (const Look& look : looks(prepared.document.page)) paragraphStyle(xml, look, prepared.document.page);
    for (const QString& name : {u"Internet link"_s, u"Visited Internet Link"_s}) {
        xml.open(u"style:style"_s,
                 {{u"style:name"_s, encoded(name)}, {u"style:display-name"_s, name}, {u"style:family"_s, u"text"_s}});
        xml.empty(u"style:text-properties"_s,
                  {{u"style:text-underline-style"_s, u"none"_s}, {u"style:use-window-font-color"_s, u"true"_s}});
        xml.close();
    }
    drawingStyles(xml);
    listStyle(xml, bulletList, false);
    listStyle(xml, numberedList, true);
    footnotes(xml);
    if (prepared.document.page.hasLineNumbers()) lineNumbers(xml);
    xml.close();
    xml.open(u"office:automatic-styles"_s);
    pageLayout(xml, u"Upright"_s, paperSize(prepared.document.page, false), false);
    pageLayout(xml, u"Turned"_s, paperSize(prepared.document.page, true), true);
    xml.close();
    xml.open(u"office:master-styles"_s);
    masterPage(xml, portraitPage, u"Upright"_s);
    masterPage(xml, landscapePage, u"Turned"_s);
    return xml.finish();
}

QByteArray meta(const Prepared& prepared) {
    const Document& doc = prepared.document;
    OdfXml xml(u"office:document-meta"_s, {{u"office:version"_s, u"1.3"_s}});
    xml.open(u"office:meta"_s);
    xml.leaf(u"meta:generator"_s, u"Kondensat"_s);
    xml.leaf(u"dc:title"_s, doc.title);
    xml.leaf(u"meta:initial-creator"_s, doc.authors.join(u"; "_s));
    xml.leaf(u"dc:creator"_s, doc.authors.join(u"; "_s));
    xml.leaf(u"dc:language"_s, doc.language);
    if (doc.modified.isValid())
        for (const QString& name : {u"meta:creation-date"_s, u"dc:date"_s})
            xml.leaf(name, doc.modified.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    return xml.finish();
}

QByteArray manifest() {
    OdfXml xml(u"manifest:manifest"_s, {{u"manifest:version"_s, u"1.3"_s}});
    const auto entry = [&](const QString& path, const QString& type) {
        xml.empty(u"manifest:file-entry"_s, {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) entry(part, u"text/xml"_s);
    return xml.finish();
}

}  // namespace kondensat::exporting::odt
