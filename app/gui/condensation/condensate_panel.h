// A subgroup's condensate below its cards: the text, what there is to see about it, its gold quotes.
#pragma once
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/gui/condensation/condensate_edit.h"
#include "app/operations/condensing.h"

namespace kondensat::gui {

class CondensatePanel : public QWidget {
    Q_OBJECT
public:
    /// `actions`: of the page, for buttons beside the heading.
    CondensatePanel(Session& session, CardBook& book, const RecordId& subgroup, const QList<QAction*>& actions,
                    QWidget* parent = nullptr);
    [[nodiscard]] RecordId subgroup() const { return m_subgroup; }
    /// The condensate as it is stored; empty while there is none.
    [[nodiscard]] RecordId condensate() const { return m_book.writtenOf(m_subgroup).condensate; }
    [[nodiscard]] CondensateEdit* edit() const { return m_edit; }
    /// `units`: those on the column's cards; `touched`: since the last time. What takes reading texts follows a moment
    /// later.
    void refresh(const QList<RecordId>& units, const Touched& touched);

    /// Where the cursor stands, for words to be sent to; the study is up to date with what was typed. Nothing when
    /// typing could not be written.
    std::optional<app::CondensatePlace> place();
    bool send(const QString& words, const study::RefSet& units);
    bool beginFrom(const RecordId& unit);
    bool confirm();
    /// The sentence at the cursor.
    [[nodiscard]] std::optional<method::LinkedSpan> sentence() const;

Q_SIGNALS:
    void unitWanted(const kondensat::RecordId& unit);  ///< show its card
    void entered();

private:
    void look();
    std::optional<QStringList> textsOfUnits();
    void lookForUnbackedWords(const QStringList& texts, const QString& text, const QString& language);
    [[nodiscard]] bool concerns(const Touched& touched) const;
    void showNeedsAnotherLook();
    void showGoldQuotes();
    [[nodiscard]] QString namesOf(const QList<RecordId>& units) const;
    [[nodiscard]] QString changesSince() const;
    [[nodiscard]] QString wordsOf(const study::GoldQuote& quote) const;
    Session& m_session;
    CardBook& m_book;
    RecordId m_subgroup, m_fresh;
    QList<RecordId> m_units;
    CondensateEdit* m_edit;
    QLabel *m_count, *m_hint, *m_changed;
    QWidget* m_needsLook;
    QVBoxLayout* m_gold;
    QScrollArea* m_goldArea;
    QTimer m_lookDue;
    int m_lookNumber = 0;
    QStringList m_goldShown;
};

}  // namespace kondensat::gui
