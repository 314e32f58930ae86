// A transcript for the word processor, with its meaning units as comments: for the colleague who stays there.
//
// What comes back from there is read as any docx is; app/operations/returned_copy finds what is new in it.
#pragma once
#include "core/result.h"
#include "core/study/study.h"

namespace kondensat::exporting {

/// A unit as a comment says it.
struct UnitComment {
    RecordId unit;
    text::Span span;  ///< UTF-16 units of the source's text, not empty
    QString code;     ///< first paragraph; may be empty
    QString groups;   ///< "Trust; Time / Waiting": code groups and subgroups; second paragraph, or the only one
    QString setAside;  ///< the reason, where the unit is in no group any more; a paragraph of its own
    QString author, initials;
    /// The paragraphs that are not empty.
    [[nodiscard]] QStringList paragraphs() const;
};

/// The units of a source in order of their places, in one analysis or (empty) in all. Those whose words are all gone
/// are left out.
[[nodiscard]] QList<UnitComment> unitComments(const study::Study& study, const RecordId& source,
                                              const RecordId& analysis = {});

/// A docx: a paragraph for each line, the speaker in front of a turn, and the time where the turns have one. Errors:
/// NotFound (no such source, or one without text), NotWritable.
[[nodiscard]] Result<QByteArray> markedTranscript(const study::Study& study, const RecordId& source,
                                                  const RecordId& analysis = {});

}  // namespace kondensat::exporting
