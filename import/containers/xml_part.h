// A pull parser over one XML part that refuses DTDs and endless depth, shared by the docx and odt readers.
#pragma once
#include <QXmlStreamReader>

#include "core/result.h"
#include "core/said.h"

namespace kondensat::importing {

class XmlPart {
public:
    XmlPart(const QByteArray& bytes, QString name) : m_xml(bytes), m_name(std::move(name)) {}

    /// Moves on; false at the end or at an error, which failed() tells apart.
    bool next() {
        using namespace Qt::StringLiterals;
        if (m_xml.atEnd() || !m_refused.isEmpty()) return false;
        switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                m_refused = Said::tr("it declares a document type, which such a file never needs");
                return false;
            case QXmlStreamReader::StartElement:
                if (++m_depth > kMaxDepth) {
                    m_refused = Said::tr("its elements are nested more than %1 deep").arg(kMaxDepth);
                    return false;
                }
                return true;
            case QXmlStreamReader::EndElement:
                --m_depth;
                return true;
            case QXmlStreamReader::Invalid:
                return false;
            default:
                return true;
        }
    }
    /// Passes over the element just begun, with all that is in it.
    void skip() {
        const int outside = m_depth - 1;
        while (m_depth > outside && next()) {
        }
    }
    [[nodiscard]] bool failed() const { return m_xml.hasError() || !m_refused.isEmpty(); }
    [[nodiscard]] Error error() const {
        using namespace Qt::StringLiterals;
        if (!m_refused.isEmpty()) return {Error::Code::Refused, Said::tr("the file is not read"), {}, m_name, m_refused};
        return {Error::Code::Damaged,
                Said::tr("a part of the file is damaged"),
                {},
                Said::tr("%1, line %2, column %3").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.columnNumber()),
                Said::tr("it is not well-formed XML")};
    }
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// An attribute by local name, whatever its namespace.
    [[nodiscard]] QString attribute(QLatin1StringView local) const {
        const auto attributes = m_xml.attributes();
        for (const auto& a : attributes)
            if (a.name() == local) return a.value().toString();
        return {};
    }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] bool hasAttribute(QLatin1StringView local) const {
        const auto attributes = m_xml.attributes();
        return std::any_of(attributes.begin(), attributes.end(), [&](const auto& a) { return a.name() == local; });
    }

private:
    static constexpr int kMaxDepth = 256;
    QXmlStreamReader m_xml;
    QString m_name, m_refused;
    int m_depth = 0;
};

}  // namespace kondensat::importing
