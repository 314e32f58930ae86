// The automatic styles of an ODT: what a paragraph, span or table needs beyond its named style.
#pragma once
#include "export/writers/odf_xml.h"
#include "export/writers/prepared.h"

namespace kondensat::exporting::odt {

/// How a paragraph departs from its named style.
struct Departure {
    bool rightToLeft = false, breakBefore = false;
    bool joinsAbove = false, joinsBelow = false;  ///< one of several paragraphs of a quote
    bool keepWithNext = false;
    QString masterPage = {};
};

/// Automatic styles, each made once when first asked for.
class AutomaticStyles {
public:
    /// `names`: of our named styles in the document, where a template calls them otherwise.
    explicit AutomaticStyles(QHash<QString, QString> names) : m_known(std::move(names)) {}
    QString paragraph(const QString& parent, const Departure& departure);
    QString span(const Run& run, const QString& language);
    QString column(double centimetres);
    /// Of a shape.
    QString graphic(const OdfXml::Attributes& properties);
    /// Of a line of words in a drawing.
    QString drawnText(const DrawnText& line, bool centred);
    QString table(double centimetres, const QString& masterPage, bool rightToLeft);
    void writeTo(OdfXml& xml) const;

private:
    struct Style {
        QString name, family, parent, masterPage, propertiesElement;
        OdfXml::Attributes properties;
        OdfXml::Attributes characters = {};  ///< beside those of a paragraph
    };
    QString add(Style style, const QString& key);
    [[nodiscard]] QString named(const QString& style) const;
    QHash<QString, QString> m_known;
    QList<Style> m_styles;
    QHash<QString, QString> m_names;
};

}  // namespace kondensat::exporting::odt
