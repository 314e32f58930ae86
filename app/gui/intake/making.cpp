#include "app/gui/intake/making.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/operations/new_study.h"
#include "core/journal/sealing.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

NewStudyMade makeStudy(const NewStudyWish& wish, const std::function<bool()>& cancelled) {
    NewStudyMade made{wish.path, {}, {}, {}};
    journal::ProjectOptions options;
    options.backups = false;  // of what may still be thrown away, or is about to be sealed
    auto created = wish.archive.isEmpty() ? app::createStudy(wish.path, wish.title, options)
                                          : app::createStudyFromArchive(wish.path, wish.archive, wish.title, options);
    if (!created) {
        made.problem = created.error().in(wish.archive.isEmpty() ? wish.path : wish.archive).message();
        return made;
    }
    made.warnings = created->warnings;
    const auto giveUp = [&](const QString& problem) {
        app::discardStudy(*created);
        made.problem = problem;
        return made;
    };
    if (cancelled()) return giveUp(QCoreApplication::translate("NewStudy", "Cancelled; no study was made"));
    if (!wish.passphrase.isEmpty()) {
        const auto sealed = journal::sealStudy(*created->project, wish.passphrase);
        if (!sealed) return giveUp(sealed.error().message());
        made.recoveryKey = sealed->recoveryKey;
        made.keys = created->project->file().signer();
        made.warnings += sealed->warnings;
    }
    if (cancelled()) return giveUp(QCoreApplication::translate("NewStudy", "Cancelled; no study was made"));
    if (const auto closed = created->project->close(); !closed) return giveUp(closed.error().message());
    return made;
}

QString sampleStudyFolder() {
    QDir folder(QCoreApplication::applicationDirPath());
    const auto holdsIt = [](const QString& path) { return QFileInfo::exists(path + u"/study.yaml"_s); };
    if (const QString installed = QDir::cleanPath(folder.filePath(u"../share/kondensat/sample_data/peer-mentors"_s)); holdsIt(installed)) return installed;
    do {
        if (const QString beside = folder.filePath(u"sample_data/peer-mentors"_s); holdsIt(beside)) return beside;
    } while (folder.cdUp());
    return {};
}

}  // namespace kondensat::gui
