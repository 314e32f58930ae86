#include "import/text_edits.h"

#include "import/recogniser/label_rules.h"

namespace kondensat::importing {

QString edited(const QString& text, const QList<TextEdit>& edits) {
    if (edits.isEmpty()) return text;
    QString out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (const TextEdit& edit : edits) {
        out += QStringView(text).sliced(from, edit.start - from);
        out += edit.with;
        from = edit.start + edit.length;
    }
    return out += QStringView(text).sliced(from);
}

void applyEdits(Transcript& transcript, const QList<TextEdit>& edits) {
    if (edits.isEmpty()) return;
    QList<qsizetype> shifts{0};  // before each edit, and behind the last
    for (const TextEdit& edit : edits) shifts.append(shifts.last() + edit.with.size() - edit.length);
    /// The number of edits that end at or before a position.
    const auto before = [&](qsizetype position) {
        return std::partition_point(edits.cbegin(), edits.cend(),
                                    [&](const TextEdit& edit) { return edit.start + edit.length <= position; }) -
               edits.cbegin();
    };
    const auto moved = [&](qsizetype position) {
        const qsizetype n = before(position);
        return (n < edits.size() && edits[n].start < position ? edits[n].start : position) + shifts[n];
    };
    for (Turn& turn : transcript.turns) turn.start = moved(turn.start);
    transcript.frontMatterEnd = moved(transcript.frontMatterEnd);
    for (Annotation& annotation : transcript.annotations) {
        annotation.start = moved(annotation.start);
        // An end within a replaced stretch goes behind what replaced it.
        const qsizetype n = before(annotation.end);
        const bool within = n < edits.size() && edits[n].start < annotation.end;
        annotation.end = moved(within ? edits[n].start + edits[n].length : annotation.end);
    }
    transcript.text = edited(transcript.text, edits);
    trimAnnotations(transcript);
}

qsizetype trimAnnotations(Transcript& transcript) {
    for (Annotation& each : transcript.annotations) {
        while (each.start < each.end && transcript.text[each.start].isSpace()) ++each.start;
        while (each.start < each.end && transcript.text[each.end - 1].isSpace()) --each.end;
    }
    const auto isEmpty = [](const Annotation& each) { return each.start >= each.end; };
    const qsizetype comments =
        std::count_if(transcript.annotations.cbegin(), transcript.annotations.cend(),
                      [&](const Annotation& each) { return isEmpty(each) && each.kind == Annotation::Kind::Comment; });
    transcript.annotations.removeIf(isEmpty);
    return comments;
}

QList<TextEdit> nonverbalEdits(const QString& text) {
    QList<TextEdit> edits;
    const auto isLineEdge = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at] == u'\n'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'(' && text[i] != u'[') continue;
        const qsizetype close = text.indexOf(text[i] == u'(' ? u')' : u']', i);
        if (close < 0 || close - i > 42 || !isNonverbal(QStringView(text).sliced(i + 1, close - i - 1))) continue;
        qsizetype from = i, to = close + 1;
        const bool spaceBefore =
            from > 0 && text[from - 1] == u' ' && (edits.isEmpty() || edits.last().start + edits.last().length < from);
        const bool spaceAfter = to < text.size() && text[to] == u' ';
        if (spaceBefore && (spaceAfter || isLineEdge(to) || text[to].isPunct()))
            --from;
        else if (spaceAfter && isLineEdge(i - 1))
            ++to;
        edits.append({from, to - from, {}});
        i = close;
    }
    return edits;
}

}  // namespace kondensat::importing
