// A manuscript that went out, was edited as authors do, and came back: pandoc and LibreOffice are the word processors.
#include <gmock/gmock.h>

#include "app/operations/manuscript/check.h"
#include "app/operations/manuscript/keep_places.h"
#include "export/checklist.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"
#include "tests/sample/sample_fixture.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::app;
using exporting::test::Desk;
using sampletest::Sample;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const study::Study& sample() { return tests::sampleStudy(); }

exporting::Document report() {
    exporting::ReportOptions options;
    options.layout = u"manuscript"_s;
    auto document = exporting::buildReport(sample(), options);
    EXPECT_TRUE(document.ok());
    return *document;
}

/// The report as text that an author edits.
QString markdown() { return QString::fromUtf8(*exporting::toMarkdown(report())); }

void replace(QString& text, const QString& before, const QString& after) {
    EXPECT_EQ(text.count(before), 1) << before.toStdString();
    text.replace(before, after);
}

/// From Markdown to .docx or .odt by pandoc, and on to .pdf by LibreOffice.
QByteArray typeset(const QString& text, const QString& suffix) {
    const Desk desk;
    desk.put(u"m.md"_s, text.toUtf8());
    const QString office = suffix == u"odt" ? suffix : u"docx"_s;
    const auto made = exporting::test::run(u"pandoc"_s, {u"-f"_s, u"markdown"_s, u"-o"_s, desk.path(u"m."_s + office), desk.path(u"m.md"_s)});
    EXPECT_EQ(made.exitCode, 0) << made.errors.toStdString();
    if (suffix == u"pdf") {
        const auto printed = exporting::test::run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + desk.path(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s,
                                                                 u"--outdir"_s, desk.path(QString()), desk.path(u"m.docx"_s)});
        EXPECT_EQ(printed.exitCode, 0) << printed.errors.toStdString();
    }
    return desk.read(u"m."_s + suffix);
}

ManuscriptCheck checked(const QByteArray& bytes, const QString& name) {
    const auto manuscript = importing::readManuscript(bytes, name);
    EXPECT_TRUE(manuscript.ok()) << manuscript.error().message().toStdString();
    const auto check = checkManuscript(sample(), {}, u"coreq"_s, *manuscript);
    EXPECT_TRUE(check.ok()) << check.error().message().toStdString();
    return *check;
}

template <class List>
auto notSame(const List& list) {
    List others;
    for (const auto& each : list)
        if (each.fate != Fate::Same) others.append(each);
    return others;
}

std::string shown(const ManuscriptCheck& check) {
    QString text;
    for (const auto& quote : notSame(check.quotes)) text += u"quote %1: %2 / %3\n"_s.arg(int(quote.fate)).arg(quote.expected, quote.found);
    for (const auto& heading : notSame(check.headings)) text += u"heading %1: %2 / %3\n"_s.arg(int(heading.fate)).arg(heading.expected, heading.found);
    for (const auto& sentence : notSame(check.sentences)) text += u"sentence %1: %2 / %3\n"_s.arg(int(sentence.fate)).arg(sentence.expected, sentence.found);
    return text.toStdString();
}

void expectUntouched(const ManuscriptCheck& check) {
    EXPECT_THAT(notSame(check.quotes), IsEmpty()) << shown(check);
    EXPECT_THAT(notSame(check.headings), IsEmpty()) << shown(check);
    EXPECT_THAT(notSame(check.sentences), IsEmpty()) << shown(check);
    EXPECT_GT(check.quotes.size(), 10);
    EXPECT_GT(check.sentences.size(), 30);
    for (const CheckedQuote& quote : check.quotes) EXPECT_FALSE(quote.isElsewhere()) << quote.found.toStdString();
}

const CheckedItem& itemOf(const ManuscriptCheck& check, const QString& no) {
    const auto found = std::find_if(check.items.cbegin(), check.items.cend(), [&](const CheckedItem& item) { return item.no == no; });
    EXPECT_NE(found, check.items.cend());
    return *found;
}

}  // namespace

TEST(Manuscript, ThatNobodyTouchedIsAsTheStudy) {
    expectUntouched(checked(*exporting::toDocx(report()), u"m.docx"_s));
    expectUntouched(checked(*exporting::toOdt(report()), u"m.odt"_s));
    expectUntouched(checked(typeset(markdown(), u"docx"_s), u"m.docx"_s));
    expectUntouched(checked(typeset(markdown(), u"odt"_s), u"m.odt"_s));
}

TEST(Manuscript, SaysWhatAnAuthorChanged) {
    QString text = markdown();
    replace(text, u"every single person did what they should"_s, u"every single person did their duty"_s);              // a quote changed
    replace(text, u"\\(I1c, occupational therapist\\)"_s, u"\\(F1a, social worker\\)"_s);                                  // given to somebody else
    replace(text, u"> Everybody has handed him over, and nobody has received him. And of all of us he\\'s the only one who doesn\\'t even know there was somebody he could have rung. \\(F2a, social worker\\)"_s, QString());  // dropped
    replace(text, u"### Understanding patient vulnerability {#subtheme-at-vuln}"_s, u"### Understanding vulnerability in patients {#subtheme-at-vuln}"_s);
    replace(text, u"Discharges on a Friday afternoon returned in several accounts."_s, u"Discharges on a Friday afternoon returned in nearly all accounts."_s);
    replace(text, u"A change of office also meant beginning again."_s, u"A change of office also meant beginning again. Physicians worry about their own children every night."_s);
    for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s}) {
        SCOPED_TRACE(suffix.toStdString());
        const ManuscriptCheck check = checked(typeset(text, suffix), u"m."_s + suffix);
        EXPECT_EQ(check.hasPages, suffix == u"pdf");
        QStringList changed, gone, invented, elsewhere;
        for (const CheckedQuote& quote : check.quotes) {
            if (quote.isElsewhere()) elsewhere.append(quote.named.join(u' ') + u" for "_s + quote.speakers.join(u' '));
            if (quote.fate == Fate::Changed) changed.append(quote.quote.toString());
            if (quote.fate == Fate::Gone) gone.append(quote.quote.toString());
            if (quote.fate == Fate::New) invented.append(quote.found);
        }
        EXPECT_EQ(changed, (QStringList{RecordId::of("q-nav-1").toString()})) << shown(check);
        EXPECT_EQ(gone, (QStringList{RecordId::of("q-nav-3").toString()})) << shown(check);
        EXPECT_EQ(elsewhere, (QStringList{u"F1a for I1c"_s}));
        EXPECT_EQ(invented.join(u'|'), QString());
        const CheckedQuote& first = *std::find_if(check.quotes.cbegin(), check.quotes.cend(), [](const CheckedQuote& q) { return q.fate == Fate::Changed; });
        ASSERT_THAT(first.differences, SizeIs(testing::Ge(1)));
        EXPECT_EQ(first.found.mid(first.differences.first().quoted.start, 10), u"their duty"_s);
        EXPECT_EQ(first.place.section, u"Navigating complex transitions"_s);
        const auto headings = notSame(check.headings);
        ASSERT_THAT(headings, SizeIs(1)) << shown(check);
        EXPECT_EQ(headings.first().fate, Fate::Changed);
        EXPECT_EQ(headings.first().expected, u"Understanding patient vulnerability"_s);
        EXPECT_EQ(headings.first().found, u"Understanding vulnerability in patients"_s);
        QStringList sentences;
        for (const CheckedSentence& sentence : notSame(check.sentences)) sentences.append(u"%1 %2"_s.arg(int(sentence.fate)).arg(sentence.found));
        EXPECT_EQ(sentences.join(u'\n').toStdString(),
                  "1 Discharges on a Friday afternoon returned in nearly all accounts.\n3 Physicians worry about their own children every night.");
    }
}

TEST(Manuscript, FindsNewQuotationsInTheTranscripts) {
    // Eleven words in the middle of a long turn.
    const study::Source* source = nullptr;
    QString said, spoken;
    for (const auto* each : sample().list<study::Source>()) {
        if (each->kind != "transcript"_L1 || source) continue;
        said = sample().text(each->id);
        for (const QString& line : said.split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            if (words.size() < 30 || line.contains(u'"') || line.contains(u'“') || line.contains(u'[') || line.contains(u'…')) continue;
            source = each, spoken = words.mid(1, 11).join(u' ');
            break;
        }
    }
    ASSERT_NE(source, nullptr);
    QString text = markdown();
    replace(text, u"A change of office also meant beginning again."_s,
            u"A change of office also meant beginning again, “%1” (F1a), and “we never once spoke of any elephants at all” (F1b)."_s.arg(spoken));
    const ManuscriptCheck check = checked(typeset(text, u"docx"_s), u"m.docx"_s);
    QList<CheckedQuote> invented;
    for (const CheckedQuote& quote : check.quotes)
        if (quote.fate == Fate::New) invented.append(quote);
    ASSERT_THAT(invented, SizeIs(2)) << shown(check);
    EXPECT_EQ(invented[0].source, source->id);
    EXPECT_EQ(said.mid(invented[0].span.start, invented[0].span.length()).simplified(), spoken);
    EXPECT_EQ(invented[0].named, QStringList{u"F1a"_s});
    EXPECT_FALSE(invented[1].source);
    EXPECT_EQ(invented[1].named, QStringList{u"F1b"_s});
}

TEST(Manuscript, SaysWhereTheChecklistIsAnswered) {
    const ManuscriptCheck docx = checked(typeset(markdown(), u"docx"_s), u"m.docx"_s);
    EXPECT_EQ(docx.items.size(), 32);
    EXPECT_EQ(itemOf(docx, u"9"_s).place.section, u"Design"_s);
    EXPECT_EQ(itemOf(docx, u"10"_s).place.section, u"Participants and recruitment"_s);
    EXPECT_EQ(itemOf(docx, u"14"_s).place.section, u"Data collection"_s);
    EXPECT_EQ(itemOf(docx, u"9"_s).place.page, 0);
    // Pages by an independent reader: the one on which the item's words stand.
    const QByteArray pdf = typeset(markdown(), u"pdf"_s);
    const ManuscriptCheck check = checked(pdf, u"m.pdf"_s);
    const Desk desk;
    desk.put(u"m.pdf"_s, pdf);
    int compared = 0;
    for (const CheckedItem& item : check.items) {
        if (item.words.isEmpty() || item.place.page == 0) continue;
        const QString start = item.words.simplified().left(18);  // a quotation may follow, which is no part of it
        const QString here = exporting::test::words(exporting::test::pdfText(desk.path(u"m.pdf"_s), item.place.page)).join(u' ');
        EXPECT_TRUE(here.contains(start)) << item.no.toStdString() << ": " << start.toStdString();
        ++compared;
    }
    EXPECT_GT(compared, 15);
    // A methods section without its paragraph on sampling answers item 10 no longer.
    QString text = markdown();
    const qsizetype from = text.indexOf(u"## Participants and recruitment"_s), to = text.indexOf(u"## Data collection"_s);
    ASSERT_GT(to, from);
    text.remove(from, to - from);
    const CheckedItem gone = itemOf(checked(typeset(text, u"docx"_s), u"m.docx"_s), u"10"_s);
    EXPECT_EQ(gone.place.section, QString());
    EXPECT_EQ(gone.status, u"reported"_s);
}

TEST(Manuscript, ItsPlacesStandInTheChecklistAndGiveWayToAPerson) {
    using study::ChecklistAnswer;
    const Sample own;
    const auto project = own.open();
    exporting::test::application();
    const auto manuscript = importing::readManuscript(exporting::toPdf(report())->bytes, u"m.pdf"_s);
    ASSERT_TRUE(manuscript.ok());
    const RecordId analysis = project->study().list<study::Analysis>().first()->id;
    const auto check = checkManuscript(project->study(), analysis, u"coreq"_s, *manuscript);
    ASSERT_TRUE(check.ok());
    const auto keep = [&] { return keepPlaces(project->study(), analysis, u"coreq"_s, check->items); };
    ASSERT_FALSE(keep().isEmpty());
    ASSERT_TRUE(project->commit(keep()).ok());
    EXPECT_TRUE(keep().isEmpty());
    const auto row = [&](const QString& no) {
        const auto filled = exporting::buildChecklist(project->study(), analysis);
        EXPECT_TRUE(filled.ok());
        return *std::find_if(filled->rows.cbegin(), filled->rows.cend(), [&](const auto& r) { return r.no == no; });
    };
    const CheckedItem& nine = itemOf(*check, u"9"_s);
    EXPECT_EQ(row(u"9"_s).page, QString::number(nine.place.page));
    EXPECT_EQ(row(u"9"_s).section, nine.place.section);
    EXPECT_EQ(row(u"9"_s).pageFrom, u"manuscript"_s);
    EXPECT_EQ(row(u"9"_s).sectionFrom, u"manuscript"_s);
    EXPECT_GT(nine.place.line, 0) << "the layout numbers its lines";
    EXPECT_EQ(row(u"9"_s).line, QString::number(nine.place.line));
    // The report's own checklist says the manuscript's page, and no reference of its own; another look finds the same places.
    const auto report = exporting::buildReport(project->study());
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(QString::fromUtf8(*exporting::toMarkdown(*report)).contains(u"%1, line\u00a0%2 \\(in the manuscript\\)"_s.arg(nine.place.page).arg(nine.place.line)));
    const auto again = checkManuscript(project->study(), analysis, u"coreq"_s, *manuscript);
    ASSERT_TRUE(again.ok());
    for (qsizetype i = 0; i < check->items.size(); ++i) {
        EXPECT_EQ(again->items[i].place.section, check->items[i].place.section) << i;
        EXPECT_EQ(again->items[i].place.page, check->items[i].place.page) << i;
    }
    const auto* answer = [&]() -> const ChecklistAnswer* {
        for (const auto* each : project->study().children<ChecklistAnswer>(analysis))
            if (each->item == "9"_L1) return each;
        return nullptr;
    }();
    ASSERT_NE(answer, nullptr);
    study::ChangeSet byHand(u"page"_s);
    byHand.set(answer->id, &ChecklistAnswer::page, u"99"_s);
    ASSERT_TRUE(project->commit(byHand).ok());
    EXPECT_EQ(row(u"9"_s).page, u"99"_s);
    EXPECT_EQ(row(u"9"_s).pageFrom, u"person"_s);
    EXPECT_TRUE(keep().isEmpty());  // a person's place stays
    const auto overruled = checkManuscript(project->study(), analysis, u"coreq"_s, *manuscript);
    ASSERT_TRUE(overruled.ok());
    EXPECT_EQ(itemOf(*overruled, u"9"_s).byHand, (exporting::NotedPlace{nine.place.section, u"99"_s, QString::number(nine.place.line)}));
    EXPECT_EQ(itemOf(*overruled, u"9"_s).place.page, nine.place.page) << "and the manuscript's own place is told beside it";
    EXPECT_TRUE(itemOf(*overruled, u"14"_s).byHand.isEmpty());
    // A section given by hand has no page of the report beside it.
    study::ChangeSet bySection(u"section"_s);
    bySection.set(answer->id, &ChecklistAnswer::page, QString());
    bySection.set(answer->id, &ChecklistAnswer::line, QString());
    bySection.set(answer->id, &ChecklistAnswer::section, u"Findings"_s);
    ASSERT_TRUE(project->commit(bySection).ok());
    const auto filled = exporting::buildChecklist(project->study(), analysis, u"coreq"_s, {{u"section-findings"_s, 12}, {u"section-design"_s, 4}});
    ASSERT_TRUE(filled.ok());
    EXPECT_EQ(filled->rows[8].section, u"Findings"_s);
    EXPECT_EQ(filled->rows[8].sectionFrom, u"person"_s);
    EXPECT_EQ(filled->rows[8].page, QString());
    EXPECT_EQ(itemOf(*checkManuscript(project->study(), analysis, u"coreq"_s, *manuscript), u"9"_s).place.section, nine.place.section);
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->undo().ok());
    EXPECT_NE(row(u"9"_s).pageFrom, u"manuscript"_s);
}

TEST(Manuscript, WithOriginalsBesideItsQuotesIsAsTheStudy) {
    const Desk desk;
    const QString layout = desk.put(u"beside.yaml"_s, exporting::layoutText(u"manuscript"_s)->replace("line numbers: true", "line numbers: true\noriginals: beside"));
    exporting::ReportOptions options;
    options.layout = layout;
    const auto document = exporting::buildReport(sample(), options);
    ASSERT_TRUE(document.ok());
    ASSERT_TRUE(QString::fromUtf8(*exporting::toMarkdown(*document)).contains(u"lang=da"_s)) << "some quotes are printed in translation";
    expectUntouched(checked(*exporting::toDocx(*document), u"m.docx"_s));
    expectUntouched(checked(*exporting::toOdt(*document), u"m.odt"_s));
}

TEST(Manuscript, RefusesWhatIsNone) {
    EXPECT_FALSE(importing::readManuscript("PK\x03\x04 broken", u"m.docx"_s).ok());
    EXPECT_FALSE(importing::readManuscript(QByteArray(), u"m.docx"_s).ok());
    EXPECT_FALSE(importing::readManuscript("   \n \n", u"m.txt"_s).ok());
}

TEST(Manuscript, KnowsSentencesAgainThatHoldNumbersOfTheRecords) {
    Sample copy;
    const auto project = copy.open();
    const RecordId text = RecordId::of("at-nav");
    study::ChangeSet wrote(u"wrote"_s);
    wrote.edit(text, project->study().document(text)->replacing({0, 0}, u"Exactly {participants} of them told this in {sessions: in words} conversations. "_s));
    ASSERT_TRUE(project->commit(wrote).ok());
    exporting::ReportOptions options;
    options.layout = u"manuscript"_s;
    const auto document = exporting::buildReport(project->study(), options);
    ASSERT_TRUE(document.ok());
    const QString went = QString::fromUtf8(*exporting::toMarkdown(*document));
    ASSERT_TRUE(went.simplified().contains(u"Exactly 12 of them told this in five conversations."_s));
    const auto manuscript = importing::readManuscript(typeset(went, u"docx"_s), u"m.docx"_s);
    ASSERT_TRUE(manuscript.ok());
    const auto fates = [&](const QString& words) {
        const auto check = checkManuscript(project->study(), {}, u"coreq"_s, *manuscript);
        EXPECT_TRUE(check.ok());
        QList<Fate> found;
        for (const CheckedSentence& sentence : check->sentences)
            if (sentence.expected.contains(words)) found.append(sentence.fate);
        return found;
    };
    EXPECT_EQ(fates(u"Exactly 12 of them"_s), QList<Fate>{Fate::Same});
    study::ChangeSet one(u"one more"_s);
    one.include(project->study().list<study::Session>().first()->id, &study::Session::participants, one.add(study::Participant{}));
    ASSERT_TRUE(project->commit(one).ok());
    EXPECT_EQ(fates(u"Exactly 13 of them"_s), QList<Fate>{Fate::Changed});
}
