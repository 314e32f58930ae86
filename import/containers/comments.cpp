#include "import/containers/comments.h"

namespace kondensat::importing {

void Comments::setAnswers(const QHash<QString, QString>& answers) {
    for (Comment& comment : m_comments) comment.answers = answers.value(comment.paragraph);
}

void Comments::finish(const QString& id, const Place& at) {
    if (const auto begun = m_open.constFind(id); begun != m_open.constEnd()) m_ranges.insert(id, {*begun, at});
}

void Comments::refer(const QString& id, const Place& at) {
    if (!m_ranges.contains(id)) m_ranges.insert(id, {m_open.value(id, at), at});
}

void Comments::colour(const QString& colour, const Place& from, const Place& to) {
    if (!colour.isEmpty()) {
        if (!m_highlights.isEmpty() && m_highlights.last().end == m_lastText &&
            m_highlights.last().what.colour == colour) {
            m_highlights.last().end = to;
        } else {
            PlacedAnnotation highlight{{}, from, to};
            highlight.what.kind = Annotation::Kind::Highlight;
            highlight.what.colour = colour;
            m_highlights.append(highlight);
        }
    }
    m_lastText = to;
}

qsizetype Comments::missing() const {
    qsizetype missing = 0;
    for (auto it = m_ranges.cbegin(); it != m_ranges.cend(); ++it) missing += !m_comments.contains(it.key());
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it)
        missing += it->answers.isEmpty() && !m_ranges.contains(it.key());
    return missing;
}

QList<PlacedAnnotation> Comments::annotations() const {
    QList<PlacedAnnotation> all = m_highlights;
    QHash<QString, QList<Reply>> replies;
    for (const Comment& comment : m_comments)
        if (!comment.answers.isEmpty()) replies[comment.answers].append({comment.annotation.words, comment.annotation.author, comment.annotation.initials, comment.annotation.date});
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it) {
        const auto range = m_ranges.constFind(it.key());
        if (range == m_ranges.constEnd() || !it->answers.isEmpty()) continue;
        PlacedAnnotation placed{it->annotation, range->first, range->second};
        placed.what.replies = replies.value(it->paragraph);
        all.append(placed);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    return all;
}

}  // namespace kondensat::importing
