// An XML part of a DOCX package, most of whose names are in the "w" namespace.
#pragma once
#include <QXmlStreamWriter>

#include "export/writers/docx_parts.h"

namespace kondensat::exporting::docx {

/// A part under construction.
class Part {
public:
    Part() : xml(&m_bytes) { xml.writeStartDocument(QStringLiteral("1.0"), true); }
    void start(const QString& name) { xml.writeStartElement(name); }
    void end() { xml.writeEndElement(); }
    /// <w:name w:key="value" …/>
    void w(const QString& name, std::initializer_list<std::pair<QString, QString>> attributes = {}) {
        open(name, attributes);
        end();
    }
    void open(const QString& name, std::initializer_list<std::pair<QString, QString>> attributes = {}) {
        xml.writeStartElement(mainNamespace, name);
        for (const auto& [key, value] : attributes) xml.writeAttribute(mainNamespace, key, value);
    }
    QByteArray finish() {
        xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;

public:
    QXmlStreamWriter xml;
};

}  // namespace kondensat::exporting::docx
