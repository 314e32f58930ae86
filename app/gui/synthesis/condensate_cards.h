// The condensates that an analytic text is written from; a tick says that the paragraph of the cursor rests on one.
#pragma once
#include <QCheckBox>
#include <QLabel>

#include "app/gui/session/session.h"
#include "app/operations/synthesis.h"

class QVBoxLayout;

namespace kondensat::gui {

class CondensateCards : public QWidget {
    Q_OBJECT
public:
    explicit CondensateCards(Session& session, QWidget* parent = nullptr);
    void showSubgroups(const QList<RecordId>& subgroups);
    /// Nothing: there is no paragraph to tick for.
    void showParagraph(const std::optional<app::ParagraphState>& paragraph, const QString& words);
    void refresh(const Touched& touched);

Q_SIGNALS:
    void ticked(const kondensat::RecordId& condensate, bool rests);

private:
    void lay();
    struct Card {
        RecordId condensate;
        QCheckBox* tick;
        QLabel* words;
    };
    Session& m_session;
    QList<RecordId> m_subgroups;
    QLabel* m_paragraph;
    QVBoxLayout* m_column;
    QList<Card> m_cards;
};

}  // namespace kondensat::gui
