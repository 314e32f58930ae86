// Files that mean harm, or are broken: an error that says why, or a reading that stays small; never half a study.
#include "tests/interchange/qdpx.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::test;
using testing::HasSubstr;

namespace {

std::string refusal(const QByteArray& bytes) {
    const auto content = readBytes(bytes);
    return content ? "was read" : content.error().message().toStdString();
}
using Files = QList<std::pair<QString, QByteArray>>;
const QByteArray head = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\">";

}  // namespace

TEST(HostileProjects, DeclareNoEntities) {
    const QByteArray bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" +
        head + "<Description>&b;</Description></Project>";
    EXPECT_THAT(refusal(zipped(Files{{u"project.qde"_s, bomb}})), HasSubstr("declares a document type"));
    EXPECT_THAT(refusal("<?xml version=\"1.0\"?><!DOCTYPE CodeBook SYSTEM \"file:///etc/passwd\"><CodeBook/>"),
                HasSubstr("declares a document type"));
}

TEST(HostileProjects, DoNotReachOutOfTheFile) {
    EXPECT_THAT(refusal(zipped(Files{{u"project.qde"_s, head + "</Project>"}, {u"../evil.txt"_s, "x"}})),
                HasSubstr("outside"));
    const Read got = read(zipped(Files{
        {u"project.qde"_s,
         head + "<Sources><TextSource guid=\"00000000-0000-4000-8000-000000000001\" name=\"T\" "
                "plainTextPath=\"relative:///../../../etc/passwd\"/><TextSource "
                "guid=\"00000000-0000-4000-8000-000000000002\" name=\"U\" "
                "plainTextPath=\"absolute:///etc/passwd\"/><TextSource guid=\"00000000-0000-4000-8000-000000000003\" "
                "name=\"V\" plainTextPath=\"/etc/passwd\"/></Sources></Project>"}}));
    EXPECT_EQ(got.study.count<study::Source>(), 0);
    EXPECT_THAT(got.warnings, HasSubstr("3 texts lie outside the file or are missing from it"));
}

TEST(HostileProjects, AreNotReadInHalf) {
    QByteArray text(200'000, '\0');
    quint32 seed = 1;
    for (char& c : text) c = char('a' + (seed = seed * 1664525u + 1013904223u) / 171798692u);
    const QByteArray whole =
        zipped(Files{{u"project.qde"_s, head + "<Sources><TextSource guid=\"00000000-0000-4000-8000-000000000001\" "
                                               "name=\"T\" plainTextPath=\"a.txt\"/></Sources></Project>"},
                     {u"sources/a.txt"_s, text}});
    ASSERT_TRUE(readBytes(whole));
    for (qsizetype length = 0; length < whole.size(); length += 997)
        EXPECT_FALSE(readBytes(whole.first(length))) << length;
}

TEST(HostileProjects, AreRefusedWhenTheXmlEndsTooSoon) {
    const QByteArray xml = head +
                           "<CodeBook><Codes><Code guid=\"00000000-0000-4000-8000-000000000001\" name=\"A\" "
                           "isCodable=\"true\"/></Codes></CodeBook></Project>";
    for (qsizetype length = 0; length < xml.size(); ++length)
        EXPECT_FALSE(readBytes(zipped(Files{{u"project.qde"_s, xml.first(length)}}))) << length;
}

TEST(HostileProjects, MayNestOnlySoDeep) {
    QByteArray xml = head + "<CodeBook><Codes>";
    for (int i = 0; i < 1000; ++i) xml += "<Code guid=\"x\" name=\"a\" isCodable=\"true\">";
    EXPECT_THAT(refusal(zipped(Files{{u"project.qde"_s, xml}})), HasSubstr("nested"));
}

TEST(HostileProjects, AreNoBombs) {
    EXPECT_THAT(refusal(zipped(
                    Files{{u"project.qde"_s, head + "</Project>"}, {u"sources/a.txt"_s, QByteArray(50'000'000, 'a')}})),
                HasSubstr("200 times its size"));
}

TEST(HostileProjects, AreRefusedWithoutARootOrWithTwo) {
    EXPECT_THAT(refusal(zipped(Files{{u"a.txt"_s, "x"}})), HasSubstr("no .qde"));
    EXPECT_THAT(refusal(zipped(Files{{u"a.qde"_s, head + "</Project>"}, {u"b.qde"_s, head + "</Project>"}})),
                HasSubstr("several .qde"));
    EXPECT_THAT(refusal(zipped(Files{{u"project.qde"_s, "<html/>"}})), HasSubstr("neither"));
    EXPECT_THAT(refusal(head + "</Project>"), HasSubstr("without its texts"));
}

TEST(HostileProjects, WithWrongNumbersAndReferencesAreReadAsFarAsTheyGo) {
    const Read got = read(zipped(Files{
        {u"project.qde"_s,
         head +
             R"(<CodeBook><Codes><Code guid="g" name="A" isCodable="true"/><Code guid="g" name="B" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="g" name="T" plainTextPath="a.txt"><PlainTextSelection guid="s" startPosition="-3" endPosition="4"/><PlainTextSelection guid="t" startPosition="x" endPosition="99999999999999999999"/>
<PlainTextSelection guid="u" startPosition="0" endPosition="3" creatingUser="nobody"><Coding guid="c"><CodeRef targetGUID="nothing"/></Coding></PlainTextSelection></TextSource></Sources>
<Sets><Set guid="z" name="S"><MemberCode targetGUID="nothing"/></Set></Sets><Odd/></Project>)"},
        {u"sources/a.txt"_s, "Hej du."}}));
    EXPECT_EQ(got.study.count<study::CodeGroup>(), 2);
    EXPECT_EQ(got.study.count<study::MeaningUnit>(), 1);
    EXPECT_EQ(got.study.count<study::Source>(), 1);
    for (const char* said : {"had the GUID of another", "2 passages lie outside",
                             "1 coding names a code that is not in the file", "1 part that the standard does not know"})
        EXPECT_THAT(got.warnings, HasSubstr(said));
}

TEST(HostileProjects, MayNotMakeUsSearchWithoutEnd) {
    QByteArray selections;
    for (int i = 0; i < 20'000; ++i)
        selections += "<PlainTextSelection guid=\"" + QByteArray::number(i) + "\" name=\"" +
                      (i % 3 ? "aaaa" : QByteArray(200, 'a') + "b") + "\" startPosition=\"" + QByteArray::number(i) +
                      "\" endPosition=\"" + QByteArray::number(i + 4) + "\"/>";
    QByteArray text;
    while (text.size() < 2'000'000) text += "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + QByteArray::number(text.size());
    const Read got = read(
        zipped(Files{{u"project.qde"_s, head + "<Sources><TextSource guid=\"g\" name=\"T\" plainTextPath=\"a.txt\">" +
                                            selections + "</TextSource></Sources></Project>"},
                     {u"sources/a.txt"_s, text}}));
    EXPECT_EQ(got.study.count<study::MeaningUnit>(), 20'000);
}

TEST(HostileProjects, MayNotFillMemoryWithTheNamesOfCodes) {
    QByteArray name(100'000, 'a'), refs;
    quint32 seed = 1;
    for (char& c : name) c = char('a' + (seed = seed * 1664525u + 1013904223u) / 171798692u);
    for (int i = 0; i < 1000; ++i) refs += "<CodeRef targetGUID=\"c\"/>";
    QByteArray pictures;
    for (int i = 0; i < 40; ++i)
        pictures += "<PictureSource guid=\"p" + QByteArray::number(i) + "\" name=\"P\" path=\"p.png\"><PictureSelection guid=\"s\">" +
                    refs + "</PictureSelection></PictureSource>";
    const Read got = read(zipped(Files{{u"project.qde"_s, head + "<CodeBook><Codes><Code guid=\"c\" name=\"" + name +
                                                              "\"/></Codes></CodeBook><Sources>" + pictures +
                                                              "</Sources></Project>"}}));
    EXPECT_EQ(got.study.count<study::Attachment>(), 40);
    EXPECT_TRUE(got.content.attachments.isEmpty());
    EXPECT_THAT(got.warnings, HasSubstr("40 marks in pictures, PDFs or recordings are left out, as there are too many"));
}

TEST(HostileProjects, WithBytesChangedAtRandomAreReadOrRefused) {
    const tests::SmallStudy small = tests::SmallStudy::complete();
    const QMap<QString, QByteArray> files = unzipped(exporting::refiProject(small.study())->bytes);
    QRandomGenerator random(5);
    int readable = 0;
    for (int round = 0; round < 600; ++round) {
        QMap<QString, QByteArray> changed = files;
        for (QByteArray& bytes : changed) {
            for (int n = int(random.bounded(4)); n > 0 && !bytes.isEmpty(); --n) {
                const qsizetype at = qsizetype(random.bounded(bytes.size()));
                switch (random.bounded(4)) {
                    case 0:
                        bytes[at] = char(random.bounded(256));
                        break;
                    case 1:
                        bytes.remove(at, qsizetype(random.bounded(40)));
                        break;
                    case 2:
                        bytes.insert(at,
                                     bytes.mid(qsizetype(random.bounded(bytes.size())), qsizetype(random.bounded(60))));
                        break;
                    default:
                        bytes[at] = "0123456789"[random.bounded(10)];
                }
            }
        }
        const auto content = readBytes(zipped(changed));
        if (!content) continue;
        ++readable;
        // Whatever was read is a whole study: every range lies in its text, every reference leads somewhere.
        const study::Study study = studyOf(content->entries);
        for (const study::MeaningUnit& unit : study.table<study::MeaningUnit>())
            EXPECT_TRUE(study.document(unit.source)->spanOf(unit.range)) << round;
        for (const study::SentenceLink& link : study.table<study::SentenceLink>())
            for (const RecordId& unit : link.units) EXPECT_TRUE(study.find<study::MeaningUnit>(unit)) << round;
    }
    EXPECT_GT(readable, 50);
}
