// The records of a study as the text of study.yaml.
#pragma once
#include "export/archive/collected.h"

namespace kondensat::exporting::archive {

/// Where long texts and turns stand: in files beside it, or in their records. The text of a source never does.
enum class Texts { Beside, Inline };

struct StudyYaml {
    QByteArray bytes;
    int records = 0;
};

using TurnsOf = QHash<RecordId, QString>;

/// References to records that are gone are left out and counted. `turns`: those of all sources, where they are at hand.
StudyYaml studyYaml(const study::Study& study, const PlacedRanges& ranges, LeftOut& leftOut,
                    Texts texts = Texts::Beside, const TurnsOf* turns = nullptr);

}  // namespace kondensat::exporting::archive
