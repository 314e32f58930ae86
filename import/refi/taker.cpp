#include "import/refi/taker.h"

#include "core/guid.h"
#include "core/text/xml_text.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

using namespace study;

namespace {

/// White space and what XML cannot hold aside.
bool isSame(const QString& a, const QString& b) {
    return a == b || text::forXml(a).simplified() == text::forXml(b).simplified();
}

}  // namespace

void Taker::take(const LoadedTexts& texts, const QUuid& studyNote) {
    prepare();
    takeUsers();
    takeCodes();
    takeCases();
    takeTexts(texts);
    takeSources();
    takeUnits();
    takeMedia();
    takeNotes(studyNote);
    takeLinks();
    takeSets();
    if (m_project.graphs > 0)
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n drawing (a map of codes and the like) is left out|%n drawings (maps of "
                                          "codes and the like) are left out"),
                      m_project.graphs);
    if (m_project.oddColours > 0)
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat",
                                "%n colour was not written as the standard asks, and was read as well as may be|%n "
                                "colours were not written as the standard asks, and were read as well as may be"),
            m_project.oddColours);
    if (m_project.unknown > 0)
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n part that the standard does not know is left out|%n parts that the "
                                          "standard does not know are left out"),
                      m_project.unknown);
    if (m_isOurs) settle();
    if (m_isOurs && m_changed > 0)
        m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                          "%n thing was changed in another program, and was taken over|%n things were "
                                          "changed in another program, and were taken over"),
                      m_changed);
}

/// GUIDs of ours hold the id of the record. Where a GUID stands twice, the second gets an id of its own.
RecordId Taker::idFor(const QUuid& guid) {
    if (guid.isNull()) return RecordId::fresh();
    if (m_usedGuids.contains(guid)) {
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat", "%n part had the GUID of another|%n parts had the GUID of another"));
        return RecordId::fresh();
    }
    m_usedGuids.insert(guid);
    const RecordId id = recordIdOf(guid).value_or(recordIdFor(guid));
    return id == RecordId::of("study") ? RecordId::fresh() : id;
}

/// Takes over what another program has changed, not what it lost.
void Taker::update(QString& field, const QString& slot) {
    if (slot.trimmed().isEmpty() || isSame(field, slot)) return;
    field = slot;
    ++m_changed;
}

void Taker::nameIt(const QUuid& guid, const RecordId& record, const QString& name) {
    if (guid.isNull()) return;
    m_is.insert(guid, record);
    m_names.insert(guid, name);
    m_seen.insert(record);
}

void Taker::refer(const QList<QUuid>& notes, const RecordId& about) {
    for (const QUuid& note : notes) m_about[note].append(about);
}

RecordId Taker::memberFor(const QUuid& user) const {
    return m_is.value(user);
}

void Taker::prepare() {
    if (m_tables.all<StudyInfo>().empty()) {
        StudyInfo info;
        info.id = RecordId::of("study");
        info.title = m_project.name.isEmpty() && m_project.isCodebook ? Said::tr("Codebook") : m_project.name;
        m_tables.add(info);
    } else if (QString& title = m_tables.all<StudyInfo>().front().record.title; !title.isEmpty()) {
        update(title, m_project.name);
    }
    if (m_tables.all<Analysis>().empty()) {
        Analysis analysis;
        analysis.title = Said::tr("Analysis 1");
        m_tables.add(analysis);
    }
    m_analysis = m_tables.all<Analysis>().front().record.id;
}

void Taker::takeUsers() {
    QHash<QString, RecordId> byName;
    for (const auto& loaded : m_tables.all<Member>())
        byName.insert(loaded.record.name.isEmpty() ? loaded.record.initials : loaded.record.name, loaded.record.id);
    for (const User& user : m_project.users) {
        const QString name = user.name.trimmed().isEmpty() ? user.id.trimmed() : user.name.trimmed();
        const auto own = recordIdOf(user.guid);
        if (auto* known = own ? m_tables.find<Member>(*own) : nullptr) {
            update(known->record.name.isEmpty() ? known->record.initials : known->record.name, user.name);
            nameIt(user.guid, *own, name);
        } else if (byName.contains(name)) {
            nameIt(user.guid, byName.value(name), name);
        } else {
            Member member;
            member.id = idFor(user.guid);
            member.name = name;
            if (user.id.size() <= 4 && user.id != name) member.initials = user.id;
            nameIt(user.guid, m_tables.add(member).record.id, name);
        }
    }
}

// ---- codes ---------------------------------------------------------------------------------------------------------

void Taker::takeCodes() {
    QList<Target> targets;
    for (const Code& code : m_project.codes) {
        targets.append(code.parent < 0 ? Target() : targets[code.parent]);
        const Target parent = targets.last();
        takeCode(code, targets.last(), parent);
        const Target& target = targets.last();
        const RecordId record = target.subgroup ? target.subgroup : target.group ? target.group : target.analysis;
        m_targets.insert(code.guid, target);
        nameIt(code.guid, record, code.name);
        refer(code.notes, record);
    }
}

/// `target` comes as that of the parent.
void Taker::takeCode(const Code& code, Target& target, const Target& parent) {
    const auto own = recordIdOf(code.guid).value_or(RecordId());
    const auto fitsByName = [&](const auto& loaded, const RecordId& in) {
        return loaded.record.parent == in && !m_seen.contains(loaded.record.id) &&
               isSame(loaded.record.name, code.name);
    };
    const auto takeOver = [&](auto& record, QString& description) {
        update(record.name, code.name);
        update(description, code.description);
    };
    // An analysis among several.
    if (!parent.group && !parent.analysis) {
        RecordId analysis = m_tables.find<Analysis>(own) ? own : RecordId();
        if (!analysis && m_isOurs && m_tables.all<Analysis>().size() > 1)
            for (const auto& loaded : m_tables.all<Analysis>())
                if (!m_seen.contains(loaded.record.id) && isSame(loaded.record.title, code.name))
                    analysis = loaded.record.id;
        if (analysis) {
            target.analysis = analysis;
            return;
        }
    }
    if (!parent.group) {
        const RecordId in = parent.analysis ? parent.analysis : m_analysis;
        archive::Loaded<CodeGroup>* known = m_tables.find<CodeGroup>(own);
        if (!known && m_isOurs && m_tables.all<CodeGroup>().size() < mostByName)
            for (auto& loaded : m_tables.all<CodeGroup>())
                if (fitsByName(loaded, in)) known = &loaded;
        if (known) {
            takeOver(known->record, known->record.description);
            if (!code.colour.isEmpty() && code.colour.compare(known->record.colour, Qt::CaseInsensitive) != 0)
                update(known->record.colour, code.colour);
            target = {known->record.parent, known->record.id, {}};
            return;
        }
        CodeGroup group;
        group.id = idFor(code.guid);
        group.parent = in;
        group.name = code.name;
        group.description = code.description;
        group.colour = code.colour;
        m_changed += m_isOurs;
        target = {in, m_tables.add(group).record.id, {}};
        return;
    }
    archive::Loaded<Subgroup>* known = m_tables.find<Subgroup>(own);
    if (!known && m_isOurs && m_tables.all<Subgroup>().size() < mostByName)
        for (auto& loaded : m_tables.all<Subgroup>())
            if (fitsByName(loaded, parent.group)) known = &loaded;
    if (known) {
        takeOver(known->record, known->record.note);
        if (known->record.parent != parent.group) known->record.parent = parent.group, ++m_changed;
        target.subgroup = known->record.id;
        return;
    }
    Subgroup subgroup;
    subgroup.id = idFor(code.guid);
    subgroup.parent = parent.group;
    subgroup.name = code.name;
    subgroup.note = code.description;
    if (parent.subgroup) {
        subgroup.name = m_tables.find<Subgroup>(parent.subgroup)->record.name + u" / "_s + code.name;
        m_notes.count(
            QT_TRANSLATE_N_NOOP("Kondensat",
                                "%n code was nested more than two deep, and is a subgroup named with its path|%n codes "
                                "were nested more than two deep, and are subgroups named with their paths"));
    }
    m_changed += m_isOurs;
    target.subgroup = m_tables.add(subgroup).record.id;
}

// ---- cases ---------------------------------------------------------------------------------------------------------

void Taker::takeCases() {
    QHash<QString, RecordId> byLabel;
    for (const auto& loaded : m_tables.all<Participant>()) byLabel.insert(loaded.record.label, loaded.record.id);
    for (const Case& each : m_project.cases) {
        const auto own = recordIdOf(each.guid).value_or(RecordId());
        const RecordId known = m_tables.find<Participant>(own) ? own : m_isOurs ? byLabel.value(each.name) : RecordId();
        RecordId id = known;
        if (!known) {
            Participant fresh;
            fresh.id = idFor(each.guid);
            fresh.label = each.name;
            m_changed += m_isOurs;
            id = m_tables.add(fresh).record.id;
        }
        nameIt(each.guid, id, each.name);  // a case may come without a GUID
        Participant& participant = m_tables.find<Participant>(id)->record;
        const int before = m_changed;
        update(participant.label, each.name);
        update(participant.note, each.description);
        for (const Value& value : each.values) {
            const QString name = m_project.variables.value(value.variable);
            if (name.trimmed().isEmpty() || value.value.trimmed().isEmpty()) continue;
            // Attributes by names that differ only in white space are one.
            QString key = name;
            if (m_isOurs && participant.attributes.size() < 1000 && !participant.attributes.contains(name))
                for (const QString& has : participant.attributes.keys())
                    if (isSame(has, name)) key = has;
            update(participant.attributes[key], value.value);
        }
        if (!known) m_changed = before;
        for (const QUuid& source : each.sources) m_casesOfSource[source].insert(participant.id);
        for (const QUuid& selection : each.selections) m_caseOfSelection.insert(selection, participant.id);
        if (!each.codes.isEmpty())
            m_notes.count(QT_TRANSLATE_N_NOOP("Kondensat",
                                              "%n participant had codes of their own, which are left out|%n "
                                              "participants had codes of their own, which are left out"));
    }
}

}  // namespace kondensat::importing::refi
