// How registered identifiers are written in the study, and pseudonyms in their places.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "app/gui/parts/task.h"
#include "app/gui/session/identifier_book.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kondensat::gui {

inline constexpr int searchPause = 600;  ///< milliseconds without a change before the study is searched again

/// What is sure is ticked; whatever may be meant is for a person to judge, spelling by spelling or place by place.
class SpellingsPane : public QWidget {
    Q_OBJECT
public:
    explicit SpellingsPane(Session& session, QWidget* parent = nullptr);
    /// Register or study are others: looks again when it is seen.
    void renew();
    void forget();

Q_SIGNALS:
    /// The register is to say more of one of its identifiers.
    void changeWanted(qsizetype identifier);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        app::Spelling spelling;
        QList<qsizetype> places;  ///< indexes into m_found.places
    };
    void look();
    void take(const app::IdentifiersFound& found);
    void fill();
    void unfold(QTreeWidgetItem* item);
    void ticked(QTreeWidgetItem* item);
    void showCounts();
    void noteNotMeant();
    void apply();
    void goTo(QTreeWidgetItem* item);
    [[nodiscard]] QString placeWords(const app::NamePlace& place) const;
    [[nodiscard]] Qt::CheckState stateOf(const Row& row) const;
    [[nodiscard]] const Row* rowOf(const QTreeWidgetItem* item) const;

    Session& m_session;
    IdentifierBook& m_book;
    bool m_isOld = true;
    QTimer m_due;
    QPointer<Task> m_task;
    app::IdentifiersFound m_found;
    QList<bool> m_ticked;  ///< of each place
    QList<Row> m_rows;
    QLabel *m_said, *m_notes;
    QTreeWidget* m_tree;
    QPushButton *m_apply, *m_notMeant, *m_change;
};

}  // namespace kondensat::gui
