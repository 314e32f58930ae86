// Statements: what the records say about one matter, in sentences. Reports and checklists are put together from them.
#pragma once
#include "export/report/facts.h"

namespace kondensat::exporting {

struct Statement {
    QStringList sentences;  ///< whole sentences; a blank line within one begins a new paragraph
    QList<RecordId> grounds;
    QStringList missing;  ///< what the records leave open, each fit for "Missing: …"

    [[nodiscard]] bool isEmpty() const { return sentences.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return !isEmpty() && missing.isEmpty(); }
    [[nodiscard]] QString text() const { return sentences.join(u' '); }
    /// Adds a sentence with capital and stop; nothing for blank words.
    void say(const QString& words);
    /// Adds a researcher's own words as they are, with a final stop; nothing for blank words.
    void cite(const QString& words);
    void miss(const QString& what) { missing.append(what); }
    /// "what (a, b and c)", or nothing for no names.
    void missFor(const QString& what, const QStringList& names);
    template <class T>
    void rest(const QList<const T*>& records) {
        for (const T* record : records) grounds.append(record->id);
    }
};

/// "delete the recordings (planned for 31 December 2022, done on 15 December 2022)".
[[nodiscard]] QString plannedWords(const study::PlannedDate& planned);

using StatementMaker = Statement (*)(const Facts&);
using StatementList = QList<std::pair<QString, StatementMaker>>;

/// Whether a name is a statement, a field ("study.sampling", "member.credentials") or a count ("count.participant").
[[nodiscard]] bool isStatement(const QString& name);
/// The statement of that name; empty for an unknown one.
[[nodiscard]] Statement statementOf(const Facts& facts, const QString& name);
/// The first record of a type that belongs to the analysis and leaves the field empty (`open`), or fills it; else the
/// first one; empty where there is none.
[[nodiscard]] RecordId recordWithField(const Facts& facts, const QString& type, const QString& field, bool open);
/// Names of the built-in statements, in the order of docs/formats/guidelines.md.
[[nodiscard]] QStringList statementNames();

StatementList frontStatements();
StatementList teamStatements();
StatementList sampleStatements();
StatementList sessionStatements();
StatementList ethicsStatements();
StatementList protectionStatements();
StatementList stepStatements();
StatementList analysisStatements();
StatementList findingStatements();

}  // namespace kondensat::exporting
