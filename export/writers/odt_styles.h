// styles.xml and the other parts of an ODT that hold no text of the report.
#pragma once
#include "export/writers/prepared.h"

namespace kondensat::exporting::odt {

/// Names of the list and page styles that content.xml refers to.
inline const QString bulletList = QStringLiteral("Report_20_Bullets");
inline const QString numberedList = QStringLiteral("Report_20_Numbers");
inline const QString portraitPage = QStringLiteral("Standard");
inline const QString landscapePage = QStringLiteral("Landscape");

[[nodiscard]] QByteArray styles(const Prepared& prepared);
[[nodiscard]] QByteArray meta(const Prepared& prepared);
[[nodiscard]] QByteArray manifest();

}  // namespace kondensat::exporting::odt
