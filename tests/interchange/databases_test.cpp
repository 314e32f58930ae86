// Projects of QualCoder and Taguette, made here with the columns that their databases are known to have.
#include <sqlite3.h>

#include <QDir>
#include <QProcess>

#include "core/text/codepoints.h"
#include "import/qda.h"
#include "tests/interchange/qdpx.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace kondensat::study;
using testing::HasSubstr;

namespace {

/// A database made of SQL.
QByteArray database(const QByteArray& sql) {
    sqlite3* db = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &db), SQLITE_OK);
    char* problem = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql.constData(), nullptr, nullptr, &problem), SQLITE_OK) << (problem ? problem : "");
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db, "main", &size, 0);
    QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    sqlite3_close(db);
    return copy;
}

QByteArray text(const QString& value) {
    return "'" + value.toUtf8().replace("'", "''") + "'";
}

const QByteArray qualCoderTables = R"(
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text);
CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer);
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer, pdf_page integer);
CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer);
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
)";
const QString talk = u"Jeg 🙂 venter længe.\nنعم، كنت وحدي.\nTil sidst kom nogen."_s;

QByteArray coded(int code, const QString& words, const QString& owner, int shift = 0) {
    const auto before = text::CodePoints(QStringView(talk).left(talk.indexOf(words))).count() + shift;
    return "INSERT INTO code_text VALUES (" + QByteArray::number(code) + ", 1, " + text(words) + ", " +
           QByteArray::number(before) + ", " + QByteArray::number(before + text::CodePoints(words).count()) + ", " +
           text(owner) + ", '', '', NULL);";
}

QByteArray qualCoder(const QByteArray& more = {}) {
    return database(
        qualCoderTables +
        "INSERT INTO project VALUES ('v5', '', 'On waiting', '');INSERT INTO source VALUES (1, 'Talk 1', " +
        text(talk) +
        ", NULL, '', 'anna', '');INSERT INTO source VALUES (2, 'map.png', NULL, '/images/map.png', '', 'anna', '');" +
        "INSERT INTO code_cat VALUES (1, 'Time', 'anna', '', 'about time', NULL);INSERT INTO code_name VALUES (1, "
        "'Waiting', 'to wait', 1, 'anna', '', '#FF8800');INSERT INTO code_name VALUES (2, 'Alone', '', NULL, 'anna', "
        "'', '#336699');" +
        "INSERT INTO cases VALUES (1, 'P1', 'first', 'anna', '');INSERT INTO case_text VALUES (1, 1, 1, 0, " +
        QByteArray::number(text::CodePoints(talk).count()) +
        ");INSERT INTO attribute VALUES (1, 'age', 'case', '41', 1);" +
        "INSERT INTO journal VALUES (1, 'Day one', 'It went well.', '2023-05-06 10:00:00', 'anna');INSERT INTO "
        "annotation VALUES (1, 1, 0, 3, 'listen again', 'bo', '');INSERT INTO code_image VALUES (1, 2, 10, 20, 30, 40, 1, 'the <door>', "
        "'2023-05-06 10:00:00', 'bo', NULL, NULL);" +
        coded(1, u"venter længe"_s, u"anna"_s) + coded(2, u"كنت وحدي"_s, u"bo"_s) +
        coded(2, u"venter længe"_s, u"anna"_s) + more);
}

Read readDatabase(const QByteArray& bytes, const QString& name) {
    QTemporaryDir dir;
    QFile file(dir.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    file.close();
    const QString path = name.endsWith(u"/data.qda") ? QFileInfo(file).path() : file.fileName();
    EXPECT_TRUE(importing::looksLikeQda(path));
    auto content = importing::readQda(path);
    if (!content) return {{}, "refused: " + content.error().message().toStdString(), {}};
    return {studyOf(content->entries), content->warnings.join(u'\n').toStdString(), *content};
}

QMap<QString, QStringList> unitsByWords(const Study& study) {
    QMap<QString, QStringList> units;
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) {
        QStringList where;
        for (const RecordId& group : unit.groups) where.append(study.find<CodeGroup>(group)->name);
        for (const RecordId& subgroup : unit.subgroups) where.append(study.find<Subgroup>(subgroup)->name);
        if (const auto* member = study.find<Member>(unit.member)) where.append(member->name);
        where.sort();
        units.insert(study.document(unit.source)->textOf(unit.range), where);
    }
    return units;
}

}  // namespace

TEST(QualCoderProjects, BringTextsCodesPassagesCasesAndCoders) {
    const Read got = readDatabase(qualCoder(), u"waiting.qda/data.qda"_s);
    EXPECT_EQ(got.study.info().title, u"waiting"_s);
    EXPECT_EQ(unitsByWords(got.study),
              (QMap<QString, QStringList>{{u"venter længe"_s, {u"Alone"_s, u"Time"_s, u"Waiting"_s, u"anna"_s}},
                                          {u"كنت وحدي"_s, {u"Alone"_s, u"bo"_s}}}))
        << got.warnings;
    ASSERT_EQ(got.study.count<Participant>(), 1);
    EXPECT_EQ(got.study.list<Participant>().first()->attributes, (Keyed{{u"age"_s, u"41"_s}}));
    EXPECT_EQ(got.study.list<Participant>().first()->note, u"first"_s);
    ASSERT_EQ(got.study.count<Source>(), 1);
    EXPECT_EQ(got.study.text(got.study.list<Source>().first()->id), talk);
    QStringList memos;
    for (const Memo& memo : got.study.table<Memo>()) memos.append(got.study.text(memo.id));
    memos.sort();
    EXPECT_EQ(memos, (QStringList{u"It went well."_s, u"On waiting"_s, u"listen again"_s}));
    EXPECT_THAT(got.warnings, HasSubstr("1 picture, PDF or recording"));
    EXPECT_THAT(got.warnings, HasSubstr("1 region of a picture is kept in an attachment, and is not shown"));
}

TEST(QualCoderProjects, AreReadFromAZipToo) {
    const QByteArray zip = zipped(QList<std::pair<QString, QByteArray>>{{u"waiting.qda/data.qda"_s, qualCoder()}});
    EXPECT_EQ(readDatabase(zip, u"waiting.qda"_s).study.count<MeaningUnit>(), 2);
}

TEST(QualCoderProjects, BringTheirPicturesAndRecordings) {
    const QByteArray sources =
        "INSERT INTO source VALUES (3, 'ward.mp3', NULL, '/audio/ward.mp3', 'by the door', 'anna', '');"
        "INSERT INTO source VALUES (4, 'map.png', NULL, 'images:/home/someone/map.png', '', 'anna', '');"
        "INSERT INTO source VALUES (5, 'out.png', NULL, '/images/out.png', '', 'anna', '');"
        "INSERT INTO source VALUES (6, 'up.png', NULL, '/images/../../outside.png', '', 'anna', '');";
    const auto embedded = [](const Read& got) {
        QMap<QString, QByteArray> files;
        for (const Attachment& attachment : got.study.table<Attachment>()) {
            if (attachment.name.endsWith(u" selections.xml")) continue;
            QByteArray bytes = "linked";
            for (const auto& file : got.content.attachments)
                if (file.content == attachment.content) bytes = file.bytes;
            files[attachment.name] += bytes + ' ';
        }
        return files;
    };
    // As a folder. A link leads out of it, and a path goes up from it: neither is followed.
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"waiting.qda"_s);
    const auto write = [&](const QString& path, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(folder + u"/data.qda"_s, qualCoder(sources));
    write(folder + u"/images/Map.png"_s, "a map");
    write(folder + u"/audio/ward.mp3"_s, "a sound");
    write(dir.filePath(u"outside.png"_s), "not yours");
    ASSERT_TRUE(QFile::link(dir.filePath(u"outside.png"_s), folder + u"/images/out.png"_s));
    const QMap<QString, QByteArray> expected{{u"map.png"_s, "a map linked "},
                                             {u"ward.mp3"_s, "a sound "},
                                             {u"out.png"_s, "linked "},
                                             {u"up.png"_s, "linked "}};
    for (const QString& path : {folder, folder + u"/data.qda"_s}) {
        auto content = importing::readQda(path);
        ASSERT_TRUE(content) << content.error().message().toStdString();
        const Read got{studyOf(content->entries), content->warnings.join(u'\n').toStdString(), *content};
        QMap<QString, QByteArray> files = embedded(got);
        if (files.value(u"map.png"_s) == "linked a map ") files[u"map.png"_s] = "a map linked ";
        EXPECT_EQ(files, expected) << path.toStdString();
        EXPECT_THAT(got.warnings, HasSubstr("3 recordings or pictures lie outside the file, and are only named"));
        EXPECT_THAT(got.warnings, testing::Not(HasSubstr("someone")));
    }
    // As a zip of the folder.
    const Read zip = readDatabase(
        zipped(QList<std::pair<QString, QByteArray>>{{u"waiting.qda/data.qda"_s, qualCoder(sources)},
                                                     {u"waiting.qda/images/map.png"_s, "a map"},
                                                     {u"waiting.qda/audio/ward.mp3"_s, "a sound"},
                                                     {u"waiting.qda/documents/ward.mp3"_s, "something else"}}),
        u"waiting.qda"_s);
    EXPECT_EQ(embedded(zip).value(u"ward.mp3"_s), "a sound ");
    EXPECT_EQ(zip.content.attachments.size(), 3);  // and what is marked in the map
}

TEST(QualCoderProjects, KeepWhatIsCodedInPicturesAndRecordings) {
    const Read got = readDatabase(
        qualCoder("INSERT INTO source VALUES (3, 'ward.mp3', NULL, '/audio/ward.mp3', '', 'anna', '');"
                  "INSERT INTO source VALUES (4, 'letter.pdf', 'Dear you.', '/docs/letter.pdf', '', 'anna', '');"
                  "INSERT INTO code_av VALUES (7, 3, 1500, 9000, 2, 'she sighs', '', 'anna', 1);"
                  "INSERT INTO code_av VALUES (8, 3, 9000, 9500, 1, '', '', 'bo', NULL);"
                  "INSERT INTO code_av VALUES (9, 99, 0, 1, 1, '', '', 'bo', NULL);"
                  "INSERT INTO code_image VALUES (2, 4, 1, 2, 3, 4, 2, '', '', 'bo', NULL, 5);"),
        u"waiting.qda/data.qda"_s);
    const QByteArray picture = attached(got, u"map.png selections.xml"_s), audio = attached(got, u"ward.mp3 selections.xml"_s),
                     pdf = attached(got, u"letter.pdf selections.xml"_s);
    const QString image = u"/Selections/PictureSource/code_image"_s;
    EXPECT_EQ(xpath(picture, u"concat(%1/@imid,' ',%1/@x1,' ',%1/@y1,' ',%1/@width,' ',%1/@height,' ',%1/@owner,' ',%1/"
                             "@date)"_s.arg(image)),
              u"1 10 20 30 40 bo 2023-05-06 10:00:00"_s);
    EXPECT_EQ(xpath(picture, u"concat(%1/CodeRef,': ',%1/Description,' ',count(%1/@*))"_s.arg(image)),
              u"Waiting: the <door> 7"_s);
    const QString stretch = u"/Selections/AudioSource/code_av"_s;
    EXPECT_EQ(xpath(audio, u"concat(%1[1]/@pos0,' ',%1[1]/@pos1,' ',%1[1]/CodeRef,' ',%1[1]/Description,' ',%1[2]/@pos1,' ',"
                           "%1[2]/@owner,' ',count(%1))"_s.arg(stretch)),
              u"1500 9000 Alone she sighs 9500 bo 2"_s);
    EXPECT_EQ(xpath(pdf, u"string(/Selections/PDFSource/code_image/@pdf_page)"_s), u"5"_s);
    for (const char* said : {"1 region of a picture is kept", "1 region of a PDF is kept",
                             "2 stretches of recordings are kept in attachments, and are not shown", "1 part that"})
        EXPECT_THAT(got.warnings, HasSubstr(said));
}

TEST(QualCoderProjects, BringTheOriginalsOfTheirDocuments) {
    const QByteArray sources =
        "INSERT INTO source VALUES (3, 'talk.docx', 'One.', NULL, '', 'anna', '');"
        "INSERT INTO source VALUES (4, 'letter.pdf', 'Two.', '/docs/letter.pdf', '', 'anna', '');"
        "INSERT INTO source VALUES (5, 'linked.odt', 'Three.', 'docs:/home/someone/linked.odt', '', 'anna', '');"
        "INSERT INTO source VALUES (6, '../outside.txt', 'Four.', NULL, '', 'anna', '');"
        "INSERT INTO source VALUES (7, 'out.txt', 'Five.', '/docs/../../outside.txt', '', 'anna', '');"
        "INSERT INTO source VALUES (8, 'link.txt', 'Six.', '', '', 'anna', '');";
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"waiting.qda"_s);
    const auto write = [&](const QString& path, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(folder + u"/data.qda"_s, qualCoder(sources));
    write(folder + u"/documents/talk.docx"_s, "a talk");
    write(folder + u"/documents/Letter.pdf"_s, "a letter");
    write(folder + u"/documents/linked.odt"_s, "another of the same name");
    write(folder + u"/images/talk.docx"_s, "no document");
    write(dir.filePath(u"outside.txt"_s), "not yours");
    ASSERT_TRUE(QFile::link(dir.filePath(u"outside.txt"_s), folder + u"/documents/link.txt"_s));
    auto content = importing::readQda(folder);
    ASSERT_TRUE(content) << content.error().message().toStdString();
    const Read got{studyOf(content->entries), content->warnings.join(u'\n').toStdString(), *content};
    QMap<QString, QString> originals;
    for (const Source& source : got.study.table<Source>())
        if (const auto* original = got.study.find<Attachment>(source.attachment)) {
            EXPECT_EQ(original->of, source.id);
            EXPECT_EQ(source.original, original->name);
            originals.insert(got.study.text(source.id), original->mediaType + u' ' +
                                                            QString::fromUtf8(attached(got, original->name)));
        }
    EXPECT_EQ(originals, (QMap<QString, QString>{{u"One."_s, u"application/vnd.openxmlformats-officedocument."
                                                            "wordprocessingml.document a talk"_s},
                                                 {u"Two."_s, u"application/pdf a letter"_s}}));
    for (const auto& file : got.content.attachments) EXPECT_NE(file.bytes, "not yours");
    EXPECT_THAT(got.warnings, HasSubstr("2 original files of documents are kept beside the study, and are not shown"));
    EXPECT_THAT(got.warnings, testing::Not(HasSubstr("someone")));
    // As a zip of the folder.
    const Read zip = readDatabase(
        zipped(QList<std::pair<QString, QByteArray>>{{u"waiting.qda/data.qda"_s, qualCoder(sources)},
                                                     {u"waiting.qda/documents/talk.docx"_s, "a talk"}}),
        u"waiting.qda"_s);
    EXPECT_EQ(attached(zip, u"talk.docx"_s), "a talk");
}

TEST(QualCoderProjects, FindPassagesThatAreNotWhereTheyAreSaidToBe) {
    const Read got = readDatabase(qualCoder(coded(1, u"Til sidst"_s, u"anna"_s, -4)), u"waiting.qda"_s);
    EXPECT_TRUE(unitsByWords(got.study).contains(u"Til sidst"_s));
    EXPECT_THAT(got.warnings,
                HasSubstr("1 passage did not hold the words that its name repeats, and was found by them"));
    const Read lost = readDatabase(
        qualCoder("INSERT INTO code_text VALUES (1, 1, 'words of an older text', 5, 9, 'anna', '', '', NULL);"),
        u"waiting.qda"_s);
    EXPECT_THAT(lost.warnings, HasSubstr("1 passage does not hold the words that its name repeats; please look at it"));
}

TEST(QualCoderProjects, AreNotTrusted) {
    const QByteArray good = qualCoder();
    for (qsizetype length = 0; length < good.size(); length += 1500) {
        const Read got = readDatabase(good.first(length), u"it.qda/data.qda"_s);
        EXPECT_THAT(got.warnings, HasSubstr("refused")) << length;
    }
    // Views in the place of tables are no tables.
    const QByteArray views = database(
        "CREATE TABLE code_text (cid, fid); CREATE VIEW source AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i "
        "+ 1 FROM n) SELECT i AS id FROM n;");
    EXPECT_THAT(readDatabase(views, u"it.qda"_s).warnings,
                HasSubstr("neither a project of QualCoder nor one of Taguette"));
    // Categories in a circle end all the same.
    const Read circle = readDatabase(
        database(qualCoderTables +
                 "INSERT INTO code_cat VALUES (1,'A','','','',2);INSERT INTO code_cat VALUES (2,'B','','','',1);"),
        u"it.qda"_s);
    EXPECT_GT(circle.study.count<CodeGroup>(), 0);
}

TEST(TaguetteProjects, BringDocumentsTagsAndHighlights) {
    const QByteArray html =
        "<h1>Første samtale</h1><p>Jeg 🙂 venter &amp; <b>venter</b>.</p><p>نعم، كنت وحدي.</p>";
    const QString words = u"Første samtaleJeg 🙂 venter & venter.نعم، كنت وحدي."_s;
    const auto offset = [&](const QString& of) {
        return QByteArray::number(words.left(words.indexOf(of)).toUtf8().size());
    };
    const auto end = [&](const QString& of) {
        return QByteArray::number(words.left(words.indexOf(of) + of.size()).toUtf8().size());
    };
    const QByteArray sql =
        "CREATE TABLE projects (id integer, name text, description text);CREATE TABLE documents (id integer, name "
        "text, description text, contents text, project_id integer);"
        "CREATE TABLE tags (id integer, project_id integer, path text, description text);CREATE TABLE highlights (id "
        "integer, document_id integer, start_offset integer, end_offset integer, snippet text);"
        "CREATE TABLE highlight_tags (highlight_id integer, tag_id integer);INSERT INTO projects VALUES (1, 'Waiting', "
        "'About it');INSERT INTO documents VALUES (1, 'talk.docx', '', '" +
        html +
        "', 1);"
        "INSERT INTO tags VALUES (1, 1, 'waiting', 'to wait'), (2, 1, 'alone', '');INSERT INTO highlights VALUES (1, "
        "1, " +
        offset(u"venter & venter"_s) + ", " + end(u"venter & venter"_s) +
        ", 'venter &amp; <b>venter</b>');"
        "INSERT INTO highlights VALUES (2, 1, " +
        offset(u"كنت وحدي"_s) + ", " + end(u"كنت وحدي"_s) + ", '" + u"كنت وحدي"_s.toUtf8() +
        "');INSERT INTO highlight_tags VALUES (1, 1), (2, 2), (2, 1);";
    const Read got = readDatabase(database(sql), u"it.sqlite3"_s);
    EXPECT_EQ(got.study.info().title, u"Waiting"_s);
    ASSERT_EQ(got.study.count<Source>(), 1) << got.warnings;
    EXPECT_EQ(got.study.text(got.study.list<Source>().first()->id),
              u"Første samtale\nJeg 🙂 venter & venter.\nنعم، كنت وحدي."_s);
    EXPECT_EQ(unitsByWords(got.study), (QMap<QString, QStringList>{{u"venter & venter"_s, {u"waiting"_s}},
                                                                   {u"كنت وحدي"_s, {u"alone"_s, u"waiting"_s}}}));
}

TEST(TaguetteProjects, AreReadInTimeWhateverTheirHtml) {
    for (const char* piece : {"&", "<", "&amp", "<p", "&#x110000;", "<p>&lt;</p>"}) {
        QByteArray html;
        while (html.size() < 3'000'000) html += piece;
        const Read got = readDatabase(
            database("CREATE TABLE documents (id integer, name text, description text, contents text);CREATE TABLE "
                     "highlights (id integer, document_id integer, start_offset integer, end_offset integer, snippet "
                     "text);INSERT INTO documents VALUES (1, 'a', '', '" +
                     html + "');INSERT INTO highlights VALUES (1, 1, -5, 99999999, '');"),
            u"it.sqlite3"_s);
        EXPECT_EQ(got.study.count<MeaningUnit>(), 0);
        EXPECT_EQ(got.study.count<Source>(), 1);
    }
}
