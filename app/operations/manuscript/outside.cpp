#include "app/operations/manuscript/outside.h"

#include <QRegularExpression>

#include "core/method/wording.h"
#include "core/text/segment.h"

namespace kondensat::app {

using namespace Qt::StringLiterals;
using importing::ManuscriptParagraph;

namespace {

constexpr qsizetype labelWithin = 120;  ///< UTF-16 units behind a quotation in which its label is looked for

/// What stands in parentheses at the end.
QRegularExpressionMatch labelAtEnd(const QString& text) {
    static const QRegularExpression label(u"\\s*[(\\[]([^()\\[\\]]{1,80})[)\\]][.\\s]*$"_s);
    return label.match(text);
}

QString withoutMarks(QString text) {
    static const QRegularExpression opening(u"^[\\s\"“”„«»‘’']+"_s), closing(u"[\\s\"“”„«»‘’']+$"_s);
    return text.remove(opening).remove(closing);
}

bool holdsWord(QStringView text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) && (end == text.size() || !text[end].isLetterOrNumber())) return true;
    }
    return false;
}

/// What was cut out leaves no gap before a mark.
QString tidied(const QString& text) {
    static const QRegularExpression gap(u"\\s+([.,;:!?])"_s);
    return text.simplified().replace(gap, u"\\1"_s);
}

QStringList namedIn(QStringView text, const QStringList& labels) {
    QStringList found;
    for (const QString& label : labels)
        if (holdsWord(text, label)) found.append(label);
    return found;
}

/// A quote's own wording beside its translation (layouts: `originals: beside`): the paragraph stands in one pair of brackets.
bool isOriginalBeside(const QString& text) {
    const QString words = text.trimmed();
    int depth = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'[') ++depth;
        if (words[i] == u']') --depth;
        if (depth == 0) return i > 1 && i + 1 == words.size();
    }
    return false;
}

bool isInBrackets(const QString& text, const text::Span& span) {
    static const QRegularExpression opened(u"\\[[\\s\"“”„«»‘’']*$"_s), closed(u"^[\\s\"“”„«»‘’']*\\]"_s);
    return opened.match(text.left(span.start)).hasMatch() && closed.match(text.mid(span.end)).hasMatch();
}

}  // namespace

QString ownWords(const QString& text, const QStringList& labels) {
    static const QRegularExpression group(u"\\s*[(\\[][^()\\[\\]]{1,80}[)\\]]"_s);
    QString own = method::withoutQuotations(text);
    for (auto match = group.globalMatch(QString(own)); match.hasNext();) {
        const auto found = match.next();
        if (!namedIn(found.capturedView(), labels).isEmpty()) own.replace(found.capturedStart(), found.capturedLength(), QString(found.capturedLength(), u' '));
    }
    return own;
}

Outside::Outside(const importing::Manuscript& manuscript, const QStringList& labels, const QString& language)
    : m_manuscript(manuscript), m_labels(labels), m_language(language), m_setApart(manuscript.paragraphs.size(), false) {
    readQuotations();
    readSentences();
}

ManuscriptPlace Outside::placeOf(int paragraph, qsizetype offset) const {
    const ManuscriptParagraph& at = m_manuscript.paragraphs[paragraph];
    const ManuscriptParagraph::Start start = at.startOf(offset);
    return {at.section, start.page, start.line};
}

QStringList Outside::named(QStringView text) const { return namedIn(text, m_labels); }

void Outside::readQuotations() {
    const QList<ManuscriptParagraph>& all = m_manuscript.paragraphs;
    bool isOpen = false;  // an exchange of several paragraphs that has had no label yet
    for (int i = 0; i < all.size(); ++i) {
        const QString& text = all[i].text;
        if (all[i].kind == ManuscriptParagraph::Kind::Heading || all[i].kind == ManuscriptParagraph::Kind::Row) {
            isOpen = false;
            continue;
        }
        if (isOriginalBeside(text)) {
            m_setApart[i] = true;
            isOpen = false;
            continue;
        }
        const auto label = labelAtEnd(text);
        const QStringList named = label.hasMatch() ? this->named(label.capturedView(1)) : QStringList();
        const QList<text::Span> typed = method::typedQuotations(text).quoted;
        const bool isQuote = all[i].kind == ManuscriptParagraph::Kind::Quote;
        // A quotation in marks right before the label stands within a sentence, unless it is all there is.
        const bool isWithin = !typed.isEmpty() && typed.last().start > 0 && QStringView(text).sliced(typed.last().end, std::max<qsizetype>(0, label.capturedStart() - typed.last().end)).trimmed().isEmpty();
        const bool isWhole = !named.isEmpty() && !isWithin;
        if (isQuote || isWhole) {
            m_setApart[i] = true;
            const QString words = withoutMarks(named.isEmpty() ? text : text.left(label.capturedStart()));
            if (isOpen && isQuote) {
                m_quotations.last().words += u'\n' + words;
                m_quotations.last().named = named;
            } else {
                m_quotations.append({i, 0, words, named, false, !named.isEmpty()});
            }
            isOpen = isQuote && named.isEmpty();
            continue;
        }
        isOpen = false;
        for (qsizetype q = 0; q < typed.size(); ++q) {
            if (isInBrackets(text, typed[q])) continue;
            const qsizetype end = q + 1 < typed.size() ? typed[q + 1].start : text.size();
            const QStringView behind = QStringView(text).sliced(typed[q].end, std::min(end - typed[q].end, labelWithin));
            QStringList who = this->named(behind);
            if (who.isEmpty() && q == 0) who = this->named(QStringView(text).first(typed[q].start));
            static const QRegularExpression directly(u"^[\\s,.]*[(\\[]([^()\\[\\]]{1,80})[)\\]]"_s);
            const bool isLabelled = !this->named(directly.match(behind.toString()).captured(1)).isEmpty();
            m_quotations.append({i, typed[q].start, withoutMarks(text.mid(typed[q].start, typed[q].length())), who, true, isLabelled});
        }
    }
}

void Outside::readSentences() {
    for (int i = 0; i < m_manuscript.paragraphs.size(); ++i) {
        const ManuscriptParagraph& paragraph = m_manuscript.paragraphs[i];
        if (paragraph.kind == ManuscriptParagraph::Kind::Heading || m_setApart[i]) continue;
        const QString own = ownWords(paragraph.text, m_labels);
        for (const text::Span& span : text::sentences(own, m_language)) {
            const QString words = tidied(own.mid(span.start, span.length()));
            if (!words.isEmpty()) m_sentences.append({i, span.start, words});
        }
    }
}

}  // namespace kondensat::app
