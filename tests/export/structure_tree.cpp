#include "tests/export/structure_tree.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include "tests/export/judges.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::test {

QString Node::words() const {
    return test::words(withSpaces()).join(u' ');
}

QString Node::withSpaces() const {
    QString all = text;
    for (const Node& child : children) {
        const bool isInline = child.role.isEmpty() || child.role == u"Link" || child.role == u"Reference";
        all += isInline ? child.withSpaces() : u' ' + child.withSpaces() + u' ';
    }
    return all;
}

QList<Node> Node::all(const QString& wanted) const {
    QList<Node> found;
    for (const Node& child : children) {
        if (child.role == wanted) found.append(child);
        found += child.all(wanted);
    }
    return found;
}

QStringList Node::roles() const {
    QStringList roles;
    for (const Node& child : children)
        if (!child.role.isEmpty()) roles.append(child.role);
    return roles;
}

namespace {

/// Lines that are indented further than `depth` belong to `node`.
void readChildren(const QStringList& lines, qsizetype& at, qsizetype depth, Node& node) {
    const auto depthOf = [](const QString& line) { return line.size() - QStringView(line).trimmed().size(); };
    while (at < lines.size() && (lines[at].isEmpty() || lines[at][0] != u' ' || depthOf(lines[at]) > depth)) {
        QString line = lines[at];
        const qsizetype own = line.indexOf(QRegularExpression(u"\\S"_s));
        ++at;
        if (own <= depth) continue;
        line = line.mid(own);
        if (line.startsWith(u'/')) {
            node.attributes.append(line);
        } else if (line.startsWith("Object "_L1)) {
            ++node.annotations;
        } else if (line.startsWith(u'"')) {
            node.children.append({{}, line.mid(1, line.lastIndexOf(u'"') - 1), {}, 0, {}});
        } else {
            Node child;
            child.role = line.section(u' ', 0, 0).remove(u':');
            readChildren(lines, at, own, child);
            node.children.append(child);
        }
    }
}

}  // namespace

Node structureOf(const QString& path) {
    QStringList lines = QString::fromUtf8(run(u"pdfinfo"_s, {u"-struct-text"_s, path}).output).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines) line.prepend(u' ');
    Node all;
    qsizetype at = 0;
    readChildren(lines, at, 0, all);
    return all.children.value(0);
}

PdfObjects::PdfObjects(const QString& path) {
    const QByteArray json = run(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, path}).output;
    m_objects = QJsonDocument::fromJson(json).object()[u"qpdf"].toArray()[1].toObject();
}

QJsonValue PdfObjects::at(const QJsonValue& value) const {
    const QJsonObject object = m_objects[u"obj:"_s + value.toString()].toObject();
    return object.isEmpty() ? value : object.contains(u"stream") ? object[u"stream"].toObject()[u"dict"] : object[u"value"];
}

QJsonObject PdfObjects::catalog() const {
    return at(m_objects[u"trailer"].toObject()[u"value"].toObject()[u"/Root"]).toObject();
}

QList<std::pair<QString, QJsonObject>> PdfObjects::where(const QString& key, const QString& name) const {
    QList<std::pair<QString, QJsonObject>> found;
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it) {
        const QJsonObject dictionary = at(it.key().mid(4)).toObject();
        if (dictionary[key].toString() == name) found.append({it.key().mid(4), dictionary});
    }
    return found;
}

QString textOf(const QJsonValue& value) {
    const QString text = value.toString();
    return text.startsWith("u:"_L1) ? text.mid(2) : text;
}

}  // namespace kondensat::exporting::test
