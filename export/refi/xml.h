// Elements and attributes of QDA-XML.
#pragma once
#include <QUuid>
#include <QXmlStreamWriter>

#include "core/text/xml_text.h"

namespace kondensat::exporting::refi {

using namespace Qt::StringLiterals;

/// GUIDs as the standard prints them: with hyphens, without braces.
inline QString written(const QUuid& guid) {
    return guid.toString(QUuid::WithoutBraces).toUpper();
}

class Xml {
public:
    explicit Xml(QByteArray* bytes) : m_xml(bytes) { m_xml.setAutoFormatting(true); }

    void begin(const QString& space, const QString& root) {
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(space);
        m_xml.writeStartElement(space, root);
        m_space = space;
    }
    void open(const char* name) { m_xml.writeStartElement(m_space, QLatin1StringView(name).toString()); }
    void close() { m_xml.writeEndElement(); }
    void finish() { m_xml.writeEndDocument(); }
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QLatin1StringView(name).toString(), text::forXml(value));
    }
    void attribute(const char* name, const QUuid& guid) {
        m_xml.writeAttribute(QLatin1StringView(name).toString(), written(guid));
    }
    void element(const char* name, const QString& content) {
        m_xml.writeTextElement(m_space, QLatin1StringView(name).toString(), text::forXml(content));
    }
    /// The same where there is something to say.
    void elementIf(const char* name, const QString& content) {
        if (!content.isEmpty()) element(name, content);
    }
    /// An element that only names another.
    void reference(const char* name, const QUuid& target, const char* by = "targetGUID") {
        m_xml.writeEmptyElement(m_space, QLatin1StringView(name).toString());
        attribute(by, target);
    }

private:
    QXmlStreamWriter m_xml;
    QString m_space;
};

}  // namespace kondensat::exporting::refi
