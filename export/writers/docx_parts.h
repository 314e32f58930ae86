// The parts of a DOCX package that hold no text of the report: styles, numbering, settings, properties.
#pragma once
#include "export/writers/package.h"
#include "export/writers/prepared.h"

namespace kondensat::exporting::docx {

/// Numbering ids in numbering.xml: the bullets, then one per numbered list so that each starts at 1.
constexpr int bulletNumbering = 1;
constexpr int firstListNumbering = 2;

inline const QString mainNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// Parts that a report lacks.
enum class PartKind { Header, Comments, CustomProperties, Footnotes, Theme, Fonts };

[[nodiscard]] QByteArray contentTypes(const QList<PartKind>& more = {});
[[nodiscard]] QByteArray packageRelations(const QList<PartKind>& more = {});
/// The footer is rId4; a header is rId5.
[[nodiscard]] QByteArray documentRelations(const QList<PartKind>& more = {});
[[nodiscard]] QByteArray styles(const Prepared& prepared);
[[nodiscard]] QByteArray numbering(int numberedLists);
[[nodiscard]] QByteArray settings(const Prepared& prepared);
/// `style`: id of its paragraph.
[[nodiscard]] QByteArray footer(const QString& style = QStringLiteral("Footer"));
[[nodiscard]] QByteArray coreProperties(const Prepared& prepared);
[[nodiscard]] QByteArray appProperties();

}  // namespace kondensat::exporting::docx
