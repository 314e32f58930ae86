// Texts and marks to show, for tests of the transcript.
#pragma once
#include <QScrollBar>

#include "app/gui/transcript/transcript_view.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;
using gui::TextMark;
using gui::TranscriptContent;
using gui::TranscriptView;
using text::Span;

inline RecordId idOf(const char* kind, int number) { return RecordId::of((kind + std::to_string(number)).c_str()); }

/// Each line is a turn; the first speaker asks, the second answers.
inline TranscriptContent talk(const QStringList& lines, const QString& language = u"en"_s) {
    TranscriptContent content;
    content.language = language;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) content.text += u'\n';
        content.turns.append({{content.text.size(), content.text.size() + lines[i].size() + 1}, i % 2 ? u"P01"_s : u"ML"_s, i % 2 == 1, i * 15'000});
        content.text += lines[i];
    }
    if (!content.turns.isEmpty()) content.turns.last().span.end = content.text.size();
    return content;
}

inline TranscriptContent longTalk(int turns) {
    QStringList lines;
    for (int i = 0; i < turns; ++i)
        lines.append(u"Turn %1 begins. "_s.arg(i) + u"She asked whether anyone had told me, and nobody had. "_s.repeated(1 + i * 7 % 9).trimmed());
    return talk(lines);
}

/// Where the words stand.
inline Span spanOf(const TranscriptView& view, const QString& words) {
    const qsizetype at = view.content().text.indexOf(words);
    EXPECT_GE(at, 0) << words.toStdString();
    return {at, at + words.size()};
}

inline TextMark markOf(int number, const Span& span, const QList<RecordId>& groups = {RecordId::of("g1")}) {
    return {idOf("u", number), span, groups, false};
}

inline void key(TranscriptView& view, int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&view, Qt::Key(code), modifiers);
}

/// A point within the character at a position.
inline QPoint pointOf(const TranscriptView& view, qsizetype position) {
    const QRect rect = view.rectOf({position, position + 1});
    EXPECT_FALSE(rect.isNull()) << position;
    return {rect.left() + 1, rect.center().y()};
}

}  // namespace kondensat::support
