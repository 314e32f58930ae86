// How registered identifiers are written in the study, and pseudonyms in their places.
#pragma once
#include "app/gui/identifiers/searching_pane.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kondensat::gui {

/// What is sure is ticked; whatever may be meant is for a person to judge, spelling by spelling or place by place.
class SpellingsPane : public SearchingPane {
    Q_OBJECT
public:
    explicit SpellingsPane(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The register is to say more of one of its identifiers.
    void changeWanted(qsizetype identifier);

private:
    struct Row {
        app::Spelling spelling;
        QList<qsizetype> places;  ///< indexes into m_found.places
    };
    void look() override;
    void takeNothing() override { take({}); }
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

    app::IdentifiersFound m_found;
    QList<bool> m_ticked;  ///< of each place
    QList<Row> m_rows;
    QLabel* m_notes;
    QTreeWidget* m_tree;
    QPushButton *m_apply, *m_notMeant, *m_change;
};

}  // namespace kondensat::gui
