#include "export/writers/docx_template.h"

#include <QSet>
#include <cmath>

#include "export/writers/xml_tree_private.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::docx {
namespace {

constexpr double ourTextSize = 22;  // half-points

QString nameOf(const xmlNode* style) {
    return attribute(child(style, "name"), "val").trimmed().toLower();
}

QString keyOf(const xmlNode* style) {
    return attribute(style, "type") + u'|' + nameOf(style);
}

bool isDefault(const xmlNode* style, const char* type) {
    return attribute(style, "type") == QLatin1StringView(type) && attribute(style, "default") == u"1";
}

double sizeIn(const xmlNode* holder) {
    return attribute(child(child(holder, "rPr"), "sz"), "val").toDouble();
}

/// Of the template's running text, in half-points.
double textSizeOf(const xmlNode* root) {
    for (const xmlNode* each : elements(root))
        if (isElement(each, "style") && isDefault(each, "paragraph") && sizeIn(each) > 0) return sizeIn(each);
    const double byDefault = sizeIn(child(child(root, "docDefaults"), "rPrDefault"));
    return byDefault > 0 ? byDefault : 20;  // as Word has it
}

class StyleJoiner {
public:
    StyleJoiner(const QByteArray& ours, const OfficeTemplate::Word& theirs, const Document& document)
        : m_ours(ours), m_theirs(theirs.styles), m_document(document), m_scale(textSizeOf(m_theirs.root()) / ourTextSize) {}
    Joined run();

private:
    void matchNames();
    void take(xmlNode* style);
    void setLanguage();
    void setSpacing();
    [[nodiscard]] QString mapped(const QString& id) const { return m_ids.value(id, id); }

    XmlTree m_ours, m_theirs;
    const Document& m_document;
    double m_scale;
    bool m_isJustified = false;  ///< or centred: the template's running text
    QHash<QString, QString> m_ids;
    QList<xmlNode*> m_missing;
};

void StyleJoiner::matchNames() {
    QHash<QString, QString> byName;
    QSet<QString> taken;
    m_isJustified = child(child(child(child(m_theirs.root(), "docDefaults"), "pPrDefault"), "pPr"), "jc");
    QString defaultParagraph, defaultTable;
    for (const xmlNode* each : elements(m_theirs.root())) {
        if (!isElement(each, "style")) continue;
        const QString id = attribute(each, "styleId");
        byName.insert(keyOf(each), id);
        taken.insert(id);
        if (isDefault(each, "paragraph")) defaultParagraph = id, m_isJustified |= child(child(each, "pPr"), "jc") != nullptr;
        if (isDefault(each, "table")) defaultTable = id;
    }
    for (xmlNode* each : elements(m_ours.root())) {
        if (!isElement(each, "style")) continue;
        const QString id = attribute(each, "styleId");
        QString found = byName.value(keyOf(each));
        if (found.isEmpty() && isDefault(each, "paragraph")) found = defaultParagraph;
        if (found.isEmpty() && isDefault(each, "table")) found = defaultTable;
        if (found.isEmpty()) {
            found = id;
            while (taken.contains(found)) found += u'0';
            taken.insert(found);
            m_missing.append(each);
        }
        m_ids.insert(id, found);
    }
}

void StyleJoiner::take(xmlNode* style) {
    xmlNode* copy = copied(style, m_theirs.root());
    setAttribute(copy, "styleId", mapped(attribute(copy, "styleId")));
    for (const char* pointer : {"basedOn", "next", "link"})
        if (xmlNode* node = child(copy, pointer)) setAttribute(node, "val", mapped(attribute(node, "val")));
    if (isDefault(copy, "paragraph") || isDefault(copy, "table")) {
        const auto all = elements(m_theirs.root());
        const bool another = std::any_of(all.cbegin(), all.cend(), [&](const xmlNode* each) {
            return each != copy && isElement(each, "style") && attribute(each, "type") == attribute(copy, "type") && attribute(each, "default") == u"1";
        });
        if (another) removeAttribute(copy, "default");
    }
    if (xmlNode* properties = m_isJustified ? child(copy, "pPr") : nullptr) {
        xmlNode* outline = child(properties, "outlineLvl");
        xmlNode* alignment = xmlNewNode(copy->ns, reinterpret_cast<const xmlChar*>("jc"));
        alignment = outline ? xmlAddPrevSibling(outline, alignment) : xmlAddChild(properties, alignment);
        setAttribute(alignment, "val", u"left"_s);
    }
    const double scale = nameOf(copy).startsWith(u"table "_s) ? std::min(m_scale, 1.0) : m_scale;  // tables need the room
    for (const char* size : {"sz", "szCs"})
        if (xmlNode* node = child(child(copy, "rPr"), size))
            if (const double halfPoints = attribute(node, "val").toDouble(); halfPoints > 4)  // not those that only end a table
                setAttribute(node, "val", QString::number(std::lround(halfPoints * scale)));
}

/// Spelling follows the report, not whoever made the template.
void StyleJoiner::setLanguage() {
    xmlNode* defaults = madeChild(m_theirs.root(), "docDefaults", true);
    visit(m_theirs.root(), [](xmlNode* node) { return isElement(node, "lang") ? Visit::Remove : Visit::Keep; });
    const xmlNode* ours = child(child(child(child(m_ours.root(), "docDefaults"), "rPrDefault"), "rPr"), "lang");
    xmlNode* properties = madeChild(madeChild(defaults, "rPrDefault", true), "rPr");
    xmlNode* before = nullptr;  // the schema wants these behind it
    for (xmlNode* each : elements(properties))
        if (isElement(each, "eastAsianLayout") || isElement(each, "specVanish") || isElement(each, "oMath")) before = before ? before : each;
    copied(const_cast<xmlNode*>(ours), properties, before);
}

void StyleJoiner::setSpacing() {
    if (m_document.page.spacing <= 0) return;
    for (xmlNode* each : elements(m_theirs.root())) {
        if (!isElement(each, "style") || !isDefault(each, "paragraph")) continue;
        xmlNode* properties = child(each, "pPr");
        if (!properties) {
            properties = xmlNewNode(each->ns, reinterpret_cast<const xmlChar*>("pPr"));
            xmlNode* characters = child(each, "rPr");
            properties = characters ? xmlAddPrevSibling(characters, properties) : xmlAddChild(each, properties);
        }
        xmlNode* spacing = child(properties, "spacing");
        if (!spacing) {
            spacing = xmlNewNode(each->ns, reinterpret_cast<const xmlChar*>("spacing"));
            static const QList<const char*> behind{"ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
                                                   "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"};
            xmlNode* next = nullptr;
            for (xmlNode* property : elements(properties))
                if (!next && std::any_of(behind.cbegin(), behind.cend(), [&](const char* name) { return isElement(property, name); })) next = property;
            spacing = next ? xmlAddPrevSibling(next, spacing) : xmlAddChild(properties, spacing);
        }
        setAttribute(spacing, "line", QString::number(std::lround(240 * m_document.page.spacing)));
        setAttribute(spacing, "lineRule", u"auto"_s);
    }
}

Joined StyleJoiner::run() {
    matchNames();
    for (xmlNode* style : std::as_const(m_missing)) take(style);
    setLanguage();
    setSpacing();
    return {m_theirs.bytes(), m_ids};
}

int highest(const xmlNode* root, const char* element, const char* id) {
    int most = 0;
    for (const xmlNode* each : elements(root))
        if (isElement(each, element)) most = std::max(most, attribute(each, id).toInt());
    return most;
}

int twips(double millimetres) {
    return int(std::lround(millimetres * 1440 / 25.4));
}

}  // namespace

Joined joinedStyles(const QByteArray& ours, const OfficeTemplate::Word& theirs, const Document& document) {
    return StyleJoiner(ours, theirs, document).run();
}

int numberingsOf(const OfficeTemplate::Word& theirs) {
    return theirs.numbering.isEmpty() ? 0 : highest(XmlTree(theirs.numbering).root(), "num", "numId");
}

QByteArray joinedNumbering(const QByteArray& ours, const OfficeTemplate::Word& theirs) {
    if (theirs.numbering.isEmpty()) return ours;
    const XmlTree tree(theirs.numbering), added(ours);
    const int numbers = highest(tree.root(), "num", "numId"), kinds = highest(tree.root(), "abstractNum", "abstractNumId") + 1;
    xmlNode *firstNumber = nullptr, *last = child(tree.root(), "numIdMacAtCleanup");
    for (xmlNode* each : elements(tree.root()))
        if (!firstNumber && isElement(each, "num")) firstNumber = each;
    const auto moved = [](xmlNode* node, const char* name, int by) { setAttribute(node, name, QString::number(attribute(node, name).toInt() + by)); };
    for (xmlNode* each : elements(added.root())) {
        if (isElement(each, "abstractNum")) {
            moved(copied(each, tree.root(), firstNumber ? firstNumber : last), "abstractNumId", kinds);
        } else if (isElement(each, "num")) {
            xmlNode* number = copied(each, tree.root(), last);
            moved(number, "numId", numbers);
            moved(child(number, "abstractNumId"), "val", kinds);
        }
    }
    return tree.bytes();
}

OfficeTemplate::Page pageOf(const Document& document) {
    const QSizeF paper = paperSize(document.page, false);
    const int margin = twips(pageMargin);
    OfficeTemplate::Page page{twips(paper.width()), twips(paper.height()), margin, margin, margin, margin, 709, 709, 0};
    const auto* theirs = document.wordTemplate ? &*document.wordTemplate->word() : nullptr;
    if (!theirs || !theirs->page) return page;
    const auto ours = page;
    page = *theirs->page;
    if (document.page.size) page.width = ours.width, page.height = ours.height;
    return page;
}

}  // namespace kondensat::exporting::docx
