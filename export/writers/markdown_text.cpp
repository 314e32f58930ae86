#include "export/writers/markdown_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::markdown {
namespace {

/// Markup holds only where it touches the words, so that white space at the ends goes outside.
QString wrapped(const QString& mark, const QString& words) {
    qsizetype first = 0, last = words.size();
    while (first < last && words[first].isSpace()) ++first;
    while (last > first && words[last - 1].isSpace()) --last;
    if (first == last) return words;
    return words.left(first) + mark + words.mid(first, last - first) + mark + words.mid(last);
}

QString formatted(const Run& run, const QString& language, const QString& lineBreak) {
    const bool isBeforeText = run.target == titleBookmark || run.target == abstractBookmark;
    if (isBeforeText && run.reference == Run::Reference::Page) return {};
    QString words = escaped(run.text);
    if (run.superscript) words = wrapped(u"^"_s, words.replace(u' ', u"\\ "_s));
    if (run.italic) words = wrapped(u"*"_s, words);
    if (run.bold) words = wrapped(u"**"_s, words);
    words.replace(u'\n', lineBreak);
    if (!run.target.isEmpty() && !isBeforeText) words = u'[' + words + u"](#"_s + bookmarkName(run.target) + u')';
    if (!run.language.isEmpty() && run.language != language) {
        const QString direction = isRightToLeft(Inline(run.text), run.language) ? u" dir=rtl"_s : QString();
        words = u'[' + words + u"]{lang="_s + run.language + direction + u'}';
    }
    return words;
}

}  // namespace

QString escaped(const QString& text) {
    static const QString special = u"\\`*_{}[]()<>#|~^$@'\"&"_s;
    QString safe;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool repeated = i > 0 && text[i - 1] == c && (c == u'-' || c == u'.');
        if (special.contains(c) || repeated) safe += u'\\';
        if (c == u' ' && (i == 0 || text[i - 1] == u'\n' || text[i - 1] == u' ') && i > 0) continue;
        safe += c;
    }
    return safe;
}

QString inlineText(const Inline& text, const QString& language, const QString& lineBreak) {
    QString words;
    bool formattedBefore = false;
    for (const Run& run : text.runs) {
        if (run.reference == Run::Reference::Footnote) {
            words += u"[^"_s + run.text + u']';
            formattedBefore = false;
            continue;
        }
        const QString next = formatted(run, language, lineBreak);
        if (next.isEmpty()) continue;
        const bool isFormatted = run.bold || run.italic || run.superscript;
        if (formattedBefore && isFormatted && !words.back().isSpace() && !next.front().isSpace())
            words += u"<!-- -->"_s;  // or the marks of the two would run together
        words += next;
        formattedBefore = isFormatted;
    }
    return words.trimmed();
}

QString guarded(const QString& paragraph) {
    static const QRegularExpression enumerator(u"^\\(?([0-9]+|[A-Za-z]+)([.)]|\\\\\\))(?=\\s|$)"_s);
    static const QString marks = u"+-=:%!.;,/?"_s;
    QStringList lines = paragraph.split(u'\n');
    for (QString& line : lines) {
        while (!line.isEmpty() && line[0].isSpace()) line.remove(0, 1);
        const QRegularExpressionMatch match = enumerator.match(line);
        if (!line.isEmpty() && marks.contains(line[0]))
            line.prepend(u'\\');
        else if (match.hasMatch() && !match.captured(2).startsWith(u'\\'))
            line.insert(match.capturedStart(2), u'\\');
    }
    return lines.join(u'\n');
}

}  // namespace kondensat::exporting::markdown
