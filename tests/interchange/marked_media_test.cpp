// What is marked in pictures, PDFs and recordings is not shown, and is kept.
#include "tests/interchange/foreign_project.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;
using testing::Not;

namespace {

/// A picture, a PDF and two recordings, with marks in all of them; one transcript has no text, one no positions.
const QByteArray marked =
    "<Users><User guid=\"" + guid(11) + "\" name=\"Anna &amp; Bo\"/><User guid=\"" + guid(12) +
    "\" name=\"Nobody\"/></Users><CodeBook><Codes><Code guid=\"" + guid(1) +
    "\" name=\"Waiting &lt;long&gt;\" isCodable=\"true\"/></Codes></CodeBook><Sources><PictureSource guid=\"" +
    guid(20) + "\" name=\"map\" path=\"internal://p.png\"><PictureSelection guid=\"" + guid(21) +
    "\" name=\"the door\" firstX=\"1\" firstY=\"-2\" secondX=\"30\" secondY=\"40\" creatingUser=\"" + guid(11) +
    "\" creationDateTime=\"2021-03-04T10:00:00Z\" xmlns:o=\"urn:other\" o:firstX=\"7\"><Description>where they "
    "wait\nsecond line</Description><Coding guid=\"" +
    guid(31) + "\"><CodeRef targetGUID=\"{" + guid(1) + "}\"/></Coding><NoteRef targetGUID=\"" + guid(50) +
    "\"/></PictureSelection><PictureSelection guid=\"" + guid(22) +
    "\" firstX=\"5\" firstY=\"6\" secondX=\"7\" secondY=\"8\"/><Coding guid=\"" + guid(32) +
    "\"><CodeRef targetGUID=\"" + guid(1) + "\"/></Coding></PictureSource><PDFSource guid=\"" + guid(23) +
    "\" name=\"letter.pdf\" path=\"absolute:///C:/Users/someone/l.pdf\"><PDFSelection guid=\"" + guid(24) +
    "\" page=\"2\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"><Representation guid=\"" + guid(33) +
    "\" plainTextPath=\"internal://r.txt\"/></PDFSelection><Representation guid=\"" + guid(34) +
    "\" plainTextPath=\"l.txt\"/></PDFSource><VideoSource guid=\"" + guid(25) +
    "\" name=\"ward\" path=\"v.mp4\"><VideoSelection guid=\"" + guid(26) +
    "\" begin=\"1000\" end=\"2500\"/><Transcript guid=\"" + guid(35) +
    "\" name=\"said\" plainTextPath=\"missing.txt\"><SyncPoint guid=\"" + guid(40) +
    "\" timeStamp=\"1500\"/><SyncPoint guid=\"" + guid(41) + "\" timeStamp=\"9500\"/><SyncPoint guid=\"" + guid(42) +
    "\" timeStamp=\"9999\"/><TranscriptSelection guid=\"" + guid(27) + "\" fromSyncPoint=\"" + guid(40) +
    "\" toSyncPoint=\"" + guid(41) + "\"><Coding guid=\"" + guid(36) + "\"><CodeRef targetGUID=\"" + guid(1) +
    "\"/></Coding></TranscriptSelection></Transcript></VideoSource><AudioSource guid=\"" + guid(28) +
    "\" name=\"talk\" path=\"a.mp3\"><Transcript guid=\"" + guid(37) + "\" plainTextPath=\"t.txt\"><SyncPoint guid=\"" +
    guid(43) + "\" timeStamp=\"0\" position=\"0\"/><SyncPoint guid=\"" + guid(44) +
    "\" timeStamp=\"2000\" position=\"4\"/><SyncPoint guid=\"" + guid(45) +
    "\" timeStamp=\"3000\"/><TranscriptSelection guid=\"" + guid(29) + "\" fromSyncPoint=\"" + guid(43) +
    "\" toSyncPoint=\"" + guid(44) + "\"/><TranscriptSelection guid=\"" + guid(30) + "\" fromSyncPoint=\"" + guid(44) +
    "\" toSyncPoint=\"" + guid(45) + "\"/></Transcript></AudioSource></Sources><Notes><Note guid=\"" + guid(50) +
    "\" name=\"On doors\" plainTextPath=\"n.txt\"/></Notes>";
const QList<std::pair<QString, QByteArray>> markedFiles{{u"sources/p.png"_s, "\x89PNG"},
                                                        {u"sources/r.txt"_s, "the words there"},
                                                        {u"sources/l.txt"_s, "Kære du."},
                                                        {u"sources/t.txt"_s, "Hej. Farvel."},
                                                        {u"sources/n.txt"_s, "Look \"again\" 🙂"}};

}  // namespace

TEST(MarkedMedia, KeepTheirRegionsAndStretchesWithCodesAndNotes) {
    const Read got = readProject(marked, markedFiles);
    const QByteArray picture = attached(got, u"map.png selections.xml"_s),
                     pdf = attached(got, u"letter.pdf selections.xml"_s),
                     video = attached(got, u"ward selections.xml"_s), audio = attached(got, u"talk selections.xml"_s);
    EXPECT_EQ(got.content.attachments.size(), 5);
    const QString one = u"/Selections/PictureSource/PictureSelection[1]"_s;
    const QMap<QString, QString> inPicture{
        {u"count(//PictureSelection)"_s, u"2"_s},
        {u"string(/Selections/@project)"_s, u"Trial"_s},
        {u"string(/Selections/@origin)"_s, u"Elsewhere"_s},
        {u"string(/Selections/PictureSource/@name)"_s, u"map"_s},
        {u"count(%1/@*)"_s.arg(one), u"9"_s},
        {u"concat(%1/@firstX,' ',%1/@firstY,' ',%1/@secondX,' ',%1/@secondY)"_s.arg(one), u"1 -2 30 40"_s},
        {u"string(%1/@*[namespace-uri()='urn:other'])"_s.arg(one), u"7"_s},
        {u"string(%1/@creationDateTime)"_s.arg(one), u"2021-03-04T10:00:00Z"_s},
        {u"string(%1/Description)"_s.arg(one), u"where they wait\nsecond line"_s},
        {u"string(%1/Coding/CodeRef)"_s.arg(one), u"Waiting <long>"_s},
        {u"string(%1/NoteRef/Name)"_s.arg(one), u"On doors"_s},
        {u"string(%1/NoteRef/PlainTextContent)"_s.arg(one), u"Look \"again\" 🙂"_s},
        {u"string(/Selections/Users/User[@guid=%1/@creatingUser]/@name)"_s.arg(one), u"Anna & Bo"_s},
        {u"count(/Selections/Users/User)"_s, u"1"_s},
        {u"string(/Selections/PictureSource/Coding/CodeRef)"_s, u"Waiting <long>"_s}};
    for (auto it = inPicture.cbegin(); it != inPicture.cend(); ++it)
        EXPECT_EQ(xpath(picture, it.key()).toStdString(), it.value().toStdString()) << it.key().toStdString();
    EXPECT_EQ(xpath(pdf, u"string(//PDFSelection/@page)"_s), u"2"_s);
    EXPECT_EQ(xpath(pdf, u"string(//PDFSelection/Representation/PlainTextContent)"_s), u"the words there"_s);
    EXPECT_FALSE(pdf.contains("someone"));
    EXPECT_EQ(xpath(video, u"concat(//VideoSelection/@begin,' ',//VideoSelection/@end)"_s), u"1000 2500"_s);
    // Without a text, times are what there is; those that are named go along.
    const QString said = u"//TranscriptSelection"_s;
    EXPECT_EQ(xpath(video,
                    u"concat(//SyncPoint[@guid=%1/@fromSyncPoint]/@timeStamp,' ',//SyncPoint[@guid=%1/"
                    "@toSyncPoint]/@timeStamp,' ',count(//SyncPoint),' ',%1/Coding/CodeRef)"_s.arg(said)),
              u"1500 9500 2 Waiting <long>"_s);
    // A passage that has its words is a meaning unit and not here.
    EXPECT_EQ(xpath(audio, u"concat(count(%1),' ',%1/@guid)"_s.arg(said)), u"1 "_s + QString::fromLatin1(guid(30)));
    QStringList words;
    for (const MeaningUnit& unit : got.study.table<MeaningUnit>())
        words.append(got.study.document(unit.source)->textOf(unit.range));
    EXPECT_EQ(words, QStringList{u"Hej."_s});
    for (const char* line : {"2 regions of pictures are kept in attachments, and are not shown",
                             "1 region of a PDF is kept in an attachment, and is not shown",
                             "3 stretches of recordings are kept in attachments, and are not shown",
                             "1 coding of a whole picture, PDF or recording is kept in an attachment"})
        EXPECT_THAT(got.warnings, HasSubstr(line));
    EXPECT_THAT(got.warnings, Not(HasSubstr("outside its text")));
    // Beside the text of the PDF, and the memo is about what the note was about.
    RecordId letter, map;
    for (const Attachment& attachment : got.study.table<Attachment>()) {
        if (attachment.name == u"letter.pdf selections.xml") letter = attachment.of;
        if (attachment.name == u"map.png") map = attachment.id;
    }
    ASSERT_TRUE(got.study.find<Source>(letter));
    EXPECT_EQ(got.study.text(letter), u"Kære du."_s);
    for (const Memo& memo : got.study.table<Memo>())
        if (memo.title == u"On doors") {
            EXPECT_EQ(memo.about, map);
        }
}

TEST(MarkedMedia, BringTheirMarksThroughAnExportOfOurs) {
    const Read first = readProject(marked, markedFiles);
    const auto packed = [](const Read& got) {
        return exporting::refiProject(got.study,
                                      [&](const QString& content) -> Result<QByteArray> {
                                          for (const auto& file : got.content.attachments)
                                              if (file.content == content) return file.bytes;
                                          return QByteArray();
                                      })
            ->bytes;
    };
    const auto all = [](const Read& got) {
        QMap<QString, QByteArray> files;
        for (const Attachment& attachment : got.study.table<Attachment>())
            for (const auto& file : got.content.attachments)
                if (file.content == attachment.content) files.insert(attachment.id.toString(), file.bytes);
        return files;
    };
    const Read second = read(packed(first));
    EXPECT_EQ(all(second), all(first));
    EXPECT_EQ(all(second).size(), 5);
    // Another program marks a region in the picture: that is a further attachment, and stays one when it comes again.
    QMap<QString, QByteArray> files = unzipped(packed(second));
    const auto withRegion = [&](const QByteArray& x) {
        QMap<QString, QByteArray> changed = files;
        QByteArray& xml = changed[u"project.qde"_s];
        const qsizetype at = xml.indexOf("/>", xml.indexOf("<PictureSource"));
        EXPECT_GT(at, 0);
        xml.replace(at, 2,
                    "><PictureSelection guid=\"" + guid(90) + "\" firstX=\"" + x +
                        "\" firstY=\"1\" secondX=\"2\" secondY=\"2\"/></PictureSource>");
        return changed;
    };
    const Read third = read(zipped(withRegion("111")));
    EXPECT_EQ(all(third).size(), 6);
    EXPECT_THAT(third.warnings, HasSubstr("1 region of a picture is kept"));
    files = unzipped(packed(third));
    const Read same = read(zipped(withRegion("111"))), moved = read(zipped(withRegion("222")));
    EXPECT_EQ(all(same), all(third));
    EXPECT_EQ(all(moved).keys(), all(third).keys());
    const QByteArray now = all(moved).values().join();
    EXPECT_TRUE(now.contains("\"222\"") && !now.contains("\"111\""));
}
