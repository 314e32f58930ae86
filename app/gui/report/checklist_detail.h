// One item of the checklist: what answers it, what is missing, and the researcher's own word on it.
#pragma once
#include <QScrollArea>

#include "app/gui/parts/fields.h"
#include "export/checklist.h"

namespace kondensat::gui {

class ChecklistDetail : public QScrollArea {
    Q_OBJECT
public:
    ChecklistDetail(Session& session, QWidget* parent = nullptr);
    /// Null: nothing is chosen.
    void show(const QString& guideline, const exporting::ChecklistRow* row);
    /// The researcher's own answer to the item shown; empty where there is none.
    [[nodiscard]] RecordId ownAnswer() const { return m_own; }
    void fillIn();
    /// Makes room for an answer of the researcher's own, and puts the cursor there.
    void answerMyself();
    /// Draws the own answer anew, after the study changed.
    void refreshOwn();

private:
    void build();
    void buildOwn(QVBoxLayout* column);
    void showGrounds(const QStringList& grounds);
    [[nodiscard]] RecordId findOwn() const;

    Session& m_session;
    QString m_guideline, m_no, m_status;
    exporting::Origin m_fill;
    RecordId m_own;
    QWidget *m_content = nullptr, *m_ownFields = nullptr;
    QLabel *m_number = nullptr, *m_item = nullptr, *m_question = nullptr, *m_statusIcon = nullptr,
           *m_statusWords = nullptr, *m_answer = nullptr, *m_reason = nullptr, *m_groundsTitle = nullptr,
           *m_groundLinks = nullptr;
    QPushButton *m_fillIn = nullptr, *m_answerMyself = nullptr, *m_dropOwn = nullptr;
    FieldText *m_ownAnswer = nullptr, *m_ownReason = nullptr;
    FieldChoice* m_ownStatus = nullptr;
    FieldLine *m_ownSection = nullptr, *m_ownPage = nullptr, *m_ownLine = nullptr;
};

}  // namespace kondensat::gui
