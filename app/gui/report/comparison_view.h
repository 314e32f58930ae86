// What became of the study since a milestone, or between two: what a letter to reviewers has to say.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/gui/session/place.h"
#include "app/operations/comparison/comparison.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kondensat::gui {

class EmptyState;
class Session;
class Task;

class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(Session& session, QWidget* parent = nullptr);
    /// Compares a milestone with the study as it is now; an empty one: leaves the choice as it is.
    void choose(const RecordId& milestone);
    [[nodiscard]] RecordId chosen() const;
    /// The moments that are compared; `from` is now where the study has no milestone.
    [[nodiscard]] app::ComparedMoment from() const { return momentOf(m_from); }
    [[nodiscard]] app::ComparedMoment to() const { return momentOf(m_to); }
    void setGuideline(const QString& guideline);
    /// The study changed: compares once more where that can matter.
    void refresh(const Touched& touched);
    [[nodiscard]] bool hasComparison() const { return m_comparison != nullptr; }

Q_SIGNALS:
    /// Others are compared, or those there are have changed.
    void momentsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Made = std::shared_ptr<const app::Comparison>;
    void fillMilestones();
    void compare();
    void take(const Made& comparison);
    void fill();
    void addUnits(QTreeWidgetItem* top);
    void showChosen();
    void goToChosen();
    [[nodiscard]] app::ComparedMoment momentOf(const QComboBox* box) const;

    Session& m_session;
    QString m_guideline;
    Made m_comparison;
    bool m_isOld = true;
    QTimer m_due;
    QPointer<Task> m_task;
    QComboBox *m_from, *m_to;
    QLabel *m_summary, *m_kind, *m_where, *m_beforeTitle, *m_before, *m_afterTitle, *m_after, *m_wordsTitle, *m_words, *m_remark;
    QPushButton* m_go;
    QTreeWidget* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_none;
};

}  // namespace kondensat::gui
