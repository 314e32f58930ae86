// A transcript goes to Word with its units as comments, and comes back with more of them.
#include <QRandomGenerator>

#include "app/operations/comment_coding.h"
#include "app/operations/transcript_import.h"
#include "app/operations/units.h"
#include "export/marked_transcript.h"
#include "tests/interchange/empty_study.h"
#include "tests/interchange/qdpx.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::app;
using namespace kondensat::study;
using namespace kondensat::test;
using testing::HasSubstr;

namespace {

const Study& sample() {
    static const Study study = [] {
        const auto content = importing::readArchive(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"));
        return content ? studyOf(content->entries) : Study();
    }();
    return study;
}

importing::Transcript readBack(const QByteArray& bytes) {
    const auto transcript = importing::readTranscript(bytes, u"copy.docx"_s);
    if (transcript) return *transcript;
    ADD_FAILURE() << transcript.error().message().toStdString();
    return {};
}

/// The file after a word processor has saved it.
QByteArray savedByLibreOffice(const QByteArray& bytes, const QString& as) {
    QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"out"_s);
    QFile file(dir.filePath(u"copy.docx"_s));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    file.close();
    QProcess soffice;
    soffice.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + dir.filePath(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, as, u"--outdir"_s, dir.filePath(u"out"_s), file.fileName()});
    if (!soffice.waitForFinished(120'000)) return {};
    QFile saved(dir.filePath(u"out/copy."_s + as.section(u':', 0, 0)));
    return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
}

/// What a colleague does in Word: a comment on words that stand once in the document.
void comment(QMap<QString, QByteArray>& parts, const QString& on, const QString& says, const QString& author) {
    QByteArray& body = parts[u"word/document.xml"_s];
    const QByteArray id = QByteArray::number(1000 + body.count("commentReference"));
    const qsizetype at = body.indexOf(on.toUtf8());
    ASSERT_GE(at, 0) << on.toStdString();
    ASSERT_EQ(body.count(on.toUtf8()), 1) << on.toStdString();
    const QByteArray again = "</w:t></w:r>", text = "<w:r><w:t xml:space=\"preserve\">";
    body.replace(at, on.toUtf8().size(),
                 again + "<w:commentRangeStart w:id=\"" + id + "\"/>" + text + on.toUtf8() + again + "<w:commentRangeEnd w:id=\"" + id +
                     "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>" + text);
    parts[u"word/comments.xml"_s].replace("</w:comments>", "<w:comment w:id=\"" + id + "\" w:author=\"" + author.toUtf8() + "\"><w:p><w:r><w:t>" +
                                                                says.toUtf8() + "</w:t></w:r></w:p></w:comment></w:comments>");
}

std::string said(const ReturnedCopy& copy) {
    return copy.doubtful.join(u'\n').toStdString();
}

}  // namespace

TEST(WordCopies, BringEveryUnitOfTheSampleBackAsKnown) {
    ASSERT_GT(sample().count<Source>(), 4);
    for (const Source* source : sample().list<Source>()) {
        if (sample().text(source->id).isEmpty()) continue;
        const auto units = exporting::unitComments(sample(), source->id);
        const auto bytes = exporting::markedTranscript(sample(), source->id);
        ASSERT_TRUE(bytes) << bytes.error().message().toStdString();
        const importing::Transcript back = readBack(*bytes);
        EXPECT_EQ(back.text, sample().text(source->id).trimmed()) << source->title.toStdString();
        EXPECT_EQ(copiedSource(sample(), back), source->id);
        const ReturnedCopy copy = returnedCopy(sample(), back, source->id);
        EXPECT_EQ(copy.known, units.size()) << source->title.toStdString();
        EXPECT_TRUE(copy.fresh.isEmpty());
        EXPECT_EQ(said(copy), "");
    }
}

TEST(WordCopies, SurviveAWordProcessor) {
    const Source* source = sample().list<Source>().first();
    const auto units = exporting::unitComments(sample(), source->id);
    ASSERT_GT(units.size(), 20);
    const auto bytes = exporting::markedTranscript(sample(), source->id);
    ASSERT_TRUE(bytes);
    for (const QString& as : {u"docx:MS Word 2007 XML"_s, u"odt:writer8"_s}) {
        const QByteArray saved = savedByLibreOffice(*bytes, as);
        ASSERT_FALSE(saved.isEmpty());
        EXPECT_NE(saved, *bytes);
        const importing::Transcript back = readBack(saved);
        EXPECT_EQ(copiedSource(sample(), back), source->id) << "the property came through";
        const ReturnedCopy copy = returnedCopy(sample(), back, source->id);
        EXPECT_EQ(copy.known, units.size()) << as.toStdString();
        EXPECT_TRUE(copy.fresh.isEmpty());
        EXPECT_EQ(said(copy), "");
    }
}

TEST(WordCopies, ShowPandocTheUnitsAtTheirWords) {
    const Source* source = sample().list<Source>().first();
    const auto bytes = exporting::markedTranscript(sample(), source->id);
    ASSERT_TRUE(bytes);
    QProcess pandoc;
    pandoc.start(u"pandoc"_s, {u"-f"_s, u"docx"_s, u"-t"_s, u"json"_s, u"--track-changes=all"_s});
    pandoc.write(*bytes);
    pandoc.closeWriteChannel();
    ASSERT_TRUE(pandoc.waitForFinished(60'000));
    ASSERT_EQ(pandoc.exitCode(), 0);
    const QByteArray json = pandoc.readAllStandardOutput();
    const auto units = exporting::unitComments(sample(), source->id);
    EXPECT_EQ(json.count("\"comment-start\""), units.size());
    EXPECT_EQ(json.count("\"comment-end\""), units.size());
}

TEST(WordCopies, AreNamedByNobodyElse) {
    const tests::SmallStudy small = tests::SmallStudy::complete();
    const RecordId source = small.study().list<Source>().first()->id;
    const auto parts = unzipped(*exporting::markedTranscript(small.study(), source));
    EXPECT_THAT(parts[u"docProps/custom.xml"_s].toStdString(), HasSubstr(source.toString().toStdString()));
    for (const char* part : {"word/document.xml", "word/comments.xml", "word/header1.xml", "docProps/custom.xml", "docProps/core.xml", "[Content_Types].xml"}) {
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"-"_s});
        xmllint.write(parts[QString::fromLatin1(part)]);
        xmllint.closeWriteChannel();
        ASSERT_TRUE(xmllint.waitForFinished());
        EXPECT_EQ(xmllint.exitCode(), 0) << part;
    }
}

TEST(WordCopies, PlaceUnitsThatOverlapTouchAndCrossLines) {
    tests::SmallStudy small;
    small.add("a", Analysis{});
    Source talk;
    talk.title = u"Talk"_s;
    talk.speakers = {{u"s1"_s, u"Mette"_s}, {u"s2"_s, u"I"_s}};
    small.add("t", talk);
    small.writeTurns("t", {u"s2: Hvordan var det?"_s, u"s1: Jeg ventede 🙂 længe\tog ingen kom. Det var <koldt> & mørkt."_s, u"s2: Ja?"_s, u"s1: نعم، كنت وحدي. Ja."_s});
    small.addUnit("u1", "t", u"Jeg ventede 🙂 længe\tog ingen kom."_s, {}, {});
    small.addUnit("u2", "t", u"længe\tog ingen"_s, {}, {});
    small.addUnit("u3", "t", u"Det var <koldt> & mørkt.\nJa?\nنعم، كنت"_s, {}, {});
    small.addUnit("u4", "t", u" وحدي."_s, {}, {});
    const auto bytes = exporting::markedTranscript(small.study(), RecordId::of("t"));
    ASSERT_TRUE(bytes);
    const importing::Transcript back = readBack(*bytes);
    EXPECT_EQ(back.speakers.size(), 2);
    const ReturnedCopy copy = returnedCopy(small.study(), back, RecordId::of("t"));
    EXPECT_EQ(copy.known, 4) << said(copy);
    EXPECT_TRUE(copy.fresh.isEmpty());
}

TEST(WordCopies, BringEveryUnitOfAnyStudyBackAsKnown) {
    const QStringList pieces{u"ja"_s,  u"ventede"_s, u"🙂"_s, u"<b>"_s,  u"a & b"_s, u"نعم،"_s,
                             u"så\u00A0nu"_s, u"(griner)"_s, u"\t"_s, u"“nej”"_s, u"12:30"_s, u"e\u0301"_s};
    qsizetype all = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        tests::SmallStudy small;
        small.add("a", Analysis{});
        Member member;
        member.name = u"Kari Holm"_s;
        small.add("m", member);
        Source talk;
        talk.title = u"Talk %1"_s.arg(seed);
        talk.speakers = {{u"s1"_s, u"Mette"_s}, {u"s2"_s, u"I"_s}};
        small.add("t", talk);
        // Words with numbers, so that no passage stands twice.
        QStringList lines;
        int number = 0;
        for (int line = 0; line < 12; ++line) {
            QString said = (line % 2 ? u"s1: "_s : u"s2: "_s) + u"Linje%1"_s.arg(line);
            for (int n = 2 + int(random.bounded(12)); n > 0; --n)
                said += u' ' + pieces[random.bounded(pieces.size())] + u" ord%1"_s.arg(++number);
            lines.append(said);
        }
        small.writeTurns("t", lines);
        const QString text = small.study().text(RecordId::of("t"));
        const int units = 1 + int(random.bounded(25));
        QSet<QString> places;
        for (int i = 0; i < units; ++i) {
            qsizetype start = random.bounded(text.size() - 10), end = start + 1 + random.bounded(120);
            start = text.indexOf(u"ord"_s, start);  // a passage begins and ends with a word
            end = std::max(text.indexOf(u' ', std::min(end, text.size() - 1)), start + 4);
            if (start < 0 || end > text.size()) continue;
            const QString words = text.mid(start, end - start).trimmed();
            if (words.isEmpty() || places.contains(words)) continue;
            places.insert(words);
            MeaningUnit unit;
            unit.source = RecordId::of("t");
            unit.member = RecordId::of("m");
            unit.code = random.bounded(3) ? u"code <%1> & more"_s.arg(random.bounded(5)) : QString();
            unit.range = small.range("t", words);
            small.add(("u" + QByteArray::number(i)).constData(), unit, "a");
        }
        const auto bytes = exporting::markedTranscript(small.study(), RecordId::of("t"));
        ASSERT_TRUE(bytes) << bytes.error().message().toStdString();
        const importing::Transcript back = readBack(*bytes);
        EXPECT_EQ(back.text.toStdString(), text.trimmed().toStdString()) << seed;
        EXPECT_EQ(copiedSource(small.study(), back), RecordId::of("t")) << seed;
        const ReturnedCopy copy = returnedCopy(small.study(), back, RecordId::of("t"));
        EXPECT_EQ(copy.known, small.study().count<MeaningUnit>()) << seed << " " << said(copy);
        EXPECT_TRUE(copy.fresh.isEmpty()) << seed;
        if (HasFailure()) return;
        all += copy.known;
    }
    EXPECT_GT(all, 200);
}

class ReturnedWordCopy : public testing::Test, public EmptyStudy {
protected:
    ReturnedWordCopy() {
        importing::Transcript talk;
        talk.text = u"How was it?\nI waited for hours. Yes. Yes.\nAnd then?\nNobody came 🙂 that night.\nI see.\nI went home alone, in the rain."_s;
        int speaker = 0;
        for (qsizetype at = 0; at >= 0; at = talk.text.indexOf(u'\n', at + 1)) talk.turns.append({at == 0 ? 0 : at + 1, speaker++ % 2});
        talk.speakers = {{u"I"_s, u"I"_s, 3}, {u"Mette"_s, u"Mette"_s, 3}};
        importing::Annotation waited;
        waited.start = 14, waited.end = 30, waited.words = u"waiting"_s, waited.author = u"Kari Holm"_s, waited.initials = u"KH"_s;
        talk.annotations = {waited};
        source = import(talk, true).first().source;
    }
    QList<ImportedTranscript> import(importing::Transcript transcript, bool comments, ReadTranscript* prepared = nullptr) {
        TranscriptOptions options;
        if (comments) options.comments = {analysis, {{u"alone"_s, u"Loneliness"_s}}};
        const ReadTranscript file = prepareTranscript(study(), u"talk.docx"_s, std::move(transcript), options);
        if (prepared) *prepared = file;
        const auto imported = importTranscripts(*project, {file}, options);
        EXPECT_TRUE(imported) << (imported ? "" : qPrintable(imported.error().message()));
        return imported ? *imported : QList<ImportedTranscript>();
    }
    QMap<QString, QByteArray> exported() { return unzipped(*exporting::markedTranscript(study(), source)); }
    RecordId source;
};

TEST_F(ReturnedWordCopy, MakesUnitsOfNewCommentsAndOfNothingElse) {
    auto parts = exported();
    comment(parts, u"Nobody came 🙂"_s, u"alone"_s, u"Kari Holm"_s);
    comment(parts, u"in the rain"_s, u"weather"_s, u"Ole Lund"_s);
    const QByteArray copy = zipped(parts);
    ReadTranscript file;
    const auto imported = import(readBack(copy), true, &file);
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.first().source, source);
    EXPECT_EQ(file.copy.known, 1);
    EXPECT_EQ(study().count<Source>(), 1) << "no second transcript";
    auto units = unitRows(study());
    ASSERT_EQ(units.size(), 3);
    EXPECT_EQ(units[1].text, u"Nobody came 🙂"_s);
    EXPECT_EQ(units[1].code, u"alone"_s);
    ASSERT_EQ(units[1].groups.size(), 1);
    EXPECT_EQ(study().find<CodeGroup>(units[1].groups[0])->name, u"Loneliness"_s);
    EXPECT_EQ(units[2].text, u"in the rain"_s);
    EXPECT_EQ(study().find<Member>(units[2].researcher)->name, u"Ole Lund"_s);
    EXPECT_EQ(study().count<Member>(), 2);
    // Once more, and the copy that is written now: nothing new.
    EXPECT_EQ(import(readBack(copy), true).first().units, 0);
    EXPECT_EQ(import(readBack(zipped(exported())), true).first().units, 0);
    EXPECT_EQ(unitRows(study()).size(), 3);
    // Together they are one thing to undo.
    const auto undone = project->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(unitRows(study()).size(), 1);
}

TEST_F(ReturnedWordCopy, FindsItsPlacesWhereTheTextWasChanged) {
    auto parts = exported();
    comment(parts, u"in the rain"_s, u"weather"_s, u"Ole Lund"_s);
    comment(parts, u"that night"_s, u"night"_s, u"Ole Lund"_s);
    parts[u"word/document.xml"_s].replace("Nobody came", "No one came").replace("How was it?", "How was it, and when?");
    ReadTranscript file;
    import(readBack(zipped(parts)), true, &file);
    auto units = unitRows(study());
    ASSERT_EQ(units.size(), 3) << said(file.copy);
    EXPECT_EQ(units[1].text, u"that night"_s) << "its line reads otherwise, these words do not";
    EXPECT_EQ(units[2].text, u"in the rain"_s);
    EXPECT_EQ(study().text(source).left(11), u"How was it?"_s) << "the transcript stays as it is";
}

TEST_F(ReturnedWordCopy, LeavesOutAndListsWhatIsDoubtful) {
    auto parts = exported();
    parts[u"word/document.xml"_s].replace(" for hours</w:t>", " for hours</w:t>").replace("Nobody came", "No one came");
    comment(parts, u"No one came"_s, u"gone"_s, u"Ole Lund"_s);
    parts[u"word/comments.xml"_s].replace(">waiting<", ">hoping<");
    ReadTranscript file;
    EXPECT_EQ(import(readBack(zipped(parts)), true, &file).first().units, 0);
    EXPECT_EQ(unitRows(study()).size(), 1);
    EXPECT_EQ(unitRows(study()).first().code, u"waiting"_s);
    EXPECT_THAT(said(file.copy), HasSubstr("the comment “gone” was left out"));
    EXPECT_THAT(said(file.copy), HasSubstr("the comment “hoping” was left out: the unit in its place has the code “waiting” here"));
}

TEST_F(ReturnedWordCopy, TakesRepliesAsMemosOnce) {
    auto parts = exported();
    QByteArray& comments = parts[u"word/comments.xml"_s];
    comments.replace("<w:comments ", "<w:comments xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" ");
    comments.replace("<w:p>", "<w:p w14:paraId=\"00000001\">");
    comments.replace("</w:comments>", "<w:comment w:id=\"77\" w:author=\"Ole Lund\"><w:p w14:paraId=\"00000002\"><w:r><w:t>or resting?</w:t></w:r></w:p></w:comment></w:comments>");
    parts.insert(u"word/commentsExtended.xml"_s,
                 "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"00000001\"/>"
                 "<w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\"/></w15:commentsEx>");
    for (int again = 0; again < 2; ++again) {
        import(readBack(zipped(parts)), true);
        ASSERT_EQ(study().count<Memo>(), 1);
    }
    EXPECT_EQ(study().list<Memo>().first()->about, unitRows(study()).first().id);
    EXPECT_EQ(study().text(study().list<Memo>().first()->id), u"or resting?"_s);
}

TEST_F(ReturnedWordCopy, IsNoCopyWhenItsTextIsAnother) {
    auto parts = exported();
    QByteArray& body = parts[u"word/document.xml"_s];
    const qsizetype at = body.indexOf("<w:p>");
    body = body.first(at) + "<w:p><w:r><w:t>Another talk, with other words.</w:t></w:r></w:p></w:body></w:document>";
    EXPECT_FALSE(copiedSource(study(), readBack(zipped(parts))));
}

TEST_F(ReturnedWordCopy, ComesBackAfterTheTextWasCorrectedHere) {
    auto parts = exported();
    comment(parts, u"in the rain"_s, u"weather"_s, u"Ole Lund"_s);
    const auto document = study().document(source);
    ChangeSet set(u"corrected"_s);
    set.edit(source, document->replacing({0, 3}, u"Please tell me, how"_s));
    ASSERT_TRUE(project->commit(set));
    import(readBack(zipped(parts)), true);
    const auto units = unitRows(study());
    ASSERT_EQ(units.size(), 2);
    EXPECT_EQ(units[1].text, u"in the rain"_s);
}
