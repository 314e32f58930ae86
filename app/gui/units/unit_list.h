// Meaning units as a list of their words: those of a cell of the matrix, or of a group that is split.
#pragma once
#include <QAbstractListModel>
#include <QListView>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// Who, where and the words; words are read for the rows on the screen only.
class UnitListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, PlaceRole };
    /// `choosable`: with a box to tick before each.
    UnitListModel(Session& session, bool choosable, QObject* parent);
    /// By source and place in the study's order.
    void setUnits(QList<RecordId> units);
    /// Units that are gone leave the list.
    void refresh(const Touched& touched);
    [[nodiscard]] QList<RecordId> chosen() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    Session& m_session;
    QList<RecordId> m_units;
    QSet<RecordId> m_chosen;
    bool m_choosable;
};

/// A view of one, set for reading.
class UnitListView : public QListView {
    Q_OBJECT
public:
    explicit UnitListView(UnitListModel* model, QWidget* parent = nullptr);
Q_SIGNALS:
    void wanted(const kondensat::RecordId& unit);  ///< click or Enter: show it in its transcript
};

}  // namespace kondensat::gui
