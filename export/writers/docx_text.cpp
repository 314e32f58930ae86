#include "export/writers/docx_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::docx {

QString docxName(const QString& bookmark) {
    return bookmarkName(bookmark).replace(u'-', u'_');
}

void TextWriter::startParagraph(const Style& style, bool rightToLeft) {
    open(u"p");
    open(u"pPr");
    if (!style.id.isEmpty()) empty(u"pStyle", u"val", styleId(style.id));
    if (style.keepNext) empty(u"keepNext");
    if (std::exchange(m_breakBefore, false)) empty(u"pageBreakBefore");
    if (style.numbering) {
        open(u"numPr");
        empty(u"ilvl", u"val", QString::number(style.listLevel));
        empty(u"numId", u"val", QString::number(m_numberings + style.numbering));
        close();
    }
    m_rightToLeft = rightToLeft;
    if (rightToLeft) empty(u"bidi");
    if (style.joinsAbove || style.joinsBelow) {
        open(u"spacing");
        if (style.joinsAbove) attribute(u"before", u"0"_s);
        if (style.joinsBelow) attribute(u"after", u"40"_s);
        close();
    }
    close();
    m_sectionHasContent = true;
}

void TextWriter::paragraph(const Style& style, const Inline& text, const QString& language, const QString& bookmark) {
    startParagraph(style, isRightToLeft(text, language));
    if (!bookmark.isEmpty()) bookmarkStart(bookmark);
    for (const Run& r : text.runs) run(r, language);
    if (!bookmark.isEmpty()) bookmarkEnd();
    close();
}

void TextWriter::bookmarkStart(const QString& bookmark) {
    open(u"bookmarkStart");
    attribute(u"id", QString::number(m_bookmarkId));
    attribute(u"name", docxName(bookmark));
    close();
}

void TextWriter::bookmarkEnd() {
    empty(u"bookmarkEnd", u"id", QString::number(m_bookmarkId++));
}

void TextWriter::run(const Run& run, const QString& language) {
    if (run.target.isEmpty()) return runText(run, language, run.text);
    if (run.reference == Run::Reference::Footnote) return footnoteMark(u"footnoteReference", run.text);
    const QString name = docxName(run.target);
    if (run.reference == Run::Reference::Page)
        return field(u" PAGEREF "_s + name + u" \\h "_s, run, language, m_prepared.pageText(run.target));
    if (run.reference == Run::Reference::Caption) return field(u" REF "_s + name + u" \\h "_s, run, language, run.text);
    open(u"hyperlink");
    attribute(u"anchor", name);
    attribute(u"history", u"1"_s);
    runText(run, language, run.text);
    close();
}

namespace {

struct Stretch {
    QString text;
    bool rightToLeft = false;
};

/// Text cut where its direction changes. Digits go with the letters before them; what has no direction goes with its neighbours
/// where both have the same, else with the paragraph.
QList<Stretch> stretchesOf(const QString& text, bool rightToLeftParagraph) {
    const auto mayTurn = [](QChar c) { return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (!rightToLeftParagraph && std::none_of(text.cbegin(), text.cend(), mayTurn)) return {{text, false}};
    enum Side { Left, Right, Either };
    QList<std::pair<QString, Side>> signs;
    Side strong = rightToLeftParagraph ? Right : Left;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QString sign = text.mid(i, isPair ? 2 : 1);
        i += sign.size();
        Side side = Either;
        switch (QChar::direction(isPair ? QChar::surrogateToUcs4(sign[0], sign[1]) : sign[0].unicode())) {
            case QChar::DirL: side = strong = Left; break;
            case QChar::DirR:
            case QChar::DirAL: side = strong = Right; break;
            case QChar::DirEN:
            case QChar::DirAN: side = strong; break;
            default: break;
        }
        signs.append({sign, side});
    }
    QList<Stretch> stretches;
    const Side paragraph = rightToLeftParagraph ? Right : Left;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        Side side = signs[i].second;
        if (side == Either) {
            qsizetype next = i;
            while (next < signs.size() && signs[next].second == Either) ++next;
            const Side after = next < signs.size() ? signs[next].second : paragraph;
            const Side before = i > 0 ? (stretches.last().rightToLeft ? Right : Left) : paragraph;
            side = before == after ? before : paragraph;
            for (qsizetype same = i; same < next; ++same) signs[same].second = side;
        }
        if (stretches.isEmpty() || stretches.last().rightToLeft != (side == Right)) stretches.append({{}, side == Right});
        stretches.last().text += signs[i].first;
    }
    return stretches;
}

}  // namespace

/// Word tells direction and language by run, so that each stretch of another direction is one.
void TextWriter::runText(const Run& run, const QString& language, const QString& text) {
    const QString tongue = run.language.isEmpty() ? language : run.language;
    const QList<Stretch> stretches = stretchesOf(text, m_rightToLeft);
    if (stretches.isEmpty()) return runOfOneDirection(run, tongue, text, m_rightToLeft);  // nothing to tell it by
    for (const Stretch& each : stretches) runOfOneDirection(run, tongue, each.text, each.rightToLeft);
}

void TextWriter::runOfOneDirection(const Run& run, const QString& tongue, const QString& text, bool rightToLeft) {
    const bool isTonguesOwn = rightToLeft == isRightToLeft(Inline(), tongue);  // English within Arabic is no Arabic
    open(u"r");
    open(u"rPr");
    looks(run);
    if (rightToLeft) empty(u"rtl");
    if (tongue != m_language && isTonguesOwn) empty(u"lang", rightToLeft ? u"bidi" : u"val", withTerritory(tongue));
    close();
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) empty(u"br");
        open(u"t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(lines[i]);
        close();
    }
    close();
}

void TextWriter::looks(const Run& run) {
    if (run.bold) empty(u"b"), empty(u"bCs");
    if (run.italic) empty(u"i"), empty(u"iCs");
    if (run.superscript) empty(u"vertAlign", u"val", u"superscript"_s);
}

void TextWriter::footnoteMark(const char16_t* element, const QString& id) {
    open(u"r");
    open(u"rPr");
    empty(u"rStyle", u"val", styleId(u"FootnoteReference"_s));
    close();
    id.isEmpty() ? empty(element) : empty(element, u"id", id);
    close();
}

void TextWriter::fieldMark(const char16_t* type, const Run& look) {
    open(u"r");
    open(u"rPr");
    looks(look);
    close();
    empty(u"fldChar", u"fldCharType", QString::fromUtf16(type));
    close();
}

void TextWriter::fieldCode(const QString& instruction, const Run& look) {
    open(u"r");
    open(u"rPr");
    looks(look);
    close();
    open(u"instrText");
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(instruction);
    close();
    close();
}

void TextWriter::field(const QString& instruction, const Run& look, const QString& language, const QString& result) {
    // Programs that lay the field out anew take its look from all of its parts.
    fieldMark(u"begin", look);
    fieldCode(instruction, look);
    fieldMark(u"separate", look);
    runText(look, language, result);
    fieldMark(u"end", look);
}

namespace {

/// The lines that part notes from the text, then the notes.
class FootnotesWriter : TextWriter {
public:
    FootnotesWriter(const Prepared& prepared, const QHash<QString, QString>& styleIds) : TextWriter(prepared, styleIds, 0) {}
    QByteArray write() {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(mainNamespace, u"w"_s);
        open(u"footnotes");
        for (const auto& [id, line] : {std::pair{u"-1"_s, u"separator"}, std::pair{u"0"_s, u"continuationSeparator"}}) {
            open(u"footnote");
            attribute(u"type", QString::fromUtf16(line));
            attribute(u"id", id);
            startParagraph({u"FootnoteText"_s}, false);
            open(u"r");
            empty(line);
            close();
            close();
            close();
        }
        int id = 0;
        for (const Footnote& note : m_prepared.document.footnotes) {
            const QString language = note.language.isEmpty() ? m_language : note.language;
            open(u"footnote");
            attribute(u"id", QString::number(++id));
            for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
                startParagraph({u"FootnoteText"_s}, isRightToLeft(note.paragraphs[i], language));
                if (i == 0) footnoteMark(u"footnoteRef", {}), runText(Run(), m_language, u" "_s);
                for (const Run& each : note.paragraphs[i].runs) run(each, language);
                close();
            }
            close();
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }
};

}  // namespace

QByteArray footnotes(const Prepared& prepared, const QHash<QString, QString>& styleIds) {
    return prepared.document.footnotes.isEmpty() ? QByteArray() : FootnotesWriter(prepared, styleIds).write();
}

}  // namespace kondensat::exporting::docx
