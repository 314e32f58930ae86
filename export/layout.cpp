#include "export/layout.h"

#include <QDir>
#include <QFileInfo>

#include "export/report.h"
#include "export/report/statement.h"
#include "export/report/tables.h"
#include "export/report/yaml.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

using Kind = LayoutBlock::Kind;

void checkSays(YamlReading& reading, const Yaml& at, const QString& name) {
    if (!isStatement(name))
        reading.mistake(at, u"“%1” is no statement, field or count"_s.arg(name),
                        u"statements are "_s + statementNames().join(u", "_s));
}

LayoutBlock readSays(YamlReading& reading, const Yaml& value) {
    LayoutBlock block;
    if (value.kind == Yaml::Kind::Scalar) {
        checkSays(reading, value, value.scalar);
        block.says.append(value.scalar);
    } else if (value.kind == Yaml::Kind::List) {
        for (const Yaml& item : value.items) {
            checkSays(reading, item, item.scalar);
            block.says.append(item.scalar);
        }
    } else {
        reading.mistake(value, u"here should stand a statement or a list of statements"_s);
    }
    return block;
}

void readTable(YamlReading& reading, const Yaml& map, LayoutBlock& block) {
    const QStringList known = tableColumns(block.name);
    if (!tableNames().contains(block.name))
        return reading.mistake(map[u"table"], u"there is no table “%1”"_s.arg(block.name),
                               u"tables are "_s + tableNames().join(u", "_s));
    block.columns = reading.texts(map, u"columns");
    block.headers = reading.texts(map, u"headers");
    if (block.columns.isEmpty()) block.columns = known;
    const QStringList all = known + moreColumns(block.name);
    if (block.name != u"participants")  // whose columns are attributes of any name
        for (const QString& column : block.columns)
            if (!all.contains(column))
                reading.mistake(map[u"columns"], u"the table “%1” has no column “%2”"_s.arg(block.name, column),
                                u"columns are "_s + all.join(u", "_s));
    if (!block.headers.isEmpty() && block.headers.size() != block.columns.size())
        reading.mistake(map[u"headers"],
                        u"there are %1 headers for %2 columns"_s.arg(block.headers.size()).arg(block.columns.size()));
}

LayoutBlock readBlock(YamlReading& reading, const Yaml& value) {
    if (value.kind != Yaml::Kind::Map) return readSays(reading, value);
    LayoutBlock block;
    block.caption = reading.text(value, u"caption");
    block.lead = reading.text(value, u"lead");
    if (value.has(u"table")) {
        block.kind = Kind::Table;
        block.name = reading.needed(value, u"table");
        const QStringList keys{u"table"_s, u"caption"_s, u"lead"_s, u"landscape"_s};
        const bool isMatrix = block.name == u"matrix";  // whose columns are what the study has
        QStringList more{u"columns"_s, u"headers"_s, u"smallest"_s, u"most"_s};
        if (block.name == u"participants") more.append(u"withhold combinations"_s);
        reading.onlyKeys(value, keys + (isMatrix ? QStringList{u"depth"_s} : more));
        block.withholdsCombinations = reading.flag(value, u"withhold combinations", false);
        if (isMatrix) block.depth = reading.number(value, u"depth", 1, 1, 2);
        block.smallest = reading.number(value, u"smallest", 2, 1, 1000);
        block.most = reading.number(value, u"most", 0, 0, 100000);
        block.landscape = reading.flag(value, u"landscape", false);
        readTable(reading, value, block);
    } else if (value.has(u"tree")) {
        reading.onlyKeys(value, {u"tree"_s, u"lead"_s, u"depth"_s});
        block.kind = Kind::Tree;
        block.name = reading.needed(value, u"tree");
        block.depth = reading.number(value, u"depth", 2, 1, 3);
        if (block.name != u"themes" && block.name != u"codes")
            reading.mistake(value[u"tree"], u"there is no tree “%1”"_s.arg(block.name), u"trees are themes, codes"_s);
    } else if (value.has(u"figure")) {
        reading.onlyKeys(value, {u"figure"_s, u"caption"_s, u"lead"_s, u"depth"_s, u"landscape"_s});
        block.kind = Kind::Figure;
        block.name = reading.needed(value, u"figure");
        block.depth = reading.number(value, u"depth", 2, 1, 3);
        block.landscape = reading.flag(value, u"landscape", false);
        if (!figureNames().contains(block.name))
            reading.mistake(value[u"figure"], u"there is no figure “%1”"_s.arg(block.name),
                            u"figures are "_s + figureNames().join(u", "_s));
    } else if (value.has(u"findings")) {
        reading.onlyKeys(value, {u"findings"_s, u"introductions"_s, u"subthemes"_s, u"quotes"_s, u"paragraphs"_s,
                                 u"most quotes"_s});
        block.kind = Kind::Findings;
        if (!reading.flag(value, u"findings", true)) block.kind = Kind::Says;
        block.introductions = reading.flag(value, u"introductions", true);
        block.subthemes = reading.flag(value, u"subthemes", true);
        block.quotes = reading.flag(value, u"quotes", true);
        block.paragraphs = reading.number(value, u"paragraphs", 0, 0, 1000);
        block.mostQuotes = reading.number(value, u"most quotes", 0, 0, 1000);
    } else if (value.has(u"booklet")) {
        reading.onlyKeys(value, {u"booklet"_s, u"condensates"_s, u"quotes"_s, u"counts"_s, u"note lines"_s});
        block.kind = reading.flag(value, u"booklet", true) ? Kind::Booklet : Kind::Says;
        block.condensates = reading.flag(value, u"condensates", true);
        block.counts = reading.flag(value, u"counts", false);
        block.quotes = reading.flag(value, u"quotes", true);
        block.noteLines = reading.number(value, u"note lines", 6, 0, 40);
    } else if (value.has(u"text")) {
        reading.onlyKeys(value, {u"text"_s});
        block.kind = Kind::Text;
        block.text = reading.needed(value, u"text");
    } else if (value.has(u"originals")) {
        reading.onlyKeys(value, {u"originals"_s, u"lead"_s});
        block.kind = reading.flag(value, u"originals", true) ? Kind::Originals : Kind::Says;
    } else if (value.has(u"checklist")) {
        reading.onlyKeys(value, {u"checklist"_s, u"caption"_s, u"lead"_s, u"landscape"_s, u"answers"_s});
        block.kind = reading.flag(value, u"checklist", true) ? Kind::Checklist : Kind::Says;
        block.answers = reading.flag(value, u"answers", true);
        block.landscape = reading.flag(value, u"landscape", block.answers);
    } else if (value.has(u"contents")) {
        reading.onlyKeys(value, {u"contents"_s});
        block.kind = Kind::Contents;
        block.depth = reading.number(value, u"contents", 3, 1, 4);
    } else if (value.has(u"page break")) {
        reading.onlyKeys(value, {u"page break"_s});
        block.kind = reading.flag(value, u"page break", true) ? Kind::PageBreak : Kind::Says;
    } else {
        reading.mistake(
            value, u"this block is of no known kind"_s,
            u"kinds are table, tree, figure, findings, booklet, text, originals, checklist, contents, page break, or statements by name"_s);
    }
    return block;
}

QList<LayoutSection> readSections(YamlReading& reading, const Yaml& map, int level, QStringList& ids) {
    QList<LayoutSection> sections;
    for (const Yaml& item : reading.list(map, u"sections")) {
        reading.onlyKeys(item, {u"id"_s, u"heading"_s, u"new page"_s, u"content"_s, u"sections"_s});
        LayoutSection section;
        section.id = reading.needed(item, u"id");
        section.heading = reading.text(item, u"heading");
        section.newPage = reading.flag(item, u"new page", false);
        if (ids.contains(section.id)) reading.mistake(item[u"id"], u"there is another section “%1”"_s.arg(section.id));
        if (level > 4) reading.mistake(item, u"sections lie more than four levels deep"_s);
        ids.append(section.id);
        for (const Yaml& block : reading.list(item, u"content")) section.blocks.append(readBlock(reading, block));
        section.sections = readSections(reading, item, level + 1, ids);
        sections.append(section);
    }
    return sections;
}

/// A template is named from where the layout's file lies.
QString beside(const QString& layout, const QString& name) {
    return QFileInfo(name).isAbsolute() ? name : QFileInfo(QFileInfo(layout).absoluteDir(), name).filePath();
}

PageSetup readPages(YamlReading& reading, const Yaml& yaml, const QString& layout) {
    PageSetup page;
    if (const QString name = reading.text(yaml, u"page"); !name.isEmpty()) {
        page.size = pageSizeNamed(name);
        if (!page.size) reading.mistake(yaml[u"page"], u"“page” wants A4 or Letter"_s);
    }
    if (yaml.has(u"line numbers")) page.lineNumbers = reading.flag(yaml, u"line numbers", false);
    if (const QString name = reading.text(yaml, u"spacing"); !name.isEmpty()) {
        page.spacing = spacingNamed(name).value_or(0);
        if (page.spacing <= 0) reading.mistake(yaml[u"spacing"], u"“spacing” wants single, 1.5 or double"_s);
    }
    for (const QString& name : reading.texts(yaml, u"template"))
        if (!name.isEmpty()) page.templates.append(beside(layout, name));
    return page;
}

}  // namespace

Result<Layout> readLayout(const QString& nameOrPath) {
    TRY_ASSIGN(const Yaml yaml, readDataFile(u"layouts"_s, nameOrPath));
    YamlReading reading(nameOrPath);
    reading.onlyKeys(
        yaml, {u"layout"_s, u"title"_s, u"language"_s, u"page"_s, u"line numbers"_s, u"spacing"_s, u"template"_s,
               u"quote label"_s, u"originals"_s, u"abstract"_s, u"authors"_s, u"sections"_s});
    Layout layout;
    layout.name = reading.needed(yaml, u"layout");
    layout.title = reading.text(yaml, u"title");
    layout.language = reading.text(yaml, u"language", u"en"_s);
    layout.quoteLabel = reading.text(yaml, u"quote label");
    layout.page = readPages(reading, yaml, nameOrPath);
    if (const QString where = reading.text(yaml, u"originals"); !where.isEmpty()) {
        static const QHash<QString, Originals> places{{u"apart"_s, Originals::Apart}, {u"footnotes"_s, Originals::Footnotes}, {u"beside"_s, Originals::Beside}};
        if (!places.contains(where))
            reading.mistake(yaml[u"originals"], u"“originals” wants footnotes, beside or apart"_s,
                            u"beside: right below each quote; apart: in a section of their own, where the layout has the block “originals”"_s);
        layout.originals = places.value(where);
    }
    layout.abstract = reading.flag(yaml, u"abstract", true);
    layout.authors = reading.flag(yaml, u"authors", true);
    QStringList ids;
    layout.sections = readSections(reading, yaml, 1, ids);
    if (layout.sections.isEmpty()) reading.mistake(yaml, u"a layout needs at least one section"_s);
    if (reading.error()) return *reading.error();
    return layout;
}

}  // namespace kondensat::exporting
