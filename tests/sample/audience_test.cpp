// Web pages of the report for a team, an examiner and the public: what each may read.
#include <QRegularExpression>

#include "core/method/index.h"
#include "core/text/segment.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"
#include "tests/sample/sample_fixture.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::sampletest;
using exporting::Audience;

namespace {

const study::Study& sample() { return tests::sampleStudy(); }

QString pageFor(Audience audience, int context = 0) {
    exporting::ReportOptions options;
    options.disclosure = {audience, context};
    auto document = exporting::buildReport(sample(), options);
    EXPECT_TRUE(document.ok());
    return QString::fromUtf8(*exporting::toHtml(*document));
}

QString plain(QString html) {
    static const QRegularExpression style(u"<(style|script)>.*?</\\1>"_s, QRegularExpression::DotMatchesEverythingOption), tag(u"<[^>]*>"_s);
    html.remove(style).replace(tag, u" "_s);
    return html.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

QSet<QString> sixesOf(const QString& text) { return sixes(wordsOf(text)); }

}  // namespace

TEST(Audience, ATeamCanFollowEveryLinkedParagraphToTheWords) {
    const QString html = pageFor(Audience::Team), page = plain(html);
    EXPECT_GT(html.count(u"data-grounds="_s), 20);
    EXPECT_EQ(html.count(u"data-grounds="_s), html.count(u"<details class=\"grounds\""_s));
    // Every sentence of a condensate that a paragraph names, and the words of every unit that backs it.
    const method::Index index(sample());
    int units = 0;
    for (const auto* paragraph : sample().list<study::ParagraphLink>())
        for (const RecordId& condensate : paragraph->condensates)
            for (const auto* sentence : index.children<study::SentenceLink>(condensate)) {
                const auto span = sample().document(condensate)->spanOf(sentence->range);
                if (!span) continue;
                const QString linked = sample().text(condensate).mid(span->start, span->length());
                for (const text::Span& each : text::sentences(linked, u"en"_s))
                    EXPECT_TRUE(page.contains(linked.mid(each.start, each.length()).simplified())) << linked.toStdString();
                for (const RecordId& unit : sentence->units) {
                    const auto* record = sample().find<study::MeaningUnit>(unit);
                    if (!record) continue;
                    const auto words = index.passageOf(*record).text.section(u'\n', 0, 0).simplified();
                    EXPECT_TRUE(page.contains(words)) << words.toStdString();
                    ++units;
                }
            }
    EXPECT_GT(units, 30);
    // Whatever is set off as a passage is in a transcript.
    QSet<QString> said;
    for (const auto* source : sample().list<study::Source>()) said += sixesOf(sample().text(source->id));
    static const QRegularExpression mark(u"<mark>(.*?)</mark>"_s, QRegularExpression::DotMatchesEverythingOption);
    int marks = 0;
    for (auto match = mark.globalMatch(html); match.hasNext(); ++marks)
        for (const QString& line : match.next().captured(1).split(u"<br>"_s)) {
            const QString words = plain(line).section(u": "_s, 1);
            for (const QString& six : sixesOf(words)) EXPECT_TRUE(said.contains(six)) << six.toStdString();
        }
    EXPECT_GT(marks, 50);
}

TEST(Audience, ContextGrowsWithWhatIsAllowed) {
    const auto length = [](int context) { return plain(pageFor(Audience::Examiner, context)).size(); };
    const auto alone = length(-1), turn = length(0), three = length(3);
    EXPECT_LT(alone, turn);
    EXPECT_LT(turn, three);
}

TEST(Audience, AnExaminerSeesNoCodes) {
    QStringList codes;
    for (const auto* unit : sample().list<study::MeaningUnit>())
        if (unit->code.size() > 12) codes.append(unit->code.toHtmlEscaped());
    ASSERT_GT(codes.size(), 20);
    const QString team = pageFor(Audience::Team), examiner = pageFor(Audience::Examiner);
    int seen = 0;
    for (const QString& code : codes) {
        seen += team.contains(u"Meaning unit: "_s + code);
        EXPECT_FALSE(examiner.contains(u"Meaning unit: "_s + code)) << code.toStdString();
    }
    EXPECT_GT(seen, 20);
}

TEST(Audience, ThePublicReadsNoWordsOfParticipantsButThePublishedQuotes) {
    const QString html = pageFor(Audience::Public);
    EXPECT_FALSE(html.contains(u"data-grounds"_s));
    QSet<QString> published, said;
    for (const auto* quote : sample().list<study::Quote>()) published += sixesOf(quote->edited) + sixesOf(quote->verbatim);
    for (const auto* translation : sample().list<study::Translation>()) published += sixesOf(sample().text(translation->id));
    // The findings themselves take over a turn of phrase here and there.
    for (const auto* text : sample().list<study::AnalyticText>()) published += sixesOf(sample().text(text->id));
    const auto speech = sampletest::speech(sample());
    for (const auto* participant : sample().list<study::Participant>())
        for (const QString& turn : speech.value(participant->id.toString())) said += sixesOf(turn);
    ASSERT_GT(said.size(), 5000);
    const QSet<QString> there = sixesOf(plain(html));
    EXPECT_GT((there & published).size(), 100);
    EXPECT_EQ(QStringList((there & (said - published)).values()).join(u" | "_s).toStdString(), "");
    for (const auto* memo : sample().list<study::Memo>())
        for (const QString& six : sixesOf(sample().text(memo->id))) EXPECT_FALSE(there.contains(six)) << six.toStdString();
    for (const auto* note : sample().list<study::Reflexivity>())
        for (const QString& six : sixesOf(note->text)) EXPECT_FALSE(there.contains(six)) << six.toStdString();
    // Logs of the work, and what is told of single people.
    QStringList logs{sample().info().relationship};
    for (const auto* round : sample().list<study::Round>()) logs.append(round->note);
    for (const auto* question : sample().list<study::ResearchQuestion>()) logs.append(question->reason);
    for (const auto* row : sample().list<study::Recruitment>()) logs.append(row->reason);
    for (const auto* session : sample().list<study::Session>()) logs += {session->othersPresent, session->impression};
    for (const auto* relation : sample().list<study::Relationship>()) logs.append(relation->text);
    QSet<QString> told;
    for (const QString& log : std::as_const(logs)) told += sixesOf(log);
    ASSERT_GT(told.size(), 200);
    EXPECT_EQ(QStringList((there & told).values()).join(u" | "_s).toStdString(), "");
    EXPECT_FALSE((sixesOf(plain(pageFor(Audience::Plain))) & told).isEmpty());
    for (const char* log : {"The log says of it", "The reason on record", "The reasons on record"}) EXPECT_FALSE(html.contains(QLatin1StringView(log))) << log;
    // The plain report holds more: the test can fail.
    EXPECT_FALSE((sixesOf(plain(pageFor(Audience::Plain))) & (said - published)).isEmpty());
}

TEST(Audience, PagesAreSoundAndAskForNothing) {
    const exporting::test::Desk desk;
    for (const Audience audience : {Audience::Team, Audience::Examiner, Audience::Public}) {
        const QString html = pageFor(audience, 1);
        const QString path = desk.put(u"page.html"_s, html.toUtf8());
        const auto judged = exporting::test::run(u"tidy"_s, {u"-q"_s, u"-e"_s, u"--drop-empty-elements"_s, u"no"_s, path});
        QStringList errors;
        for (const QString& line : QString::fromUtf8(judged.errors).split(u'\n'))
            if (line.contains(u"Error:"_s)) errors.append(line);
        EXPECT_EQ(errors.join(u'\n').toStdString(), "");
        static const QRegularExpression request(u"(?:src|href)=\"(?!#|data:)"_s), imported(u"@import|url\\("_s);
        EXPECT_FALSE(request.match(html).hasMatch());
        EXPECT_FALSE(imported.match(html).hasMatch());
        // Each thing that a click opens is there, once.
        static const QRegularExpression opens(u"data-grounds=\"([^\"]+)\""_s);
        for (auto match = opens.globalMatch(html); match.hasNext();)
            EXPECT_EQ(html.count(u"id=\""_s + match.next().captured(1) + u'"'), 1);
    }
}
