// An open study as the window sees it: the one way in which views read and change it.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>

#include "app/gui/session/place.h"
#include "core/journal/project.h"
#include "core/method/index.h"
#include "core/method/points.h"

namespace kondensat::gui {

class Finder;

/// Views read study(), write with commit(), and draw anew when changed() says that something they show was touched.
/// No view keeps records: pointers into the study are valid until the next change.
class Session : public QObject {
    Q_OBJECT
public:
    /// Errors: as journal::Project::open.
    static Result<std::unique_ptr<Session>> open(const QString& path, const journal::ProjectOptions& options = {});
    Session(std::unique_ptr<journal::Project> project, const journal::ProjectOptions& options);
    ~Session() override;

    [[nodiscard]] const study::Study& study() const { return m_project->study(); }
    [[nodiscard]] journal::Project& project() { return *m_project; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_project->isReadOnly(); }
    /// What a background job needs to open the study for itself, read-only: a Project belongs to its thread.
    [[nodiscard]] journal::ProjectOptions readingOptions() const;
    /// The study was sealed while it is open.
    void setPassphrase(const QString& passphrase) {
        m_options.passphrase = passphrase;
        m_options.keys = m_project->file().signer();
    }

    /// The analysis that steps 1–4 and the report are about; empty only in a study without one.
    [[nodiscard]] RecordId analysis() const { return m_analysis; }
    void setAnalysis(const RecordId& analysis);
    /// The member in whose name changes are written; empty while nobody is named.
    [[nodiscard]] RecordId author() const { return m_project->author(); }
    void setAuthor(const RecordId& member);

    /// The study grouped for questions; what it returns is valid until the next change. Resolving passages loads the
    /// texts of their sources: ask for what is on the screen, not for all.
    [[nodiscard]] const method::Index& index() const { return m_index; }
    /// Units of the current analysis in a source, set aside or not.
    [[nodiscard]] const QSet<RecordId>& unitsOfSource(const RecordId& source) const;
    /// Units of a code group or subgroup, set aside or not.
    [[nodiscard]] const QSet<RecordId>& unitsOfGroup(const RecordId& group) const;
    /// Who speaks in a unit, and its words now.
    [[nodiscard]] method::Passage passageOf(const RecordId& unit) const;

    /// Makes a change durable, then tells all views. What was typed and not written yet is written first, as an entry of its own. False: nothing was changed, and problem() has said why.
    bool commit(const study::ChangeSet& changes);
    bool commitAll(const QList<study::ChangeSet>& entries);
    /// Takes back this author's latest change, or brings it back. Unwritten typing is written first.
    bool undo();
    bool redo();
    /// Takes back any entry.
    bool undoEntry(const EntryId& entry);
    /// What undo() would take back, as a sentence part ("moved 3 meaning units"); empty when there is nothing.
    [[nodiscard]] QString undoWords() const { return m_undoWords; }
    [[nodiscard]] QString redoWords() const { return m_redoWords; }
    /// Everything may be different: after merging, erasing, importing through an operation that wrote by itself. `records`
    /// says what it was, where the caller knows.
    void changedElsewhere(const Touched& touched = {true, {}, {}});
    /// Asks every field to write what was typed. Call before leaving, exporting, undoing. False when a field could not.
    bool writePending();
    /// A field says, while writingWanted() runs, that it could not write.
    void noteUnwritten() { m_unwritten = true; }

    /// Points of the current analysis as last computed, in the background, some time after the last change.
    [[nodiscard]] const QList<method::Point>& points() const { return m_points; }

    /// Full-text search of this study; begins to index when it is first asked for.
    [[nodiscard]] Finder& finder();

    /// Asks the window to show a place and to remember the one it leaves.
    void go(const Place& place) { Q_EMIT placeWanted(place); }
    /// Asks the window to show every place of a name; empty: of one that is still to be typed.
    void pseudonymise(const QString& name) { Q_EMIT pseudonymisingWanted(name); }
    /// Asks the window which files are to come in.
    void chooseFiles() { Q_EMIT filesWanted(); }
    /// The place where a record is best seen; Study for what has no other.
    [[nodiscard]] Place placeOf(const RecordId& record) const;
    /// A sentence for the status line.
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    /// A problem that a person must see: what happened, to what, what to do.
    void tell(const QString& sentence) { Q_EMIT problem(sentence); }
    void tell(const Error& error) { Q_EMIT problem(error.message()); }

Q_SIGNALS:
    void changed(const kondensat::gui::Touched& touched);
    void analysisChanged();
    void authorChanged();
    void pointsChanged();
    /// Fields write what was typed and not yet written; one that cannot calls noteUnwritten().
    void writingWanted();
    void aboutToWrite();  ///< directly before the file is written; may be slow on a network disk
    void written(qint64 milliseconds);
    void placeWanted(const kondensat::gui::Place& place);
    void pseudonymisingWanted(const QString& name);
    void filesWanted();
    void said(const QString& sentence);
    void problem(const QString& sentence);

private:
    bool finish(const Result<void>& result, const Touched& touched);
    bool finishUndo(Result<std::optional<journal::Undone>> undone, bool redo);
    void announce(const Touched& touched);
    void chooseAnalysis();
    void computePoints();
    void updateUndoWords();

    QString m_path;
    std::unique_ptr<journal::Project> m_project;
    std::unique_ptr<Finder> m_finder;
    journal::ProjectOptions m_options;
    RecordId m_analysis;
    method::Index m_index;
    QList<method::Point> m_points;
    QString m_undoWords, m_redoWords;
    QTimer m_pointsDue;
    bool m_unwritten = false, m_gathering = false, m_lookingForPoints = false;
    quint64 m_generation = 0;  ///< of the study, so that late answers of the background are thrown away
};

}  // namespace kondensat::gui
