#include "export/writers/docx_parts.h"

#include "export/writers/docx_xml.h"
#include "export/writers/office_template.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::docx {
namespace {

const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

void abstractNumbering(Part& part, int id, bool numbered) {
    const QString bullets[] = {u"•"_s, u"–"_s, u"◦"_s, u"·"_s};
    part.open(u"abstractNum"_s, {{u"abstractNumId"_s, QString::number(id)}});
    part.w(u"multiLevelType"_s, {{u"val"_s, u"hybridMultilevel"_s}});
    for (int level = 0; level < 4; ++level) {
        part.open(u"lvl"_s, {{u"ilvl"_s, QString::number(level)}});
        part.w(u"start"_s, {{u"val"_s, u"1"_s}});
        part.w(u"numFmt"_s, {{u"val"_s, !numbered ? u"bullet"_s : level % 2 ? u"lowerLetter"_s : u"decimal"_s}});
        part.w(u"lvlText"_s, {{u"val"_s, numbered ? u"%%1."_s.arg(level + 1) : bullets[level]}});
        part.w(u"lvlJc"_s, {{u"val"_s, u"left"_s}});
        part.open(u"pPr"_s);
        part.w(u"ind"_s, {{u"left"_s, QString::number(397 * (level + 1))}, {u"hanging"_s, u"397"_s}});
        part.end();
        part.end();
    }
    part.end();
}

QByteArray relationships(const QList<std::pair<QString, QString>>& typesAndTargets) {
    Part part;
    part.start(u"Relationships"_s);
    part.xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    int id = 0;
    for (const auto& [type, target] : typesAndTargets) {
        part.start(u"Relationship"_s);
        part.xml.writeAttribute(u"Id"_s, u"rId"_s + QString::number(++id));
        part.xml.writeAttribute(u"Type"_s, type);
        part.xml.writeAttribute(u"Target"_s, target);
        part.end();
    }
    return part.finish();
}

/// Page numbers are Word's to say; what they are here was reckoned in our own layout.
bool hasPageFields(const Prepared& prepared) {
    const auto isPage = [](const Inline& text) {
        return std::any_of(text.runs.cbegin(), text.runs.cend(), [](const Run& run) { return run.reference == Run::Reference::Page && !run.target.isEmpty(); });
    };
    return std::any_of(prepared.document.blocks.cbegin(), prepared.document.blocks.cend(), [&](const Block& block) {
        if (block.as<TableOfContents>()) return true;
        if (const auto* p = block.as<Paragraph>()) return isPage(p->text);
        const auto* table = block.as<Table>();
        if (!table) return false;
        for (const Row& row : table->rows)
            for (const Cell& cell : row)
                if (std::any_of(cell.paragraphs.cbegin(), cell.paragraphs.cend(), isPage)) return true;
        return false;
    });
}

}  // namespace

QByteArray contentTypes(const QList<PartKind>& more) {
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    QList<std::pair<QString, QString>> overrides{
        {u"/word/document.xml"_s, word + u"document.main+xml"_s},
        {u"/word/styles.xml"_s, word + u"styles+xml"_s},
        {u"/word/numbering.xml"_s, word + u"numbering+xml"_s},
        {u"/word/settings.xml"_s, word + u"settings+xml"_s},
        {u"/word/footer1.xml"_s, word + u"footer+xml"_s},
        {u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s},
        {u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s}};
    if (more.contains(PartKind::Header)) overrides.append({u"/word/header1.xml"_s, word + u"header+xml"_s});
    if (more.contains(PartKind::Comments)) overrides.append({u"/word/comments.xml"_s, word + u"comments+xml"_s});
    if (more.contains(PartKind::Footnotes)) overrides.append({u"/word/footnotes.xml"_s, word + u"footnotes+xml"_s});
    if (more.contains(PartKind::Theme))
        overrides.append({u"/word/theme/theme1.xml"_s, u"application/vnd.openxmlformats-officedocument.theme+xml"_s});
    if (more.contains(PartKind::Fonts)) overrides.append({u"/word/fontTable.xml"_s, word + u"fontTable+xml"_s});
    if (more.contains(PartKind::CustomProperties))
        overrides.append({u"/docProps/custom.xml"_s,
                          u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s});
    Part part;
    part.start(u"Types"_s);
    part.xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    for (const auto& [extension, type] :
         {std::pair{u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
          std::pair{u"xml"_s, u"application/xml"_s}}) {
        part.start(u"Default"_s);
        part.xml.writeAttribute(u"Extension"_s, extension);
        part.xml.writeAttribute(u"ContentType"_s, type);
        part.end();
    }
    for (const auto& [name, type] : std::as_const(overrides)) {
        part.start(u"Override"_s);
        part.xml.writeAttribute(u"PartName"_s, name);
        part.xml.writeAttribute(u"ContentType"_s, type);
        part.end();
    }
    return part.finish();
}

QByteArray packageRelations(const QList<PartKind>& more) {
    QList<std::pair<QString, QString>> all{
        {officeRelations + u"/officeDocument"_s, u"word/document.xml"_s},
        {u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
         u"docProps/core.xml"_s},
        {officeRelations + u"/extended-properties"_s, u"docProps/app.xml"_s}};
    if (more.contains(PartKind::CustomProperties))
        all.append({officeRelations + u"/custom-properties"_s, u"docProps/custom.xml"_s});
    return relationships(all);
}

QByteArray documentRelations(const QList<PartKind>& more) {
    QList<std::pair<QString, QString>> all{{officeRelations + u"/styles"_s, u"styles.xml"_s},
                                           {officeRelations + u"/numbering"_s, u"numbering.xml"_s},
                                           {officeRelations + u"/settings"_s, u"settings.xml"_s},
                                           {officeRelations + u"/footer"_s, u"footer1.xml"_s}};
    if (more.contains(PartKind::Header)) all.append({officeRelations + u"/header"_s, u"header1.xml"_s});
    if (more.contains(PartKind::Comments)) all.append({officeRelations + u"/comments"_s, u"comments.xml"_s});
    if (more.contains(PartKind::Footnotes)) all.append({officeRelations + u"/footnotes"_s, u"footnotes.xml"_s});
    if (more.contains(PartKind::Theme)) all.append({officeRelations + u"/theme"_s, u"theme/theme1.xml"_s});
    if (more.contains(PartKind::Fonts)) all.append({officeRelations + u"/fontTable"_s, u"fontTable.xml"_s});
    return relationships(all);
}

QByteArray numbering(int numberedLists) {
    Part part;
    part.xml.writeNamespace(mainNamespace, u"w"_s);
    part.open(u"numbering"_s);
    abstractNumbering(part, 0, false);
    abstractNumbering(part, 1, true);
    part.open(u"num"_s, {{u"numId"_s, QString::number(bulletNumbering)}});
    part.w(u"abstractNumId"_s, {{u"val"_s, u"0"_s}});
    part.end();
    for (int list = 0; list < numberedLists; ++list) {
        part.open(u"num"_s, {{u"numId"_s, QString::number(firstListNumbering + list)}});
        part.w(u"abstractNumId"_s, {{u"val"_s, u"1"_s}});
        part.open(u"lvlOverride"_s, {{u"ilvl"_s, u"0"_s}});
        part.w(u"startOverride"_s, {{u"val"_s, u"1"_s}});
        part.end();
        part.end();
    }
    return part.finish();
}

QByteArray settings(const Prepared& prepared) {
    Part part;
    part.xml.writeNamespace(mainNamespace, u"w"_s);
    part.open(u"settings"_s);
    const auto& office = prepared.document.wordTemplate;
    const auto* theirs = office ? &*office->word() : nullptr;
    if (theirs && theirs->mirrorMargins) part.w(u"mirrorMargins"_s);
    part.w(u"defaultTabStop"_s, {{u"val"_s, theirs && !theirs->tabStop.isEmpty() ? theirs->tabStop : u"567"_s}});
    if (theirs && theirs->hyphenates) part.w(u"autoHyphenation"_s);
    if (hasPageFields(prepared)) part.w(u"updateFields"_s, {{u"val"_s, u"true"_s}});
    if (!prepared.document.footnotes.isEmpty()) {
        part.open(u"footnotePr"_s);
        for (const QString& line : {u"-1"_s, u"0"_s}) part.w(u"footnote"_s, {{u"id"_s, line}});
        part.end();
    }
    part.open(u"compat"_s);
    part.w(u"compatSetting"_s, {{u"name"_s, u"compatibilityMode"_s},
                                {u"uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                                {u"val"_s, u"15"_s}});
    part.end();
    part.w(u"themeFontLang"_s, {{u"val"_s, withTerritory(prepared.document.language)}});
    if (theirs && !theirs->colours.isEmpty()) {
        part.open(u"clrSchemeMapping"_s);
        for (const auto& [place, colour] : theirs->colours) part.xml.writeAttribute(mainNamespace, place, colour);
        part.end();
    }
    return part.finish();
}

QByteArray footer(const QString& style) {
    Part part;
    part.xml.writeNamespace(mainNamespace, u"w"_s);
    part.open(u"ftr"_s);
    part.open(u"p"_s);
    part.open(u"pPr"_s);
    part.w(u"pStyle"_s, {{u"val"_s, style}});
    part.w(u"jc"_s, {{u"val"_s, u"center"_s}});
    part.end();
    part.open(u"fldSimple"_s, {{u"instr"_s, u" PAGE "_s}});
    part.open(u"r"_s);
    part.open(u"t"_s);
    part.xml.writeCharacters(u"1"_s);
    return part.finish();
}

QByteArray coreProperties(const Prepared& prepared) {
    const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString instance = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    Part part;
    QXmlStreamWriter& xml = part.xml;
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(instance, u"xsi"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dc, u"title"_s, prepared.document.title);
    xml.writeTextElement(dc, u"creator"_s, prepared.document.authors.join(u"; "_s));
    xml.writeTextElement(dc, u"language"_s, prepared.document.language);
    if (prepared.document.modified.isValid())
        for (const QString& name : {u"created"_s, u"modified"_s}) {
            xml.writeStartElement(terms, name);
            xml.writeAttribute(instance, u"type"_s, u"dcterms:W3CDTF"_s);
            xml.writeCharacters(prepared.document.modified.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
            xml.writeEndElement();
        }
    return part.finish();
}

QByteArray appProperties() {
    Part part;
    part.start(u"Properties"_s);
    part.xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
    part.xml.writeTextElement(u"Application"_s, u"Kondensat"_s);
    return part.finish();
}

}  // namespace kondensat::exporting::docx
