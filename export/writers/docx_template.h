// Our parts of a DOCX, joined with those of a template.
#pragma once
#include <QHash>

#include "export/writers/office_template.h"
#include "export/writers/prepared.h"

namespace kondensat::exporting::docx {

struct Joined {
    QByteArray styles;
    QHash<QString, QString> styleIds;  ///< ours to those in `styles`; one that is missing keeps its id
};

/// The template's styles, and of ours those whose name it lacks, sized as its text is. The language is the document's, and so is the
/// spacing where the document says one.
[[nodiscard]] Joined joinedStyles(const QByteArray& ours, const OfficeTemplate::Word& theirs, const Document& document);

/// Numbering ids of ours move up by this much behind the template's.
[[nodiscard]] int numberingsOf(const OfficeTemplate::Word& theirs);
[[nodiscard]] QByteArray joinedNumbering(const QByteArray& ours, const OfficeTemplate::Word& theirs);

/// Twentieths of a point: the template's pages unless the document says a size; 25 mm around where neither does.
[[nodiscard]] OfficeTemplate::Page pageOf(const Document& document);

}  // namespace kondensat::exporting::docx
