// An XML part as a tree that is changed and written again.
#pragma once
#include <libxml/tree.h>

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace kondensat::exporting {

class XmlTree {
public:
    /// Without a root where the bytes are not well-formed, or declare a document type.
    explicit XmlTree(const QByteArray& bytes);
    [[nodiscard]] xmlNode* root() const { return m_doc ? xmlDocGetRootElement(m_doc.get()) : nullptr; }
    [[nodiscard]] xmlDoc* document() const { return m_doc.get(); }
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Free {
        void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
    };
    std::unique_ptr<xmlDoc, Free> m_doc;
};

/// Names without prefixes: in the parts of office documents they are unambiguous.
[[nodiscard]] bool isElement(const xmlNode* node, const char* name);
[[nodiscard]] xmlNode* child(const xmlNode* node, const char* name);
/// The first child of that name, made where there is none: before all others, or behind them.
xmlNode* madeChild(xmlNode* node, const char* name, bool first = false);
[[nodiscard]] QString attribute(const xmlNode* node, const char* name);
void setAttribute(xmlNode* node, const char* name, const QString& value);
void removeAttribute(xmlNode* node, const char* name);
/// Each element below and including `node`, outer before inner; one that is told to go goes with its content.
enum class Visit { Keep, Remove };
void visit(xmlNode* node, const std::function<Visit(xmlNode*)>& each);
void removeNode(xmlNode* node);
[[nodiscard]] QList<xmlNode*> elements(const xmlNode* node);
/// A copy in another tree, under `parent` and before `before` (null: behind all).
xmlNode* copied(xmlNode* node, xmlNode* parent, xmlNode* before = nullptr);

}  // namespace kondensat::exporting
