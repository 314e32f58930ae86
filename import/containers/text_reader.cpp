#include "import/containers/readers.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// Lines as views; the end of the last line is no paragraph of its own.
QList<QStringView> linesOf(const QString& text) {
    QStringView all(text);
    if (all.endsWith(u'\n')) all.chop(1);
    return all.split(u'\n');
}

/// Position of the `**` or `__` that closes the one at `open`, or -1.
qsizetype closingMark(QStringView line, qsizetype open) {
    const QStringView mark = line.sliced(open, 2);
    for (qsizetype i = open + 2; i + 1 < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == mark[0] && line[i + 1] == mark[0]) {
            return i > open + 2 && !line[open + 2].isSpace() && !line[i - 1].isSpace() ? i : -1;
        }
    }
    return -1;
}

bool isEscapable(QChar c) {
    return c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && c != u' ';
}

/// Takes out paired bold marks, backslash escapes, heading marks and hard line breaks; keeps all else.
Paragraph markdownParagraph(QStringView line) {
    Paragraph paragraph;
    qsizetype hashes = 0;
    while (hashes < line.size() && line[hashes] == u'#') ++hashes;
    if (hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes] == u' ') line = line.sliced(hashes + 1);
    if (line.endsWith(u'\\')) line.chop(1);
    qsizetype boldEnd = -1, from = 0;
    const auto flush = [&](qsizetype to) { paragraph.append(line.sliced(from, to - from), boldEnd >= 0); };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && i + 1 < line.size() && isEscapable(line[i + 1])) {
            flush(i);
            from = ++i;
        } else if (i == boldEnd) {
            flush(i);
            boldEnd = -1, from = i + 2, ++i;
        } else if (boldEnd < 0 && (c == u'*' || c == u'_') && i + 1 < line.size() && line[i + 1] == c) {
            const qsizetype end = closingMark(line, i);
            if (end < 0) {
                ++i;
                continue;
            }
            flush(i);
            boldEnd = end, from = i + 2, ++i;
        }
    }
    flush(line.size());
    return paragraph;
}

}  // namespace

Document readPlainText(const QString& text) {
    Document document;
    document.container = u"txt"_s;
    for (const QStringView line : linesOf(text)) {
        Paragraph paragraph;
        paragraph.text = line.toString();
        document.paragraphs.append(std::move(paragraph));
    }
    return document;
}

Document readMarkdown(const QString& text) {
    Document document;
    document.container = u"md"_s;
    for (const QStringView line : linesOf(text)) document.paragraphs.append(markdownParagraph(line));
    return document;
}

bool looksLikeMarkdown(const QString& text) {
    int bold = 0, filled = 0;
    for (const QStringView line : linesOf(text)) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty()) continue;
        ++filled;
        bold += trimmed.size() > 4 && trimmed.startsWith(u"**") && closingMark(trimmed, 0) > 0;
    }
    return bold >= 2 && bold * 5 >= filled;
}

}  // namespace kondensat::importing
