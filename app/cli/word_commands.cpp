// words
#include <CLI/CLI.hpp>

#include "app/cli/command_line.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/operations/names.h"
#include "app/operations/word_tools.h"

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

struct WordsOptions {
    std::string by, participant, word;
    int limit = 50;
    bool all = false, withInterviewers = false;
};

Result<int> countWords(Invocation& call, const WordsOptions& options) {
    TRY_ASSIGN(const auto project, call.openForReading());
    const study::Study& study = project->study();
    app::WordQuestion question;
    TRY_ASSIGN(question.analysis, call.anyAnalysis(study));
    question.by = options.by == "participant" ? app::WordsBy::Participant : options.by == "session" ? app::WordsBy::Session : options.by == "group" ? app::WordsBy::Group : app::WordsBy::Nothing;
    question.withResearchers = options.withInterviewers;
    question.withStopWords = options.all;
    if (!options.participant.empty()) {
        TRY_ASSIGN(question.participant, app::findParticipant(study, QString::fromStdString(options.participant)));
    }
    if (!options.word.empty()) {
        const QList<app::Dispersion> found = app::dispersionOf(study, question, QString::fromStdString(options.word));
        QJsonArray sources;
        QList<QStringList> rows;
        for (const app::Dispersion& d : found) {
            QJsonArray parts;
            QString line;
            for (const int count : d.parts) {
                parts.append(count);
                line += count == 0 ? u'·' : count < 10 ? QChar(u'0' + count) : u'+';
            }
            sources.append(QJsonObject{{u"source"_s, reference(study, d.source)}, {u"count"_s, d.count}, {u"parts"_s, parts}});
            rows.append({app::nameOf(study, d.source), QString::number(d.count), line});
        }
        if (call.json) sayJson({{u"word"_s, QString::fromStdString(options.word)}, {u"sources"_s, sources}});
        else sayTable({u"source"_s, u"count"_s, u"from beginning to end"_s}, rows);
        return done;
    }
    const app::WordTable table = app::wordTable(study, question);
    if (!table.withoutStopList.isEmpty() && !options.all)
        warn(u"there is no list of stop words for %1; all its words are counted"_s.arg(table.withoutStopList.join(u", "_s)));
    const auto rows = table.rows.first(std::min<qsizetype>(options.limit, table.rows.size()));
    if (call.json) {
        QJsonArray words;
        for (const search::WordCounts::Row& row : rows) {
            QJsonArray by;
            for (const RecordId& column : table.columns)
                if (const qint64 count = row.columns.value(column.toString())) by.append(QJsonObject{{u"of"_s, reference(study, column)}, {u"count"_s, count}});
            words.append(QJsonObject{{u"word"_s, row.word}, {u"count"_s, row.total}, {u"by"_s, by}});
        }
        sayJson({{u"total"_s, table.total}, {u"different"_s, table.rows.size()}, {u"withoutStopList"_s, toJsonArray(table.withoutStopList)}, {u"words"_s, words}});
        return done;
    }
    QStringList headings{u"word"_s, u"count"_s};
    for (const RecordId& column : table.columns) headings.append(app::nameOf(study, column));
    QList<QStringList> lines;
    for (const search::WordCounts::Row& row : rows) {
        QStringList line{row.word, QString::number(row.total)};
        for (const RecordId& column : table.columns) line.append(QString::number(row.columns.value(column.toString())));
        lines.append(line);
    }
    sayTable(headings, lines);
    say(u"%1, %2. In this method counts are no grounds for a finding."_s.arg(counted(table.total, u"word"_s, u"words"_s), counted(table.rows.size(), u"different one"_s, u"different ones"_s)));
    return done;
}

}  // namespace

void addWordCommands(CommandLine& line) {
    auto options = std::make_shared<WordsOptions>();
    CLI::App* command = line.add("words", "Counts words in the transcripts, exactly; a tool beside the method, whose findings rest on no count", [options](Invocation& call) { return countWords(call, *options); });
    command->add_option("--by", options->by, "A column for each participant, session or code group")->check(CLI::IsMember({"participant", "session", "group"}));
    command->add_option("--participant", options->participant, "Only what this participant says")->type_name("P");
    command->add_option("--word", options->word, "Where this word stands in each source, from its beginning to its end")->type_name("WORD");
    command->add_option("--limit", options->limit, "How many words are shown; 50 unless told")->type_name("N")->check(CLI::Range(1, 10'000'000));
    command->add_flag("--all", options->all, "Stop words, too (and, the, it…)");
    command->add_flag("--with-interviewers", options->withInterviewers, "What interviewers say, too");
}

}  // namespace kondensat::cli
