// An XML stream whose names are written as in the ODF specification: "text:p", "fo:margin-left".
#pragma once
#include <QXmlStreamWriter>

namespace kondensat::exporting::odt {

class OdfXml {
public:
    using Attributes = QList<std::pair<QString, QString>>;

    /// A fragment, to be embedded.
    OdfXml() : m_xml(&m_bytes) {}
    /// Starts a part with all namespaces declared on its root element.
    OdfXml(const QString& root, const Attributes& attributes = {});
    void open(const QString& name, const Attributes& attributes = {});
    void empty(const QString& name, const Attributes& attributes = {});
    void leaf(const QString& name, const QString& characters);
    void close() { m_xml.writeEndElement(); }
    /// Text with line feeds and runs of spaces as elements, for ODF collapses white space.
    void characters(const QString& text);
    /// Text without the above, for metadata.
    void plain(const QString& text) { m_xml.writeCharacters(text); }
    void embed(const QByteArray& fragment);
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace kondensat::exporting::odt
