// What tests of the window share: studies to work on, and hands to type and click with.
#pragma once
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QtTest>

#include "app/gui/session/session.h"

namespace kondensat::support {

/// A folder that goes away, with a study in it that is open for writing.
struct OpenStudy {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<gui::Session> session;
    [[nodiscard]] const study::Study& study() const { return session->study(); }
};
/// For studies in a folder of a test: nothing of theirs outside it, no backups.
journal::ProjectOptions optionsIn(const QTemporaryDir& folder);
/// A copy of the sample study (sample_data/peer-mentors; made once for each test program).
OpenStudy openSample();
/// A study with a title, an analysis and one member, and nothing else.
OpenStudy openEmpty(const QString& title = QStringLiteral("Waiting rooms"), const QString& member = QStringLiteral("Maja Lind"));
/// Adds a transcript: lines "A: words" become turns of speakers; a participant is made for each label but "I".
RecordId addTranscript(gui::Session& session, const QString& title, const QString& lines);

/// Shows a widget, gives it the focus and lets it paint.
void present(QWidget& widget, const QSize& size = {1200, 800});
/// The visible child with this accessible name or object name, waiting a moment for one that is just being shown; fails the
/// test when there is none.
QWidget* childNamed(QWidget& parent, const QString& name);
/// Triggers the action whose text is this ("Mark as read"); fails the test when the page has none that is enabled.
void trigger(QWidget& page, const QString& text);
/// Waits until the condition holds, at most five seconds; events run meanwhile.
bool eventually(const std::function<bool()>& condition);

}  // namespace kondensat::support
