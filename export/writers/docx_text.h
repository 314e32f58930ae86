// The text of a DOCX: styled paragraphs with runs, fields and bookmarks; and the notes, which are nothing else.
#pragma once
#include <QHash>
#include <QXmlStreamWriter>

#include "export/writers/docx_parts.h"

namespace kondensat::exporting::docx {

class TextWriter {
public:
    /// `styleIds`: of our styles in the document; `numberings`: how many a template has before ours.
    TextWriter(const Prepared& prepared, QHash<QString, QString> styleIds, int numberings)
        : m_prepared(prepared), m_language(prepared.document.language), m_xml(&m_bytes), m_styleIds(std::move(styleIds)), m_numberings(numberings) {}

protected:
    struct Style {
        QString id;
        int numbering = 0, listLevel = 0;
        bool joinsAbove = false, joinsBelow = false;  ///< one of several paragraphs of a quote
        bool keepNext = false;
    };

    void open(const char16_t* name) { m_xml.writeStartElement(mainNamespace, QString::fromUtf16(name)); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const char16_t* key, const QString& value) { m_xml.writeAttribute(mainNamespace, QString::fromUtf16(key), value); }
    void empty(const char16_t* name, const char16_t* key = nullptr, const QString& value = QString()) {
        open(name);
        if (key) attribute(key, value);
        close();
    }

    void paragraph(const Style& style, const Inline& text, const QString& language, const QString& bookmark = QString());
    void startParagraph(const Style& style, bool rightToLeft);
    void run(const Run& run, const QString& language);
    void runText(const Run& run, const QString& language, const QString& text);
    void runOfOneDirection(const Run& run, const QString& tongue, const QString& text, bool rightToLeft);
    void field(const QString& instruction, const Run& look, const QString& language, const QString& result);
    void fieldMark(const char16_t* type, const Run& look = {});
    void fieldCode(const QString& instruction, const Run& look = {});
    void looks(const Run& run);
    /// The number of a note; without `id` in the note itself.
    void footnoteMark(const char16_t* element, const QString& id);
    void bookmarkStart(const QString& bookmark);
    void bookmarkEnd();
    [[nodiscard]] QString styleId(const QString& ours) const { return m_styleIds.value(ours, ours); }

    const Prepared& m_prepared;
    QString m_language;  ///< the document's
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_breakBefore = false;  ///< the next paragraph begins a page
    bool m_sectionHasContent = false;
    bool m_rightToLeft = false;  ///< the paragraph that is being written

private:
    QHash<QString, QString> m_styleIds;
    int m_numberings;
    int m_bookmarkId = 0;
};

/// Word's bookmark names know no hyphen, and ours no low line.
[[nodiscard]] QString docxName(const QString& bookmark);
/// word/footnotes.xml; empty where there are none.
[[nodiscard]] QByteArray footnotes(const Prepared& prepared, const QHash<QString, QString>& styleIds);

}  // namespace kondensat::exporting::docx
