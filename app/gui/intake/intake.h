// How material comes into a study: new studies, transcripts, pseudonyms, sealing; and how a person goes out of it.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

namespace kondensat::gui {

/// What opening a study came to. `problem` is empty when it worked. A study that somebody else has open is opened
/// read-only: journal::Project::readOnlyReason() names the holder, and app::workingCopy() makes a copy to go on with.
struct Opened {
    std::unique_ptr<Session> session;
    QString problem;
    QStringList files = {};  ///< transcripts that the new study was begun with: show them in an ImportPreview
};

/// The first thing a person sees: recent studies, new study (empty, from files, from an archive), open, the sample.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    /// Opens a study, asking inline for the passphrase of a sealed one. Emits opened(), also (without a session) when
    /// it did not work, which the page then says itself.
    void open(const QString& path);
    /// Files dropped on the window: a study is opened, an archive folder or transcripts begin a new study.
    void take(const QStringList& paths);
    /// The form of a new study (Ctrl+N); `files`: transcripts to begin with.
    void beginNewStudy(const QStringList& files = {});
    /// Back to the beginning: reads the list of recent studies again, forgets what was typed.
    void refresh();
Q_SIGNALS:
    void opened(std::shared_ptr<kondensat::gui::Opened> opened);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Private;
    Private* d;
};

/// Shows files before they come in: speakers and times beside the text, who is who, names to pseudonymise, link or
/// embed. A widget that takes the whole work area; emits done() with the sources added (none: left), with progress and
/// cancel.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    ImportPreview(Session& session, const QStringList& paths, QWidget* parent = nullptr);
Q_SIGNALS:
    void done(const QList<kondensat::RecordId>& sources);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    Private* d;
};

/// Mark a name anywhere, choose its pseudonym, see every place (inflected forms too) before it is replaced; "make
/// permanent" erases. A frame for the work area beside or over the transcript.
class PseudonymiseBar : public QWidget {
    Q_OBJECT
public:
    explicit PseudonymiseBar(Session& session, QWidget* parent = nullptr);
    /// Begins with the words selected.
    void open(const QString& name);
Q_SIGNALS:
    void closed();

private:
    class Private;
    Private* d;
};

/// Seals the open study (or offers it first): passphrase twice, then the recovery key to print or save. `done(sealed)`.
void offerSealing(Session& session, QWidget* anchor, const std::function<void(bool sealed)>& done);

/// Everything a participant's withdrawal touches, and the three ways to go on: no further use, erase, keep what is
/// published.
class WithdrawalPanel : public QWidget {
    Q_OBJECT
public:
    WithdrawalPanel(Session& session, const RecordId& participant, QWidget* parent = nullptr);
Q_SIGNALS:
    void closed();

private:
    class Private;
    Private* d;
};

}  // namespace kondensat::gui
