#include "export/refi/codes.h"

#include <QRegularExpression>

#include "core/guid.h"
#include "core/said.h"
#include "export/refi.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace refi {

using namespace study;

namespace {

/// Gathers the children of each parent once, as a study finds them by going through all.
class CodeWriter {
public:
    CodeWriter(Xml& xml, const Study& study, const NoteRefs* notes) : m_xml(xml), m_notes(notes) {
        for (const CodeGroup* group : study.list<CodeGroup>())
            m_groups[study.find<Analysis>(group->parent) ? group->parent : RecordId()].append(group);
        for (const Subgroup* subgroup : study.list<Subgroup>()) m_subgroups[subgroup->parent].append(subgroup);
    }

    void writeGroups(const RecordId& analysis) {
        for (const CodeGroup* group : m_groups.value(analysis)) {
            open(group->id, group->name, group->colour);
            write(group->id, group->description);
            for (const Subgroup* subgroup : m_subgroups.value(group->id)) {
                open(subgroup->id, subgroup->name, group->colour);
                write(subgroup->id, subgroup->note);
                m_xml.close();
            }
            m_xml.close();
        }
    }
    void writeAnalysis(const Analysis& analysis) {
        if (m_groups.value(analysis.id).isEmpty()) return;
        open(analysis.id, analysis.title, {}, false);
        write(analysis.id, analysis.aim);
        writeGroups(analysis.id);
        m_xml.close();
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    void open(const RecordId& id, const QString& name, const QString& colour, bool codable = true) {
        static const QRegularExpression form(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
        ++m_count;
        m_xml.open("Code");
        m_xml.attribute("guid", guidOf(id));
        m_xml.attribute("name", name);
        m_xml.attribute("isCodable", codable ? u"true"_s : u"false"_s);
        if (form.match(colour).hasMatch()) m_xml.attribute("color", colour);
    }
    void write(const RecordId& id, const QString& description) {
        m_xml.elementIf("Description", description);
        if (m_notes)
            for (const QUuid& note : m_notes->value(id)) m_xml.reference("NoteRef", note);
    }

    Xml& m_xml;
    const NoteRefs* m_notes;
    QHash<RecordId, QList<const CodeGroup*>> m_groups;
    QHash<RecordId, QList<const Subgroup*>> m_subgroups;
    int m_count = 0;
};

}  // namespace

bool hasCodes(const Study& study, const RecordId& analysis) {
    const auto& groups = study.table<CodeGroup>();
    return std::any_of(groups.cbegin(), groups.cend(),
                       [&](const CodeGroup& group) { return !analysis || group.parent == analysis; });
}

int writeCodes(Xml& xml, const Study& study, const RecordId& analysis, const NoteRefs* notes) {
    CodeWriter writer(xml, study, notes);
    const auto analyses = study.list<Analysis>();
    if (analysis) {
        writer.writeGroups(analysis);
    } else {
        writer.writeGroups({});
        for (const Analysis* each : analyses) {
            if (analyses.size() == 1)
                writer.writeGroups(each->id);
            else
                writer.writeAnalysis(*each);
        }
    }
    return writer.count();
}

}  // namespace refi

Result<RefiFile> refiCodebook(const study::Study& study, const RecordId& analysis) {
    if (!refi::hasCodes(study, analysis))
        return Error{Error::Code::Refused, Said::tr("There are no code groups yet, so there is no codebook to write")};
    RefiFile file;
    refi::Xml xml(&file.bytes);
    xml.begin(u"urn:QDA-XML:codebook:1.0"_s, u"CodeBook"_s);
    xml.attribute("origin", u"Kondensat " KONDENSAT_VERSION ""_s);
    xml.open("Codes");
    file.codes = refi::writeCodes(xml, study, analysis, nullptr);
    xml.close();
    xml.finish();
    file.warnings.append(
        Said::tr("A codebook holds the code groups and subgroups with their descriptions and colours, and nothing else "
                 "of the study"));
    return file;
}

}  // namespace kondensat::exporting
