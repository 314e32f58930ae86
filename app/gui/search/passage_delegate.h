// A found passage in a list: where it stands, and its words with the places found in them.
#pragma once
#include <QStyledItemDelegate>

#include "core/search/snippet.h"

namespace kondensat::gui {

/// The model gives where as display text; words come from `snippet`, none for a heading. `foot`: a last quiet line, if any.
class PassageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Words = std::function<std::optional<search::Snippet>(const QModelIndex& index, int letters)>;
    using Foot = std::function<QString(const QModelIndex& index)>;
    PassageDelegate(int lines, Words words, Foot foot = {}, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int lettersFor(int width) const;
    int m_lines;
    Words m_words;
    Foot m_foot;
};

}  // namespace kondensat::gui
