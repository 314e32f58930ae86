#include "core/method/numbers.h"

#include <QLocale>
#include <QRegularExpression>
#include <numeric>

#include "core/method/taking_part.h"
#include "core/method/typed_numbers.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::method {

using namespace study;

namespace {

/// "minutes:median", "Meaning  units" → as names() has them.
QString plainName(const QString& name) {
    static const QRegularExpression colon(u"\\s*:\\s*"_s);
    return text::caseFolded(name.simplified().replace(colon, u": "_s));
}

const QString inWordsSuffix = u": in words"_s;

QString pluralOf(const QString& singular) {
    static const QRegularExpression hissing(u"(?:s|x|ch|sh)$"_s), consonantY(u"[^aeiou]y$"_s);
    if (singular.contains(hissing)) return singular + u"es"_s;
    return singular.contains(consonantY) ? singular.chopped(1) + u"ies"_s : singular + u's';
}

}  // namespace

QString kindOf(const Session& session) {
    const QString kind = session.mode.section(u',', 0, 0).simplified();
    return kind.isEmpty() ? QString() : pluralOf(kind.toLower());
}

Numbers::Numbers(const Index& index, const RecordId& analysis) : m_index(index), m_analysis(analysisOrFirst(index.study(), analysis)) {
    const Study& study = m_index.study();
    add(u"participants"_s, [this] { return std::optional<double>(participantsTakingPart(m_index, m_analysis).size()); });
    addSessions();
    add(u"sources"_s, [this] { return std::optional<double>(m_index.sourcesOf(m_analysis).size()); });
    add(u"words"_s, [this, &study]() -> std::optional<double> {
        QList<RecordId> ids;
        for (const Source* source : m_index.sourcesOf(m_analysis)) ids.append(source->id);
        const QList<int> words = study.wordCounts(ids);
        return double(std::accumulate(words.cbegin(), words.cend(), qint64(0)));
    });
    add(u"researchers"_s, [this, &study]() -> std::optional<double> {
        const auto* analysis = study.find<Analysis>(m_analysis);
        return double(analysis && !analysis->researchers.isEmpty() ? analysis->researchers.size() : study.count<Member>());
    });
    addSteps();
}

void Numbers::addSteps() {
    const auto count = [this](const QString& name, auto type, auto&& counts) {
        using T = typename decltype(type)::type;
        add(name, [this, counts]() -> std::optional<double> {
            const auto& all = m_index.children<T>(m_analysis);
            return double(std::count_if(all.cbegin(), all.cend(), counts));
        });
    };
    const auto inUse = [](const auto* record) { return record->setAside.isEmpty(); };
    const auto any = [](const auto*) { return true; };
    count(u"preliminary themes"_s, std::type_identity<PreliminaryTheme>(), any);
    count(u"meaning units"_s, std::type_identity<MeaningUnit>(), any);
    count(u"code groups"_s, std::type_identity<CodeGroup>(), inUse);
    add(u"subgroups"_s, [this, inUse]() -> std::optional<double> {
        qsizetype n = 0;
        for (const CodeGroup* group : m_index.children<CodeGroup>(m_analysis)) {
            if (!inUse(group)) continue;
            const auto& all = m_index.children<Subgroup>(group->id);
            n += std::count_if(all.cbegin(), all.cend(), inUse);
        }
        return double(n);
    });
    count(u"categories"_s, std::type_identity<Category>(), any);
}

void Numbers::addSessions() {
    add(u"sessions"_s, [this] { return std::optional<double>(sessions().size()); });
    QStringList kinds;
    for (const Session* session : m_index.study().list<Session>())
        if (const QString kind = kindOf(*session); !kind.isEmpty() && kind != u"sessions" && !kinds.contains(kind)) kinds.append(kind);
    for (const QString& kind : std::as_const(kinds)) {
        add(kind, [this, kind]() -> std::optional<double> {
            const auto all = sessions();
            return double(std::count_if(all.cbegin(), all.cend(), [&](const Session* session) { return kindOf(*session) == kind; }));
        });
        add(u"participants in "_s + kind, [this, kind]() -> std::optional<double> {
            QSet<RecordId> people;
            for (const Session* session : sessions())
                if (kindOf(*session) == kind)
                    for (const RecordId& who : session->participants) people.insert(who);
            return double(people.size());
        });
    }
    using Pick = double (*)(const QList<int>&);
    const std::pair<QString, Pick> picks[] = {
        {u"minutes: least"_s, [](const QList<int>& sorted) { return double(sorted.first()); }},
        {u"minutes: most"_s, [](const QList<int>& sorted) { return double(sorted.last()); }},
        {u"minutes: median"_s, [](const QList<int>& sorted) { return (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2.0; }},
        {u"minutes: total"_s, [](const QList<int>& sorted) { return double(std::accumulate(sorted.cbegin(), sorted.cend(), 0)); }}};
    for (const auto& [name, pick] : picks)
        add(name, [this, pick = pick]() -> std::optional<double> {
            QList<int> minutes;
            for (const Session* session : sessions())
                if (session->minutes > 0) minutes.append(session->minutes);
            std::sort(minutes.begin(), minutes.end());
            return minutes.isEmpty() ? std::nullopt : std::optional(pick(minutes));
        });
}

/// Of an analysis that names its sources, those that they come from.
QList<const Session*> Numbers::sessions() const {
    QList<const Session*> all = m_index.study().list<Session>();
    const auto* analysis = m_index.study().find<Analysis>(m_analysis);
    if (!analysis || analysis->sources.isEmpty()) return all;
    QSet<RecordId> held;
    for (const Source* source : m_index.sourcesOf(m_analysis)) held.insert(source->session);
    all.removeIf([&](const Session* session) { return !held.contains(session->id); });
    return all;
}

QStringList Numbers::names() const {
    QStringList names;
    for (const auto& counter : m_counters) names.append(counter.first);
    return names;
}

std::optional<double> Numbers::value(const QString& asked) const {
    QString name = plainName(asked);
    if (name.endsWith(inWordsSuffix)) name.chop(inWordsSuffix.size());
    if (const auto known = m_known.constFind(name); known != m_known.cend()) return *known;
    for (const auto& [each, counter] : m_counters)
        if (plainName(each) == name) return *m_known.insert(name, counter());
    return std::nullopt;
}

QString Numbers::said(const QString& name, const QString& language) const {
    constexpr int lastInWords = 12;
    const auto number = value(name);
    if (!number) return {};
    if (plainName(name).endsWith(inWordsSuffix) && *number <= lastInWords)
        if (QString word = numeral(int(*number), language); !word.isEmpty() && *number == int(*number)) {
            if (name.trimmed().front().isUpper()) word[0] = word[0].toUpper();
            return word;
        }
    return QLocale(language.isEmpty() ? u"en"_s : language).toString(*number, 'f', QLocale::FloatingPointShortest);
}

QList<NumberField> numberFields(QStringView text) {
    QList<NumberField> fields;
    if (!text.contains(u'{')) return fields;
    static const QRegularExpression pattern(u"\\{\\s*(\\p{L}[^{}\\n]{0,60})\\}"_s);
    for (auto it = pattern.globalMatch(text.toString()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        fields.append(NumberField{{match.capturedStart(), match.capturedEnd()}, match.captured(1).simplified()});
    }
    return fields;
}

QString withNumbers(const QString& text, const Numbers& numbers, const QString& language) {
    const QList<NumberField> fields = numberFields(text);
    QString filled = text;
    for (auto field = fields.crbegin(); field != fields.crend(); ++field)
        if (const QString number = numbers.said(field->name, language); !number.isEmpty())
            filled.replace(field->span.start, field->span.length(), number);
    return filled;
}

}  // namespace kondensat::method
