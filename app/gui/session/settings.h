// What this computer remembers of a person's work: places, looks, recent studies. Ids and paths only, never study text.
#pragma once
#include <QDateTime>
#include <QStringList>

#include "app/gui/session/place.h"

class QSettings;

namespace kondensat::gui {

/// The one store; tests and KONDENSAT_HOME have one of their own.
QSettings& settings();

/// Newest first, those that still exist. Empty where the person does not want a list.
QStringList recentStudies();
void rememberStudy(const QString& path);  ///< as opened now
QDateTime lastOpened(const QString& path);  ///< here; invalid where it is not known
void forgetStudy(const QString& path);
bool keepsRecentStudies();
void setKeepsRecentStudies(bool keep);  ///< false empties the list

/// The member at this computer: the one chosen last, or the only one; empty when it cannot be told.
RecordId rememberedAuthor(const QString& path, const study::Study& study);
void rememberAuthor(const QString& path, const RecordId& member);
RecordId rememberedAnalysis(const QString& path, const study::Study& study);
void rememberAnalysis(const QString& path, const RecordId& analysis);
Place rememberedPlace(const QString& path);
void rememberPlace(const QString& path, const Place& place);

/// Where a linked recording lies on this computer; empty where that is not known. `stamp` says which state of the file was
/// found right: by its fingerprint, or by the person.
struct RecordingPlace {
    QString path, stamp;
};
RecordingPlace rememberedRecording(const QString& path, const RecordId& attachment);
/// Nothing is remembered where the person wants no list of studies; an empty place forgets.
void rememberRecording(const QString& path, const RecordId& attachment, const RecordingPlace& place);
void forgetRecordings(const QString& path);  ///< of a study that is sealed from now on

/// How transcripts are set for reading.
struct ReadingLook {
    bool serif = true;
    int size = 17;            ///< pixels at 100 %
    double lineHeight = 1.5;  ///< of the font's height
    int measure = 68;         ///< characters a line, at most
    bool operator==(const ReadingLook&) const = default;
};
ReadingLook readingLook();
void setReadingLook(const ReadingLook& look);

}  // namespace kondensat::gui
