#include "export/writers/odt_automatic_styles.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::odt {
namespace {

void cellStyle(OdfXml& xml, const QString& name, const QString& top, const QString& bottom) {
    xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s, {{u"fo:padding-left"_s, u"0.15cm"_s},
                                                 {u"fo:padding-right"_s, u"0.15cm"_s},
                                                 {u"fo:padding-top"_s, u"0.07cm"_s},
                                                 {u"fo:padding-bottom"_s, u"0.07cm"_s},
                                                 {u"fo:border-left"_s, u"none"_s},
                                                 {u"fo:border-right"_s, u"none"_s},
                                                 {u"fo:border-top"_s, top},
                                                 {u"fo:border-bottom"_s, bottom}});
    xml.close();
}

}  // namespace

QString AutomaticStyles::named(const QString& style) const {
    const QString name = QString(style).replace(u' ', u"_20_"_s);
    return m_known.value(name, name);
}

QString AutomaticStyles::add(Style style, const QString& key) {
    const QString known = m_names.value(style.family + key);
    if (!known.isEmpty()) return known;
    style.name = u"A"_s + QString::number(m_styles.size() + 1);
    m_names[style.family + key] = style.name;
    m_styles.append(style);
    return style.name;
}

QString AutomaticStyles::paragraph(const QString& parent, const Departure& d) {
    OdfXml::Attributes properties;
    if (d.rightToLeft) properties.append({u"style:writing-mode"_s, u"rl-tb"_s});
    if (d.rightToLeft) properties.append({u"fo:text-align"_s, u"right"_s});
    if (d.breakBefore && d.masterPage.isEmpty()) properties.append({u"fo:break-before"_s, u"page"_s});
    if (d.keepWithNext) properties.append({u"fo:keep-with-next"_s, u"always"_s});
    if (d.joinsAbove) properties.append({u"fo:margin-top"_s, u"0cm"_s});
    if (d.joinsBelow) properties.append({u"fo:margin-bottom"_s, u"0.08cm"_s});
    if (properties.isEmpty() && d.masterPage.isEmpty()) return named(parent);
    QString key = parent + u'|' + d.masterPage;
    for (const auto& [name, value] : properties) key += u'|' + name + value;
    return add({{}, u"paragraph"_s, named(parent), d.masterPage, u"style:paragraph-properties"_s, properties}, key);
}

QString AutomaticStyles::span(const Run& run, const QString& language) {
    OdfXml::Attributes properties;
    for (const QString& script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString space = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        if (run.bold) properties.append({space + u"font-weight"_s + script, u"bold"_s});
        if (run.italic) properties.append({space + u"font-style"_s + script, u"italic"_s});
    }
    if (run.superscript) properties.append({u"style:text-position"_s, u"super 62%"_s});
    if (!language.isEmpty()) {
        const QString tag = withTerritory(language);
        const bool rtl = isRightToLeft(Inline(), language);
        properties.append({rtl ? u"style:language-complex"_s : u"fo:language"_s, tag.section(u'-', 0, 0)});
        if (tag.contains(u'-'))
            properties.append({rtl ? u"style:country-complex"_s : u"fo:country"_s, tag.section(u'-', -1)});
    }
    if (properties.isEmpty()) return {};
    return add({{}, u"text"_s, {}, {}, u"style:text-properties"_s, properties},
               QString::number(run.bold) + QString::number(run.italic) + QString::number(run.superscript) + language);
}

QString AutomaticStyles::column(double centimetres) {
    const QString width = QString::number(centimetres, 'f', 3) + u"cm"_s;
    return add({{}, u"table-column"_s, {}, {}, u"style:table-column-properties"_s, {{u"style:column-width"_s, width}}},
               width);
}

QString AutomaticStyles::table(double centimetres, const QString& masterPage, bool rightToLeft) {
    const QString width = QString::number(centimetres, 'f', 3) + u"cm"_s;
    return add({{},
                u"table"_s,
                {},
                masterPage,
                u"style:table-properties"_s,
                {{u"style:width"_s, width},
                 {u"table:align"_s, u"left"_s},
                 {u"table:border-model"_s, u"collapsing"_s},
                 {u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}}},
               width + masterPage + QString::number(rightToLeft));
}

QString AutomaticStyles::graphic(const OdfXml::Attributes& properties) {
    QString key;
    for (const auto& [name, value] : properties) key += name + u'=' + value + u'|';
    return add({{}, u"graphic"_s, {}, {}, u"style:graphic-properties"_s, properties}, key);
}

QString AutomaticStyles::drawnText(const DrawnText& line, bool centred) {
    const bool rightToLeft = line.text.isRightToLeft();
    const auto points = [](double n) { return QString::number(n, 'f', 2) + u"pt"_s; };
    const OdfXml::Attributes paragraph{
        {u"fo:text-align"_s, centred ? u"center"_s : rightToLeft ? u"right"_s : u"left"_s},
        {u"style:writing-mode"_s, rightToLeft ? u"rl-tb"_s : u"lr-tb"_s},
        {u"fo:margin-top"_s, u"0pt"_s},
        {u"fo:margin-bottom"_s, u"0pt"_s},
        {u"fo:line-height"_s, points(line.size * drawn::leading)}};
    OdfXml::Attributes characters;
    for (const QString& script : {QString(), u"-asian"_s, u"-complex"_s}) {
        const QString space = script.isEmpty() ? u"fo:"_s : u"style:"_s;
        characters.append({(script.isEmpty() ? u"fo:font-family"_s : u"style:font-family"_s + script), u"Arial"_s});
        characters.append({space + u"font-size"_s + script, points(line.size)});
        characters.append({space + u"font-weight"_s + script, line.bold ? u"bold"_s : u"normal"_s});
        characters.append({space + u"font-style"_s + script, line.italic ? u"italic"_s : u"normal"_s});
    }
    QString key = u"drawn|%1%2%3%4|%5"_s.arg(centred).arg(rightToLeft).arg(line.bold).arg(line.italic).arg(line.size);
    return add({{}, u"paragraph"_s, {}, {}, u"style:paragraph-properties"_s, paragraph, characters}, key);
}

void AutomaticStyles::writeTo(OdfXml& xml) const {
    for (const Style& style : m_styles) {
        OdfXml::Attributes head = {{u"style:name"_s, style.name}, {u"style:family"_s, style.family}};
        if (!style.parent.isEmpty()) head.append({u"style:parent-style-name"_s, style.parent});
        if (!style.masterPage.isEmpty()) head.append({u"style:master-page-name"_s, style.masterPage});
        xml.open(u"style:style"_s, head);
        xml.empty(style.propertiesElement, style.properties);
        if (!style.characters.isEmpty()) xml.empty(u"style:text-properties"_s, style.characters);
        xml.close();
    }
    const QString rule = u"1pt solid #3b3630"_s, hairline = u"0.5pt solid #bdb7ad"_s;
    cellStyle(xml, u"HeadCell"_s, rule, rule);
    cellStyle(xml, u"BodyCell"_s, u"none"_s, hairline);
    cellStyle(xml, u"FirstCell"_s, rule, hairline);
    cellStyle(xml, u"LastCell"_s, u"none"_s, rule);
    xml.open(u"style:style"_s, {{u"style:name"_s, u"WholeRow"_s}, {u"style:family"_s, u"table-row"_s}});
    xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
    xml.close();
}

}  // namespace kondensat::exporting::odt
