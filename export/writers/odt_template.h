// styles.xml of an ODT, joined with that of a template.
#pragma once
#include <QHash>

#include "export/writers/office_template.h"
#include "export/writers/prepared.h"

namespace kondensat::exporting::odt {

struct Joined {
    QByteArray styles;
    QHash<QString, QString> names;  ///< of our styles to those in `styles`, as they stand in XML
    double textWidth = 0, turnedWidth = 0;  ///< centimetres between the margins
    double tableText = 9.5;                 ///< points
};

/// The template's styles and pages, and of ours what it lacks. Size of the paper, spacing and numbered lines are the document's where
/// it says them; page numbers stand in the footer.
[[nodiscard]] Joined joinedStyles(const QByteArray& ours, const QByteArray& theirs, const Document& document);

}  // namespace kondensat::exporting::odt
