// Categories with their analytic texts, as the tree beside the editor shows them.
#pragma once
#include <QAbstractItemModel>

#include "app/gui/session/session.h"
#include "app/operations/synthesis.h"

namespace kondensat::gui {

/// What is chosen: a category, or a text of it, or the place of a text that nobody has begun.
struct OutlinePlace {
    RecordId category;
    std::optional<app::TextPlace> text;
    bool operator==(const OutlinePlace&) const = default;
    [[nodiscard]] RecordId record() const { return text ? text->text : category; }
};

class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit OutlineModel(Session& session, QObject* parent = nullptr);
    /// Reads the study again; rows keep their place where only words differ.
    void refresh();
    [[nodiscard]] std::optional<OutlinePlace> placeAt(const QModelIndex& index) const;
    /// Of a category, an analytic text, or (with its category) a subgroup whose text is not begun; invalid for none.
    [[nodiscard]] QModelIndex indexOf(const RecordId& record) const;
    [[nodiscard]] QModelIndex indexOf(const OutlinePlace& place) const;
    /// Texts that need another look are named in a tone of their own.
    void setNeedingLook(const QSet<RecordId>& texts);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant categoryData(const app::CategoryOutline& category, int role) const;
    [[nodiscard]] QVariant textData(const app::TextPlace& text, int role) const;

    Session& m_session;
    QList<app::CategoryOutline> m_outline;
    QSet<RecordId> m_needingLook;
};

}  // namespace kondensat::gui
