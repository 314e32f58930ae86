// A small study of two Danish focus groups, far enough through all four steps that nothing is worth a look; tests then
// spoil one thing each.
#pragma once
#include "core/method/fingerprint.h"
#include "core/study/change_set.h"
#include "core/study/fold.h"
#include "core/text/segment.h"

namespace kondensat::tests {

using namespace Qt::StringLiterals;

/// Entries by one person, folded when asked. Records have readable ids.
class SmallStudy {
public:
    /// Nothing in it.
    SmallStudy() = default;
    /// Everything in it, done and confirmed.
    static SmallStudy complete();

    [[nodiscard]] const study::Study& study() const { return m_study; }
    /// Applies what `write` puts into a change set, as one entry.
    template <class F>
    EntryId change(F&& write) {
        study::ChangeSet set(u"a change"_s);
        write(set);
        study::Entry entry;
        entry.id = set.entry();
        entry.replica = m_replica;
        entry.sequence = entry.lamport = quint64(m_entries.size() + 1);
        entry.changes = set.changes();
        m_entries.append(entry);
        m_study = study::fold(m_entries);
        return entry.id;
    }
    void undo(const EntryId& id) {
        study::Entry entry;
        entry.id = EntryId::fresh();
        entry.replica = m_replica;
        entry.sequence = entry.lamport = quint64(m_entries.size() + 1);
        entry.undoes = id;
        m_entries.append(entry);
        m_study = study::fold(m_entries);
    }
    template <class T>
    RecordId add(const char* id, T record, const char* parent = "") {
        record.id = RecordId::of(id);
        if (!record.parent) record.parent = RecordId::of(parent);
        if (record.order.isEmpty()) record.order = u"a%1"_s.arg(m_entries.size(), 4, 10, QLatin1Char('0'));
        change([&](study::ChangeSet& set) { set.add(record); });
        return record.id;
    }
    template <class T, class V>
    void set(const char* id, V T::*member, const std::type_identity_t<V>& value) {
        change([&](study::ChangeSet& s) { s.set(RecordId::of(id), member, value); });
    }
    void remove(const char* id) {
        change([&](study::ChangeSet& s) { s.remove(RecordId::of(id)); });
    }
    /// Replaces a long text by another, or goes on with it.
    EntryId write(const char* id, const QString& words) {
        const auto document = m_study.document(RecordId::of(id));
        const qsizetype length = document->length();
        const bool goesOn = words.startsWith(document->text());  // words at the end do not belong to the sentence before
        return change([&](study::ChangeSet& s) {
            s.edit(RecordId::of(id), goesOn ? document->replacing({length, length}, words.mid(length)) : document->replacing({0, length}, words));
        });
    }
    /// The text of a source, turn by turn: "key: words" a line; the keys become marks.
    void writeTurns(const char* id, const QStringList& lines) {
        change([&](study::ChangeSet& s) {
            QString text;
            text::Edit marks;
            for (const QString& line : lines) {
                marks.append(text::Mark{{s.entry(), quint32(text.size())}, QJsonObject{{u"speaker"_s, line.section(u": "_s, 0, 0)}}});
                text += line.section(u": "_s, 1) + u'\n';
            }
            s.write(RecordId::of(id), text);
            s.edit(RecordId::of(id), marks);
        });
    }
    /// Where words stand in a text.
    [[nodiscard]] text::Range range(const char* id, const QString& words) const {
        const auto document = m_study.document(RecordId::of(id));
        const qsizetype at = document->text().indexOf(words);
        Q_ASSERT(at >= 0);
        return document->rangeOf({at, at + words.size()});
    }
    void addUnit(const char* id, const char* source, const QString& words, const study::RefSet& groups, const study::RefSet& subgroups) {
        study::MeaningUnit unit;
        unit.source = RecordId::of(source);
        unit.range = range(source, words);
        unit.groups = groups;
        unit.subgroups = subgroups;
        add(id, unit, "a");
    }
    /// Confirms a condensate or analytic text as it stands.
    template <class T>
    void confirm(const char* id) { set(id, &T::confirmed, method::fingerprintOf(m_study, RecordId::of(id))); }

private:
    void collectData();
    void readAndMark();
    void condense();
    void synthesise();

    ReplicaId m_replica = ReplicaId::fresh();
    QList<study::Entry> m_entries;
    study::Study m_study;
};

inline SmallStudy SmallStudy::complete() {
    SmallStudy small;
    small.collectData();
    small.readAndMark();
    small.condense();
    small.synthesise();
    return small;
}

inline void SmallStudy::collectData() {
    using namespace study;
    StudyInfo info;
    info.title = u"Overgange"_s;
    info.language = u"da"_s;
    info.quotePolicy = QStringList{u"hesitations removed"_s};
    info.quoteLabel = u"({id}, {profession})"_s;
    add("study", info);
    Analysis analysis;
    analysis.title = u"Overgange"_s;
    add("a", analysis);
    ResearchQuestion question;
    question.text = u"Hvordan oplever fagfolk overgange?"_s;
    add("q", question, "a");
    for (const auto& [id, name] : {std::pair{"m1", u"AB"_s}, {"m2", u"CD"_s}}) {
        Member member;
        member.initials = name;
        add(id, member);
    }
    const std::pair<const char*, QString> people[] = {{"F1a", u"nurse"_s}, {"F1b", u"physician"_s}, {"F2a", u"social worker"_s}};
    for (const auto& [id, profession] : people) {
        Participant participant;
        participant.label = QString::fromLatin1(id);
        participant.attributes = {{u"profession"_s, profession}};
        add(id, participant);
        add((QByteArray("c-") + id).constData(), Consent{}, id);
    }
    Guide guide;
    add("guide", guide);
    GuideTopic topic;
    topic.title = u"Samarbejde med kolleger"_s;
    add("topic", topic, "guide");
    const std::tuple<const char*, const char*, QString, RefSet> meetings[] = {
        {"fg1", "s1", u"Focus group 1"_s, {RecordId::of("F1a"), RecordId::of("F1b")}}, {"fg2", "s2", u"Focus group 2"_s, {RecordId::of("F2a")}}};
    for (const auto& [sessionId, sourceId, name, participants] : meetings) {
        Session session;
        session.name = name;
        session.participants = participants;
        add(sessionId, session);
        Source source;
        source.title = name;
        source.kind = u"transcript"_s;
        source.session = RecordId::of(sessionId);
        source.language = u"da"_s;
        source.speakers = {{u"M"_s, u"Moderator"_s}};
        source.speakerIs = {{u"M"_s, u"m1"_s}, {u"1"_s, participants.ids().first().toString()}, {u"2"_s, participants.ids().last().toString()}};
        add(sourceId, source);
        Work work;
        work.activity = u"checked"_s;
        work.date = u"2021-11-20"_s;
        add((QByteArray("w-") + sourceId).constData(), work, sourceId);
    }
    writeTurns("s1", {u"M: Hvordan går det, når patienterne bliver udskrevet?"_s, u"1: Jeg er bange for at patienten forsvinder mellem to afdelinger."_s,
                      u"2: Ja, øh, vi mangler en fælles plan for overgangen."_s, u"M: Og hvad gør I så?"_s,
                      u"1: Jeg ringer selv til kommunen, selv om ingen har bedt mig om det."_s});
    writeTurns("s2", {u"M: Hvad ser I i kommunen?"_s, u"1: Vi får først besked, når patienten står i døren."_s, u"M: Hvad tænker du om det?"_s,
                      u"1: Jeg bliver træt af at begynde forfra hver gang."_s});
}

inline void SmallStudy::readAndMark() {
    using namespace study;
    for (const char* source : {"s1", "s2"})
        for (const char* member : {"m1", "m2"}) {
            ReadingMark mark;
            mark.source = RecordId::of(source);
            mark.member = RecordId::of(member);
            mark.date = u"2021-12-01"_s;
            add((QByteArray("r-") + source + member).constData(), mark, "a");
        }
    Reflexivity preconception;
    preconception.kind = u"preconception"_s;
    preconception.text = u"Vi tror, at det handler om tid."_s;
    add("pre", preconception, "a");
    const QString titles[] = {u"Tab i overgange"_s, u"Alene med ansvaret"_s, u"Træthed"_s, u"Planer der mangler"_s};
    for (int i = 0; i < 4; ++i) {
        PreliminaryTheme theme;
        theme.title = titles[i];
        theme.date = u"2021-12-02"_s;
        theme.fate = u"kept"_s;
        add((QByteArray("t") + QByteArray::number(i + 1)).constData(), theme, "a");
    }
    CodeGroup group;
    group.name = u"At blive væk i overgangen"_s;
    add("g", group, "a");
    Subgroup lost, alone;
    lost.name = u"Patienten forsvinder"_s;
    alone.name = u"Alene med opgaven"_s;
    add("sg1", lost, "g");
    add("sg2", alone, "g");
    const RefSet groups{RecordId::of("g")}, first{RecordId::of("sg1")}, second{RecordId::of("sg2")};
    addUnit("u1", "s1", u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s, groups, first);
    addUnit("u2", "s1", u"Ja, øh, vi mangler en fælles plan for overgangen."_s, groups, first);
    addUnit("u3", "s2", u"Vi får først besked, når patienten står i døren."_s, groups, first);
    addUnit("u4", "s1", u"Jeg ringer selv til kommunen, selv om ingen har bedt mig om det."_s, groups, second);
    addUnit("u5", "s2", u"Jeg bliver træt af at begynde forfra hver gang."_s, groups, second);
}

inline void SmallStudy::condense() {
    using namespace study;
    add("c1", Condensate{}, "sg1");
    add("c2", Condensate{}, "sg2");
    write("c1", u"Jeg er bange for at patienten forsvinder mellem afdelingerne. Vi mangler en fælles plan og får først besked, når patienten står i døren."_s);
    write("c2", u"Jeg ringer selv til kommunen og bliver træt af at begynde forfra."_s);
    const std::tuple<const char*, const char*, QString, RefSet> links[] = {
        {"l1", "c1", u"Jeg er bange for at patienten forsvinder mellem afdelingerne."_s, {RecordId::of("u1")}},
        {"l2", "c1", u"Vi mangler en fælles plan og får først besked, når patienten står i døren."_s, {RecordId::of("u2"), RecordId::of("u3")}},
        {"l3", "c2", u"Jeg ringer selv til kommunen og bliver træt af at begynde forfra."_s, {RecordId::of("u4"), RecordId::of("u5")}}};
    for (const auto& [id, condensate, words, units] : links) {
        SentenceLink link;
        link.range = range(condensate, words);
        link.units = units;
        add(id, link, condensate);
    }
    confirm<Condensate>("c1");
    confirm<Condensate>("c2");
    for (const auto& [id, subgroup, unit] : {std::tuple{"gq1", "sg1", "u1"}, {"gq2", "sg2", "u5"}}) {
        GoldQuote gold;
        gold.unit = RecordId::of(unit);
        add(id, gold, subgroup);
    }
}

inline void SmallStudy::synthesise() {
    using namespace study;
    Category category;
    category.name = category.heading = u"Patienter forsvinder i overgangen"_s;
    category.groups = {RecordId::of("g")};
    add("k", category, "a");
    AnalyticText text;
    text.subgroup = RecordId::of("sg1");
    add("at", text, "k");
    const std::tuple<const char*, const char*, const char*, QString> quotes[] = {
        {"qu1", "s1", "u1", u"Jeg er bange for at patienten forsvinder mellem to afdelinger."_s},
        {"qu2", "s1", "u2", u"Ja, øh, vi mangler en fælles plan for overgangen."_s},
        {"qu3", "s2", "u3", u"Vi får først besked, når patienten står i døren."_s}};
    for (const auto& [id, source, unit, words] : quotes) {
        Quote quote;
        quote.source = RecordId::of(source);
        quote.unit = RecordId::of(unit);
        quote.range = range(source, words);
        quote.verbatim = words;
        add(id, quote, "at");
    }
    set("qu2", &Quote::edited, u"Ja, vi mangler en fælles plan for overgangen."_s);
    write("at", u"Fagfolkene frygtede at patienterne blev væk mellem afdelingerne.\n\uFFFC\nEn fælles plan manglede.\n\uFFFC\n\uFFFC"_s);
    change([&](ChangeSet& s) {
        const auto document = m_study.document(RecordId::of("at"));
        text::Edit marks;
        qsizetype at = -1;
        for (const char* quote : {"qu1", "qu2", "qu3"}) {
            at = document->text().indexOf(QChar(0xFFFC), at + 1);
            marks.append(text::Mark{document->unitAt(at), QJsonObject{{u"quote"_s, QString::fromLatin1(quote)}}});
        }
        s.edit(RecordId::of("at"), marks);
    });
    for (const auto& [id, words] : {std::pair{"p1", u"Fagfolkene frygtede at patienterne blev væk mellem afdelingerne."_s}, {"p2", u"En fælles plan manglede."_s}}) {
        ParagraphLink link;
        link.range = range("at", words);
        link.condensates = {RecordId::of("c1")};
        add(id, link, "at");
    }
    confirm<AnalyticText>("at");
    add("search", ChallengeSearch{}, "k");
    Translation translation;
    translation.field = u"name"_s;
    translation.language = u"en"_s;
    translation.state = u"checked"_s;
    add("tr", translation, "k");
    set("tr", &Translation::restsOn, method::fingerprintOf(m_study, RecordId::of("tr")));
}

}  // namespace kondensat::tests
