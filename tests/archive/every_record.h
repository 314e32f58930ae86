// A study with every record type and every field set, from the declarations alone, so that a new field is in it too.
#pragma once
#include "import/archive/rules.h"
#include "tests/archive/helpers.h"

namespace kondensat::test {

/// Texts of all the kinds that a file format may trip over.
inline QString awkwardText(QRandomGenerator& random) {
    static const QStringList pieces{u"no"_s,
                                    u"null"_s,
                                    u"~"_s,
                                    u"1.0"_s,
                                    u"2021-11"_s,
                                    u" "_s,
                                    u"  "_s,
                                    u":"_s,
                                    u": "_s,
                                    u"#"_s,
                                    u" # "_s,
                                    u"-"_s,
                                    u"- "_s,
                                    u"\n"_s,
                                    u"\n\n"_s,
                                    u"\t"_s,
                                    u"\""_s,
                                    u"'"_s,
                                    u"\\"_s,
                                    u"{"_s,
                                    u"}"_s,
                                    u"{{"_s,
                                    u"}}"_s,
                                    u"["_s,
                                    u"]"_s,
                                    u","_s,
                                    u"&a"_s,
                                    u"*a"_s,
                                    u"!"_s,
                                    u"!!str"_s,
                                    u"|"_s,
                                    u">"_s,
                                    u"%"_s,
                                    u"@"_s,
                                    u"`"_s,
                                    u"?"_s,
                                    u"? "_s,
                                    u"---"_s,
                                    u"..."_s,
                                    u"\n---\n"_s,
                                    u"<<"_s,
                                    u"="_s,
                                    u"yes"_s,
                                    u"0x1F"_s,
                                    u"1e5"_s,
                                    u".inf"_s,
                                    u"æøå"_s,
                                    u"🙂"_s,
                                    u"👩🏽‍⚕️"_s,
                                    u"العربية"_s,
                                    u"漢字"_s,
                                    u"e\u0301"_s,
                                    u"\u00a0"_s,
                                    u"\u2028"_s,
                                    u"\u0085"_s,
                                    u"\ufeff"_s,
                                    u"\u0001"_s,
                                    u"\u0004"_s,
                                    u"\u001b"_s,
                                    u"\u007f"_s,
                                    QString(QChar(0)),
                                    u"\r"_s,
                                    u"\r\n"_s,
                                    u"\ufffc"_s,
                                    u"\ufffd"_s,
                                    u"word"_s,
                                    u"Two words"_s,
                                    u"a long sentence, with a comma"_s,
                                    u"\n  indented"_s};
    QString text;
    for (int n = 1 + int(random.bounded(4)); n > 0; --n) text += pieces[random.bounded(pieces.size())];
    return text;
}

/// The same without what stored long texts never hold.
inline QString awkwardLongText(QRandomGenerator& random) {
    QString text;
    while (text.size() < 60) text += awkwardText(random);
    return text.remove(u'\r').remove(QChar(0));
}

class EveryRecord {
public:
    explicit EveryRecord(quint32 seed) : m_random(seed) { build(); }

    [[nodiscard]] study::Study study() const { return studyOf(m_sets); }
    /// Another entry on top of what there is.
    void then(const study::ChangeSet& set) { m_sets.append(set); }
    QRandomGenerator& random() { return m_random; }

private:
    static constexpr int each = 3;

    RecordId idOf(const QString& type, int n) const { return m_ids.value(type).value(n); }
    RecordId someId() {
        const QStringList types = m_ids.keys();
        return idOf(types[m_random.bounded(types.size())], 0);
    }

    void fill(QString& v) { v = awkwardText(m_random); }
    void fill(int& v) { v = 2 + int(m_random.bounded(1'000'000)); }
    void fill(bool& v) { v = true; }
    void fill(RecordId& v) { v = someId(); }
    void fill(QStringList& v) { v = {awkwardText(m_random), awkwardText(m_random)}; }
    void fill(study::Refs& v) { v = {someId(), someId()}; }
    void fill(study::RefSet& v) { v = {someId(), someId(), someId()}; }
    void fill(study::Keyed& v) {
        v = {{awkwardText(m_random), awkwardText(m_random)},
             {u"speaker\tone"_s, u"A"_s},
             {QString(600, u'k'), u"long key"_s}};
    }
    void fill(text::Range& v) { v = {}; }

    template <class T>
    T recordOf(int n) {
        T record;
        record.id = idOf(T::type, n);
        study::forEachField<T>([&](const auto& f) { fill(record.*f.member); });
        const QString parent = importing::archive::parentTypeOf(T::type);
        if (!parent.isEmpty())
            record.parent = idOf(parent, int(m_random.bounded(each)));
        else if (std::is_same_v<T, study::Translation>)
            record.parent = idOf(study::Category::type, 0);
        record.order = QString::number(n * 7 % 10);
        if constexpr (requires { record.source; })
            record.source = idOf(study::Source::type, int(m_random.bounded(each)));
        if constexpr (requires { record.unit; })
            record.unit = idOf(study::MeaningUnit::type, int(m_random.bounded(each)));
        return record;
    }

    text::Edit editOf(const RecordId& id, const EntryId& entry) {
        const QString text = awkwardLongText(m_random);
        m_texts.insert(id, {entry, text});
        return {text::Insert{std::nullopt, text}};
    }

    text::Range rangeIn(const RecordId& text) {
        const auto& [entry, words] = m_texts[text];
        qsizetype start = qsizetype(m_random.bounded(words.size() / 2)),
                  end = start + 1 + qsizetype(m_random.bounded(words.size() / 2));
        if (words[start].isLowSurrogate()) --start;
        if (words[end - 1].isHighSurrogate()) ++end;
        return {{entry, quint32(start)}, {entry, quint32(end - 1)}};
    }

    template <class T>
    void setRange(T& record) {
        RecordId in = importing::archive::textOfRange(record);
        if constexpr (requires { record.unit; }) {
            if (!in) in = m_unitSources.value(record.unit);
        }
        study::forEachField<T>([&](const auto& f) {
            if constexpr (std::is_same_v<decltype(f.member), text::Range T::*>) record.*f.member = rangeIn(in);
        });
        if constexpr (std::is_same_v<T, study::MeaningUnit>) m_unitSources.insert(record.id, record.source);
    }

    void addSources() {
        for (int n = 0; n < each; ++n) {
            study::ChangeSet set(u"imported"_s);
            const RecordId id = set.add(recordOf<study::Source>(n));
            text::Edit edit = editOf(id, set.entry());
            for (quint32 at : {0u, 7u, 30u}) {
                if (m_texts[id].second[at].isLowSurrogate()) ++at;
                edit.append(text::Mark{
                    {set.entry(), at},
                    QJsonObject{
                        {u"speaker"_s, u"a\t\\b\n"_s}, {u"start"_s, 10 * int(at)}, {u"end"_s, 10 * int(at) + 9}}});
            }
            set.edit(id, edit);
            m_sets.append(set);
        }
    }

    void addTexts(study::ChangeSet& set) {
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (T::hasText && !std::is_same_v<T, study::Source>) {
                for (int n = 0; n < each; ++n) {
                    const RecordId id = set.add(recordOf<T>(n));
                    text::Edit edit = editOf(id, set.entry());
                    if constexpr (std::is_same_v<T, study::AnalyticText>) {
                        QString& text = m_texts[id].second;
                        for (int at : {9, 10, 40}) text[at] = QChar::ObjectReplacementCharacter;
                        text[8] = u'{';
                        for (qsizetype i : {7, 11, 39, 41})
                            if (text[i].isSurrogate()) text[i] = u'x';
                        text = wholeCharacters(text);
                        edit = {text::Insert{std::nullopt, text}};
                        for (quint32 at : {9u, 10u, 40u})
                            edit.append(text::Mark{{set.entry(), at},
                                                   QJsonObject{{u"quote"_s, idOf(study::Quote::type, n).toString()}}});
                    }
                    set.edit(id, edit);
                }
            }
        });
    }

    static QString wholeCharacters(QString text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                ++i;
            else if (text[i].isSurrogate())
                text[i] = u'x';
        }
        return text;
    }

    void build() {
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            for (int n = 0; n < each; ++n)
                m_ids[T::type].append(std::is_same_v<T, study::StudyInfo> ? id("study") : RecordId::fresh());
        });
        addSources();
        study::ChangeSet set(u"everything else"_s);
        addTexts(set);
        study::forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (!T::hasText) {
                for (int n = 0; n < (std::is_same_v<T, study::StudyInfo> ? 1 : each); ++n) {
                    T record = recordOf<T>(n);
                    setRange(record);
                    set.add(record);
                }
            }
        });
        m_sets.append(set);
    }

    QRandomGenerator m_random;
    QMap<QString, QList<RecordId>> m_ids;
    QHash<RecordId, std::pair<EntryId, QString>> m_texts;
    QHash<RecordId, RecordId> m_unitSources;
    QList<study::ChangeSet> m_sets;
};

}  // namespace kondensat::test
