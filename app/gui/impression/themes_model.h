// A list of preliminary themes as an item model.
#pragma once
#include <QAbstractListModel>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// The themes of one researcher, or of the team (no member), in their order. Where it is editable, titles are changed
/// in place and rows moved; every change is an entry.
class ThemesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole, APrioriRole };
    ThemesModel(Session& session, bool editable, QObject* parent = nullptr);

    void setMember(const RecordId& member);
    [[nodiscard]] const RecordId& member() const { return m_member; }
    /// Reads the list again, and says row by row what differs, so that views keep their selection.
    void reload();
    [[nodiscard]] RecordId themeAt(int row) const { return m_themes.value(row); }
    [[nodiscard]] int rowOf(const RecordId& theme) const { return int(m_themes.indexOf(theme)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& newParent, int before) override;

private:
    Session& m_session;
    bool m_editable;
    RecordId m_member;
    QList<RecordId> m_themes;
};

/// A fate in words of the screen.
QString fateWords(const QString& fate);

}  // namespace kondensat::gui
