// Sound and video that transcripts were made from.
#pragma once
#include <functional>

#include "core/journal/project.h"

namespace kondensat::app {

/// By what the file is called.
bool isRecording(const QString& path);

/// The largest that can be kept in a study, in bytes. A larger one can be linked.
inline constexpr qint64 largestKeptRecording = qint64(1) << 30;

struct RecordingOptions {
    RecordId of;            ///< the source that it is a recording of
    QString name;           ///< as it is stored, without folders; empty: the file's own
    bool keepCopy = false;  ///< false: the study knows its name and fingerprint, the file stays where it is
};

/// The record of a recording, not yet committed. With `keepCopy` its bytes are in the project file already, under
/// `content`: whoever does not commit the record removes them. `goOn` hears the part that is read (0 to 1) and stops it
/// with false: Error::Refused.
Result<study::Attachment> readRecording(journal::Project& project, const QString& path, const RecordingOptions& options,
                                        const std::function<bool(double)>& goOn = {});

/// Adds one to a source that is there, as an entry of its own.
Result<RecordId> addRecording(journal::Project& project, const QString& path, const RecordingOptions& options,
                              const std::function<bool(double)>& goOn = {});

/// Those of a source, linked and kept.
QList<const study::Attachment*> recordingsOf(const study::Study& study, const RecordId& source);

}  // namespace kondensat::app
