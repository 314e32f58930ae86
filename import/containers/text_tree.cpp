#include "import/containers/text_tree.h"

#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// Elements of word-processor files, drawings and pages that only dress the words in them.
bool isDress(const QString& name) {
    static const QSet<QString> names{u"r"_s, u"t"_s, u"ins"_s, u"moveTo"_s, u"hyperlink"_s, u"smartTag"_s, u"sdt"_s, u"sdtContent"_s, u"fldSimple"_s, u"bdo"_s, u"dir"_s,
                                     u"rPr"_s, u"span"_s, u"a"_s, u"ruby"_s, u"ruby-base"_s, u"meta-field"_s, u"tspan"_s, u"textPath"_s, u"b"_s, u"i"_s, u"em"_s,
                                     u"strong"_s, u"u"_s, u"s"_s, u"small"_s, u"big"_s, u"sub"_s, u"sup"_s, u"font"_s, u"code"_s, u"mark"_s, u"q"_s, u"cite"_s,
                                     u"abbr"_s, u"bdi"_s, u"time"_s, u"wbr"_s, u"reference-mark"_s, u"bookmark-start"_s, u"bookmark-end"_s, u"bookmarkStart"_s,
                                     u"bookmarkEnd"_s, u"proofErr"_s, u"lastRenderedPageBreak"_s, u"annotation-end"_s, u"commentRangeStart"_s, u"commentRangeEnd"_s,
                                     u"commentReference"_s, u"footnoteReference"_s, u"endnoteReference"_s, u"soft-page-break"_s, u"softHyphen"_s};
    return names.contains(name);
}
/// Elements that stand for white space.
bool isSpace(const QString& name) {
    static const QSet<QString> names{u"tab"_s, u"br"_s, u"cr"_s, u"line-break"_s, u"s"_s, u"noBreakHyphen"_s};
    return names.contains(name);
}
bool isParagraph(const QString& name) {
    static const QSet<QString> names{u"p"_s, u"h"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"li"_s, u"td"_s, u"th"_s, u"dt"_s, u"dd"_s, u"si"_s};
    return names.contains(name);
}
/// Elements of drawings whose words are broken into lines: of Word, of OpenDocument, of SVG.
bool isBox(const QString& name) {
    static const QSet<QString> names{u"txbxContent"_s, u"text-box"_s, u"rect"_s, u"custom-shape"_s, u"ellipse"_s, u"svg"_s, u"g"_s};
    return names.contains(name);
}
/// Attributes whose values belong to a format: fonts, styles, settings. Word writes what people wrote as w:val in few elements.
bool isFormat(const QString& attribute, const QString& element) {
    static const QSet<QString> formats{u"ascii"_s, u"hAnsi"_s, u"cs"_s, u"eastAsia"_s, u"typeface"_s, u"font-family"_s, u"style"_s, u"class"_s, u"panose"_s,
                                       u"font-name"_s, u"font-name-asian"_s, u"font-name-complex"_s, u"family"_s};
    static const QSet<QString> withValue{u"tag"_s, u"alias"_s, u"docVar"_s, u"title"_s, u"description"_s, u"default"_s, u"name"_s, u"caption"_s};
    return formats.contains(attribute) || attribute.endsWith("style-name"_L1) || element == "font"_L1 || element == "font-face"_L1 ||
           (attribute == "val"_L1 && !withValue.contains(element));
}
bool mayHoldWords(const QString& value) {
    qsizetype letters = 0, digits = 0;
    for (const QChar c : value) letters += c.isLetter(), digits += c.isDigit();
    return letters >= 2 || digits >= 6;
}

}  // namespace

void TextTree::start(const QString& name) {
    if (isSpace(name) && !m_open.isEmpty()) m_open.last().text += u' ';
    if (isBox(name)) {
        joinLines();
        m_boxes.append(QList<Line>());
    }
    m_open.append({name, {}});
}

void TextTree::attribute(const QString& name, const QString& value, qint64 line) {
    const QString element = m_open.isEmpty() ? QString() : m_open.last().name;
    if (isFormat(name, element) || !mayHoldWords(value) || m_seen.contains(name + u'=' + value)) return;
    m_seen.insert(name + u'=' + value);
    if (value.startsWith("data:"_L1)) {
        const qsizetype comma = value.indexOf(u',');
        if (comma > 0 && value.first(comma).endsWith(";base64"_L1)) {
            embedded.append({QByteArray::fromBase64(value.sliced(comma + 1).toLatin1()), Said::tr("%1 of %2, line %3").arg(name, element).arg(line)});
            return;
        }
    }
    m_texts.texts.append({m_part, Said::tr("attribute %1 of %2, line %3").arg(name, element).arg(line), value});
    // An address may be written with signs in place of letters.
    if (const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8())); plain != value)
        m_texts.texts.append({m_part, Said::tr("attribute %1 of %2, line %3").arg(name, element).arg(line), plain});
}

void TextTree::add(const QString& text) {
    if (m_open.isEmpty()) m_open.append(Element());
    m_open.last().text += text;
}

void TextTree::end(qint64 line) {
    if (m_open.isEmpty()) return;
    const Element element = m_open.takeLast();
    if (isDress(element.name) && !m_open.isEmpty()) {
        m_open.last().text += element.text;
        return;
    }
    if (isParagraph(element.name)) ++m_paragraphs;
    if (isBox(element.name) && !m_boxes.isEmpty()) {
        joinLines();
        m_boxes.removeLast();
    }
    if (element.name == "style"_L1 || element.text.trimmed().isEmpty()) return;
    const QString place = isParagraph(element.name) ? Said::tr("paragraph %1").arg(m_paragraphs) : element.name.isEmpty() ? QString() : Said::tr("%1, line %2").arg(element.name).arg(line);
    m_texts.texts.append({m_part, place, element.text});
    if (!m_boxes.isEmpty() && (element.name == "text"_L1 || element.name == "p"_L1)) m_boxes.last().append({place, element.text});
}

/// With spaces, as lines are broken between words, and without, as they are broken within.
void TextTree::joinLines() {
    if (m_boxes.isEmpty()) return;
    const QList<Line> lines = std::exchange(m_boxes.last(), {});
    if (lines.size() < 2) return;
    for (const QString& between : {u" "_s, QString()}) {
        QString text;
        for (const Line& line : lines) text += (text.isEmpty() ? QString() : between) + line.text;
        m_texts.texts.append({m_part, lines.first().place, text, false, false, true});
    }
}

void TextTree::aside(const QString& text, qint64 line) {
    if (!text.trimmed().isEmpty()) m_texts.texts.append({m_part, Said::tr("comment in line %1").arg(line), text});
}

void TextTree::finish() {
    while (!m_open.isEmpty()) end(0);
}

}  // namespace kondensat::importing
