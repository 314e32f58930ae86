#include "export/report/booklet.h"

#include "export/report/examples_table.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

class BookletWriter {
public:
    BookletWriter(Document& document, const Facts& facts, const LayoutBlock& block)
        : m_document(document), f(facts), m_block(block) {}
    void theme(const Category& category, const QList<const CodeGroup*>& groups, int level);
    void group(const CodeGroup& group, int level);

private:
    void subgroup(const Subgroup& subgroup, int level);
    void counts(const Subgroup& subgroup);
    void roomForNotes();
    template <class T>
    Block& heading(const T& record, const QString& words, int level) {
        Block& block = m_document.add(Heading{level, Inline(words)}, u"booklet-"_s + record.id.toString());
        block.origin = {T::type, record.id.toString(), {}, -1};
        return block;
    }

    Document& m_document;
    const Facts& f;
    const LayoutBlock& m_block;
};

void BookletWriter::theme(const Category& category, const QList<const CodeGroup*>& groups, int level) {
    heading(category, f.headingOf(category), level);
    for (const CodeGroup* each : groups) group(*each, level + 1);
}

void BookletWriter::group(const CodeGroup& group, int level) {
    heading(group, f.said(group.id, u"name"_s, group.name), level);
    if (const QString words = f.said(group.id, u"description"_s, group.description).trimmed(); !words.isEmpty()) {
        Block& block = m_document.add(Paragraph{Inline(words)});
        block.origin = {CodeGroup::type, group.id.toString(), u"description"_s, -1};
        block.keepWithNext = !f.subgroupsOf(group.id).isEmpty();
    }
    for (const Subgroup* each : f.subgroupsOf(group.id)) subgroup(*each, level + 1);
}

void BookletWriter::subgroup(const Subgroup& subgroup, int level) {
    heading(subgroup, f.said(subgroup.id, u"name"_s, subgroup.name), level);
    if (m_block.counts) counts(subgroup);
    for (const Condensate* each : f.index.children<Condensate>(subgroup.id)) {
        if (!m_block.condensates) break;
        Note note{u"Condensate: a working note by the researchers, not the words of a participant"_s, {}};
        for (const QString& line : f.printed(*each)) note.paragraphs.append(Inline(line));
        if (!note.paragraphs.isEmpty()) m_document.add(note).origin = {Condensate::type, each->id.toString(), {}, -1};
    }
    for (const GoldQuote* each : f.index.children<GoldQuote>(subgroup.id)) {
        if (!m_block.quotes || f.isWithheld(f.index.passageOf(*each))) continue;
        m_document.add(Quote{goldParagraphs(f, *each), {}}).origin = {GoldQuote::type, each->id.toString(), {}, -1};
    }
    roomForNotes();
}

void BookletWriter::counts(const Subgroup& subgroup) {
    const auto units = f.index.unitsInUse(subgroup);
    if (units.isEmpty()) return;
    QSet<RecordId> people;
    for (const MeaningUnit* unit : units)
        for (const RecordId& who : f.index.passageOf(*unit).participants) people.insert(who);
    QString words = prose::counted(units.size(), u"meaning unit"_s);
    if (!people.isEmpty()) words += u" from "_s + prose::counted(people.size(), u"participant"_s);
    m_document.add(Paragraph{Inline(Run::emphasis(prose::sentence(words)))}).keepWithNext = true;
}

/// Ruled lines.
void BookletWriter::roomForNotes() {
    if (m_block.noteLines == 0) return;
    Table table;
    table.columns.resize(1);
    table.headerRows = {{Cell(Inline(Run::emphasis(u"Notes"_s)))}};
    for (int i = 0; i < m_block.noteLines; ++i) table.rows.append(Row{Cell(Inline())});
    m_document.add(table);
}

}  // namespace

void addBooklet(Document& document, const Facts& f, const LayoutBlock& block, int level) {
    BookletWriter writer(document, f, block);
    QSet<RecordId> told;
    for (const Category* category : f.categories) {
        QList<const CodeGroup*> groups;
        for (const CodeGroup* group : f.groups)
            if (category->groups.contains(group->id) && !told.contains(group->id)) groups.append(group), told.insert(group->id);
        writer.theme(*category, groups, level);
    }
    for (const CodeGroup* group : f.groups)
        if (!told.contains(group->id)) writer.group(*group, level);
}

}  // namespace kondensat::exporting
