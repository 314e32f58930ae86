// The sample study as its archive has it, without a project file around.
#pragma once
#include "core/study/study.h"

namespace kondensat::tests {

/// sample_data/peer-mentors, read once.
const study::Study& sampleStudy();

}  // namespace kondensat::tests
