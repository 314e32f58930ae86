#include "tests/search/random_corpus.h"

namespace kondensat::searchtest {

using search::Field;
using search::Kind;
using search::Passage;
using search::Query;
using search::Role;
using Op = Query::Op;

namespace {

const QStringList languages{u"da"_s, u"nb"_s, u"en"_s, u"ar"_s, u"de"_s, u"fr"_s, u"zh"_s, u"th"_s, u"xx"_s, {}};

const QHash<QString, QStringList>& vocabulary() {
    static const QHash<QString, QStringList> words{
        {u"da"_s, u"bus bussen busser busstoppested vente venter ventede nat natten nattevagt søren sørens å på år"_s.split(u' ')},
        {u"nb"_s, u"buss bussen busser vente ventet venter båt båten båter natt søren soren sjåfør sjåføren ærlig"_s.split(u' ')},
        {u"en"_s, u"bus buses wait waited waiting naïve naive café mentor mentors mentor's don't nurse nurses o'clock 17"_s.split(u' ')},
        {u"ar"_s, u"حافلة الحافلة حافلات معلمة مُعَلِّمَة المعلمة أنتظر انتظر ينتظر مدرسة المدرسة إلى الى ١٧"_s.split(u' ')},
        {u"de"_s, u"müller muller mueller straße strasse straßen haus häuser häusern warten wartet gewartet groß ö"_s.split(u' ')},
        {u"fr"_s, u"attendre attendait l'infirmière infirmières élève eleve élèves cœur coeur nuit nuits arrêt"_s.split(u' ')},
        {u"zh"_s, u"公交车 车站 公 车 等 我等 在车站 上班"_s.split(u' ')},
        {u"th"_s, u"รถเมล์ รอ ที่ ป้าย รถ"_s.split(u' ')},
        {u"xx"_s, u"ñandú nandu ðe đe łka þing straẞe İstanbul istanbul ısı aa aab aabc b2 2b ab12"_s.split(u' ')},
        {QString(), u"bus bussen vente søren soren å 1 17 aa"_s.split(u' ')}};
    return words;
}

bool isWithoutSpaces(const QString& language) { return language == u"zh" || language == u"th"; }

}  // namespace

QString RandomCorpus::word(const QString& language) {
    return any(vocabulary().value(chance(90) ? language : any(languages)));
}

/// The same word as another hand would write it.
QString RandomCorpus::written(QString word) {
    if (chance(15)) word = word.toUpper();
    else if (chance(15)) word[0] = word[0].toUpper();
    if (chance(10)) word = word.normalized(QString::NormalizationForm_D);
    if (chance(10)) word.replace(u'\'', QChar(0x2019));
    const bool splits = word.size() > 3 && word[1].isLetter() && word[2].isLetter();
    if (chance(4) && splits && word[0].unicode() < 0x370) word.insert(2, QChar(0x00AD));
    if (chance(4) && splits && word[1].script() == QChar::Script_Arabic) word.insert(2, QString(1 + below(3), QChar(0x0640)));
    return word;
}

QString RandomCorpus::text(const QString& language) {
    static const QStringList gaps{u" "_s, u" "_s, u" "_s, u" "_s, u" "_s, u", "_s, u". "_s, u"-"_s, u" – "_s, u"\n"_s,
                                  u" ("_s, u") "_s, u"“"_s, u" 🙂 "_s, u"' "_s, u"/"_s};
    QString all;
    for (int i = 0, n = 1 + below(chance(20) ? 30 : 12); i < n; ++i) {
        if (i > 0 && !(isWithoutSpaces(language) && chance(70))) all += any(gaps);
        all += written(word(language));
    }
    return chance(50) ? all + u'.' : all;
}

Passages RandomCorpus::record(int number) {
    static const QList<RecordId> people{RecordId::of("p1"), RecordId::of("p2"), RecordId::of("p3")};
    static const QList<RecordId> groups{RecordId::of("g1"), RecordId::of("g2")};
    Passage common;
    common.kind = Kind(below(search::kindCount));
    common.record = RecordId::of(("r" + QByteArray::number(number)).constData());
    common.source = chance(70) ? common.record : RecordId();
    common.language = any(languages);
    common.session = chance(70) ? any(people) : RecordId();
    common.analysis = chance(50) ? RecordId::of("a") : RecordId();
    Passages passages;
    qsizetype at = 0;
    for (int i = 0, n = 1 + below(6); i < n; ++i) {
        Passage passage = common;
        if (chance(20)) passage.language = any(languages);
        passage.text = text(passage.language);
        passage.span = {at, at + passage.text.size()};
        passage.order = u"%1.%2"_s.arg(number, 4, 10, QLatin1Char('0')).arg(i, 3, 10, QLatin1Char('0'));
        for (const RecordId& who : people) if (chance(30)) passage.speakers.append(who);
        for (const RecordId& group : groups) {
            if (chance(30)) passage.groups.append(group);
            if (chance(20)) passage.subgroups.append(group);
        }
        passage.role = Role(below(3));
        passage.coder = chance(30) ? any(people) : RecordId();
        at = passage.span.end + 1;
        passages.append(passage);
    }
    return passages;
}

Passages RandomCorpus::records(int count) {
    Passages all;
    for (int i = 0; i < count; ++i) all += record(i);
    return all;
}

const Passage* RandomCorpus::somePassage(const Passages& passages) {
    return passages.isEmpty() ? nullptr : &passages[below(passages.size())];
}

Query RandomCorpus::word(const Passages& passages) {
    const Passage* passage = somePassage(passages);
    const auto words = referenceWords(passage && chance(80) ? passage->text : written(word(any(languages))));
    if (words.isEmpty()) return {};
    const ReferenceWord& one = any(words);
    Query query{Op::Word, chance(30) ? one.plain : one.folded};
    if (chance(15)) {
        query.prefix = true;
        query.word = query.word.left(1 + below(query.word.size()));
    }
    query.asTyped = chance(10);
    return query;
}

/// Words that stand beside each other in a passage, or else anywhere.
Query RandomCorpus::beside(const Passages& passages, Op op) {
    Query query{op};
    query.distance = 1 + below(6);
    const Passage* passage = somePassage(passages);
    const auto words = passage ? referenceWords(passage->text) : QList<ReferenceWord>();
    const qsizetype count = 2 + below(2);
    const bool real = chance(75) && words.size() >= count;
    const int from = real ? below(words.size() - count + 1) : 0;
    for (int i = 0; i < count; ++i) {
        Query part = real ? Query{Op::Word, chance(20) ? words[from + i].plain : words[from + i].folded} : word(passages);
        if (part.op != Op::Word) return part;
        part.asTyped = !part.prefix;
        query.parts.append(part);
    }
    if (op == Op::Near && chance(30)) {
        const Query phrase = beside(passages, Op::Phrase);
        if (phrase.op == Op::Phrase) query.parts[below(query.parts.size())] = phrase;
    }
    if (op == Op::Near && chance(50)) query.parts.move(0, query.parts.size() - 1);
    return query;
}

Query RandomCorpus::field() {
    static const QStringList ids{u"p1"_s, u"p2"_s, u"p3"_s, u"g1"_s, u"g2"_s, u"a"_s, u"r1"_s, u"r2"_s, u"nobody"_s};
    Query query{Op::Field};
    query.field = Field(below(search::fieldCount));
    for (int i = 0, n = 1 + below(2); i < n; ++i) {
        if (query.field == Field::In) query.values += valuesOf(Field::In, Passage{Kind(below(search::kindCount))});
        else if (query.field == Field::Language) query.values.append(any(languages.first(9)));
        else if (query.field == Field::Speaker) query.values += valuesOf(Field::Speaker, Passage{.role = Role(below(3))});
        else if (query.field == Field::Role) query.values.append(any(ids) + u'/' + any(ids));
        else query.values.append(any(ids));
    }
    return query;
}

Query RandomCorpus::query(const Passages& passages, int depth) {
    const int kind = below(100);
    if (depth == 0 || kind < 30) {
        if (kind % 10 < 5) return word(passages);
        if (kind % 10 < 7) return beside(passages, Op::Phrase);
        if (kind % 10 < 9) return beside(passages, Op::Near);
        return field();
    }
    if (kind < 32) return {Op::Everything};
    if (kind < 34) return {Op::Nothing};
    Query query{kind < 55 ? Op::And : kind < 80 ? Op::Or : Op::Not};
    if (query.op == Op::Not) {
        query.parts = {this->query(passages, depth - 1)};
        return chance(80) ? Query{Op::And, {}, false, false, 10, Field::In, {}, {this->query(passages, depth - 1), query}} : query;
    }
    for (int i = 0, n = 2 + below(2); i < n; ++i) query.parts.append(this->query(passages, depth - 1));
    return query;
}

}  // namespace kondensat::searchtest
