// Differences in a list, and what one of them says in full beside it.
#pragma once
#include <QStringList>

class QTreeWidget;
class QWidget;

namespace kondensat::gui {

/// Sets up a list of three columns, of which the middle one holds words, and stands the details of the chosen row beside it, one below
/// the other.
QWidget* listAndDetails(QTreeWidget* list, const QStringList& headers, const QList<QWidget*>& details);

}  // namespace kondensat::gui
