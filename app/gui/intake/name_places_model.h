// The places where a name stands, to tick.
#pragma once
#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "app/gui/session/session.h"
#include "app/operations/pseudonymising.h"

namespace kondensat::gui {

class NamePlacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { Where = Qt::UserRole + 1, Replacement };
    explicit NamePlacesModel(Session& session, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_session(session) {}
    /// The name's own places are ticked; forms of it, and what is known of the researchers, are not.
    void setPlaces(const QList<app::NamePlace>& places);
    void setWords(const QString& name, const QString& pseudonym);
    [[nodiscard]] const app::NamePlace& at(int row) const { return m_places[row]; }
    [[nodiscard]] QList<app::NamePlace> ticked() const;
    void tickAll(bool ticked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_places.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString where(const app::NamePlace& place) const;
    Session& m_session;
    QString m_name, m_pseudonym;
    QList<app::NamePlace> m_places;
    QList<bool> m_ticked;
};

/// Two lines: the words around the name, and where they stand.
class NamePlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

}  // namespace kondensat::gui
