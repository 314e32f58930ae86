#include "app/operations/names.h"

#include "core/method/names.h"
#include "core/said.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

constexpr qsizetype namesListed = 8;

/// `names(record)` gives what a record may be called, the usual name first.
template <class T, class Names>
Result<RecordId> find(const QList<const T*>& records, const QString& wanted, const QString& what, const Names& names) {
    const QString folded = wanted.trimmed().toCaseFolded();
    QList<RecordId> matches;
    QStringList known;
    for (const T* record : records) {
        if (record->id.toString() == wanted) return record->id;
        const QStringList called = names(*record);
        known.append(called.value(0).isEmpty() ? record->id.toString() : called.value(0));
        if (std::any_of(called.cbegin(), called.cend(), [&](const QString& name) { return !name.isEmpty() && name.toCaseFolded() == folded; }))
            matches.append(record->id);
    }
    if (matches.size() == 1) return matches.first();
    if (matches.size() > 1) {
        QStringList ids;
        for (const RecordId& id : matches) ids.append(id.toString());
        return Error{Error::Code::Invalid, Said::tr("Several records are called %1 \"%2\"").arg(what, wanted), {}, {}, Said::tr("name one by its id: ") + ids.join(u", "_s)};
    }
    QString cause = Said::tr("it has none yet");
    if (!known.isEmpty()) {
        const QString listed = known.mid(0, namesListed).join(u", "_s);
        cause = known.size() > namesListed ? Said::tr("it has %1 and %2 more").arg(listed).arg(known.size() - namesListed) : Said::tr("it has %1").arg(listed);
    }
    return Error{Error::Code::NotFound, Said::tr("The study has no %1 “%2”").arg(what, wanted), {}, {}, cause};
}

}  // namespace

Result<RecordId> findMember(const Study& study, const QString& wanted) {
    return find(study.list<Member>(), wanted, Said::tr("member of the team"), [](const Member& m) { return QStringList{m.initials, m.name}; });
}

Result<RecordId> findParticipant(const Study& study, const QString& wanted) {
    return find(study.list<Participant>(), wanted, u"participant"_s, [](const Participant& p) { return QStringList{p.label}; });
}

Result<RecordId> findSession(const Study& study, const QString& wanted) {
    return find(study.list<Session>(), wanted, u"session"_s, [](const Session& s) { return QStringList{s.name}; });
}

Result<RecordId> findSource(const Study& study, const QString& wanted) {
    return find(study.list<Source>(), wanted, u"source"_s, [](const Source& s) { return QStringList{s.title, s.original}; });
}

Result<RecordId> findAnalysis(const Study& study, const QString& wanted) {
    return find(study.list<Analysis>(), wanted, u"analysis"_s, [](const Analysis& a) { return QStringList{a.title}; });
}

Result<RecordId> findGroup(const Study& study, const QString& wanted, const RecordId& analysis) {
    const auto inAnalysis = [&](const auto* record) { return !analysis || analysisOf(study, record->id) == analysis; };
    QList<const CodeGroup*> groups = study.list<CodeGroup>();
    groups.removeIf([&](const CodeGroup* g) { return !inAnalysis(g); });
    const auto group = find(groups, wanted, Said::tr("code group or subgroup"), [](const CodeGroup& g) { return QStringList{g.name}; });
    if (group || group.error().code != Error::Code::NotFound) return group;
    QList<const Subgroup*> subgroups = study.list<Subgroup>();
    subgroups.removeIf([&](const Subgroup* s) { return !inAnalysis(s); });
    const auto subgroup = find(subgroups, wanted, u"subgroup"_s, [](const Subgroup& s) { return QStringList{s.name}; });
    if (subgroup || subgroup.error().code != Error::Code::NotFound) return subgroup;
    return group.error();
}

QString nameOf(const Study& study, const RecordId& id) {
    const QJsonObject fields = study.fieldsOf(id);
    for (const char* field : {"label", "initials", "name", "title", "heading"})
        if (const QString name = fields[QLatin1StringView(field)].toString(); !name.isEmpty()) return name;
    return method::nameOf(study, id);
}

RecordId analysisOf(const Study& study, const RecordId& id) {
    RecordId at = id;
    for (int depth = 0; at && depth < 16; ++depth) {
        if (study.find<Analysis>(at)) return at;
        const Record* record = study.record(at);
        at = record ? record->parent : RecordId();
    }
    return {};
}

}  // namespace kondensat::app
