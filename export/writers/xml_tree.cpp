#include <libxml/parser.h>

#include "export/writers/xml_tree_private.h"

namespace kondensat::exporting {
namespace {

void quiet(void*, const char*, ...) {}

xmlAttr* attributeNode(const xmlNode* node, const char* name) {
    for (xmlAttr* each = node ? node->properties : nullptr; each; each = each->next)
        if (qstrcmp(reinterpret_cast<const char*>(each->name), name) == 0) return each;
    return nullptr;
}

const xmlChar* chars(const char* text) {
    return reinterpret_cast<const xmlChar*>(text);
}

}  // namespace

XmlTree::XmlTree(const QByteArray& bytes) {
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!context || bytes.isEmpty()) return;
    context->sax->error = context->sax->warning = quiet;
    m_doc.reset(xmlCtxtReadMemory(context.get(), bytes.constData(), int(bytes.size()), nullptr, nullptr,
                                  XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (m_doc && m_doc->intSubset) m_doc.reset();
}

QByteArray XmlTree::bytes() const {
    xmlChar* text = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(m_doc.get(), &text, &size, "UTF-8");
    const QByteArray bytes(reinterpret_cast<const char*>(text), size);
    xmlFree(text);
    return bytes;
}

bool isElement(const xmlNode* node, const char* name) {
    return node && node->type == XML_ELEMENT_NODE && qstrcmp(reinterpret_cast<const char*>(node->name), name) == 0;
}

xmlNode* child(const xmlNode* node, const char* name) {
    for (xmlNode* each = node ? node->children : nullptr; each; each = each->next)
        if (isElement(each, name)) return each;
    return nullptr;
}

xmlNode* madeChild(xmlNode* node, const char* name, bool first) {
    if (xmlNode* there = child(node, name)) return there;
    xmlNode* made = xmlNewNode(node->ns, chars(name));
    return first && node->children ? xmlAddPrevSibling(node->children, made) : xmlAddChild(node, made);
}

QString attribute(const xmlNode* node, const char* name) {
    const xmlAttr* found = attributeNode(node, name);
    return found && found->children ? QString::fromUtf8(reinterpret_cast<const char*>(found->children->content)) : QString();
}

void setAttribute(xmlNode* node, const char* name, const QString& value) {
    const QByteArray text = value.toUtf8();
    if (xmlAttr* found = attributeNode(node, name)) xmlSetNsProp(node, found->ns, found->name, chars(text.constData()));
    else xmlNewNsProp(node, node->ns, chars(name), chars(text.constData()));
}

void removeAttribute(xmlNode* node, const char* name) {
    if (xmlAttr* found = attributeNode(node, name)) xmlRemoveProp(found);
}

void removeNode(xmlNode* node) {
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

QList<xmlNode*> elements(const xmlNode* node) {
    QList<xmlNode*> all;
    for (xmlNode* each = node ? node->children : nullptr; each; each = each->next)
        if (each->type == XML_ELEMENT_NODE) all.append(each);
    return all;
}

void visit(xmlNode* node, const std::function<Visit(xmlNode*)>& each) {
    if (!node) return;
    if (each(node) == Visit::Remove) return removeNode(node);
    for (xmlNode* inner : elements(node)) visit(inner, each);
}

xmlNode* copied(xmlNode* node, xmlNode* parent, xmlNode* before) {
    xmlNode* copy = xmlDocCopyNode(node, parent->doc, 1);
    before ? xmlAddPrevSibling(before, copy) : xmlAddChild(parent, copy);
    constexpr int withoutRepeatedDeclarations = 1;
    xmlDOMWrapReconcileNamespaces(nullptr, copy, withoutRepeatedDeclarations);
    return copy;
}

}  // namespace kondensat::exporting
