// The report of the sample study in all formats, read back by foreign programs.
#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>

#include "export/checklist.h"
#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"

using namespace kondensat;
using namespace kondensat::exporting::test;
using namespace Qt::StringLiterals;
using kondensat::tests::sampleStudy;

namespace {

const QStringList headings{u"Background"_s,
                           u"Aim and research question"_s,
                           u"Methods"_s,
                           u"Design and methodological orientation"_s,
                           u"Research team and reflexivity"_s,
                           u"Participants and recruitment"_s,
                           u"Participant characteristics"_s,
                           u"Data collection"_s,
                           u"Interview guide"_s,
                           u"Transcripts and material"_s,
                           u"Ethics and data protection"_s,
                           u"Analysis"_s,
                           u"Step 1: total impression"_s,
                           u"Step 2: meaning units"_s,
                           u"Step 3: condensation"_s,
                           u"Step 4: synthesis"_s,
                           u"Examples of the analysis"_s,
                           u"Translation"_s,
                           u"Quotations"_s,
                           u"Software"_s,
                           u"Information power"_s,
                           u"Rigour"_s,
                           u"Findings"_s,
                           u"Patients at risk of being lost in transition"_s,
                           u"Navigating complex transitions"_s,
                           u"Understanding patient vulnerability"_s,
                           u"Collaboration gaps between sectors"_s,
                           u"A guide who lets the patient hold the map"_s,
                           u"Bridging cultural and systemic gaps"_s,
                           u"Guiding patients through society"_s,
                           u"Declarations"_s,
                           u"Funding"_s,
                           u"Authors' contributions"_s,
                           u"Use of artificial intelligence"_s,
                           u"Appendices"_s,
                           u"Coding tree"_s,
                           u"Quotes in their original language"_s,
                           u"Reporting checklist"_s};

struct Published {
    const char *subtheme, *who, *profession, *words;
};
/// The published order of participants under each subtheme, with words that only this quote holds.
const QList<Published> published{
    {"Navigating complex transitions", "F1d", "physician", "he was the one person with no map of it."},
    {"Navigating complex transitions", "I1c", "occupational therapist",
     "My patients stand at the edge with a plastic bag"},
    {"Navigating complex transitions", "F2a", "social worker",
     "Everybody has handed him over, and nobody has received him."},
    {"Navigating complex transitions", "F2c", "social worker", "least strength to tell it one more time."},
    {"Understanding patient vulnerability", "I1b", "occupational therapist", "everything the letter lands on top of."},
    {"Understanding patient vulnerability", "F1b", "nurse", "They are the polite ones, who say yes"},
    {"Understanding patient vulnerability", "F1d", "physician", "you have to go through a lot of doors."},
    {"Collaboration gaps between sectors", "F1c", "physician", "and she asks me, which of you is lying?"},
    {"Collaboration gaps between sectors", "F1d", "physician", "So we've built two houses"},
    {"Bridging cultural and systemic gaps", "F2a", "social worker", "So she explains him the system, and me the man"},
    {"Guiding patients through society", "F1e", "nurse",
     "walked in through the door by somebody who once stood outside it too."},
    {"Guiding patients through society", "F1c", "physician", "I grew up inside it."},
    {"Guiding patients through society", "F1d", "physician", "with a moustache and a title"},
    {"Guiding patients through society", "F1c", "physician", "Someone who reads the map together with them"}};

struct Person {
    const char *id, *profession, *age, *years, *place, *sector, *session;
};
const QList<Person> people{
    {"F1a", "social worker", "50–59", "20–29", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F1b", "nurse", "40–49", "10–19", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F1c", "physician", "40–49", "10–19", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F1d", "physician", "50–59", "20–29", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F1e", "nurse", "40–49", "10–19", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F1f", "physician", "40–49", "10–19", "hospital-based migrant health clinic", "region", "Focus group 1"},
    {"F2a", "social worker", "50–59", "20–29", "municipal social and job services", "municipality", "Focus group 2"},
    {"F2b", "social worker", "40–49", "5–9", "municipal social and job services", "municipality", "Focus group 2"},
    {"F2c", "social worker", "30–39", "5–9", "municipal social and job services", "municipality", "Focus group 2"},
    {"I1a", "occupational therapist", "40–49", "10–19", "municipal rehabilitation centre", "municipality",
     "Interview I1a"},
    {"I1b", "occupational therapist", "30–39", "10–19", "municipal rehabilitation centre", "municipality",
     "Interview I1b"},
    {"I1c", "occupational therapist", "50–59", "20–29", "municipal rehabilitation centre", "municipality",
     "Interview I1c"}};

QString plainOf(const QString& html) {
    QString text = html;
    text.replace(QRegularExpression(u"<br\\s*/?>|</p>"_s), u" "_s).remove(QRegularExpression(u"<[^>]*>"_s));
    for (const auto& [entity, character] :
         {std::pair{u"&lt;"_s, u"<"_s}, std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&quot;"_s, u"\""_s},
          std::pair{u"&#39;"_s, u"'"_s}, std::pair{u"&nbsp;"_s, u" "_s}, std::pair{u"&amp;"_s, u"&"_s}})
        text.replace(entity, character);
    return text.simplified();
}

QStringList all(const QString& html, const QString& pattern) {
    QStringList found;
    static QHash<QString, QRegularExpression> known;
    if (!known.contains(pattern))
        known.insert(pattern, QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption));
    for (auto it = known[pattern].globalMatch(html); it.hasNext();) found.append(it.next().captured(1));
    return found;
}

/// The first table with a row that begins so, as pandoc sees it; header rows of ODT it does not see.
QList<QStringList> tableOf(const QString& html, const QString& firstCell) {
    for (const QString& table : all(html, u"<table[^>]*>(.*?)</table>"_s)) {
        QList<QStringList> rows;
        for (const QString& row : all(table, u"<tr[^>]*>(.*?)</tr>"_s)) {
            rows.append(QStringList());
            for (const QString& cell : all(row, u"<t[dh][^>]*>(.*?)</t[dh]>"_s)) rows.last().append(plainOf(cell));
        }
        for (const QStringList& row : rows)
            if (row.value(0) == firstCell) return rows;
    }
    return {};
}

/// All formats, written once and read once: by pandoc as HTML, the PDFs (ours, and what LibreOffice makes of the
/// office files) by pdftotext, page by page without the page numbers.
class SampleReport : public testing::Test {
protected:
    static void SetUpTestSuite() {
        application();
        s_desk = new Desk;
        for (const QString& suffix : {u"docx"_s, u"odt"_s, u"pdf"_s, u"html"_s, u"md"_s}) {
            const auto written = exporting::writeReport(sampleStudy(), {}, s_desk->path(u"report."_s + suffix));
            EXPECT_TRUE(written.ok()) << (written ? "" : written.error().message().toStdString());
            // Nothing but wordings that speak for everybody, and participants whom age and profession together tell apart.
            const QStringList warnings = written ? *written : QStringList();
            EXPECT_EQ(warnings.filter(u"share together: F1a (profession, sector); F1d (age band, profession)"_s).size(), 1);
            EXPECT_EQ(warnings.filter(u"re-read it"_s).size(), warnings.size() - 1) << warnings.join(u'\n').toStdString();
        }
        QFile::copy(s_desk->path(u"report.docx"_s), s_desk->path(u"word.docx"_s));
        QFile::copy(s_desk->path(u"report.odt"_s), s_desk->path(u"writer.odt"_s));
        run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + s_desk->path(u"profile"_s), u"--headless"_s,
                           u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, s_desk->path(u"."_s),
                           s_desk->path(u"word.docx"_s), s_desk->path(u"writer.odt"_s)});
        for (const QString& name : {u"report"_s, u"word"_s, u"writer"_s}) {
            QString text = pdfText(s_desk->path(name + u".pdf"_s));
            s_pages[name] = text.remove(QRegularExpression(u"\\n *[0-9]+\\s*(?=\\f)"_s)).split(u'\f');
            s_pages[name].removeLast();
        }
        for (const auto& [suffix, format] : {std::pair{u"docx"_s, u"docx"_s}, std::pair{u"odt"_s, u"odt"_s},
                                             std::pair{u"html"_s, u"html"_s}, std::pair{u"md"_s, u"markdown"_s}}) {
            const Ran ran = run(u"pandoc"_s, {u"-f"_s, format, u"-t"_s, u"html"_s, u"--wrap=none"_s,
                                              s_desk->path(u"report."_s + suffix)});
            EXPECT_EQ(ran.exitCode, 0) << ran.errors.toStdString();
            s_html[suffix] = QString::fromUtf8(ran.output);
        }
    }
    static void TearDownTestSuite() { delete std::exchange(s_desk, nullptr); }

    /// Running text by format, in reading order.
    static QMap<QString, QString> texts() {
        QMap<QString, QString> texts;
        for (auto it = s_html.cbegin(); it != s_html.cend(); ++it) texts[it.key()] = plainOf(*it);
        for (auto it = s_pages.cbegin(); it != s_pages.cend(); ++it) texts[it.key() + u".pdf"_s] = it->join(u'\n');
        return texts;
    }

    static Desk* s_desk;
    static QMap<QString, QString> s_html;
    static QMap<QString, QStringList> s_pages;
};
Desk* SampleReport::s_desk = nullptr;
QMap<QString, QString> SampleReport::s_html;
QMap<QString, QStringList> SampleReport::s_pages;

QString letters(QString text) {
    return text.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"');
}

}  // namespace

TEST_F(SampleReport, HasTheSameHeadingsInEveryFormat) {
    for (auto it = s_html.cbegin(); it != s_html.cend(); ++it) {
        QStringList found;
        for (const QString& heading : all(*it, u"<h[1-6][^>]*>(.*?)</h[1-6]>"_s))
            found.append(letters(plainOf(heading)));
        found.removeAll(u"Abstract"_s);
        found.removeAll(u"Contents"_s);
        found.removeAll(u"Peer mentors for migrant patients with complex needs"_s);
        EXPECT_EQ(found.join(u'\n').toStdString(), headings.join(u'\n').toStdString()) << it.key().toStdString();
    }
    for (const auto& pages : s_pages) {
        // The first heading of the body follows the table of contents, which names it too.
        const QString text = letters(pages.join(u'\n'));
        expectInOrder(text.mid(text.indexOf(u"Reporting checklist"_s) + 20), headings);
    }
}

TEST_F(SampleReport, PrintsEveryQuoteWithItsLabelInThePublishedOrder) {
    QStringList parts{u"Findings"_s};
    const char* subtheme = "";
    for (const Published& quote : published) {
        if (qstrcmp(subtheme, quote.subtheme) != 0) parts.append(QString::fromUtf8(subtheme = quote.subtheme));
        parts.append(QString::fromUtf8(quote.words));
        parts.append(u"(%1, %2)"_s.arg(QString::fromUtf8(quote.who), QString::fromUtf8(quote.profession)));
    }
    const auto all = texts();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        SCOPED_TRACE(it.key().toStdString());
        const QString text = letters(*it);
        const qsizetype findings = text.indexOf(u"The themes and subthemes are:"_s);
        ASSERT_GT(findings, 0);
        expectInOrder(u"Findings "_s + text.mid(findings), parts);
        static const QRegularExpression label(
            u"\\(([FI][12][a-f]),\\s+(?:physician|nurse|social\\s+worker|occupational\\s+therapist)\\)"_s);
        QStringList order;
        const QString told = text.mid(findings, text.lastIndexOf(u"Declarations"_s) - findings);
        for (auto match = label.globalMatch(told); match.hasNext();) order.append(match.next().captured(1));
        EXPECT_EQ(order.join(u' ').toStdString(), "F1d I1c F2a F2c I1b F1b F1d F1c F1d F2a F1e F1c F1d F1c");
    }
}

TEST_F(SampleReport, ShowsTheParticipantsWithoutGender) {
    QList<QStringList> expected{{u"Participant"_s, u"Age band"_s, u"Profession"_s, u"Sector"_s, u"Workplace kind"_s,
                                 u"Years in profession"_s, u"Session"_s}};
    for (const Person& p : people) {
        QStringList row;
        for (const char* cell : {p.id, p.age, p.profession, p.sector, p.place, p.years, p.session})
            row.append(QString::fromUtf8(cell));
        expected.append(row);
    }
    for (auto it = s_html.cbegin(); it != s_html.cend(); ++it)
        EXPECT_EQ(tableOf(*it, u"F1a"_s), it.key() == u"odt" ? expected.mid(1) : expected) << it.key().toStdString();
    for (auto it = s_pages.cbegin(); it != s_pages.cend(); ++it) {
        const QString text = pdfText(s_desk->path(it.key() + u".pdf"_s));
        for (const Person& p : people) {
            const QRegularExpression row(u"\\n *%1 +%2 +%3"_s.arg(QString::fromUtf8(p.id), QString::fromUtf8(p.age),
                                                                  QString::fromUtf8(p.profession).section(u' ', 0, 0)));
            EXPECT_TRUE(text.contains(row)) << it.key().toStdString() << ' ' << p.id;
        }
    }
    for (const QString& text : texts()) EXPECT_TRUE(words(text).join(u' ').contains(u"Gender is left out"_s));
}

TEST_F(SampleReport, ListsThemesAndSubthemes) {
    const QStringList tree{u"Patients at risk of being lost in transition"_s,
                           u"Navigating complex transitions"_s,
                           u"Understanding patient vulnerability"_s,
                           u"Collaboration gaps between sectors"_s,
                           u"A guide who lets the patient hold the map"_s,
                           u"Bridging cultural and systemic gaps"_s,
                           u"Guiding patients through society"_s};
    for (const QString& text : texts()) {
        const QString after = text.mid(text.indexOf(u"The themes and subthemes are:"_s));
        QString list = words(after).join(u' ').left(420);
        list.remove(QRegularExpression(u"[•–-] "_s));
        EXPECT_TRUE(list.startsWith(u"The themes and subthemes are: "_s + tree.join(u' '))) << list.toStdString();
    }
}

TEST_F(SampleReport, HoldsAChecklistThatSaysWhatTheStudySays) {
    const auto checklist = exporting::buildChecklist(sampleStudy(), {});
    ASSERT_TRUE(checklist.ok());
    ASSERT_EQ(checklist->rows.size(), 32);
    for (auto it = s_html.cbegin(); it != s_html.cend(); ++it) {
        QList<QStringList> table = tableOf(*it, u"32"_s);
        QStringList domains;
        table.removeIf([&](const QStringList& row) {
            const bool isDomain = row.size() == row.count(QString()) + 1;
            if (isDomain) domains.append(letters(row.first()));
            return isDomain;
        });
        EXPECT_EQ(domains, (QStringList{u"Research team and reflexivity"_s, u"Study design"_s, u"Analysis and findings"_s}));
        if (it.key() == u"odt") table.prepend({});
        ASSERT_EQ(table.size(), 33) << it.key().toStdString();
        for (qsizetype i = 0; i < 32; ++i) {
            const exporting::ChecklistRow& row = checklist->rows[i];
            SCOPED_TRACE(it.key().toStdString() + ' ' + row.no.toStdString());
            EXPECT_EQ(table[i + 1].value(0), row.no);
            EXPECT_EQ(letters(table[i + 1].value(1)).toStdString(),
                      letters(row.item + u' ' + row.question).toStdString());
            static const QRegularExpression places(u" \\(1(, \\d+)*\\)(?=[^:]*$)"_s);  // links behind "Rests on:"
            EXPECT_EQ(letters(table[i + 1].value(2)).remove(places).toStdString(),
                      letters(u"%1 %2 Rests on: %3."_s.arg(row.answer, row.reason, row.restsOnWords()).simplified()).toStdString());
            EXPECT_EQ(table[i + 1].value(3).toLower(), row.status);
            EXPECT_EQ(letters(table[i + 1].value(4)), row.section + (row.sectionFrom == u"person" ? u" (given by a researcher)"_s : QString()));
        }
    }
    for (auto it = s_pages.cbegin(); it != s_pages.cend(); ++it) {
        const QString text = it->join(u'\n');
        const QString list = text.mid(text.lastIndexOf(u"Reporting checklist"_s));
        QStringList firstWords;
        for (const exporting::ChecklistRow& row : checklist->rows)
            firstWords.append(row.item.section(QRegularExpression(u"[ /]"_s), 0, 0));
        SCOPED_TRACE(it.key().toStdString());
        expectInOrder(list, firstWords);
    }
}

TEST_F(SampleReport, GivesThePagesOnWhichTheSectionsStand) {
    const auto pages = exporting::reportPages(sampleStudy());
    ASSERT_TRUE(pages.ok());
    const auto checklist = exporting::buildChecklist(sampleStudy(), {}, u"coreq"_s, *pages);
    ASSERT_TRUE(checklist.ok());
    const QStringList& text = s_pages[u"report"_s];
    int found = 0;
    for (const exporting::ChecklistRow& row : checklist->rows) {
        EXPECT_FALSE(row.page.isEmpty()) << row.no.toStdString();
        EXPECT_EQ(row.pageFrom, u"layout");
        if (!headings.contains(row.section)) continue;  // the researchers' own words for a section
        // The heading on a line of its own: the last such page, for the table of contents names it as well.
        int at = 0;
        const QRegularExpression line(u"(^|\\n) *%1 *(\\n|$)"_s.arg(QRegularExpression::escape(row.section)));
        for (qsizetype page = 0; page < text.size(); ++page)
            if (letters(text[page]).contains(line) && !at && page > 1) at = int(page) + 1;
        ASSERT_GT(at, 0) << row.section.toStdString();
        const int page = row.page.toInt();
        EXPECT_GE(page, at) << row.no.toStdString();
        EXPECT_LE(page, at + 2) << row.no.toStdString();  // a statement may stand on a later page of its section
        found += page == at ? 1 : 0;
    }
    EXPECT_GE(found, 15);
}

TEST_F(SampleReport, KeepsTheExamplesOnAFewTurnedPages) {
    const QStringList& pages = s_pages[u"report"_s];
    qsizetype first = -1, last = -1;
    for (qsizetype i = 3; i < pages.size(); ++i) {
        if (pages[i].contains(u"Examples of the analysis"_s)) first = i;
        if (first >= 0 && last < 0 && pages[i].contains(QRegularExpression(u"(^|\\n)Translation\\n"_s))) last = i;
    }
    ASSERT_GE(first, 0);
    EXPECT_LE(last - first, 3);
    EXPECT_TRUE(pages[first].contains(u"From meaning unit to theme"_s)) << "heading, introduction and table together";
}

TEST_F(SampleReport, HasOfficePartsThatAreWellFormed) {
    for (const QString& name : {u"report.docx"_s, u"report.odt"_s})
        for (const QString& each : partsOf(s_desk->path(name))) {
            if (!each.endsWith(u".xml"_s) && !each.endsWith(u".rels"_s)) continue;
            const Ran lint = run(u"xmllint"_s, {u"--noout"_s, u"-"_s}, part(s_desk->path(name), each));
            EXPECT_EQ(lint.exitCode, 0) << each.toStdString() << lint.errors.toStdString();
        }
}

TEST_F(SampleReport, HoldsNoMarksOfErasureOrBinding) {
    const auto all = texts();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        EXPECT_FALSE(it->contains(u"[erased]"_s)) << it.key().toStdString();
        EXPECT_FALSE(it->contains(u"[quote withheld]"_s)) << it.key().toStdString();
        EXPECT_FALSE(it->contains(QChar(0xFFFC))) << it.key().toStdString();
        EXPECT_FALSE(it->contains(QChar(0))) << it.key().toStdString();
    }
}

TEST_F(SampleReport, NeverBeginsASentenceWithDigits) {
    static const QRegularExpression digits(u"(?<=[a-z][.?!] )[0-9]{2,}(?= [a-z])"_s);
    QString methods = plainOf(s_html[u"html"_s]);
    methods = methods.mid(methods.indexOf(u"Working alone"_s), 4000);
    EXPECT_FALSE(methods.contains(digits)) << digits.match(methods).captured().toStdString();
}

TEST_F(SampleReport, IsMarkdownOfAReasonableSize) {
    EXPECT_LT(QFile(s_desk->path(u"report.md"_s)).size(), 120000);
}
