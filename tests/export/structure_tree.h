// The structure tree of a PDF as poppler and qpdf read it.
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kondensat::exporting::test {

/// An element, or words of one.
struct Node {
    QString role;  ///< "H1"; empty: words
    QString text;
    QStringList attributes;  ///< "/Scope /Column"
    int annotations = 0;
    QList<Node> children;

    /// All words below, white space evened out.
    [[nodiscard]] QString words() const;
    /// Those of a role, in order, also below each other.
    [[nodiscard]] QList<Node> all(const QString& role) const;
    /// The roles of the children, words left out.
    [[nodiscard]] QStringList roles() const;

private:
    [[nodiscard]] QString withSpaces() const;
};
/// By pdfinfo; its root is "Document".
Node structureOf(const QString& path);

/// The objects of a file, by qpdf.
class PdfObjects {
public:
    explicit PdfObjects(const QString& path);
    /// What a reference leads to; anything else as it is.
    [[nodiscard]] QJsonValue at(const QJsonValue& value) const;
    [[nodiscard]] QJsonObject catalog() const;
    /// The dictionaries whose `key` is `name`, with references to them.
    [[nodiscard]] QList<std::pair<QString, QJsonObject>> where(const QString& key, const QString& name) const;

private:
    QJsonObject m_objects;
};
/// A string of the file.
QString textOf(const QJsonValue& value);

}  // namespace kondensat::exporting::test
