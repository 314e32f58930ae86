#include "export/refi/project_writer.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "core/guid.h"
#include "core/said.h"
#include "export/archive/yaml_writer.h"

namespace kondensat::exporting {
namespace refi {

using namespace study;

namespace {

/// For what is no record: GUIDs made of a name, the same each time.
QUuid named(const QString& name) {
    static const QUuid space(u"{6b6f6e64-656e-8361-8574-2f726566692f}"_s);
    return QUuid::createUuidV5(space, name);
}

QUuid variable(const QString& attribute) {
    return named(u"variable "_s + attribute);
}
const QString studyNote = u"study"_s;

/// Enough of the words to tell them from others, in one line.
QString nameOfSelection(const QString& words) {
    constexpr qsizetype most = 250;
    QString name = words.simplified();
    if (name.size() <= most) return name;
    name.truncate(name[most - 1].isHighSurrogate() ? most - 1 : most);
    return name + u'…';
}

const char* elementFor(const QString& mediaType) {
    if (mediaType.startsWith(u"audio/")) return "AudioSource";
    if (mediaType.startsWith(u"video/")) return "VideoSource";
    if (mediaType == u"image/jpeg" || mediaType == u"image/png") return "PictureSource";
    if (mediaType == u"application/pdf") return "PDFSource";
    return nullptr;
}

}  // namespace

QString ProjectWriter::addFile(const QUuid& guid, const QString& suffix, const QByteArray& bytes) {
    const QString name = written(guid) + u'.' + suffix;
    m_files.append({u"sources/"_s + name, bytes});
    return u"internal://"_s + name;
}

void ProjectWriter::collect() {
    archive::LeftOut marks;  // what a text has no slot for stands in the note
    m_ranges =
        archive::placeRanges(m_study, m_leftOut, [&](const RecordId& source, const text::Document& document) {
            const archive::TextFiles files = archive::filesOf(m_study, source, document, marks);
            // As in an archive: readers drop one byte order mark, so a text that begins with that character gets one
            // more.
            const QByteArray mark = files.text.startsWith(QChar(0xfeff)) ? "\xef\xbb\xbf" : "";
            m_texts.insert(source, mark + files.text.toUtf8());
            m_turns.insert(source, files.turns);
        });
    m_notes = notesOf(m_study, m_leftOut);
    m_projectNotes.append(named(studyNote));
    for (const Note& note : m_notes) {
        bool isNamed = false;
        for (const RecordId& about : note.about) {
            const bool canName = m_study.find<CodeGroup>(about) || m_study.find<Subgroup>(about) ||
                                 m_study.find<Source>(about) || m_ranges.contains(about);
            if (!canName || (m_ranges.contains(about) && !m_study.find<MeaningUnit>(about))) continue;
            m_notesAbout[about].append(note.guid);
            isNamed = true;
        }
        if (!isNamed) m_projectNotes.append(note.guid);
    }
}

/// What the standard has a source for becomes one. The other files travel in the container, where only our reader
/// looks for them.
Result<void> ProjectWriter::collectAttachments() {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9]{1,8}\\z"_s);
    for (const Attachment* attachment : m_study.list<Attachment>()) {
        if (attachment->content.isEmpty()) continue;
        QByteArray bytes;
        if (m_content) {
            TRY_ASSIGN(bytes, m_content(attachment->content));
        }
        if (bytes.isEmpty()) {
            ++m_missingFiles;
            continue;
        }
        const QString suffix = QFileInfo(attachment->name).suffix();
        const char* element = elementFor(attachment->mediaType);
        const QString address =
            addFile(guidOf(attachment->id), plain.match(suffix).hasMatch() ? suffix : u"bin"_s, bytes);
        if (element)
            m_media.append({attachment, element, address});
        else
            ++m_hiddenFiles;
    }
    return {};
}

void ProjectWriter::writeUsers(Xml& xml) {
    if (m_study.count<Member>() == 0) return;
    xml.open("Users");
    for (const Member* member : m_study.list<Member>()) {
        xml.open("User");
        xml.attribute("guid", guidOf(member->id));
        xml.attribute("name", member->name.isEmpty() ? member->initials : member->name);
        if (!member->initials.isEmpty()) xml.attribute("id", member->initials);
        xml.close();
    }
    xml.close();
}

void ProjectWriter::writeVariables(Xml& xml) {
    QStringList names;
    for (const Participant& participant : m_study.table<Participant>()) names += participant.attributes.keys();
    names.sort();
    names.removeDuplicates();
    if (names.isEmpty()) return;
    xml.open("Variables");
    for (const QString& name : names) {
        xml.open("Variable");
        xml.attribute("guid", variable(name));
        xml.attribute("name", name);
        xml.attribute("typeOfVariable", u"Text"_s);
        xml.close();
    }
    xml.close();
}

void ProjectWriter::writeCases(Xml& xml) {
    const auto participants = m_study.list<Participant>();
    if (participants.isEmpty()) return;
    QHash<RecordId, QList<RecordId>> sources;
    for (const Source* source : m_study.list<Source>()) {
        RefSet people;
        for (const QString& id : source->speakerIs)
            if (const auto person = RecordId::parse(id)) people.insert(*person);
        if (const auto* session = m_study.find<Session>(source->session))
            for (const RecordId& person : session->participants) people.insert(person);
        for (const RecordId& person : people) sources[person].append(source->id);
    }
    xml.open("Cases");
    for (const Participant* participant : participants) {
        xml.open("Case");
        xml.attribute("guid", guidOf(participant->id));
        xml.attribute("name", participant->label);
        xml.elementIf("Description", participant->note);
        for (auto it = participant->attributes.cbegin(); it != participant->attributes.cend(); ++it) {
            xml.open("VariableValue");
            xml.reference("VariableRef", variable(it.key()));
            xml.element("TextValue", it.value());
            xml.close();
        }
        for (const RecordId& source : sources.value(participant->id)) xml.reference("SourceRef", guidOf(source));
        xml.close();
    }
    xml.close();
}

void ProjectWriter::writeNoteRefs(Xml& xml, const RecordId& about) {
    for (const QUuid& note : m_notesAbout.value(about)) xml.reference("NoteRef", note);
}

void ProjectWriter::writeSelection(Xml& xml, const MeaningUnit& unit) {
    const archive::Placed& place = *m_ranges.constFind(unit.id);
    xml.open("PlainTextSelection");
    xml.attribute("guid", guidOf(unit.id));
    xml.attribute("name", nameOfSelection(place.words));
    xml.attribute("startPosition", QString::number(place.start));
    xml.attribute("endPosition", QString::number(place.end));
    const bool knowsMember = m_study.find<Member>(unit.member) != nullptr;
    if (knowsMember) xml.attribute("creatingUser", guidOf(unit.member));
    xml.elementIf("Description", unit.code);
    // A subgroup says its group, too.
    QList<RecordId> codes;
    RefSet covered;
    for (const RecordId& id : unit.subgroups)
        if (const auto* subgroup = m_study.find<Subgroup>(id)) {
            codes.append(id);
            covered.insert(subgroup->parent);
        }
    for (const RecordId& id : unit.groups)
        if (!covered.contains(id) && m_study.find<CodeGroup>(id)) codes.append(id);
    for (const RecordId& code : codes) {
        xml.open("Coding");
        xml.attribute("guid", named(u"coding %1 %2"_s.arg(unit.id.toString(), code.toString())));
        if (knowsMember) xml.attribute("creatingUser", guidOf(unit.member));
        xml.reference("CodeRef", guidOf(code));
        xml.close();
    }
    m_uncoded += codes.isEmpty();
    writeNoteRefs(xml, unit.id);
    xml.close();
    ++m_summary.selections;
}

void ProjectWriter::writeSources(Xml& xml) {
    if (m_study.count<Source>() == 0 && m_media.isEmpty()) return;
    QHash<RecordId, QList<const MeaningUnit*>> units;
    for (const MeaningUnit& unit : m_study.table<MeaningUnit>())
        if (m_ranges.contains(unit.id)) units[unit.source].append(&unit);
    xml.open("Sources");
    for (const Source* source : m_study.list<Source>()) {
        xml.open("TextSource");
        xml.attribute("guid", guidOf(source->id));
        xml.attribute("name", source->title);
        xml.attribute("plainTextPath", addFile(guidOf(source->id), u"txt"_s, m_texts.take(source->id)));
        QList<const MeaningUnit*> here = units.value(source->id);
        std::sort(here.begin(), here.end(), [&](const MeaningUnit* a, const MeaningUnit* b) {
            const auto place = [&](const MeaningUnit* unit) {
                const archive::Placed& placed = *m_ranges.constFind(unit->id);
                return std::pair(placed.start, placed.end);
            };
            return place(a) != place(b) ? place(a) < place(b) : a->id < b->id;
        });
        for (const MeaningUnit* unit : here) writeSelection(xml, *unit);
        writeNoteRefs(xml, source->id);
        xml.close();
        ++m_summary.sources;
    }
    for (const Media& media : m_media) {
        xml.open(media.element);
        xml.attribute("guid", guidOf(media.attachment->id, GuidOf::SourceOfAttachment));
        xml.attribute("name", media.attachment->name);
        xml.attribute("path", media.address);
        xml.close();
    }
    xml.close();
}

void ProjectWriter::writeNotes(Xml& xml) {
    archive::LeftOut counted;  // the same again as for the notes
    const auto yaml = archive::studyYaml(m_study, m_ranges, counted, archive::Texts::Inline, &m_turns);
    m_leftOut.references += counted.references;
    xml.open("Notes");
    const auto open = [&](const QUuid& guid, const QString& name) {
        xml.open("Note");
        xml.attribute("guid", guid);
        xml.attribute("name", name);
    };
    open(named(studyNote),
         Said::tr("Kondensat: the whole study as text. Leave it as it is, so that nothing is lost on the way back"));
    xml.attribute("plainTextPath", addFile(named(studyNote), u"txt"_s, yaml.bytes));
    xml.close();
    for (const Note& note : m_notes) {
        open(note.guid, note.name);
        if (m_study.find<Member>(note.member)) xml.attribute("creatingUser", guidOf(note.member));
        xml.element("PlainTextContent", note.text);
        xml.close();
        ++m_summary.notes;
    }
    xml.close();
}

void ProjectWriter::writeSets(Xml& xml) {
    const auto groups = m_study.list<CodeGroup>();
    if (groups.isEmpty()) return;
    QHash<RecordId, QList<const Subgroup*>> subgroups;
    for (const Subgroup* subgroup : m_study.list<Subgroup>()) subgroups[subgroup->parent].append(subgroup);
    xml.open("Sets");
    for (const CodeGroup* group : groups) {
        xml.open("Set");
        xml.attribute("guid", guidOf(group->id, GuidOf::Set));
        xml.attribute("name", group->name);
        xml.reference("MemberCode", guidOf(group->id));
        QList<QUuid> notes = m_notesAbout.value(group->id);
        for (const Subgroup* subgroup : subgroups.value(group->id)) {
            xml.reference("MemberCode", guidOf(subgroup->id));
            notes += m_notesAbout.value(subgroup->id);
        }
        QSet<QUuid> once;
        for (const QUuid& note : notes) {
            if (once.contains(note)) continue;
            once.insert(note);
            xml.reference("MemberNote", note);
        }
        xml.close();
    }
    xml.close();
}

void ProjectWriter::writeProject(Xml& xml) {
    xml.begin(u"urn:QDA-XML:project:1.0"_s, u"Project"_s);
    xml.attribute("name", m_study.info().title.isEmpty() ? Said::tr("Study") : m_study.info().title);
    xml.attribute("origin", u"Kondensat " KONDENSAT_VERSION ""_s);
    writeUsers(xml);
    if (hasCodes(m_study, {})) {
        xml.open("CodeBook");
        xml.open("Codes");
        m_summary.codes = writeCodes(xml, m_study, {}, &m_notesAbout);
        xml.close();
        xml.close();
    }
    writeVariables(xml);
    writeCases(xml);
    writeSources(xml);
    writeNotes(xml);
    writeSets(xml);
    for (const QUuid& note : std::as_const(m_projectNotes)) xml.reference("NoteRef", note);
    xml.finish();
}

void ProjectWriter::addWarnings() {
    QStringList& warnings = m_summary.warnings;
    warnings.append(
        Said::tr("Anyone who can open the file can read it: transcripts, participants and notes stand in plain text"));
    warnings.append(
        Said::tr("Other programs show texts, code groups, meaning units, participants and notes. Speakers and times of "
                 "turns, links between sentences and "
                 "meaning units, bound quotes, reasons for setting aside, consent, sessions and the rest of the record "
                 "stand in one note as text; leave "
                 "that note in the project, so that they are there when it comes back"));
    const auto count = [&](int n, const char* words) {
        if (n > 0) warnings.append(saidOf("Kondensat", QString::fromUtf8(words), n));
    };
    count(m_uncoded, QT_TRANSLATE_N_NOOP("Kondensat",
                                         "%n meaning unit is in no code group; some programs drop such a passage|%n "
                                         "meaning units are in no code group; some programs drop such passages"));
    count(m_leftOut.references,
          QT_TRANSLATE_N_NOOP(
              "Kondensat",
              "%n reference to removed records was left out|%n references to removed records were left out"));
    count(m_leftOut.ranges,
          QT_TRANSLATE_N_NOOP(
              "Kondensat", "%n range whose words are gone was left out|%n ranges whose words are gone were left out"));
    count(m_leftOut.surrogates, QT_TRANSLATE_N_NOOP("Kondensat",
                                                    "%n text held half characters, which were replaced by U+FFFD|%n "
                                                    "texts held half characters, which were replaced by U+FFFD"));
    count(m_hiddenFiles, QT_TRANSLATE_N_NOOP("Kondensat",
                                             "%n embedded file travels along that other programs do not show|%n "
                                             "embedded files travel along that other programs do not show"));
    count(
        m_missingFiles,
        QT_TRANSLATE_N_NOOP(
            "Kondensat",
            "%n embedded file is named and not part of the file|%n embedded files are named and not part of the file"));
    count(m_study.withheldLists(),
          QT_TRANSLATE_N_NOOP("Kondensat",
                              "The preliminary themes of %n researcher were left out, who has not shared them yet|The "
                              "preliminary themes of %n researchers were left out, who have not shared them yet"));
}

Result<QList<PackagePart>> ProjectWriter::write() {
    collect();
    TRY_DO(collectAttachments());
    QByteArray project;
    {
        Xml xml(&project);
        writeProject(xml);
    }
    addWarnings();
    m_files.prepend({u"project.qde"_s, project});
    return m_files;
}

}  // namespace refi

Result<RefiFile> refiProject(const study::Study& study, const EmbeddedContent& content) {
    refi::ProjectWriter writer(study, content);
    TRY_ASSIGN(const QList<PackagePart> parts, writer.write());
    RefiFile file = writer.summary();
    TRY_ASSIGN(file.bytes, packParts(parts));
    return file;
}

}  // namespace kondensat::exporting
