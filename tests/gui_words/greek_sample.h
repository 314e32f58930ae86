// The sample study with every word of the researchers in Greek letters, so that Latin ones can only be the program's
// own.
#pragma once
#include "tests/gui_support/window_test.h"

namespace kondensat::support {

/// Values that the program itself knows (kinds, states, languages, hashes) stay as they are.
OpenStudy openSampleInGreek();

}  // namespace kondensat::support
