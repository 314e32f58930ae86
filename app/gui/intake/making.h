// Making a new study: in the background, closed again when it is made.
#pragma once
#include <functional>
#include <memory>

#include "core/journal/seal.h"

namespace kondensat::gui {

struct NewStudyWish {
    QString path, title;
    QString archive;     ///< its folder, or the .qdpx or .qdc of another program; empty: an empty study
    QString passphrase;  ///< empty: not sealed
};
struct NewStudyMade {
    QString path;
    QString problem;      ///< why there is none; empty: made
    QString recoveryKey;  ///< of a sealed one
    QStringList warnings;
    std::shared_ptr<const journal::PersonKeys> keys = {};  ///< that open a sealed one
};
/// May be called in any thread. Leaves no file behind when it fails or `cancelled` says so.
NewStudyMade makeStudy(const NewStudyWish& wish, const std::function<bool()>& cancelled);

/// The archive folder of the sample study: installed beside the program, or in the source tree that it was built from; empty
/// where there is none.
QString sampleStudyFolder();

}  // namespace kondensat::gui
