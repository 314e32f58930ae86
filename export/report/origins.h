// The way back from a report or checklist: which record and field a statement is written in.
#pragma once
#include "export/document.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

enum class Look {
    Said,  ///< a record that says it
    Open,  ///< a record that leaves it open
};

/// Of a statement, field or count. Without a fitting record the type and field alone.
[[nodiscard]] Origin originOf(const Facts& facts, const QString& statement, Look look = Look::Said);
/// The statement that a table or tree of a layout tells at length; empty for none.
[[nodiscard]] QString statementOfTable(const QString& table);
/// Of a table or tree of a layout.
[[nodiscard]] Origin originOfTable(const Facts& facts, const QString& table);

}  // namespace kondensat::exporting
