// One line under the transcript: the chosen meaning unit, or how to mark one.
#pragma once
#include <QWidget>

#include "app/gui/parts/theme.h"
#include "app/gui/session/session.h"

class QLabel;
class QStackedLayout;

namespace kondensat::gui {

/// Swatches and names of code groups in a row; what does not fit is told by the tooltip.
class GroupChips : public QWidget {
    Q_OBJECT
public:
    explicit GroupChips(QWidget* parent = nullptr);
    void setGroups(const QList<GroupLook>& groups);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<GroupLook> m_groups;
};

class UnitStrip : public QWidget {
    Q_OBJECT
public:
    /// `forUnit`: what can be done with the chosen unit, as buttons at the end.
    UnitStrip(Session& session, const QList<QAction*>& forUnit, QWidget* parent = nullptr);
    /// Empty: the hint on how to mark. `looks` are those of the analysis.
    void show(const RecordId& unit, const QHash<RecordId, GroupLook>& looks);

private:
    [[nodiscard]] QString notesOn(const study::MeaningUnit& unit, const QHash<RecordId, GroupLook>& looks) const;
    Session& m_session;
    QLabel *m_code, *m_notes, *m_hint;
    GroupChips* m_groups;
    QWidget* m_unit;
    QStackedLayout* m_pages;
};

}  // namespace kondensat::gui
