// A project of another program, as large as they come.
#pragma once
#include <QByteArray>

namespace kondensat::bench {

/// A .qdpx of made-up talk: each source of about 50 KB with its share of coded passages, positions in UTF-16 units with
/// CR LF as two, the words of a passage in its name.
QByteArray bigProject(int sources, int selections);

}  // namespace kondensat::bench
