#include "export/writers/odt_template.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

#include "export/writers/xml_tree_private.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::odt {
namespace {

/// What users see, in lower case: "Heading_20_1" is "heading 1".
QString shownName(const xmlNode* style) {
    const QString shown = attribute(style, "display-name");
    return (shown.isEmpty() ? attribute(style, "name").replace(u"_20_"_s, u" "_s) : shown).toLower();
}

QString keyOf(const xmlNode* node) {
    const QString kind = QString::fromUtf8(reinterpret_cast<const char*>(node->name));
    return kind + u'|' + attribute(node, "family") + u'|' + shownName(node);
}

/// A length in centimetres; negative where it is none.
double centimetres(const QString& length) {
    static const QRegularExpression form(u"^([0-9.]+)(cm|mm|in|pt|pc)$"_s);
    static const QHash<QString, double> units{{u"cm"_s, 1}, {u"mm"_s, 0.1}, {u"in"_s, 2.54}, {u"pt"_s, 2.54 / 72}, {u"pc"_s, 2.54 / 6}};
    const auto match = form.match(length);
    return match.hasMatch() ? match.captured(1).toDouble() * units.value(match.captured(2)) : -1;
}

QString inCentimetres(double length) {
    return QString::number(length, 'f', 3) + u"cm"_s;
}

class StyleJoiner {
public:
    StyleJoiner(const QByteArray& ours, const QByteArray& theirs, const Document& document)
        : m_ours(ours), m_theirs(theirs), m_document(document) {}
    Joined run();

private:
    [[nodiscard]] xmlNode* theirs(const char* section, const char* before = nullptr);
    void joinStyles();
    void setLanguage();
    void setSpacing();
    void setPages();
    void setLineNumbers();
    void setTableText();
    [[nodiscard]] const xmlNode* theirPage() const;
    [[nodiscard]] double sizeOf(QString style) const;

    XmlTree m_ours, m_theirs;
    const Document& m_document;
    Joined m_joined;
};

xmlNode* StyleJoiner::theirs(const char* section, const char* before) {
    if (xmlNode* there = child(m_theirs.root(), section)) return there;
    xmlNode* made = xmlNewNode(m_theirs.root()->ns, reinterpret_cast<const xmlChar*>(section));
    xmlNode* next = before ? child(m_theirs.root(), before) : nullptr;
    return next ? xmlAddPrevSibling(next, made) : xmlAddChild(m_theirs.root(), made);
}

void StyleJoiner::joinStyles() {
    xmlNode* place = theirs("styles", "automatic-styles");
    QHash<QString, QString> known;
    QSet<QString> taken;
    for (const xmlNode* each : elements(place)) {
        known.insert(keyOf(each), attribute(each, "name"));
        taken.insert(attribute(each, "family") + u'|' + attribute(each, "name"));
    }
    QList<xmlNode*> missing;
    for (xmlNode* each : elements(child(m_ours.root(), "styles"))) {
        const QString name = attribute(each, "name");
        if (isElement(each, "linenumbering-configuration")) continue;
        if (const QString found = known.value(keyOf(each)); known.contains(keyOf(each))) {
            if (!name.isEmpty() && attribute(each, "family") == u"paragraph") m_joined.names.insert(name, found);
            continue;
        }
        QString free = name;
        while (!free.isEmpty() && taken.contains(attribute(each, "family") + u'|' + free)) free += u"_own"_s;
        if (attribute(each, "family") == u"paragraph") m_joined.names.insert(name, free);
        missing.append(copied(each, place));
        if (!free.isEmpty()) setAttribute(missing.last(), "name", free);
    }
    for (xmlNode* each : missing)
        for (const char* pointer : {"parent-style-name", "next-style-name"})
            if (const QString name = attribute(each, pointer); !name.isEmpty()) setAttribute(each, pointer, m_joined.names.value(name, name));
}

/// Spelling follows the report, not whoever made the template.
void StyleJoiner::setLanguage() {
    const auto properties = [](const XmlTree& tree) -> xmlNode* {
        for (xmlNode* each : elements(child(tree.root(), "styles")))
            if (isElement(each, "default-style") && attribute(each, "family") == u"paragraph") return madeChild(each, "text-properties");
        return nullptr;
    };
    const xmlNode* ours = properties(m_ours);
    xmlNode* place = properties(m_theirs);
    visit(child(m_theirs.root(), "styles"), [place](xmlNode* node) {
        if (node != place && isElement(node, "text-properties"))
            for (const char* tag : {"language", "country", "language-complex", "country-complex"}) removeAttribute(node, tag);
        return Visit::Keep;
    });
    for (const xmlAttr* each = ours ? ours->properties : nullptr; each && place; each = each->next) {
        const auto* name = reinterpret_cast<const char*>(each->name);
        if (!QByteArray(name).startsWith("language") && !QByteArray(name).startsWith("country")) continue;
        xmlNs* ns = xmlSearchNsByHref(place->doc, place, each->ns->href);
        if (ns) xmlSetNsProp(place, ns, each->name, each->children ? each->children->content : nullptr);
    }
}

void StyleJoiner::setSpacing() {
    if (m_document.page.spacing <= 0) return;
    for (xmlNode* each : elements(theirs("styles")))
        if (isElement(each, "style") && attribute(each, "family") == u"paragraph" && shownName(each) == u"text body") {
            xmlNode* properties = madeChild(each, "paragraph-properties", true);
            const QString height = QString::number(std::lround(100 * m_document.page.spacing)) + u'%';
            xmlNs* fo = xmlSearchNs(properties->doc, properties, reinterpret_cast<const xmlChar*>("fo"));
            if (fo) xmlSetNsProp(properties, fo, reinterpret_cast<const xmlChar*>("line-height"), reinterpret_cast<const xmlChar*>(height.toUtf8().constData()));
        }
}

const xmlNode* StyleJoiner::theirPage() const {
    QString layout;
    for (const xmlNode* each : elements(child(m_theirs.root(), "master-styles")))
        if (isElement(each, "master-page") && (layout.isEmpty() || attribute(each, "name") == u"Standard")) layout = attribute(each, "page-layout-name");
    for (const xmlNode* each : elements(child(m_theirs.root(), "automatic-styles")))
        if (isElement(each, "page-layout") && attribute(each, "name") == layout) return child(each, "page-layout-properties");
    return nullptr;
}

/// Our two kinds of page with the size and the margins of theirs; the footer takes its room from the lower margin.
void StyleJoiner::setPages() {
    double width = -1, height = -1;
    QHash<QByteArray, double> margins;
    if (const xmlNode* page = theirPage()) {
        width = centimetres(attribute(page, "page-width")), height = centimetres(attribute(page, "page-height"));
        if (width > height) std::swap(width, height);
        for (const char* side : {"margin-top", "margin-bottom", "margin-left", "margin-right"}) {
            const double own = centimetres(attribute(page, side));
            margins[side] = own >= 0 ? own : centimetres(attribute(page, "margin"));
        }
    }
    constexpr double leastText = 5, footer = 1.1, leastMargin = 0.5;
    const double beside = margins.value("margin-left", -1) + margins.value("margin-right", -1);
    const bool isUsable = width - beside >= leastText && height - margins.value("margin-top") - margins.value("margin-bottom") >= leastText && beside >= 0;
    const QSizeF paper = paperSize(m_document.page, false) / 10;
    if (!isUsable || m_document.page.size) width = paper.width(), height = paper.height();
    m_joined.textWidth = width - (isUsable ? beside : pageMargin / 5);
    m_joined.turnedWidth = height - (isUsable ? beside : pageMargin / 5);
    if (xmlNode* old = child(m_theirs.root(), "automatic-styles")) removeNode(old);
    if (xmlNode* old = child(m_theirs.root(), "master-styles")) removeNode(old);
    xmlNode* layouts = copied(child(m_ours.root(), "automatic-styles"), m_theirs.root());
    for (xmlNode* layout : elements(layouts)) {
        xmlNode* page = child(layout, "page-layout-properties");
        if (!page) continue;
        const bool turned = attribute(page, "print-orientation") == u"landscape";
        setAttribute(page, "page-width", inCentimetres(turned ? height : width));
        setAttribute(page, "page-height", inCentimetres(turned ? width : height));
        if (!isUsable) continue;
        for (const char* side : {"margin-top", "margin-left", "margin-right"}) setAttribute(page, side, inCentimetres(margins[side]));
        setAttribute(page, "margin-bottom", inCentimetres(std::max(leastMargin, margins["margin-bottom"] - footer)));
    }
    xmlNode* masters = copied(child(m_ours.root(), "master-styles"), m_theirs.root());
    visit(masters, [this](xmlNode* node) {
        if (isElement(node, "p")) setAttribute(node, "style-name", m_joined.names.value(attribute(node, "style-name"), attribute(node, "style-name")));
        return Visit::Keep;
    });
}

void StyleJoiner::setLineNumbers() {
    if (!m_document.page.lineNumbers) return;
    xmlNode* styles = theirs("styles");
    if (xmlNode* old = child(styles, "linenumbering-configuration")) removeNode(old);
    if (xmlNode* ours = child(child(m_ours.root(), "styles"), "linenumbering-configuration")) copied(ours, styles);
}

/// In points, taken over from the style's parents; 0 where nothing is said in points.
double StyleJoiner::sizeOf(QString style) const {
    const auto all = elements(child(m_theirs.root(), "styles"));
    const auto own = [](const xmlNode* each) {
        const QString size = attribute(child(each, "text-properties"), "font-size");
        return size.endsWith(u"pt") ? size.chopped(2).toDouble() : 0;
    };
    for (int generation = 0; generation < 20 && !style.isEmpty(); ++generation) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const xmlNode* each) {
            return isElement(each, "style") && attribute(each, "family") == u"paragraph" && attribute(each, "name") == style;
        });
        if (found == all.cend()) break;
        if (own(*found) > 0) return own(*found);
        style = attribute(*found, "parent-style-name");
    }
    for (const xmlNode* each : all)
        if (isElement(each, "default-style") && attribute(each, "family") == u"paragraph") return own(each);
    return 0;
}

/// Words in cells no larger than our own: tables of seven columns do not fit a page in the size of running text.
void StyleJoiner::setTableText() {
    const double most = m_joined.tableText;
    for (xmlNode* each : elements(theirs("styles"))) {
        const QString name = shownName(each);
        if (!isElement(each, "style") || (name != u"table contents" && name != u"table heading")) continue;
        const double size = sizeOf(attribute(each, "name"));
        if (size > 0 && size <= most) m_joined.tableText = size;
        if (size > 0 && size <= most) continue;
        xmlNode* properties = madeChild(each, "text-properties");
        xmlNs* fo = xmlSearchNs(each->doc, each, reinterpret_cast<const xmlChar*>("fo"));
        const QByteArray points = QByteArray::number(most) + "pt";
        if (fo) xmlSetNsProp(properties, fo, reinterpret_cast<const xmlChar*>("font-size"), reinterpret_cast<const xmlChar*>(points.constData()));
    }
}

Joined StyleJoiner::run() {
    joinStyles();
    setLanguage();
    setSpacing();
    setLineNumbers();
    setPages();
    setTableText();
    m_joined.styles = m_theirs.bytes();
    return m_joined;
}

}  // namespace

Joined joinedStyles(const QByteArray& ours, const QByteArray& theirs, const Document& document) {
    return StyleJoiner(ours, theirs, document).run();
}

}  // namespace kondensat::exporting::odt
