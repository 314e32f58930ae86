// What the hands do in step 2: keys and commands on the selection and on the chosen meaning unit.
#pragma once
#include <QObject>

#include "app/gui/parts/panel.h"
#include "app/gui/units/transcript_pane.h"
#include "app/operations/marking.h"

class QMenu;

namespace kondensat::gui {

/// Everything here is one entry. It acts on the selected words, or else on the chosen unit; a selection that is a unit
/// already is that unit.
class UnitCommands : public QObject {
    Q_OBJECT
public:
    UnitCommands(Session& session, TranscriptPane* pane);

    /// A key typed in the transcript: a group's key, Enter, "/", "m", Delete.
    void typed(const QString& key);
    /// Marks without a group.
    void mark();
    void putInto(const RecordId& group);
    /// The group used last; asks where there was none.
    void putIntoLast();
    /// Type-ahead over all groups, with a new one of the name typed.
    void chooseGroup();
    void code();
    void codeInVivo();
    void split();
    /// The units that the selection touches; without one the chosen unit and the next.
    void merge();
    void remove();
    void setAside();
    void bringBack();
    void resize(const RecordId& unit, const text::Span& span);
    void newGroup(QWidget* anchor);
    /// Fills a menu for a right click: groups with their state, then `others`.
    void fillMenu(QMenu& menu, const QList<QAction*>& others);

    /// The unit that commands act on; empty for none.
    [[nodiscard]] RecordId unit() const;

Q_SIGNALS:
    void groupMade(const kondensat::RecordId& group);

private:
    [[nodiscard]] bool hasSelection() const { return m_pane->view()->selection().length() > 0; }
    [[nodiscard]] const QSet<RecordId>& inSource() const { return m_session.unitsOfSource(m_pane->source()); }
    [[nodiscard]] app::NewUnit newUnit(const study::RefSet& groups) const;
    void commitAndChoose(const study::ChangeSet& changes, const RecordId& unit);
    void putIntoNew(const QString& name);
    void askForReason(const RecordId& unit, const RecordId& group);
    [[nodiscard]] QList<Choice> groupChoices() const;

    Session& m_session;
    TranscriptPane* m_pane;
    RecordId m_last;
};

}  // namespace kondensat::gui
