// Builds the report document, and remembers where it says what.
#pragma once
#include "export/document.h"
#include "export/layout.h"
#include "export/report/facts.h"

namespace kondensat::exporting {

struct ReportPlaces {
    struct Place {
        QString bookmark, section;  ///< section: its heading
    };
    QHash<QString, Place> ofStatement;
    QHash<QString, QString> ofRecord;  ///< by id, the bookmark where a record stands, or is first told of; where there is a checklist
    QHash<QString, Place> ofSection;  ///< by the section's id; "title" and "abstract" stand before the sections
};

struct BuiltReport {
    Document document;
    ReportPlaces places;
};

/// `guideline`: for a checklist block; empty leaves it out.
Result<BuiltReport> buildWith(const Facts& facts, const Layout& layout, const QString& guideline);

}  // namespace kondensat::exporting
