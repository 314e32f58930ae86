// A column of the board: its name, its cards, and below them the condensate.
#pragma once
#include <QSplitter>

#include "app/gui/condensation/card_list.h"
#include "app/gui/condensation/condensate_panel.h"

namespace kondensat::gui {

class Column : public QWidget {
    Q_OBJECT
public:
    enum class Kind { NotYet, Subgroup, SetAside };
    /// `menu`: what can be done with the column; `panelActions`: buttons beside its condensate. Both of subgroups only.
    Column(Session& session, CardBook& book, Kind kind, const RecordId& subgroup, const QList<QAction*>& menu,
           const QList<QAction*>& panelActions, QWidget* parent = nullptr);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] RecordId subgroup() const { return m_subgroup; }
    [[nodiscard]] CardList* list() const { return m_list; }
    /// Null where there is no condensate.
    [[nodiscard]] CondensatePanel* panel() const { return m_panel; }
    [[nodiscard]] QSplitter* splitter() const { return m_splitter; }
    [[nodiscard]] QWidget* head() const { return m_head; }
    /// A column is as high as the board; its parts shrink before the board scrolls.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    /// What the name needs at the width it has.
    [[nodiscard]] int headHeight() const;
    /// `number`: the key that moves cards here; 0 for none.
    void setTitle(const QString& title, int number);
    /// `shown`: those of `units` that the filter lets through; `none`: what to say where there are no cards.
    void setUnits(const QList<RecordId>& units, const QList<RecordId>& shown, const QString& none);
    [[nodiscard]] const QList<RecordId>& units() const { return m_units; }
    /// More widgets between head and cards (subgroups that are set aside).
    [[nodiscard]] QVBoxLayout* extra() const { return m_extra; }

Q_SIGNALS:
    void entered();
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Kind m_kind;
    RecordId m_subgroup;
    QList<RecordId> m_units;
    QWidget* m_head;
    QLabel *m_title, *m_number, *m_none;
    QVBoxLayout* m_extra;
    CardList* m_list;
    QSplitter* m_splitter;
    CondensatePanel* m_panel = nullptr;
};

}  // namespace kondensat::gui
