// What is worth a look in the current step: each jumps to its place and can be answered with a reason.
#pragma once
#include <QAbstractListModel>
#include <QWidget>

#include "app/gui/session/session.h"

class QAction;
class QListView;

namespace kondensat::gui {

/// A method step's number to the page where it is dealt with; and back (the report shows all: -1).
Step pageOfStep(int step);
int stepOfPage(Step page);

class PointsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PointsModel(Session& session, QObject* parent = nullptr);
    void setStep(Step page, bool withAnswered);
    [[nodiscard]] const method::Point* at(const QModelIndex& index) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// There may be thousands, each as tall as its words: the list lays out those that somebody scrolls to.
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void fetchAll();

private:
    void take();
    [[nodiscard]] bool isListed(const method::Point& point) const;
    Session& m_session;
    Step m_page = Step::Study;
    bool m_withAnswered = false;
    QList<method::Point> m_points;  ///< those fetched
    qsizetype m_looked = 0;         ///< how far into the session's points
};

class PointsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PointsPanel(Session& session, QWidget* parent = nullptr);
    void setStep(Step page);
    /// Goes to the next (or previous) point of the step.
    void walk(int by);

private:
    void goTo(const QModelIndex& index);
    void answer();
    void showState();
    Session& m_session;
    PointsModel* m_model;
    QListView* m_list;
    QWidget* m_empty;
    QAction *m_answer, *m_withAnswered;
    Step m_page = Step::Study;
};

}  // namespace kondensat::gui
