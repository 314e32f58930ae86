// REFI-QDA: a study as a .qdpx, and its code groups as a .qdc, for the other programs of the field.
//
// What the standard has slots for stands in them; the whole study travels along in a note, from which our reader makes
// the same study again (docs/design/refi.md, docs/formats/refi.md).
#pragma once
#include "export/archive.h"

namespace kondensat::exporting {

struct RefiFile {
    QByteArray bytes;
    int sources = 0, codes = 0, selections = 0, notes = 0;
    QStringList warnings;  ///< what other programs will not see, or see otherwise; never study text
};

/// The .qdpx: schema-valid, positions in code points with exclusive ends, LF, no byte order mark. Without `content`
/// embedded files are named in the note and not written. Errors: NotWritable.
[[nodiscard]] Result<RefiFile> refiProject(const study::Study& study, const EmbeddedContent& content = {});
/// The .qdc: code groups with their subgroups, of one analysis or, for the empty id, of all. Error: Refused without
/// any.
[[nodiscard]] Result<RefiFile> refiCodebook(const study::Study& study, const RecordId& analysis = {});

}  // namespace kondensat::exporting
