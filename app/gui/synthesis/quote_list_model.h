// What can be quoted in an analytic text: gold quotes first, then the units that its subgroups hold.
#pragma once
#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// Words and labels are read when a row is drawn.
class QuoteListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LabelRole, GoldRole, QuotedRole };
    explicit QuoteListModel(Session& session, QObject* parent = nullptr);
    void showSubgroups(const QList<RecordId>& subgroups);
    void refresh(const Touched& touched);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Words {
        QString text, label;
    };
    [[nodiscard]] QList<RecordId> candidates() const;
    [[nodiscard]] const Words& wordsOf(const RecordId& id) const;

    Session& m_session;
    QList<RecordId> m_subgroups, m_rows;
    QSet<RecordId> m_quoted;  ///< units that some quote is from
    mutable QHash<RecordId, Words> m_words;
};

/// Three lines of words and a quiet one with the label.
class QuoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace kondensat::gui
