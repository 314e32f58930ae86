#include "tests/search/collection.h"

#include <gtest/gtest.h>

#include <QFile>

#include "tests/search/engines.h"

namespace kondensat::searchtest {

using namespace study;
using namespace Qt::StringLiterals;
using search::Kind;
using search::Passage;
using search::Role;

namespace {

QStringList linesOf(const QString& name) {
    QFile file(QStringLiteral(KONDENSAT_SOURCE_DIR "/tests/search/collection/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

class Maker {
public:
    explicit Maker(Collection& made) : m_made(made) {}

    void make() {
        StudyInfo info;
        info.title = u"Getting to work"_s;
        info.language = u"en"_s;
        m_made.small.add("study", info);
        Analysis analysis;
        analysis.title = u"Getting to work"_s;
        m_made.small.add("a", analysis);
        for (const char* const initials : {"KL", "RS"}) {
            Member member;
            member.initials = QString::fromLatin1(initials);
            m_made.small.add(initials, member);
        }
        for (const QString& line : linesOf(u"passages.txt"_s) + QStringList{u"[end]"_s}) {
            if (line.isEmpty() || line.startsWith(u'#')) continue;
            if (line.startsWith(u'[')) begin(line);
            else m_lines.append(line);
        }
    }

private:
    void begin(const QString& line) {
        const QString section = m_section, title = m_title;
        const QStringList lines = std::exchange(m_lines, {});
        m_section = line.mid(1).section(u']', 0, 0);
        m_title = line.section(u"] "_s, 1);
        if (section == u"units") for (const QString& unit : lines) addUnit(unit.split(u'|'));
        else if (section == u"condensates") for (const QString& text : lines) addCondensate(text.split(u'|'));
        else if (section == u"analytic") for (const QString& text : lines) addAnalytic(text.split(u'|'));
        else if (section == u"memos") for (const QString& text : lines) addMemo(text.split(u'|'));
        else if (section.startsWith(u"note ")) addNotes(section.mid(5), title, lines);
        else if (!section.isEmpty()) addTalk(section, title, lines);
    }

    RecordId participant(const QString& label) {
        const QByteArray id = label.toLatin1();
        if (!m_made.study().find<Participant>(RecordId::of(id.constData()))) {
            Participant person;
            person.label = label;
            person.attributes = {{u"shift"_s, label.endsWith(u'2') ? u"night"_s : u"day"_s},
                                 {u"group"_s, label.endsWith(u'2') ? u"control"_s : u"mentored"_s},
                                 {u"age band"_s, label.startsWith(u'E') || label.startsWith(u'D') ? u"40–49"_s : u"30–39"_s}};
            m_made.small.add(id.constData(), person);
        }
        return RecordId::of(id.constData());
    }

    void addTalk(const QString& language, const QString& title, const QStringList& lines) {
        const QByteArray source = "s-" + language.toLatin1(), session = "m-" + language.toLatin1();
        Source talk;
        QStringList turns;
        RefSet present;
        for (const QString& line : lines) {
            const QString key = line.section(u' ', 1, 1);
            const RecordId who = key == u"M" ? RecordId::of("KL") : participant(key);
            if (key != u"M") present.insert(who);
            talk.speakerIs.insert(key, who.toString());
            talk.speakers.insert(key, key == u"M" ? u"Moderator"_s : key);
            turns.append(key + u": "_s + line.section(u' ', 2));
        }
        Session meeting;
        meeting.name = title;
        meeting.participants = present;
        static const QHash<QString, QString> roles{{u"en"_s, u"moderator"_s}, {u"da"_s, u"Moderator"_s}, {u"nb"_s, u"interpreter"_s}, {u"de"_s, u"takes notes"_s}};
        if (roles.contains(language)) meeting.roles.insert(u"KL"_s, roles.value(language));
        m_made.small.add(session.constData(), meeting);
        talk.title = title;
        talk.kind = u"transcript"_s;
        talk.language = language;
        talk.session = RecordId::of(session.constData());
        m_made.small.add(source.constData(), talk);
        m_made.small.writeTurns(source.constData(), turns);
        addPassages(source, lines, Kind::Turn);
    }

    void addNotes(const QString& language, const QString& title, const QStringList& lines) {
        Source notes;
        notes.title = title;
        notes.kind = u"field note"_s;
        notes.language = language;
        m_made.small.add("notes", notes);
        QStringList paragraphs;
        for (const QString& line : lines) paragraphs.append(line.section(u' ', 1));
        m_made.small.write("notes", paragraphs.join(u'\n'));
        addPassages("notes", lines, Kind::FieldNote);
    }

    void addPassages(const QByteArray& source, const QStringList& lines, Kind kind) {
        qsizetype at = 0;
        for (const QString& line : lines) {
            const QString text = line.section(u' ', kind == Kind::Turn ? 2 : 1);
            Passage passage;
            passage.kind = kind;
            passage.record = passage.source = RecordId::of(source.constData());
            passage.text = text;
            passage.span = {at, at + text.size()};
            const Source* found = m_made.study().find<Source>(passage.record);
            passage.language = found->language == u"nb" ? u"no"_s : found->language;  // one Norwegian
            passage.session = found->session;
            if (const QString key = line.section(u' ', 1, 1); kind == Kind::Turn) {
                passage.speakers = {*RecordId::parse(found->speakerIs.value(key))};
                passage.role = key == u"M" ? Role::Researcher : Role::Participant;
            }
            at = passage.span.end + 1;
            add(passage, line.section(u' ', 0, 0));
        }
    }

    RecordId group(const QString& name) {
        for (const CodeGroup& known : m_made.study().table<CodeGroup>())
            if (known.name == name) return known.id;
        CodeGroup fresh;
        fresh.name = name;
        return m_made.small.add(("g" + QByteArray::number(m_made.study().count<CodeGroup>())).constData(), fresh, "a");
    }
    RecordId subgroup(const QString& name, const RecordId& parent) {
        for (const Subgroup& known : m_made.study().table<Subgroup>())
            if (known.name == name) return known.id;
        Subgroup fresh;
        fresh.name = name;
        return m_made.small.add(("sg" + QByteArray::number(m_made.study().count<Subgroup>())).constData(), fresh,
                                parent.toBytes().constData());
    }

    /// id | researcher | turn | groups | subgroup | set aside in | words
    void addUnit(QStringList parts) {
        for (QString& part : parts) part = part.trimmed();
        const Passage* turn = nullptr;
        for (const Passage& passage : m_made.passages)
            if (m_made.names.value(keyOf(passage)) == parts[2]) turn = &passage;
        ASSERT_NE(turn, nullptr);
        Passage passage = *turn;
        MeaningUnit unit;
        unit.source = turn->record;
        unit.member = passage.coder = RecordId::of(parts[1].toLatin1().constData());
        for (const QString& name : parts[3].split(u", "_s)) {
            unit.groups.insert(group(name));
            if (name != parts[5]) passage.groups.append(group(name));
        }
        if (!parts[4].isEmpty()) {
            unit.subgroups = {subgroup(parts[4], passage.groups.first())};
            passage.subgroups = unit.subgroups.ids();
        }
        if (!parts[5].isEmpty()) unit.setAside.insert(group(parts[5]).toString(), u"said before"_s);
        const qsizetype at = turn->text.indexOf(parts[6]);
        ASSERT_GE(at, 0) << parts[6].toStdString();
        passage.kind = Kind::Unit;
        passage.text = parts[6];
        passage.span = {turn->span.start + at, turn->span.start + at + parts[6].size()};
        unit.range = m_made.study().document(unit.source)->rangeOf(passage.span);
        passage.record = m_made.small.add(parts[0].toLatin1().constData(), unit, "a");
        passage.analysis = RecordId::of("a");
        add(passage, parts[0]);
    }

    template <class T>
    void addText(const QString& id, const T& record, const RecordId& parent, Passage passage, const QString& words) {
        passage.record = m_made.small.add(id.toLatin1().constData(), record, parent.toBytes().constData());
        m_made.small.write(id.toLatin1().constData(), words);
        passage.text = words;
        passage.span = {0, words.size()};
        passage.language = u"en"_s;
        add(passage, id);
    }
    Passage ofSubgroup(Kind kind, const QString& name) {
        Passage passage{kind};
        passage.subgroups = {subgroup(name, {})};
        passage.groups = {m_made.study().find<Subgroup>(passage.subgroups.first())->parent};
        passage.analysis = RecordId::of("a");
        return passage;
    }
    static QString trimmed(const QStringList& parts, int i) { return parts[i].trimmed(); }
    void addCondensate(const QStringList& parts) {
        Passage passage = ofSubgroup(Kind::Condensate, trimmed(parts, 1));
        addText(trimmed(parts, 0), Condensate{}, passage.subgroups.first(), passage, trimmed(parts, 2));
    }
    void addAnalytic(const QStringList& parts) {
        if (m_made.study().table<Category>().isEmpty()) {
            Category category;
            category.name = u"Out in all weathers"_s;
            m_made.small.add("k", category, "a");
        }
        Passage passage = ofSubgroup(Kind::AnalyticText, trimmed(parts, 1));
        AnalyticText text;
        text.subgroup = passage.subgroups.first();
        addText(trimmed(parts, 0), text, RecordId::of("k"), passage, trimmed(parts, 2));
    }
    void addMemo(const QStringList& parts) {
        Memo memo;
        Passage passage{Kind::Memo};
        memo.member = passage.coder = RecordId::of(trimmed(parts, 1).toLatin1().constData());
        addText(trimmed(parts, 0), memo, {}, passage, trimmed(parts, 2));
    }

    void add(Passage passage, const QString& id) {
        passage.order = QStringLiteral("%1").arg(m_made.passages.size(), 6, 10, QLatin1Char('0'));
        m_made.names.insert(keyOf(passage), id);
        m_made.passages.append(passage);
    }

    Collection& m_made;
    QString m_section, m_title;
    QStringList m_lines;
};

}  // namespace

const Collection& collection() {
    static const Collection& made = *[] {
        auto* fresh = new Collection;
        Maker(*fresh).make();
        return fresh;
    }();
    return made;
}

QList<KnownQuery> knownQueries() {
    QList<KnownQuery> queries;
    const QStringList lines = linesOf(u"queries.txt"_s);
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty() || lines[i].startsWith(u'#')) continue;
        KnownQuery query{i + 1};
        query.isOdd = lines[i].contains(u" =!>"_s);
        const QString arrow = query.isOdd ? u" =!>"_s : u" =>"_s;
        query.typed = lines[i].section(arrow, 0, 0);
        query.relevant = lines[i].section(arrow, 1).split(u' ', Qt::SkipEmptyParts);
        query.relevant.sort();
        queries.append(query);
    }
    return queries;
}

}  // namespace kondensat::searchtest
