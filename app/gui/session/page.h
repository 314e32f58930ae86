// A page of the window: one step of the method.
#pragma once
#include <QAction>
#include <QWidget>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// Knows when to draw anew: a change that arrives while it is hidden is noted and handed over when it is shown. What its
/// first showing costs can be spent before, while nobody waits.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, Step step, QWidget* parent = nullptr);
    ~Page() override;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const study::Study& study() const { return m_session.study(); }

    /// What stands in the inspector beside this page (code groups, themes, material…); made once, null for none. The
    /// window owns it then.
    virtual QWidget* inspector() { return nullptr; }
    virtual QString inspectorTitle() const { return {}; }
    /// Shows a place of this page's step, whatever was shown before, and puts the focus there.
    virtual void reveal(const Place&) {}
    /// Where the person is now; reveal() of it comes back to the same.
    virtual Place place() const { return {m_step, {}, {}, {}}; }
    /// The record that memos, history and points in the inspector are about; empty: the analysis.
    virtual RecordId current() const { return {}; }
    /// What passages can be looked for that are like it: a record, or selected words of a source.
    [[nodiscard]] virtual Place example() const { return {m_step, current(), {}, {}}; }
    /// Told before it is shown from which page a person comes.
    virtual void comeFrom(Step) {}
    /// Neither shown nor prepared yet. Of a page whose showing begins work in the background: never.
    [[nodiscard]] bool canPrepare() const { return m_unseen && !startsWork(); }
    /// Fills and lays out the page in this size, and paints it once to nowhere.
    void prepare(const QSize& size);
    /// Opens find in page; false where there is nothing to search.
    virtual bool find() { return false; }

    /// Adds a command: in the palette and the key list, with its key in the tooltip. It acts while this page is shown; keys
    /// of one printable character do not act while a text field has the focus.
    QAction* command(const QString& text, const QKeySequence& key, const QString& icon, const std::function<void()>& act);

Q_SIGNALS:
    void currentChanged();
    /// Something in this page's part of the inspector has to be seen.
    void inspectorWanted();

protected:
    /// Draws anew what was touched. Called while visible, or once before; the first call has touched.everything.
    virtual void refresh(const Touched& touched) = 0;
    [[nodiscard]] virtual bool startsWork() const { return false; }
    void showEvent(QShowEvent* event) override;

private:
    void take(const Touched& touched);
    Session& m_session;
    Step m_step;
    Touched m_pending{true, {}, {}};
    bool m_unseen = true;
};

// One a step; each in the folder of its name.
Page* makeStudyPage(Session& session, QWidget* parent);
Page* makeImpressionPage(Session& session, QWidget* parent);
Page* makeUnitsPage(Session& session, QWidget* parent);
Page* makeCondensationPage(Session& session, QWidget* parent);
Page* makeSynthesisPage(Session& session, QWidget* parent);
Page* makeReportPage(Session& session, QWidget* parent);
Page* makeSearchPage(Session& session, QWidget* parent);

}  // namespace kondensat::gui
