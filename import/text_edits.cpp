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
    qsizetype next = 0, shift = 0;
    const auto moved = [&](qsizetype position) {  // positions come in ascending order
        for (; next < edits.size() && edits[next].start + edits[next].length <= position; ++next)
            shift += edits[next].with.size() - edits[next].length;
        const bool within = next < edits.size() && edits[next].start < position;
        return (within ? edits[next].start : position) + shift;
    };
    for (Turn& turn : transcript.turns) turn.start = moved(turn.start);
    next = shift = 0;
    transcript.frontMatterEnd = moved(transcript.frontMatterEnd);
    for (Annotation& annotation : transcript.annotations) {
        next = shift = 0;
        annotation.start = moved(annotation.start);
        next = shift = 0;
        // An end within a replaced stretch goes behind what replaced it.
        const auto over = std::find_if(edits.cbegin(), edits.cend(), [&](const TextEdit& edit) {
            return edit.start < annotation.end && annotation.end < edit.start + edit.length;
        });
        annotation.end = moved(over == edits.cend() ? annotation.end : over->start + over->length);
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
