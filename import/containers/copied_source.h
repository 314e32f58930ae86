// A transcript that this program wrote for the word processor.
#pragma once
#include <QString>

namespace kondensat::importing {

class ZipArchive;

/// The id of the source that a docx, or an odt made of one, was written from by this program; empty for all others.
QString copiedSource(const ZipArchive& archive);

}  // namespace kondensat::importing
