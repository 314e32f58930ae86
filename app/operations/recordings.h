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
    RecordId id = {};       ///< that its record gets; empty: a fresh one
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

/// Where a linked recording lies on this computer, as far as it can be told without reading it: where it was last
/// (`remembered`; may be empty), or beside the study's file, under its name or as a recording of its size. Empty: nowhere
/// there. Whether it is the one can only be told by its fingerprint.
QString likelyPlaceOf(const study::Attachment& recording, const QString& studyPath, const QString& remembered);

/// Whether a file has the fingerprint that the study knows. `goOn` as above.
Result<bool> hasFingerprint(const QString& path, const study::Attachment& recording,
                            const std::function<bool(double)>& goOn = {});

}  // namespace kondensat::app
