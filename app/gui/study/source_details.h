// What belongs to one source besides its fields: who speaks in it, and its files.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace kondensat::gui {

class ErasePanel;

/// A line for each label in the transcript, to say which participant or researcher it is.
class SourceSpeakers : public QWidget {
    Q_OBJECT
public:
    explicit SourceSpeakers(Session& session, QWidget* parent = nullptr);
    void bind(const RecordId& source);
    void refresh(const Touched& touched);

private:
    void build();
    Session& m_session;
    RecordId m_source;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
    QString m_shown;  ///< what the lines were built from
};

/// Original and recordings: linked or kept. Recordings can be added, and all that are kept in the study destroyed.
class SourceFiles : public QWidget {
    Q_OBJECT
public:
    explicit SourceFiles(Session& session, QWidget* parent = nullptr);
    void bind(const RecordId& source);
    void refresh(const Touched& touched);
    /// Adds a recording from a file.
    void add(const QString& path, bool keepCopy);

private:
    void show();
    void askErase();
    Session& m_session;
    RecordId m_source;
    QLabel* m_list;
    QAction *m_link, *m_keep, *m_erase;
    ErasePanel* m_erasing;
};

}  // namespace kondensat::gui
