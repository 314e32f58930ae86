#include "app/operations/marking.h"

namespace kondensat::app {

using namespace study;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

/// Words and what stands between them, without a gap.
QList<QStringView> pieces(QStringView text) {
    QList<QStringView> pieces;
    for (qsizetype start = 0; start < text.size();) {
        const bool word = text[start].isLetterOrNumber();
        qsizetype end = start + 1;
        while (end < text.size() && word &&
               (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isLowSurrogate()))
            ++end;
        pieces.append(text.mid(start, end - start));
        start = end;
    }
    return pieces;
}

struct Replaced {
    Span span;  ///< of pieces
    Span with;
};

/// The stretches of pieces that differ between two texts, by their longest common subsequence.
QList<Replaced> differences(const QList<QStringView>& before, const QList<QStringView>& after) {
    qsizetype head = 0, tail = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    const qsizetype n = before.size() - head - tail, m = after.size() - head - tail;
    constexpr qsizetype most = 16'000'000;  // cells; a turn rewritten beyond that is taken as one stretch
    if (n == 0 && m == 0) return {};
    if (n == 0 || m == 0 || n * m > most) return {Replaced{{head, head + n}, {head, head + m}}};

    QList<quint32> length((n + 1) * (m + 1), 0);  // [i][j]: of the common subsequence behind i and j
    const auto at = [&](qsizetype i, qsizetype j) -> quint32& { return length[i * (m + 1) + j]; };
    for (qsizetype i = n - 1; i >= 0; --i)
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) =
                before[head + i] == after[head + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    QList<Replaced> changed;
    for (qsizetype i = 0, j = 0; i < n || j < m;) {
        while (i < n && j < m && before[head + i] == after[head + j]) ++i, ++j;
        const qsizetype fromI = i, fromJ = j;
        while ((i < n || j < m) && !(i < n && j < m && before[head + i] == after[head + j]))
            if (j == m || (i < n && at(i + 1, j) >= at(i, j + 1)))
                ++i;
            else
                ++j;
        if (i > fromI || j > fromJ) changed.append(Replaced{{head + fromI, head + i}, {head + fromJ, head + j}});
    }
    return changed;
}

}  // namespace

ChangeSet correctWords(const Study& study, const RecordId& source, const Span& span, const QString& words) {
    ChangeSet changes(QT_TRANSLATE_NOOP("History", "corrected the words of a source"));
    const auto document = study.document(source);
    const QString before = document->text().mid(span.start, span.length());
    const QList<QStringView> was = pieces(before), is = pieces(words);
    text::Edit edit;
    for (const Replaced& replaced : differences(was, is)) {
        const auto place = [](const QList<QStringView>& list, QStringView all, qsizetype i) {
            return i < list.size() ? list[i].data() - all.data() : all.size();
        };
        const Span there{span.start + place(was, before, replaced.span.start),
                         span.start + place(was, before, replaced.span.end)};
        const qsizetype from = place(is, words, replaced.with.start), to = place(is, words, replaced.with.end);
        edit += document->replacing(there, words.mid(from, to - from));
    }
    changes.edit(source, edit);
    return changes;
}

}  // namespace kondensat::app
