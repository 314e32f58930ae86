// Studies with identifiers planted in every field and text that a person fills, made from the declarations of the records.
#pragma once
#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <functional>

#include "core/journal/identifiers.h"
#include "core/study/change_set.h"
#include "import/archive/rules.h"

namespace kondensat::leaktest {
using namespace Qt::StringLiterals;

/// Made-up names, each with a stem that occurs in no other word: what an independent search looks for. Of words that count only together,
/// all of them: a meaning unit may end between two.
struct Planted {
    journal::Identifier identifier;
    QStringList stems;  ///< letters in small composed form, or digits alone; any of them gives the identifier away
};

inline QList<Planted> plantedIdentifiers() {
    return {{{u"person"_s, {u"Quirinelda Vexholm"_s}, u"Anna"_s}, {u"quirineld"_s, u"vexholm"_s}},
            {{u"person"_s, {u"Ødegårdine"_s}, u"Bente"_s}, {u"ødegårdin"_s}},
            {{u"person"_s, {u"Éloïsabel Mac-Tirrigan"_s}, u"Clara Dahl"_s}, {u"éloïsabel"_s, u"tirrigan"_s}},
            {{u"place"_s, {u"Zubrowick"_s}, u"the town"_s}, {u"zubrowick"_s}},
            {{u"workplace"_s, {u"Plimhaven Clinic"_s}, u"the clinic"_s}, {u"plimhaven"_s}},
            {{u"date"_s, {u"17.09.1987"_s}, u"that day"_s}, {u"17091987"_s}},
            {{u"other"_s, {u"20 47 81 93"_s}, u"a number"_s}, {u"20478193"_s}},
            {{u"other"_s, {u"qvx@plonk-mail.example"_s}, u"an address"_s}, {u"qvx@plonk-mail.example"_s}}};
}

class PlantedStudy {
public:
    /// What stands in a field, or as "text" in the long text, of a type.
    using WordsOf = std::function<QString(QLatin1StringView type, const QString& field)>;

    explicit PlantedStudy(quint32 seed, WordsOf wordsOf = {}) : m_random(seed), m_wordsOf(std::move(wordsOf)) { build(); }
    [[nodiscard]] const QList<study::ChangeSet>& entries() const { return m_sets; }
    [[nodiscard]] QList<RecordId> ids(QLatin1StringView type) const { return m_ids.value(type); }

private:
    static constexpr int each = 2;

    /// Fields from which the program makes something: they hold no words.
    static QString machineValue(const QString& field) {
        static const QMap<QString, QString> values{{u"sha256"_s, u"ab12"_s},      {u"container"_s, u"txt"_s}, {u"confirmed"_s, {}}, {u"fingerprint"_s, {}}, {u"restsOn"_s, {}},
                                                   {u"content"_s, {}},            {u"mediaType"_s, u"text/plain"_s}, {u"moment"_s, {}}, {u"colour"_s, u"#336699"_s},
                                                   {u"language"_s, u"en"_s},      {u"guideline"_s, u"coreq"_s},      {u"point"_s, u"source-unread"_s}, {u"field"_s, u"text"_s}};
        return values.value(field, u"-"_s);
    }

    QString guise(const QString& word) {
        QString w = word;
        switch (m_random.bounded(10)) {
            case 0: w = w.toLower(); break;
            case 1: w = w.toUpper(); break;
            case 2: w += u"s"_s; break;
            case 3: w += u"’s"_s; break;
            case 4: w = w.normalized(QString::NormalizationForm_D); break;
            case 5: w.insert(w.size() / 2, QChar(0x00AD)); break;
            case 6: w.insert(w.size() / 2, QChar(0x200B)); break;
            case 7: w.replace(u' ', QChar(0x00A0)); break;
            case 8: w += u"en"_s; break;
            default: break;
        }
        // Digits and addresses do not inflect.
        const bool inflected = w.startsWith(word) && w.size() > word.size();
        return inflected && (word.back().isDigit() || word.contains(u'@')) ? word : w;
    }
    QString plant() {
        static const QList<Planted> all = plantedIdentifiers();
        const journal::Identifier& identifier = all[m_random.bounded(all.size())].identifier;
        QString word = identifier.words.first();
        if (identifier.kind == "person"_L1 && word.contains(u' ') && m_random.bounded(3) == 0) word = word.section(u' ', 0, 0);
        return guise(word);
    }
    QString wordsIn(QLatin1StringView type, const QString& field) { return m_wordsOf ? m_wordsOf(type, field) : words(); }
    QString words(int plants = 1) {
        static const QStringList plain{u"we"_s, u"waited"_s, u"in"_s, u"the"_s, u"corridor"_s, u"nobody"_s, u"called"_s, u"again"_s, u"and"_s, u"again"_s};
        QString text;
        for (int n = 0; n < plants; ++n) {
            for (int k = int(m_random.bounded(1, 5)); k > 0; --k) text += plain[m_random.bounded(plain.size())] + u' ';
            text += plant() + QStringList{u" "_s, u", "_s, u". "_s, u"; "_s}[m_random.bounded(4)];
        }
        return text + plain[m_random.bounded(plain.size())];
    }

    RecordId one(const QString& type) { return m_ids.value(type)[m_random.bounded(each)]; }
    RecordId referred(const QString& field) {
        using namespace study;
        static const QMap<QString, QString> types{
            {u"source"_s, Source::type},         {u"sources"_s, Source::type},          {u"unit"_s, MeaningUnit::type},   {u"units"_s, MeaningUnit::type},    {u"groups"_s, CodeGroup::type},
            {u"became"_s, CodeGroup::type},      {u"subgroup"_s, Subgroup::type},       {u"subgroups"_s, Subgroup::type}, {u"member"_s, Member::type},        {u"researchers"_s, Member::type},
            {u"present"_s, Member::type},        {u"confirmedBy"_s, Member::type},      {u"participant"_s, Participant::type}, {u"participants"_s, Participant::type}, {u"session"_s, Session::type},
            {u"guide"_s, Guide::type},           {u"condensates"_s, Condensate::type},  {u"attachment"_s, Attachment::type}, {u"begunFrom"_s, MeaningUnit::type}};
        return one(types.value(field, Source::type));
    }

    template <class V>
    void fill(V& v, const QString& field, QLatin1StringView type) {
        using namespace study;
        if constexpr (std::is_same_v<V, QString>) {
            static const QSet<QString> machine{u"sha256"_s, u"container"_s, u"confirmed"_s, u"fingerprint"_s, u"restsOn"_s, u"content"_s, u"mediaType"_s, u"moment"_s,
                                               u"colour"_s, u"language"_s,  u"guideline"_s, u"point"_s,       u"field"_s};
            if (machine.contains(field)) v = machineValue(field);
            else if (field == "kind"_L1 && type == Source::type && !m_wordsOf && m_random.bounded(4) > 0) v = u"transcript"_s;
            else if (field == "withdrawn"_L1 || (field == "setAside"_L1 && (m_wordsOf || m_random.bounded(2) == 0))) v = {};
            else if (field == "date"_L1 && !m_wordsOf && m_random.bounded(2) == 0) v = u"2024-05-1%1"_s.arg(m_random.bounded(10));
            else v = wordsIn(type, field);
        } else if constexpr (std::is_same_v<V, QStringList>) {
            if (field != "quotePolicy"_L1) v = {wordsIn(type, field), wordsIn(type, field)};
        } else if constexpr (std::is_same_v<V, Keyed>) {
            if (field == "speakerIs"_L1) v = {{u"s1"_s, one(Participant::type).toString()}, {u"s2"_s, one(Member::type).toString()}};
            else if (field == "speakers"_L1) v = {{u"s1"_s, wordsIn(type, field)}, {u"s2"_s, wordsIn(type, field)}};
            else if (field == "attributes"_L1) v = {{u"profession"_s, wordsIn(type, field)}, {u"age"_s, wordsIn(type, field)}};
            else if (field == "scopes"_L1) v = {{u"quotes"_s, u"yes"_s}, {u"sharing"_s, wordsIn(type, field)}};
            else if (field == "roles"_L1 && type == Member::type) v = {{u"step 1"_s, wordsIn(type, field)}, {u"step 2"_s, wordsIn(type, field)}};
            else if (field == "roles"_L1 || field == "positions"_L1) v = {{one(Member::type).toString(), wordsIn(type, field)}};
            else if (field == "setAside"_L1) v = {};
            else v = {{u"aim"_s, wordsIn(type, field)}, {u"theory"_s, wordsIn(type, field)}};
        } else if constexpr (std::is_same_v<V, RefSet>) {
            v = {referred(field), referred(field)};
        } else if constexpr (std::is_same_v<V, RecordId>) {
            v = referred(field);
        } else if constexpr (std::is_same_v<V, bool>) {
            v = true;
        } else if constexpr (std::is_same_v<V, int>) {
            v = 1 + int(m_random.bounded(4));
        }
    }

    template <class T>
    T recordOf(int n) {
        T record;
        record.id = m_ids.value(T::type)[n];
        study::forEachField<T>([&](const auto& f) { fill(record.*f.member, f.name, T::type); });
        const QString parent = importing::archive::parentTypeOf(T::type);
        if (!parent.isEmpty()) record.parent = m_ids.value(parent)[n];
        else if (std::is_same_v<T, study::Translation>) record.parent = one(study::Category::type);
        record.order = QString::number(n + 1);
        if constexpr (std::is_same_v<T, study::Recruitment>) record.outcome = n == 0 ? u"accepted"_s : u"declined"_s;
        if constexpr (std::is_same_v<T, study::CodeGroup>)
            if (n == 0) record.setAside = {};
        if constexpr (std::is_same_v<T, study::PreliminaryTheme>)
            if (n == 0) record.member = {};  // the team's
        if constexpr (std::is_same_v<T, study::Work>) record.activity = n == 0 ? u"recorded"_s : u"pseudonymised"_s;
        return record;
    }

    /// Cuts through words, and through names: runs of a document are then cut there, too.
    text::Range rangeIn(const RecordId& text) {
        const auto& [entry, words] = m_texts[text];
        qsizetype start = qsizetype(m_random.bounded(words.size() / 2)), end = start + 1 + qsizetype(m_random.bounded(words.size() / 2));
        return {{entry, quint32(start)}, {entry, quint32(end - 1)}};
    }
    template <class T>
    void setRange(T& record) {
        RecordId in = importing::archive::textOfRange(record);
        if constexpr (requires { record.unit; })
            if (!in) in = m_unitSources.value(record.unit);
        study::forEachField<T>([&](const auto& f) {
            if constexpr (std::is_same_v<decltype(f.member), text::Range T::*>)
                if (m_texts.contains(in)) record.*f.member = rangeIn(in);
        });
        if constexpr (std::is_same_v<T, study::MeaningUnit>) m_unitSources.insert(record.id, record.source);
    }

    template <class T>
    void addText(study::ChangeSet& set, int n) {
        const RecordId id = set.add(recordOf<T>(n));
        QString text = m_wordsOf ? m_wordsOf(T::type, u"text"_s) : words(4);
        text::Edit marks;
        if constexpr (std::is_same_v<T, study::AnalyticText>) {
            text += u" "_s;
            const auto at = quint32(text.size());
            text += QChar(QChar::ObjectReplacementCharacter);
            marks.append(text::Mark{{set.entry(), at}, QJsonObject{{u"quote"_s, m_ids.value(study::Quote::type)[n].toString()}}});
        }
        if constexpr (std::is_same_v<T, study::Source>) {
            marks.append(text::Mark{{set.entry(), 0}, QJsonObject{{u"speaker"_s, u"s1"_s}}});
            text += u'\n' + (m_wordsOf ? m_wordsOf(T::type, u"text"_s) : words(2));
            marks.append(text::Mark{{set.entry(), quint32(text.lastIndexOf(u'\n') + 1)}, QJsonObject{{u"speaker"_s, u"s2"_s}}});
        }
        m_texts.insert(id, {set.entry(), text});
        set.edit(id, text::Edit{text::Insert{std::nullopt, text}} + marks);
    }

    void build() {
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            for (int n = 0; n < each; ++n) m_ids[T::type].append(std::is_same_v<T, study::StudyInfo> ? RecordId::of("study") : RecordId::fresh());
        });
        study::ChangeSet texts(u"texts"_s), rest(u"everything else"_s);
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (T::hasText)
                for (int n = 0; n < each; ++n) addText<T>(texts, n);
        });
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (!T::hasText) {
                for (int n = 0; n < (std::is_same_v<T, study::StudyInfo> ? 1 : each); ++n) {
                    T record = recordOf<T>(n);
                    setRange(record);
                    rest.add(record);
                }
            }
        });
        m_sets = {texts, rest};
    }

    QRandomGenerator m_random;
    WordsOf m_wordsOf;
    QMap<QString, QList<RecordId>> m_ids;
    QHash<RecordId, std::pair<EntryId, QString>> m_texts;
    QHash<RecordId, RecordId> m_unitSources;
    QList<study::ChangeSet> m_sets;
};

}  // namespace kondensat::leaktest
