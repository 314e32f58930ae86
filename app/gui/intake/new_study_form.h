// The form of a new study: from what, its title, where it is kept, and its passphrase.
#pragma once
#include <QWidget>

#include "app/gui/intake/making.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace kondensat::gui {

class PassphraseForm;

class NewStudyForm : public QWidget {
    Q_OBJECT
public:
    enum class From { Nothing, Transcripts, Archive, Exchange, Sample };
    explicit NewStudyForm(QWidget* parent = nullptr);
    /// Empties the form; `paths`: the transcripts, the archive folder, or the .qdpx or .qdc of another program.
    void begin(From from, const QStringList& paths = {});
    [[nodiscard]] QStringList files() const { return m_from == From::Transcripts ? m_paths : QStringList(); }
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void wanted(const kondensat::gui::NewStudyWish& wish);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// From something that is a whole study already.
    [[nodiscard]] static bool isWhole(From from) { return from == From::Archive || from == From::Exchange; }
    /// What the study is called unless the person says otherwise.
    [[nodiscard]] QString nameOfWhole() const;
    void setFrom(From from);
    void choosePaths();
    void proposePlace();
    void renew();
    void make(bool sealed);

    From m_from = From::Nothing;
    QStringList m_paths;
    QLabel *m_heading, *m_chosen, *m_problem;
    QWidget *m_fromRow, *m_pathsRow, *m_titleRow, *m_sealing;
    QRadioButton *m_empty, *m_transcripts, *m_archive, *m_exchange;
    QPushButton *m_choose, *m_sealed;
    QToolButton* m_unsealed;
    QLineEdit *m_title, *m_place;
    PassphraseForm* m_passphrase;
    bool m_placeTyped = false;
};

/// Folders stand for the files in them, by name; hidden files are left out.
QStringList filesIn(const QStringList& paths);

}  // namespace kondensat::gui
