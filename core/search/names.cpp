#include "core/search/query.h"
#include "core/method/names.h"
#include "core/text/segment.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;
using namespace study;

namespace {

constexpr QLatin1StringView fieldNames[fieldCount] = {"in"_L1, "participant"_L1, "session"_L1, "speaker"_L1, "language"_L1,
                                                      "group"_L1, "subgroup"_L1, "coder"_L1, "source"_L1, "analysis"_L1};

/// For comparing names: case, spaces and hyphens make no difference.
QString comparable(const QString& name) {
    QString folded = text::caseFolded(name).simplified();
    folded.replace(u' ', u'-');
    folded.replace(u'_', u'-');
    return folded;
}

QList<Names::Value> fitting(const QList<Names::Value>& values, const QString& name) {
    const QString wanted = comparable(name);
    if (wanted.isEmpty()) return {};
    QList<Names::Value> same, begin;
    for (const Names::Value& value : values) {
        const QString has = comparable(value.name);
        if (has == wanted || value.value == name)
            same.append(value);
        else if (has.startsWith(wanted) || has.contains(u'-' + wanted))
            begin.append(value);
    }
    return same.isEmpty() ? begin : same;
}

}  // namespace

QLatin1StringView nameOf(Field field) { return fieldNames[int(field)]; }

Names::Names(const Study& study) {
    const auto add = [&](Field field, const RecordId& id, const QString& name) {
        m_values[int(field)].append({id.toString(), name});
    };
    for (int i = 0; i < kindCount; ++i) m_values[int(Field::In)].append({search::nameOf(Kind(i)), search::nameOf(Kind(i))});
    for (const Role role : {Role::Participant, Role::Researcher, Role::None})
        m_values[int(Field::Speaker)].append({search::nameOf(role), search::nameOf(role)});
    QMap<QString, QString> attributeNames;
    for (const Participant* participant : study.list<Participant>()) {
        add(Field::Participant, participant->id, participant->label);
        for (auto a = participant->attributes.cbegin(); a != participant->attributes.cend(); ++a) {
            if (a.value().trimmed().isEmpty()) continue;
            attributeNames.insert(comparable(a.key()), a.key());
            m_attributes[comparable(a.key())].append({a.value(), {participant->id.toString(), participant->label}});
        }
    }
    m_attributeNames = attributeNames.values();
    for (const Member* member : study.list<Member>()) {
        const QString name = member->initials.isEmpty() ? member->name : member->initials;
        add(Field::Coder, member->id, name);
        if (!member->initials.isEmpty() && !member->name.isEmpty()) add(Field::Coder, member->id, member->name);
        add(Field::Participant, member->id, name);  // "whose turns": an interviewer's can be sought, too
    }
    for (const Session* session : study.list<Session>()) add(Field::Session, session->id, session->name);
    for (const Source* source : study.list<Source>()) add(Field::Source, source->id, source->title);
    for (const Analysis* analysis : study.list<Analysis>()) add(Field::Analysis, analysis->id, analysis->title);
    for (const CodeGroup* group : study.list<CodeGroup>()) add(Field::Group, group->id, group->name);
    for (const Subgroup* subgroup : study.list<Subgroup>()) add(Field::Subgroup, subgroup->id, subgroup->name);
    QSet<QString> languages{text::primaryLanguage(study.info().language)};
    for (const Source& source : study.table<Source>()) languages.insert(text::primaryLanguage(source.language));
    for (const Session& session : study.table<Session>()) languages.insert(text::primaryLanguage(session.language));
    languages.remove(QString());
    m_languages = QStringList(languages.begin(), languages.end());
    m_languages.sort();
    for (const QString& language : std::as_const(m_languages)) m_values[int(Field::Language)].append({language, language});
}

QList<Names::Value> Names::find(Field field, const QString& name) const {
    if (field == Field::Language) {
        const QString primary = text::primaryLanguage(name.trimmed());
        for (const Value& value : m_values[int(field)])
            if (value.value == primary) return {value};
    }
    return fitting(m_values[int(field)], name);
}

std::optional<QList<Names::Value>> Names::withAttribute(const QString& attribute, const QString& value) const {
    const auto found = m_attributes.constFind(comparable(attribute));
    if (found == m_attributes.cend()) return std::nullopt;
    QList<Value> named;  // the attribute's value where a name is compared, and the participant behind it
    for (const auto& [has, participant] : *found) named.append({participant.value, has});
    QList<Value> participants;
    for (const Value& fits : fitting(named, value)) participants.append({fits.value, nameOf(Field::Participant, fits.value)});
    return participants;
}

QString Names::nameOf(Field field, const QString& value) const {
    for (const Value& known : m_values[int(field)])
        if (known.value == value) return known.name;
    return value;
}

QList<Names::Value> Names::all(Field field) const { return m_values[int(field)]; }
QStringList Names::attributes() const { return m_attributeNames; }

}  // namespace kondensat::search
