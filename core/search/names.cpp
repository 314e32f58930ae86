#include "core/search/names.h"

#include <unicode/locid.h>

#include <algorithm>

#include "core/text/segment.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;
using namespace study;

namespace {

QString comparable(const QString& name) {
    QString folded = text::caseFolded(name).simplified();
    for (QChar& c : folded)
        if (c == u' ' || c == u'_' || c == QChar(0x2212) || c.category() == QChar::Punctuation_Dash) c = u'-';
    return folded;
}

QString languageName(const QString& tag, const icu::Locale& in) {
    icu::UnicodeString name;
    icu::Locale(tag.toLatin1().constData()).getDisplayLanguage(in, name);
    return QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

QList<Names::Value> valuesCalled(const QString& name, const QList<Names::Value>& values) {
    QStringList names;
    for (const Names::Value& value : values) names.append(value.name);
    QList<Names::Value> called;
    for (const qsizetype i : fitting(names, name)) called.append(values[i]);
    return called;
}

}  // namespace

bool isSameName(const QString& one, const QString& other) { return comparable(one) == comparable(other); }

QList<qsizetype> fitting(const QStringList& names, const QString& typed) {
    const QString wanted = comparable(typed);
    if (wanted.isEmpty()) return {};
    QList<qsizetype> same, begin;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString has = comparable(names[i]);
        if (has == wanted)
            same.append(i);
        else if (has.startsWith(wanted) || has.contains(u'-' + wanted))
            begin.append(i);
    }
    return same.isEmpty() ? begin : same;
}

QStringList namesIn(const QString& value, bool inQuotes, const std::function<bool(const QString&)>& isName) {
    return !inQuotes && value.contains(u',') && !isName(value) ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value};
}

Names::Names(const Study& study) {
    const auto add = [&](Field field, const RecordId& id, const QString& name) {
        m_values[int(field)].append({id.toString(), name});
    };
    for (int i = 0; i < kindCount; ++i) m_values[int(Field::In)].append({search::nameOf(Kind(i)), search::nameOf(Kind(i))});
    for (const Role role : {Role::Participant, Role::Researcher, Role::None})
        m_values[int(Field::Speaker)].append({search::nameOf(role), search::nameOf(role)});
    m_values[int(Field::Speaker)].append({search::nameOf(Role::Researcher), u"interviewer"_s});  // as people say, too
    for (const Participant* participant : study.list<Participant>()) {
        add(Field::Participant, participant->id, participant->label);
        for (auto a = participant->attributes.cbegin(); a != participant->attributes.cend(); ++a) {
            if (a.value().trimmed().isEmpty()) continue;
            Attribute& attribute = m_attributes[comparable(a.key())];
            attribute.name = a.key();
            attribute.values.append({participant->id.toString(), a.value()});
        }
    }
    for (const Member* member : study.list<Member>()) {
        const QString name = member->initials.isEmpty() ? member->name : member->initials;
        add(Field::Coder, member->id, name);
        if (!member->initials.isEmpty() && !member->name.isEmpty()) add(Field::Coder, member->id, member->name);
        add(Field::Participant, member->id, name);  // "whose turns": an interviewer's can be sought, too
    }
    for (const Session* session : study.list<Session>()) {
        add(Field::Session, session->id, session->name);
        for (auto role = session->roles.cbegin(); role != session->roles.cend(); ++role)
            if (const auto who = RecordId::parse(role.key()); who && !role.value().trimmed().isEmpty())
                m_values[int(Field::Role)].append({roleValue(session->id, *who), role.value().simplified()});
    }
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
    for (const QString& language : std::as_const(m_languages)) {
        m_values[int(Field::Language)].append({language, language});
        for (const icu::Locale& in : {icu::Locale::getEnglish(), icu::Locale(language.toLatin1().constData())})
            m_languageNames.append({language, languageName(language, in)});
    }
}

QList<Names::Value> Names::find(Field field, const QString& name) const {
    if (field == Field::Language) {
        const QString primary = text::primaryLanguage(name.trimmed());
        for (const Value& value : m_values[int(field)])
            if (value.value == primary) return {value};
        QList<Value> languages;
        for (const Value& value : valuesCalled(name, m_values[int(field)] + m_languageNames))
            if (std::none_of(languages.cbegin(), languages.cend(), [&](const Value& known) { return known.value == value.value; })) languages.append(value);
        return languages;
    }
    for (const Value& value : m_values[int(field)])
        if (value.value == name) return {value};
    return valuesCalled(name, m_values[int(field)]);
}

std::optional<Field> Names::fieldMeant(const TypedField& typed) const {
    const auto field = fieldNamed(typed.name);
    if (!field || !hasAttribute(typed.name)) return field;
    if (typed.quotedName) return std::nullopt;
    const auto hasAny = [&](const std::function<bool(const QString&)>& isName) {
        const QStringList names = namesIn(typed.value, typed.quotedValue, isName);
        return std::any_of(names.begin(), names.end(), isName);
    };
    const bool isAttribute = !hasAny([&](const QString& name) { return !find(*field, name).isEmpty(); }) &&
                             hasAny([&](const QString& name) { return !withAttribute(typed.name, name)->values.isEmpty(); });
    return isAttribute ? std::nullopt : field;
}

std::optional<Names::Attribute> Names::withAttribute(const QString& attribute, const QString& value) const {
    const auto found = m_attributes.constFind(comparable(attribute));
    if (found == m_attributes.cend()) return std::nullopt;
    return Attribute{found->name, valuesCalled(value, found->values)};
}

bool Names::hasAttribute(const QString& attribute) const { return m_attributes.contains(comparable(attribute)); }

QString Names::nameOf(Field field, const QString& value) const {
    for (const Value& known : m_values[int(field)])
        if (known.value == value) return known.name;
    return value;
}

QList<Names::Value> Names::all(Field field) const { return m_values[int(field)]; }
QStringList Names::attributes() const {
    QStringList names;
    for (const Attribute& attribute : m_attributes) names.append(attribute.name);
    return names;
}

}  // namespace kondensat::search
