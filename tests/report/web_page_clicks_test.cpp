// A reader clicks from a sentence of the findings to the passage in its transcript, in a browser.
#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include "export/report.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"
#include "tests/report/sample_study.h"

using namespace kondensat;
using namespace kondensat::tests;
using namespace Qt::StringLiterals;
namespace exporting = kondensat::exporting;
namespace judges = kondensat::exporting::test;

namespace {

QString browser() {
    for (const QString& name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s})
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) return found;
    return {};
}

/// Clicks the first sentence of the findings that rests on something, then whatever unfolds below it, the first each time, and writes
/// down what can be seen.
const QByteArray reader = R"(<script>
addEventListener("load",()=>{
  const seen=e=>e.checkVisibility()&&e.getClientRects().length>0, words=e=>e.innerText.replace(/\s+/g," ").trim();
  const steps=[], paragraph=document.querySelector("main p[data-grounds]");
  const grounds=document.getElementById(paragraph.dataset.grounds), passage=grounds.querySelector("mark");
  const before={passage:seen(passage),open:grounds.open};
  paragraph.click();
  const afterFirst={passage:seen(passage),open:grounds.open,focus:document.activeElement===grounds.querySelector("summary")};
  for(let d=passage.closest("details"),path=[];d;d=d.parentElement.closest("details")){
    path.unshift(d); if(d===grounds){ for(const each of path.slice(1)){ const s=each.querySelector(":scope>summary");
      const could=seen(s); s.click(); steps.push({summary:words(s),couldBeClicked:could,open:each.open}); } break; } }
  const quote=passage.closest("blockquote"), closest=[];
  for(const s of document.querySelectorAll("main p[data-grounds] [data-sentence]")){ const g=document.getElementById(s.closest("p").dataset.grounds);
    const of=[...g.querySelectorAll('[data-closest~="'+s.dataset.sentence+'"]')]; if(!of.length) continue;
    s.click(); closest.push({sentence:words(s),open:g.open,seen:of.every(seen),marked:of.every(e=>e.classList.contains("near"))&&g.querySelectorAll(".near").length===of.length,
      condensate:of[0].querySelector("span").textContent}); }
  const again=document.querySelector("main p[data-grounds] [data-sentence]"); again.click(); const other=again.nextElementSibling;
  if(other) { other.click(); closest.push({stillOpen:grounds.open}); other.click(); closest.push({closed:!grounds.open}); }
  grounds.open=false; paragraph.click();
  const result={sentence:words(paragraph),before,afterFirst,steps,passageSeen:seen(passage),passage:passage.textContent.trim(),
    closest,around:[...quote.querySelectorAll(".around")].map(words),source:words(quote.querySelector(".attribution")),
    loaded:performance.getEntriesByType("resource").map(e=>e.name)};
  paragraph.click();
  result.closedAgain=!grounds.open&&!seen(passage);
  const out=document.createElement("pre"); out.id="result"; out.textContent=JSON.stringify(result); document.body.append(out);
});
</script>)";

QJsonObject readIn(const QString& program, QByteArray page) {
    page.replace("</body>", reader + "</body>");
    const judges::Desk desk;
    const QString path = desk.put(u"findings.html"_s, page);
    const judges::Ran ran = judges::run(program, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s, u"--user-data-dir="_s + desk.path(u"profile"_s),
                                                  u"--virtual-time-budget=10000"_s, u"--dump-dom"_s, u"file://"_s + path});
    QString json = QRegularExpression(u"<pre id=\"result\">(.*?)</pre>"_s, QRegularExpression::DotMatchesEverythingOption).match(QString::fromUtf8(ran.output)).captured(1);
    for (const auto& [entity, character] : {std::pair{u"&lt;"_s, u"<"_s}, std::pair{u"&gt;"_s, u">"_s}, std::pair{u"&nbsp;"_s, u" "_s}, std::pair{u"&amp;"_s, u"&"_s}}) json.replace(entity, character);
    EXPECT_FALSE(json.isEmpty()) << ran.errors.right(2000).toStdString();
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

TEST(WebPage, LeadsFromASentenceOfTheFindingsToItsTranscriptByClicks) {
    const QString program = browser();
    if (program.isEmpty()) GTEST_SKIP() << "no Chromium on this machine: nothing was clicked";
    exporting::ReportOptions options;
    options.disclosure = {exporting::Audience::Team, 1};
    const auto document = exporting::buildReport(sampleStudy(), options);
    ASSERT_TRUE(document.ok());
    const QJsonObject seen = readIn(program, *exporting::toHtml(*document));
    const QString sentence = seen[u"sentence"].toString(), passage = seen[u"passage"].toString();
    const auto inFindings = [&](const exporting::Block& block) {
        const auto* p = block.as<exporting::Paragraph>();
        return p && p->text.plain().simplified() == sentence && block.origin.type == study::AnalyticText::type;
    };
    EXPECT_TRUE(std::any_of(document->blocks.cbegin(), document->blocks.cend(), inFindings)) << sentence.toStdString();
    EXPECT_FALSE(seen[u"before"][u"passage"].toBool()) << "folded away at first";
    EXPECT_TRUE(seen[u"afterFirst"][u"open"].toBool()) << "a click into the sentence opens what it rests on";
    EXPECT_TRUE(seen[u"afterFirst"][u"focus"].toBool()) << "and the keyboard is there";
    const QJsonArray steps = seen[u"steps"].toArray();
    ASSERT_GE(steps.size(), 2) << "condensate and meaning unit lie between";
    for (const auto& step : steps) {
        EXPECT_TRUE(step[u"couldBeClicked"].toBool()) << step[u"summary"].toString().toStdString();
        EXPECT_TRUE(step[u"open"].toBool());
    }
    EXPECT_THAT(steps.first()[u"summary"].toString().toStdString(), testing::StartsWith("Condensate"));
    EXPECT_THAT(steps.last()[u"summary"].toString().toStdString(), testing::StartsWith("Meaning unit"));
    EXPECT_TRUE(seen[u"passageSeen"].toBool());
    ASSERT_GT(passage.size(), 10);
    QString transcripts;
    for (const auto* source : sampleStudy().list<study::Source>()) transcripts += sampleStudy().text(source->id);
    static const QRegularExpression speaker(u"^\\w+: "_s);
    for (QString turn : passage.split(u'\n')) EXPECT_TRUE(transcripts.contains(turn.remove(speaker).trimmed())) << "in nobody's transcript: " << turn.toStdString();
    // Each sentence that is near one of a condensate shows it.
    QJsonArray closest = seen[u"closest"].toArray();
    ASSERT_GT(closest.size(), 10);
    EXPECT_TRUE(closest.takeAt(closest.size() - 1)[u"closed"].toBool()) << "clicked twice";
    EXPECT_TRUE(closest.takeAt(closest.size() - 1)[u"stillOpen"].toBool()) << "another sentence of the same paragraph";
    QString condensates;
    for (const auto* condensate : sampleStudy().list<study::Condensate>()) condensates += sampleStudy().text(condensate->id).simplified() + u'\n';
    for (const auto& one : closest) {
        EXPECT_TRUE(one[u"open"].toBool() && one[u"seen"].toBool() && one[u"marked"].toBool()) << one[u"sentence"].toString().toStdString();
        EXPECT_TRUE(condensates.contains(one[u"condensate"].toString().simplified())) << one[u"condensate"].toString().toStdString();
    }
    EXPECT_FALSE(seen[u"around"].toArray().isEmpty()) << "a turn before or after it";
    EXPECT_FALSE(seen[u"source"].toString().isEmpty());
    EXPECT_TRUE(seen[u"closedAgain"].toBool());
    EXPECT_TRUE(seen[u"loaded"].toArray().isEmpty()) << "the page asked for something";
}

TEST(WebPage, ForThePublicUnfoldsNothing) {
    exporting::ReportOptions options;
    options.disclosure = {exporting::Audience::Public, 0};
    const auto document = exporting::buildReport(sampleStudy(), options);
    ASSERT_TRUE(document.ok());
    EXPECT_FALSE(exporting::toHtml(*document)->contains("data-grounds"));
}

}  // namespace
