#include "export/writers/odf_xml.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::odt {

// QXmlStreamWriter takes "prefix:name" as a plain name, so that declaring the prefixes once on the root is enough.
OdfXml::OdfXml(const QString& root, const Attributes& attributes) : m_xml(&m_bytes) {
    m_xml.writeStartDocument(u"1.0"_s);
    m_xml.writeStartElement(root);
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const char16_t* prefix : {u"office", u"style", u"text", u"table", u"meta", u"drawing", u"manifest"})
        m_xml.writeAttribute(
            u"xmlns:"_s + (QStringView(prefix) == u"drawing" ? u"draw"_s : QString::fromUtf16(prefix)),
            base + QString::fromUtf16(prefix) + u":1.0"_s);
    for (const auto& [prefix, name] : {std::pair{u"fo"_s, u"xsl-fo"_s}, std::pair{u"svg"_s, u"svg"_s}})
        m_xml.writeAttribute(u"xmlns:"_s + prefix, base + name + u"-compatible:1.0"_s);
    m_xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    m_xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    for (const auto& [key, value] : attributes) m_xml.writeAttribute(key, value);
}

void OdfXml::open(const QString& name, const Attributes& attributes) {
    m_xml.writeStartElement(name);
    for (const auto& [key, value] : attributes) m_xml.writeAttribute(key, value);
}

void OdfXml::empty(const QString& name, const Attributes& attributes) {
    open(name, attributes);
    close();
}

void OdfXml::leaf(const QString& name, const QString& characters) {
    open(name);
    plain(characters);
    close();
}

void OdfXml::characters(const QString& text) {
    QString pending;
    const auto flush = [&] {
        if (!pending.isEmpty()) m_xml.writeCharacters(std::exchange(pending, QString()));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            flush();
            empty(u"text:line-break"_s);
        } else if (text[i] == u' ' && (i == 0 || text[i - 1] == u' ' || text[i - 1] == u'\n')) {
            flush();
            empty(u"text:s"_s);
        } else {
            pending += text[i];
        }
    }
    flush();
}

void OdfXml::embed(const QByteArray& fragment) {
    m_xml.writeCharacters(QString());  // ends the start tag that is still open
    m_xml.device()->write(fragment);
}

QByteArray OdfXml::finish() {
    m_xml.writeEndDocument();
    return m_bytes;
}

}  // namespace kondensat::exporting::odt
