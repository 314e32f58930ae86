// Words as Markdown that pandoc reads back as the same words.
#pragma once
#include "export/writers/prepared.h"

namespace kondensat::exporting::markdown {

/// Escapes what pandoc would take for markup anywhere within a line, its typographic replacements included.
[[nodiscard]] QString escaped(const QString& text);
/// Runs as one paragraph; `lineBreak` stands for a line feed.
[[nodiscard]] QString inlineText(const Inline& text, const QString& language, const QString& lineBreak);
/// Escapes what means something only at the start of a line (lists, headings, rules), in every line of `paragraph`.
[[nodiscard]] QString guarded(const QString& paragraph);

}  // namespace kondensat::exporting::markdown
