// What a person says about files before they come in: who is who, session and language, names, copies.
#pragma once
#include <QScrollArea>

#include "app/gui/intake/incoming.h"
#include "app/gui/session/session.h"

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kondensat::gui {

class CommentList;
class KeepChoice;
class NameList;
class SpeakerTable;

class ImportChoices : public QScrollArea {
    Q_OBJECT
public:
    ImportChoices(Incoming& incoming, Session& session, QWidget* parent = nullptr);
    /// The files were read.
    void start();
    /// What is asked and known of one file; -1: of none that can be read.
    void showFile(qsizetype file);
    /// Other files come in than before.
    void filesChosen();
    /// The study may have changed.
    void renew();
    /// Puts a name into the line, and the cursor to where its pseudonym is typed.
    void beginName(const QString& name);
    [[nodiscard]] bool keepsOriginals() const;
    [[nodiscard]] bool keepsRecordings() const;

Q_SIGNALS:
    void changed();  ///< who speaks, or the names, in any of the files
    void said(const QString& sentence);

private:
    void addOfFile(QVBoxLayout* column);
    void addNames(QVBoxLayout* column);
    void addRecognised(QVBoxLayout* column);
    void sameForAll();
    void takeNames();
    void takeIdentifiers();
    void fillSessions();
    void chooseSession();
    void fillLanguages();
    void showRecognised();
    void updateHints();

    Incoming& m_incoming;
    Session& m_session;
    QWidget *m_ofFile, *m_recognised;
    CommentList* m_comments;
    SpeakerTable* m_speakers;
    NameList* m_names;
    QComboBox *m_sessionBox, *m_language;
    KeepChoice *m_originals, *m_recordings;
    QLabel *m_warnings, *m_reasons, *m_registered;
    QToolButton* m_openRegister;
    qsizetype m_file = -1;
};

}  // namespace kondensat::gui
