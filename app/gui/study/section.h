// A section of the page: a heading, a sentence, and forms and tables below.
#pragma once
#include <QWidget>

#include "app/gui/study/record_pane.h"

namespace kondensat::gui {

class Section : public QWidget {
    Q_OBJECT
public:
    /// A scrolling section is as long as its parts; one that does not gives the height to its table.
    Section(Session& session, const QString& title, const QString& sentence, bool scrolls);
    RecordForm* addForm(const QList<FormPart>& parts);  ///< of the study's own record
    RecordPane* addPane(QLatin1StringView type, const QString& heading = {});
    void addWidget(QWidget* widget, int stretch = 0);
    /// A table that stands within another part: it is refreshed and found, too.
    void takePane(RecordPane* pane);
    void addSpace();
    /// Offers a table's rows from a file: by a command, and for files dropped on the section.
    void takeTables(RecordPane* pane);

    virtual void refresh(const Touched& touched);
    /// Shows a record or field, with the focus there; false where it is not in this section.
    virtual bool reveal(const RecordId& record, const QString& field);
    virtual void filter(const QString& words);
    [[nodiscard]] virtual bool canFilter() const { return !m_panes.isEmpty(); }
    /// Does something with rows: those of the table with the focus, else of the first. False where there are none.
    virtual bool act(Verb verb);
    /// The record that the person is at, and the field; empty: none in particular.
    [[nodiscard]] virtual RecordId current() const;
    [[nodiscard]] virtual QString currentField() const;

Q_SIGNALS:
    void currentChanged();
    void withdrawalWanted(const kondensat::RecordId& participant);
    /// Rows of a type are to come from a file; an empty path: from one that is still to be chosen.
    void tableWanted(const QString& type, const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    Session& m_session;

private:
    bool m_scrolls;
    QString m_tableType;  ///< of rows that can come from a file
    QVBoxLayout* m_column;
    QList<RecordForm*> m_forms;
    QList<RecordPane*> m_panes;
};

Section* makeAbout(Session& session);
Section* makeAnalyses(Session& session);
Section* makeTeam(Session& session);
Section* makeParticipants(Session& session);
Section* makeRecruitment(Session& session);
Section* makeSessions(Session& session);
Section* makeGuide(Session& session);
Section* makeSources(Session& session);
Section* makeConsent(Session& session);
Section* makeReflexivity(Session& session);
Section* makeInformationPower(Session& session);
Section* makeChecks(Session& session);
Section* makeDataProtection(Session& session);
Section* makeQuotePolicy(Session& session);
Section* makeIdentifiers(Session& session);
Section* makeFunding(Session& session);
Section* makeMilestones(Session& session);
Section* makeReviews(Session& session);

}  // namespace kondensat::gui
