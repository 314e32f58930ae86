// Projects as other programs write them: fixtures of our own writing that imitate the habits of each.
#include <QStringEncoder>

#include "core/text/codepoints.h"
#include "tests/import/builders.h"
#include "tests/interchange/foreign_project.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;
using testing::Not;

namespace {

const QString talk =
    u"Jeg ringede 📞 til lægen.\nHan sagde ærligt: 🙂🙂 det går nok.\n\nثم ذهبت إلى البيت وحدي.\nOg så ventede vi — længe.\nTo ord til sidst 👩🏽‍⚕️."_s;
const QStringList passages{u"til lægen"_s,      u"ærligt"_s,           u"det går nok"_s,
                           u"ذهبت إلى البيت"_s, u"Og så ventede vi"_s, u"sidst"_s};

/// How a program counts and writes.
struct Habits {
    QString origin;
    bool utf16 = false, crlfFile = false, crlfIsTwo = false, mark = false, markCounts = false, endIncluded = false;
    enum class Names { Quote, Own, None } names = Names::Quote;
};

qint64 counted(const QString& before, const Habits& habits) {
    qint64 position = habits.utf16 ? before.size() : text::CodePoints(before).count();
    if (habits.crlfIsTwo) position += before.count(u'\n');
    return position + (habits.markCounts ? 1 : 0);
}

/// One source with its passages in one code.
QByteArray project(const Habits& habits) {
    QByteArray selections;
    for (int i = 0; i < passages.size(); ++i) {
        const qsizetype at = talk.indexOf(passages[i]);
        EXPECT_GE(at, 0);
        const qint64 start = counted(talk.left(at), habits);
        const qint64 end = counted(talk.left(at + passages[i].size()), habits) - (habits.endIncluded ? 1 : 0);
        const QByteArray name = habits.names == Habits::Names::Quote ? passages[i].toUtf8()
                                : habits.names == Habits::Names::Own ? "passage " + QByteArray::number(i)
                                                                     : "";
        selections += "<PlainTextSelection guid=\"" + guid(100 + i) + "\" name=\"" + name + "\" startPosition=\"" +
                      QByteArray::number(start) + "\" endPosition=\"" + QByteArray::number(end) + "\"><Coding guid=\"" +
                      guid(200 + i) + "\"><CodeRef targetGUID=\"" + guid(1) + "\"/></Coding></PlainTextSelection>";
    }
    const QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\" origin=\"" +
        habits.origin.toUtf8() + "\"><CodeBook><Codes><Code guid=\"" + guid(1) +
        "\" name=\"Waiting\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"" + guid(2) +
        "\" name=\"Talk\" plainTextPath=\"internal://" + guid(2) + ".txt\">" + selections +
        "</TextSource></Sources></Project>";
    QString text = talk;
    if (habits.crlfFile) text.replace(u"\n"_s, u"\r\n"_s);
    return zipped(QList<std::pair<QString, QByteArray>>{{u"project.qde"_s, xml},
                                                        {u"sources/"_s + QString::fromLatin1(guid(2)) + u".txt"_s,
                                                         (habits.mark ? "\xef\xbb\xbf" : "") + text.toUtf8()}});
}

QStringList unitWords(const Study& study) {
    QMap<qsizetype, QString> words;
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) {
        const auto document = study.document(unit.source);
        words.insert(document->spanOf(unit.range)->start, document->textOf(unit.range));
    }
    return words.values();
}

class Origins : public testing::TestWithParam<Habits> {};

}  // namespace

TEST_P(Origins, PlaceEveryPassageOnItsWords) {
    const Read got = read(project(GetParam()));
    EXPECT_EQ(unitWords(got.study).join(u'|').toStdString(), passages.join(u'|').toStdString());
    ASSERT_EQ(got.study.count<Source>(), 1);
    EXPECT_EQ(got.study.text(got.study.list<Source>().first()->id).toStdString(), talk.toStdString());
    for (const MeaningUnit& unit : got.study.table<MeaningUnit>()) EXPECT_EQ(unit.groups.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Habits, Origins,
    testing::Values(Habits{u"ATLAS.ti 8.4"_s, false, true},         // CR LF in the file, one when counting
                    Habits{u"ATLAS.ti 8.4"_s, true, true},          // the same in UTF-16 units
                    Habits{u"NVivo 12"_s, true, true, true, true},  // CR LF is two, the mark does not count
                    Habits{u"NVivo 12"_s, true, true, true, true, false, false,
                           Habits::Names::None},  // and no names to go by
                    Habits{u"NVivo 12"_s, true, true, true, true, false, false, Habits::Names::Own},
                    Habits{u"QualCoder 3.4"_s},               // code points, LF
                    Habits{u"QualCoder 3.4"_s, false, true},  // CR LF in the file all the same
                    Habits{u"QualCoder 3.4"_s, false, true, false, false, false, false, Habits::Names::None},
                    Habits{u"MAXQDA 2022"_s, true, true, true, true, true},  // the mark counts
                    Habits{u"Elsewhere"_s, false, false, true},              // written with LF, counted with CR LF
                    Habits{u"Elsewhere"_s, false, false, false, false, false, true},  // the last character is in
                    Habits{u""_s, true, false, false, false, false, false, Habits::Names::Own}));

TEST(ForeignProjects, SayWhenPositionsWereNotCountedAsTheStandardSays) {
    EXPECT_THAT(read(project({u"NVivo 12"_s, true, true, true, true})).warnings,
                HasSubstr("Positions were read as UTF-16 units, line ends as two"));
    EXPECT_THAT(read(project({u"QualCoder 3.4"_s})).warnings, Not(HasSubstr("Positions")));
}

TEST(ForeignProjects, KeepEveryPassageInItsTextAmongMany) {
    // Texts are loaded on all cores; some are missing, some in other encodings, some positions wrong, and all in turn.
    constexpr int texts = 80;
    QByteArray xml =
        "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\" origin=\"Elsewhere\"><Sources>";
    QList<std::pair<QString, QByteArray>> files;
    QMap<QString, QStringList> expected;
    for (int n = 0; n < texts; ++n) {
        QString text;
        for (int line = 0; line < 30 + n % 7 * 20; ++line) text += u"text %1 line %2 🙂 så\n"_s.arg(n).arg(line);
        const QString name = QString::fromLatin1(guid(1000 + n));
        xml += "<TextSource guid=\"" + name.toUtf8() + "\" name=\"Talk " + QByteArray::number(n) +
               "\" plainTextPath=\"internal://" + name.toUtf8() + ".txt\">";
        for (int i = 0; i < 12; ++i) {
            const QString words = u"text %1 line %2 🙂"_s.arg(n).arg(i * 2);
            const qint64 at = text::CodePoints(text.left(text.indexOf(words + u" så"_s))).count() + (n % 5 == 2 ? 4 : 0);
            xml += "<PlainTextSelection guid=\"" + guid(10'000 + n * 100 + i) + "\" name=\"" + words.toUtf8() +
                   "\" startPosition=\"" + QByteArray::number(at) + "\" endPosition=\"" +
                   QByteArray::number(at + text::CodePoints(words).count()) + "\"/>";
            if (n % 8 != 5) expected[u"Talk %1"_s.arg(n)].append(words);
        }
        xml += "</TextSource>";
        if (n % 8 == 5) continue;
        QStringEncoder utf16(QStringEncoder::Utf16);
        files.append({u"sources/"_s + name + u".txt"_s, n % 8 == 3 ? QByteArray(utf16(text)) : text.toUtf8()});
    }
    files.prepend({u"project.qde"_s, xml + "</Sources></Project>"});
    const Read got = read(zipped(files));
    QMap<QString, QStringList> found;
    for (const Source* source : got.study.list<Source>()) {
        QMap<qsizetype, QString> here;
        const auto document = got.study.document(source->id);
        for (const MeaningUnit& unit : got.study.table<MeaningUnit>())
            if (unit.source == source->id) here.insert(document->spanOf(unit.range)->start, document->textOf(unit.range));
        found.insert(source->title, here.values());
    }
    EXPECT_EQ(found, expected);
    EXPECT_THAT(got.warnings, HasSubstr("10 texts lie outside the file or are missing from it"));
    EXPECT_THAT(got.warnings, HasSubstr("10 texts were not UTF-8"));
    EXPECT_THAT(got.warnings, HasSubstr("were found by them"));
}

namespace {

QByteArray textSource(const QByteArray& path, const QByteArray& inside, const QByteArray& attributes = {}) {
    return "<TextSource guid=\"" + guid(2) + "\" name=\"Talk\" plainTextPath=\"" + path + "\" " + attributes + ">" +
           inside + "</TextSource>";
}
QByteArray selection(int n, int start, int end, const QByteArray& inside = {}, const QByteArray& attributes = {}) {
    return "<PlainTextSelection guid=\"" + guid(n) + "\" startPosition=\"" + QByteArray::number(start) +
           "\" endPosition=\"" + QByteArray::number(end) + "\" " + attributes + ">" + inside + "</PlainTextSelection>";
}
QByteArray coding(const QByteArray& code, const QByteArray& attributes = {}) {
    return "<Coding guid=\"" + guid(999) + "\" " + attributes + "><CodeRef targetGUID=\"" + code + "\"/></Coding>";
}

template <class T>
const T& only(const Study& study) {
    static const T none{};
    EXPECT_EQ(study.count<T>(), 1);
    return study.count<T>() > 0 ? *study.list<T>().first() : none;
}

}  // namespace

TEST(ForeignProjects, AreFoundWhateverTheirFilesAreCalled) {
    for (const char* path :
         {"internal://A.txt", "A.txt", "relative:///sources/a.TXT", "sources\\A.txt", "internal://sources/A.txt"}) {
        const Read got = readProject("<Sources>" + textSource(path, {}) + "</Sources>",
                                     {{u".root"_s, ""}, {u"Sources/a.txt"_s, "Hej."}}, u"Trial.qde"_s, "\xef\xbb\xbf");
        EXPECT_EQ(got.study.text(only<Source>(got.study).id), u"Hej."_s) << path;
        EXPECT_EQ(got.study.info().title, u"Trial"_s);
    }
}

TEST(ForeignProjects, TakeGuidsInAnyCaseAndInBraces) {
    const Read got = readProject(
        "<CodeBook><Codes><Code guid=\"{ABCDEF00-0000-4000-8000-00000000000A}\" name=\"A\" "
        "isCodable=\"true\"/></Codes></CodeBook><Sources>" +
            textSource("a.txt", selection(3, 0, 3, coding("abcdef00-0000-4000-8000-00000000000a"))) + "</Sources>",
        {{u"sources/a.txt"_s, "Hej du."}});
    EXPECT_EQ(only<MeaningUnit>(got.study).groups, RefSet{only<CodeGroup>(got.study).id});
}

TEST(ForeignProjects, NestCodesAsGroupsAndSubgroupsAndSayWhatWasDeeper) {
    const Read got = readProject(
        "<CodeBook><Codes><Code guid=\"" + guid(1) +
        "\" name=\"Top\" isCodable=\"true\" color=\"#F80\"><Description>what it means</Description><Code guid=\"" +
        guid(2) + "\" name=\"Middle\" isCodable=\"true\"><Code guid=\"" + guid(3) +
        "\" name=\"Deep\" isCodable=\"true\"/></Code></Code></Codes></CodeBook>");
    const CodeGroup& group = only<CodeGroup>(got.study);
    EXPECT_EQ(group.colour, u"#ff8800"_s);
    EXPECT_EQ(group.description, u"what it means"_s);
    QStringList names;
    for (const Subgroup* subgroup : got.study.children<Subgroup>(group.id)) names.append(subgroup->name);
    EXPECT_EQ(names, (QStringList{u"Middle"_s, u"Middle / Deep"_s}));
    EXPECT_THAT(got.warnings, HasSubstr("1 code was nested more than two deep"));
}

TEST(ForeignProjects, GiveEachCoderAUnitOfTheirOwn) {
    const QByteArray anna = guid(11), bo = guid(12);
    const Read got =
        readProject("<Users><User guid=\"" + anna + "\" name=\"Anna\" id=\"A\"/><User guid=\"" + bo +
                        "\" name=\"Bo\"/></Users><CodeBook><Codes><Code guid=\"" + guid(1) +
                        "\" name=\"A\" isCodable=\"true\"/></Codes></CodeBook><Sources>" +
                        textSource("a.txt", selection(3, 0, 3,
                                                      coding(guid(1), "creatingUser=\"" + anna + "\"") +
                                                          coding(guid(1), "creatingUser=\"" + bo + "\""))) +
                        "</Sources>",
                    {{u"sources/a.txt"_s, "Hej du."}});
    QStringList who;
    for (const MeaningUnit& unit : got.study.table<MeaningUnit>())
        who.append(got.study.find<Member>(unit.member)->name);
    who.sort();
    EXPECT_EQ(who, (QStringList{u"Anna"_s, u"Bo"_s}));
}

TEST(ForeignProjects, TurnNotesDescriptionsLinksAndSetsIntoMemos) {
    const Read got = readProject(
        "<CodeBook><Codes><Code guid=\"" + guid(1) + "\" name=\"Hope\" isCodable=\"true\"><NoteRef targetGUID=\"" +
            guid(50) + "\"/></Code><Code guid=\"" + guid(5) +
            "\" name=\"Fear\" isCodable=\"true\"/></Codes></CodeBook><Sources>" +
            textSource("a.txt", selection(3, 0, 3, "<Description>my comment</Description>" + coding(guid(1)))) +
            "</Sources><Notes><Note guid=\"" + guid(50) +
            "\" name=\"On hope\" creationDateTime=\"2021-03-04T10:00:00Z\"><PlainTextContent>Think "
            "again.</PlainTextContent></Note></Notes><Links><Link guid=\"" +
            guid(60) + "\" name=\"contradicts\" originGUID=\"" + guid(1) + "\" targetGUID=\"" + guid(5) +
            "\"/></Links><Sets><Set guid=\"" + guid(61) + "\" name=\"Feelings\"><MemberCode targetGUID=\"" + guid(1) +
            "\"/><MemberCode targetGUID=\"" + guid(5) + "\"/></Set></Sets><Graphs><Graph guid=\"" + guid(62) +
            "\"/></Graphs><Description>A study of waiting.</Description>",
        {{u"sources/a.txt"_s, "Hej du."}});
    QMap<QString, QString> memos;
    RecordId aboutHope;
    for (const Memo& memo : got.study.table<Memo>()) {
        memos.insert(memo.title, got.study.text(memo.id));
        if (memo.title != u"On hope") continue;
        aboutHope = memo.about;
        EXPECT_EQ(memo.date, u"2021-03-04"_s);
    }
    EXPECT_EQ(memos, (QMap<QString, QString>{{u"On hope"_s, u"Think again."_s},
                                             {u"Comment"_s, u"my comment"_s},
                                             {u"Links of the project"_s, u"Hope → Fear (contradicts)"_s},
                                             {u"Sets of the project"_s, u"Feelings: Hope, Fear"_s},
                                             {u"Description of the project"_s, u"A study of waiting."_s}}));
    ASSERT_TRUE(got.study.find<CodeGroup>(aboutHope));
    EXPECT_EQ(got.study.find<CodeGroup>(aboutHope)->name, u"Hope"_s);
    for (const char* said : {"1 link between parts", "1 set is kept", "1 drawing"})
        EXPECT_THAT(got.warnings, HasSubstr(said));
}

TEST(ForeignProjects, MakeParticipantsOfCasesWithTheirAttributes) {
    const Read got = readProject("<Variables><Variable guid=\"" + guid(70) +
                                     "\" name=\"age\" typeOfVariable=\"Integer\"/></Variables><Cases><Case guid=\"" +
                                     guid(71) + "\" name=\"P1\"><VariableValue><VariableRef targetGUID=\"" + guid(70) +
                                     "\"/><IntegerValue>41</IntegerValue></VariableValue><SourceRef targetGUID=\"" +
                                     guid(2) + "\"/></Case></Cases><Sources>" + textSource("a.txt", {}) + "</Sources>",
                                 {{u"sources/a.txt"_s, "Hej du."}});
    const Participant& participant = only<Participant>(got.study);
    EXPECT_EQ(participant.label, u"P1"_s);
    EXPECT_EQ(participant.attributes, (Keyed{{u"age"_s, u"41"_s}}));
    EXPECT_EQ(only<Session>(got.study).participants, RefSet{participant.id});
    EXPECT_EQ(only<Source>(got.study).session, only<Session>(got.study).id);
}

/// No attribute at all (fuzz/regressions/0002.qde), and what is no GUID.
TEST(ForeignProjects, MayLackGuids) {
    const Read got = readProject("<Cases><Case name=\"P1\"/><Case guid=\"no\" name=\"P2\"/></Cases>", {});
    EXPECT_EQ(got.study.count<Participant>(), 2);
    EXPECT_EQ(readProject("<CodeBook><Codes><Code name=\"A\" isCodable=\"true\"><Code name=\"B\"/></Code></Codes></CodeBook>", {}).study.count<CodeGroup>(), 1);
}

TEST(ForeignProjects, TakePassagesOfACaseForItsTurns) {
    const Read got =
        readProject("<Cases><Case guid=\"" + guid(71) + "\" name=\"P1\"><SelectionRef targetGUID=\"" + guid(3) +
                        "\"/></Case></Cases><Sources>" + textSource("a.txt", selection(3, 4, 11)) + "</Sources>",
                    {{u"sources/a.txt"_s, "Hej?\nJa, du.\nNå."}});
    const Source& source = only<Source>(got.study);
    const auto marks = got.study.document(source.id)->marks();
    ASSERT_EQ(marks.size(), 3);
    EXPECT_EQ(marks[1].position, 4);
    EXPECT_EQ(source.speakerIs.value(marks[1].value.toObject()[u"speaker"].toString()),
              only<Participant>(got.study).id.toString());
    EXPECT_EQ(got.study.count<MeaningUnit>(), 0);
}

TEST(ForeignProjects, KeepPicturesPdfsAndRecordingsAndSayThatTheyAreNotShown) {
    const Read got = readProject(
        "<Sources><PictureSource guid=\"" + guid(20) +
            "\" name=\"map\" path=\"internal://p.png\"><PictureSelection guid=\"" + guid(21) +
            "\" firstX=\"0\" firstY=\"0\" secondX=\"9\" secondY=\"9\"/></PictureSource><AudioSource guid=\"" +
            guid(22) + "\" name=\"talk\" path=\"absolute:///C:/Users/someone/talk.mp3\"><Transcript guid=\"" +
            guid(23) + "\" plainTextPath=\"t.txt\"><SyncPoint guid=\"" + guid(24) +
            "\" timeStamp=\"0\" position=\"0\"/><SyncPoint guid=\"" + guid(25) +
            "\" timeStamp=\"2000\" position=\"5\"/><TranscriptSelection guid=\"" + guid(26) + "\" fromSyncPoint=\"" +
            guid(24) + "\" toSyncPoint=\"" + guid(25) + "\"/></Transcript></AudioSource><PDFSource guid=\"" + guid(27) +
            "\" name=\"letter.pdf\" path=\"internal://l.pdf\"><Representation guid=\"" + guid(28) +
            "\" plainTextPath=\"l.txt\">" + selection(29, 0, 4) + "</Representation></PDFSource></Sources>",
        {{u"sources/p.png"_s, "\x89PNG"},
         {u"sources/t.txt"_s, "Hej. Farvel."},
         {u"sources/l.pdf"_s, "%PDF"},
         {u"sources/l.txt"_s, "Kære du."}});
    QMap<QString, QString> kinds;
    for (const Attachment& attachment : got.study.table<Attachment>())
        kinds.insert(attachment.name,
                     attachment.mediaType + (attachment.content.isEmpty() ? u" linked"_s : u" embedded"_s));
    EXPECT_EQ(kinds, (QMap<QString, QString>{{u"map.png"_s, u"image/png embedded"_s},
                                             {u"map.png selections.xml"_s, u"application/xml embedded"_s},
                                             {u"talk"_s, u"audio/mp3 linked"_s},
                                             {u"letter.pdf"_s, u"application/pdf embedded"_s}}));
    EXPECT_EQ(got.content.attachments.size(), 3);
    EXPECT_EQ(unitWords(got.study).size(),
              1 + (unitWords(got.study).contains(u"Kære"_s) && unitWords(got.study).contains(u"Hej. "_s)));
    for (const char* said : {"3 pictures, PDFs or recordings are kept as files beside the study, and are not shown",
                             "1 region of a picture is kept in an attachment, and is not shown", "1 recording or picture lies outside"})
        EXPECT_THAT(got.warnings, HasSubstr(said));
    EXPECT_THAT(got.warnings, Not(HasSubstr("someone")));
}

TEST(ForeignProjects, TakeNamesThatAtlasCutsForTheBeginningOfTheWords) {
    const QString longTalk = (u"🙂 "_s + u"en lang passage om at vente på svar, "_s.repeated(6)).trimmed() + u"\n"_s +
                             u"og så kom det endelig. "_s.repeated(3);
    const QString words = longTalk.mid(3, 180), cut = words.left(97) + u'…';
    const auto at = [](int position) { return QByteArray::number(position); };
    const Read got = readProject(
        "<Sources>" +
            textSource("a.txt", "<PlainTextSelection guid=\"" + guid(3) + "\" name=\"" + cut.toUtf8() +
                                    "\" startPosition=\"" + at(2) + "\" endPosition=\"" + at(182) + "\"/>") +
            "</Sources>",
        {{u"sources/a.txt"_s, longTalk.toUtf8()}});
    EXPECT_EQ(unitWords(got.study), QStringList{words});
    EXPECT_EQ(got.warnings, "");
}

TEST(ForeignProjects, SayThatTextsAreEmptyAsNVivoForMacWritesThem) {
    const Read got = readProject("<Sources>" + textSource("a.txt", selection(3, 10, 20)) + "</Sources>",
                                 {{u"sources/a.txt"_s, "\n"}});
    EXPECT_THAT(got.warnings, HasSubstr("1 text is empty in the file"));
    EXPECT_THAT(got.warnings, HasSubstr("1 passage lies outside its text"));
    EXPECT_EQ(got.study.count<MeaningUnit>(), 0);
}

TEST(ForeignProjects, TakeTheWordFileWhereThePlainTextIsEmpty) {
    const QByteArray word = importing::docx(importing::wordParagraph(importing::wordRun("Hej du.")) +
                                            importing::wordParagraph(importing::wordRun("Farvel.")));
    const Read got = readProject(
        "<Sources>" +
            textSource("a.txt", selection(3, 8, 14, {}, "name=\"Farvel\""), "richTextPath=\"internal://a.docx\"") +
            "</Sources>",
        {{u"sources/a.txt"_s, "\n"}, {u"sources/a.docx"_s, word}});
    EXPECT_EQ(got.study.text(only<Source>(got.study).id), u"Hej du.\nFarvel."_s);
    EXPECT_EQ(unitWords(got.study), QStringList{u"Farvel"_s});
    EXPECT_THAT(got.warnings, HasSubstr("taken from its word-processor file"));
}

TEST(ForeignProjects, ListWhatHasNoLengthOrLiesOutside) {
    const Read got =
        readProject("<Sources>" +
                        textSource("a.txt", selection(3, 2, 2, "<Description>kept</Description>") +
                                                selection(4, 5, 99) + selection(5, 4, 1) + selection(6, 0, 3)) +
                        "</Sources>",
                    {{u"sources/a.txt"_s, "Hej du."}});
    EXPECT_EQ(unitWords(got.study), QStringList{u"Hej"_s});
    EXPECT_THAT(got.warnings, HasSubstr("1 passage has no length"));
    EXPECT_THAT(got.warnings, HasSubstr("2 passages lie outside their texts"));
    EXPECT_EQ(got.study.text(only<Memo>(got.study).id), u"kept"_s);
}

TEST(ForeignProjects, FindPassagesByTheirNamesWhereTheTextHasMoved) {
    const QString moved = u"En linje foran.\n"_s + talk;
    QMap<QString, QByteArray> files = unzipped(project({u"QualCoder 3.4"_s}));
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.key().endsWith(u".txt"))
            it.value() = talk.toUtf8()
                             .replace("ventede vi", "ventede mange af vi")
                             .replace("Og så ventede mange af vi", "Og så ventede vi") +
                         "\n";
    // One passage of six is said to lie elsewhere.
    files[u"project.qde"_s].replace(
        "startPosition=\"" + QByteArray::number(counted(talk.left(talk.indexOf(u"sidst"_s)), {})), "startPosition=\"3");
    const Read got = read(zipped(files));
    EXPECT_EQ(unitWords(got.study).join(u'|').toStdString(), passages.join(u'|').toStdString());
    EXPECT_THAT(got.warnings,
                HasSubstr("1 passage did not hold the words that its name repeats, and was found by them"));
}

TEST(Codebooks, BecomeCodeGroupsEvenWhereTheyFailTheSchema) {
    const Read got = read(
        "\xef\xbb\xbf<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" "
        "origin=\"Elsewhere\"><Codes><Code guid=\"" +
        guid(1) + "\" name=\"A\" isCodable=\"true\" color=\"RGB(255, 0,16)\"/><Code guid=\"" + guid(2) +
        "\" name=\"B\" isCodable=\"true\" color=\"#80FF0010\"><Code guid=\"" + guid(3) +
        "\" name=\"b\" isCodable=\"true\"/></Code></Codes><Sets><Set guid=\"" + guid(4) +
        "\" name=\"S\"><MemberCode guid=\"" + guid(1) + "\"/></Set></Sets></CodeBook>");
    QStringList groups;
    for (const CodeGroup* group : got.study.list<CodeGroup>()) groups.append(group->name + group->colour);
    EXPECT_EQ(groups, (QStringList{u"A#ff0010"_s, u"B#ff0010"_s}));
    EXPECT_EQ(got.study.count<Subgroup>(), 1);
    EXPECT_THAT(got.warnings, HasSubstr("2 colours were not written as the standard asks"));
}
