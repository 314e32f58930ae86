// Correcting the words of a transcript right where they stand.
#pragma once
#include <QPlainTextEdit>

#include "app/gui/session/session.h"

namespace kondensat::gui {

class TranscriptView;

/// Lies over the paragraph it corrects and follows it while the text scrolls. Enter keeps the words as one entry,
/// Escape leaves.
class CorrectionEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    CorrectionEditor(Session& session, TranscriptView* view);
    /// Begins with the paragraph around a stretch of the source's text; what is selected of it is selected here.
    void open(const RecordId& source, const text::Span& around);
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void keep();
    void place();
    Session& m_session;
    TranscriptView* m_view;
    RecordId m_source;
    text::Span m_span;
    QString m_before;
};

}  // namespace kondensat::gui
