// The links of one condensate: every sentence with its units, those it has and those that its words propose.
#pragma once
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include "app/gui/condensation/card_book.h"
#include "app/operations/condensing.h"

namespace kondensat::gui {

class LinksPane : public QWidget {
    Q_OBJECT
public:
    LinksPane(Session& session, CardBook& book, QWidget* parent = nullptr);
    /// `units`: those of the subgroup's column. `sentence`: the one to begin at, -1 for none.
    void show(const RecordId& subgroup, const QList<RecordId>& units, int sentence = -1);
    [[nodiscard]] RecordId subgroup() const { return m_subgroup; }
    void refresh(const Touched& touched, const QList<RecordId>& units);
    [[nodiscard]] QStandardItemModel* model() const { return m_model; }
    /// Writes all ticks as one entry.
    bool confirm();

Q_SIGNALS:
    void closed();
    void sentenceChosen(const kondensat::text::Span& span);
    void unitChosen(const kondensat::RecordId& unit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(int sentence);
    void showWhatWouldChange();
    [[nodiscard]] QList<app::SentenceUnits> changed() const;
    QStandardItem* rowFor(const RecordId& unit, const QString& why, bool ticked) const;
    Session& m_session;
    CardBook& m_book;
    RecordId m_subgroup;
    QList<RecordId> m_units;
    QList<app::SentenceProposal> m_sentences;
    QLabel *m_title, *m_says;
    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QPushButton* m_confirm;
    bool m_filling = false;
};

}  // namespace kondensat::gui
