// Points worth a look: what software can see in an analysis. They advise and never block.
#pragma once
#include <QDate>

#include "core/study/study.h"

namespace kondensat::method {

class Index;

struct Point {
    QString code;         ///< stable, e.g. "unit-without-group"; docs/formats/cli-json.md
    int step = 0;         ///< 0 study, 1–4 the method's steps
    RecordId place;       ///< the record to jump to
    QString placeName;    ///< its name on the screen: a label, title or id, never transcript text
    QString sentence;     ///< what there is to see, for a researcher; never transcript text
    QString fingerprint;  ///< of what the point rests on; an answer holds while it is the same
    bool answered = false;
    QString answer;  ///< the reason given
    QList<RecordId> units;  ///< of strong wordings: the meaning units to read them beside
};

/// Common practice rather than rules of the method.
struct PointDefaults {
    int fewestThemes = 4, mostThemes = 8;
    int manyGroups = 3;           ///< a unit in so many code groups
    double longUnit = 5;          ///< a unit so many times as long as the median
    int longUnitAmong = 5;        ///< …where there are at least so many units
    int shareAmong = 3;           ///< quotes from which on one participant's share is looked at
    double largeShare = 0.5;      ///< of all quotes
    int typedQuotationWords = 6;  ///< words from which on quotation marks in an analytic text look like a quote
};

struct PointOptions {
    int step = -1;             ///< -1: all
    QStringList codes;         ///< only these; empty: all
    QDate today;               ///< invalid: the date of this computer
    bool withAnswered = true;  ///< answered points too, marked as such
    PointDefaults defaults;
};

/// By step, then in the order of the method's list, then by place. `analysis` empty: the study's first.
QList<Point> pointsWorthALook(const study::Study& study, const RecordId& analysis, const PointOptions& options = {});
/// The same for whoever asks the study other questions as well, so that each of its texts is read once.
QList<Point> pointsWorthALook(const Index& index, const RecordId& analysis, const PointOptions& options = {});

/// Codes of all points with their step, in the order in which they are listed.
QList<std::pair<QString, int>> pointCodes();

/// Content words of a condensate that occur in none of its units, for a quiet underline; spans of its text.
QList<text::Span> unbackedWords(const study::Study& study, const RecordId& condensate);

}  // namespace kondensat::method
