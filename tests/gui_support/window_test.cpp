#include "tests/gui_support/window_test.h"

#include <QApplication>

#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/operations/new_study.h"
#include "app/operations/transcript_import.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

journal::ProjectOptions optionsIn(const QTemporaryDir& folder) {
    journal::ProjectOptions options;
    options.installationFolder = folder.filePath(u"installation"_s);
    options.backups = false;
    return options;
}

namespace {

/// Made once; tests get copies.
QString sampleFile() {
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"peer-mentors.kondensat"_s);
        auto made = app::createStudyFromArchive(file, QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"), {},
                                                optionsIn(folder));
        if (!made) qFatal("%s", qUtf8Printable(made.error().message()));
        if (auto closed = made->project->close(); !closed) qFatal("%s", qUtf8Printable(closed.error().message()));
        return file;
    }();
    return path;
}

}  // namespace

OpenStudy openSample() {
    OpenStudy open{std::make_unique<QTemporaryDir>(), nullptr};
    const QString path = open.folder->filePath(u"peer-mentors.kondensat"_s);
    QFile::copy(sampleFile(), path);
    auto session = gui::Session::open(path, optionsIn(*open.folder));
    if (!session) qFatal("%s", qUtf8Printable(session.error().message()));
    open.session = *std::move(session);
    return open;
}

OpenStudy openEmpty(const QString& title, const QString& name) {
    OpenStudy open{std::make_unique<QTemporaryDir>(), nullptr};
    const auto options = optionsIn(*open.folder);
    auto made = app::createStudy(open.folder->filePath(title + u".kondensat"_s), title, options);
    if (!made) qFatal("%s", qUtf8Printable(made.error().message()));
    open.session = std::make_unique<gui::Session>(std::move(made->project), options);
    study::ChangeSet set(u"added a member"_s);
    study::Member member;
    member.name = name;
    member.initials = u"ML"_s;
    const RecordId id = set.add(member);
    EXPECT_TRUE(open.session->commit(set));
    open.session->setAuthor(id);
    return open;
}

RecordId addTranscript(gui::Session& session, const QString& title, const QString& lines) {
    const QString path = QFileInfo(session.path()).dir().filePath(title + u".txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.toUtf8()) < 0) qFatal("no room for a transcript");
    file.close();
    app::TranscriptOptions options;
    auto read = app::readTranscripts(session.study(), {path}, options);
    if (!read.errors.isEmpty()) qFatal("%s", qUtf8Printable(read.errors.first().message()));
    study::ChangeSet people(u"added %n participant|added %n participants"_s);
    for (const auto& speaker : read.files.first().speakers)
        if (speaker.label != u"I"_s && !speaker.who) {
            study::Participant participant;
            participant.label = speaker.label;
            options.speakerIs.insert(speaker.label, people.add(participant));
        }
    EXPECT_TRUE(session.commit(people));
    read = app::readTranscripts(session.study(), {path}, options);  // now that there is somebody to be
    const auto added = app::importTranscripts(session.project(), read.files, options);
    if (!added) qFatal("%s", qUtf8Printable(added.error().message()));
    session.changedElsewhere();
    return added->first().source;
}

void present(QWidget& widget, const QSize& size) {
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    (void)QTest::qWaitForWindowExposed(&widget);
    QApplication::setActiveWindow(&widget);
    QApplication::processEvents();
}

QWidget* childNamed(QWidget& parent, const QString& name) {
    QWidget* found = nullptr;
    const auto look = [&] {
        for (QWidget* child : parent.findChildren<QWidget*>())
            if (!found && (child->accessibleName() == name || child->objectName() == name) && child->isVisibleTo(&parent)) found = child;
        return found != nullptr;
    };
    // Layouts show what is new a moment later.
    if (!QTest::qWaitFor(look, 1000)) ADD_FAILURE() << "nothing is called " << name.toStdString();
    return found;
}

void trigger(QWidget& page, const QString& text) {
    QList<QAction*> actions = page.actions();
    actions += page.findChildren<QAction*>();
    for (QAction* action : actions)
        if (QString(action->text()).remove(u'&') == text && action->isEnabled()) return action->trigger();
    ADD_FAILURE() << "no action is called " << text.toStdString();
}

bool eventually(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 5000); }

}  // namespace kondensat::support

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("KONDENSAT_HOME")) qputenv("KONDENSAT_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    const auto atTheEnd = qScopeGuard(&kondensat::gui::Task::finishAll);
    kondensat::gui::applyTheme(application, kondensat::gui::ColourScheme::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
