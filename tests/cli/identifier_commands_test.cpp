// identifiers: a sealed register beside the study, and what it does to the study.
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

#include "tests/cli/cli_fixture.h"

using namespace kondensat::clitest;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class Identifiers : public Cli {
protected:
    Identifiers() { Cli::write(u"words"_s, "seven small seahorses\n"); }
    [[nodiscard]] QString registerPath() const { return Cli::path(u"study.identifiers"_s); }
    [[nodiscard]] QStringList with(const QStringList& arguments) const { return arguments + QStringList{u"--identifiers-passphrase-file"_s, Cli::path(u"words"_s)}; }
    Answer must(const QStringList& arguments) const { return Cli::must(with(arguments)); }
    Answer run(const QStringList& arguments) const { return Cli::run(with(arguments)); }
    /// Runs the program with a terminal of its own, where a passphrase is typed when it is asked for; `out` is what the terminal shows.
    Answer atTerminal(const QStringList& arguments, const QByteArray& typed) const {
        std::vector<QByteArray> words{QByteArray(KONDENSAT_BIN_DIR "/kondensat-cli")};
        for (const QString& each : arguments) words.push_back(each.toUtf8());
        std::vector<char*> list;
        for (QByteArray& each : words) list.push_back(each.data());
        list.push_back(nullptr);
        int terminal = -1;
        const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            for (const char* name : {"HOME", "KONDENSAT_HOME"}) setenv(name, Cli::path(u"home"_s).toUtf8().constData(), 1);
            execv(list[0], list.data());
            _exit(127);
        }
        QByteArray shown, some(4096, '\0');
        bool answered = false;
        for (ssize_t n = ::read(terminal, some.data(), 4096); n > 0; n = ::read(terminal, some.data(), 4096)) {
            shown += some.first(n);
            if (answered || !shown.endsWith(": ")) continue;
            answered = true;
            EXPECT_EQ(::write(terminal, (typed + '\n').constData(), size_t(typed.size() + 1)), typed.size() + 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        close(terminal);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, QString::fromUtf8(shown), {}};
    }
    [[nodiscard]] QString text() const { return Cli::must({u"text"_s, Cli::study(), u"src1"_s}).out; }
    /// The study whose interview speaks of Karen, and a register with her.
    void makeStudy(const QByteArray& words = "I asked Karen Holm. KAREN HOLM's sister, Karens mother and karen said so. Karenarium is a word.") const {
        (void)Cli::archive("memos:\n  - id: m1\n    title: \"About Karen Holm\"\n    about: src1\n    text: \"Karen Holm was mentioned.\"\n");
        Cli::write(u"archive/texts/src1.txt"_s, "How was it?\nNobody told me anything 😀 for an hour. " + words + "\n");
        Cli::must({u"new"_s, Cli::study(), u"--from"_s, Cli::path(u"archive"_s)});
    }
    void registerKaren(const QStringList& more = {}) const {
        must(QStringList{u"identifiers"_s, Cli::study(), u"add"_s, u"Karen Holm"_s, u"--pseudonym"_s, u"Birthe Vang"_s, u"--whose"_s, u"relative"_s} + more);
    }
};

}  // namespace

TEST_F(Identifiers, AreKeptInASealedFileBesideTheStudy) {
    makeStudy();
    registerKaren({u"--also"_s, u"Kaja"_s, u"--note"_s, u"a nurse at Bispebjerg"_s});
    const QJsonObject list = must({u"identifiers"_s, Cli::study(), u"--json"_s}).json();
    ASSERT_EQ(list[u"identifiers"].toArray().size(), 1);
    const QJsonObject karen = list[u"identifiers"].toArray()[0].toObject();
    EXPECT_EQ(karen[u"words"].toArray(), (QJsonArray{u"Karen Holm"_s, u"Kaja"_s}));
    EXPECT_EQ(karen[u"whose"].toString(), u"relative"_s);
    // Neither the study, nor what this computer keeps of it, nor the register itself can be read for a word of it.
    QStringList files{Cli::study(), registerPath()};
    for (QDirIterator it(Cli::path(u"home"_s), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) files.append(it.next());
    for (const QString& file : files)
        for (const char* word : {"Kaja", "Birthe", "Bispebjerg"}) EXPECT_FALSE(Cli::read(file).contains(word)) << file.toStdString() << ' ' << word;
    Cli::must({u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out"_s), u"--unsearched"_s});
    EXPECT_FALSE(QFileInfo::exists(Cli::path(u"out/study.identifiers"_s)));
}

TEST_F(Identifiers, OpenWithTheirPassphraseAlone) {
    makeStudy();
    registerKaren();
    Cli::write(u"words"_s, "something else\n");
    const Answer wrong = run({u"identifiers"_s, Cli::study()});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("does not open the register"));
    EXPECT_TRUE(wrong.out.isEmpty());
    const Answer none = Cli::run({u"identifiers"_s, Cli::study()});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err.toStdString(), HasSubstr("--identifiers-passphrase-file"));
    QFile file(registerPath());
    ASSERT_TRUE(file.resize(300));
    const Answer damaged = run({u"identifiers"_s, Cli::study()});
    EXPECT_EQ(damaged.code, 1);
    EXPECT_THAT(damaged.err.toStdString(), HasSubstr("damaged"));
}

TEST_F(Identifiers, ThatWouldNotBeFoundOrWouldFindThemselvesAreRefused) {
    makeStudy();
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s, u"..."_s}).code, 1);
    EXPECT_FALSE(QFileInfo::exists(registerPath())) << "no register is made for nothing";
    registerKaren();
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s, u"karen holm"_s}).code, 1);
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s, u"Otto"_s, u"--pseudonym"_s, u"Karen"_s}).code, 1);
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s, u"Birthe"_s}).code, 1) << "it would be found where the pseudonym stands";
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s, u"Otto"_s, u"--kind"_s, u"animal"_s}).code, 1);
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"add"_s}).code, 2);
    EXPECT_EQ(run({u"identifiers"_s, Cli::study(), u"dance"_s}).code, 2);
    must({u"identifiers"_s, Cli::study(), u"remove"_s, u"1"_s});
    EXPECT_TRUE(must({u"identifiers"_s, Cli::study(), u"--json"_s}).json()[u"identifiers"].toArray().isEmpty());
}

TEST_F(Identifiers, AreReplacedWhereThatIsSureAndTheRestIsListed) {
    makeStudy();
    registerKaren();
    const QString before = text();
    const QJsonObject planned = must({u"identifiers"_s, Cli::study(), u"apply"_s, u"--dry-run"_s, u"--json"_s}).json();
    EXPECT_EQ(planned[u"places"].toInt(), 4);
    EXPECT_EQ(text(), before);
    const QJsonObject applied = must({u"identifiers"_s, Cli::study(), u"apply"_s, u"--json"_s}).json();
    EXPECT_EQ(applied[u"places"].toInt(), 4);
    EXPECT_THAT(text().toStdString(), HasSubstr("I asked Birthe Vang. BIRTHE VANG's sister, Karens mother and karen said so."));
    EXPECT_EQ(applied[u"left"].toArray().size(), 2) << "a first name by itself, with and without its capital";
    EXPECT_THAT(Cli::must({u"search"_s, Cli::study(), u"mentioned"_s, u"--json"_s}).out.toStdString(), HasSubstr("Birthe Vang was mentioned"));
    // What only looks like it is not meant; then the rest goes, too, as one entry.
    must({u"identifiers"_s, Cli::study(), u"except"_s, u"Karen Holm"_s, u"karen"_s});
    must({u"identifiers"_s, Cli::study(), u"apply"_s, u"--all"_s});
    EXPECT_THAT(text().toStdString(), HasSubstr("sister, Birthes mother and karen said so. Karenarium is a word."));
    Cli::must({u"undo"_s, Cli::study()});
    Cli::must({u"undo"_s, Cli::study()});
    EXPECT_EQ(text(), before);
}

TEST_F(Identifiers, LeaveTheWordsOfUnitsWhereTheyAre) {
    makeStudy();
    must({u"identifiers"_s, Cli::study(), u"add"_s, u"anything"_s, u"--kind"_s, u"other"_s, u"--pseudonym"_s, u"something"_s});
    must({u"identifiers"_s, Cli::study(), u"apply"_s});
    EXPECT_EQ(Cli::must({u"units"_s, Cli::study(), u"--json"_s}).json()[u"units"].toArray()[0].toObject()[u"text"].toString(), u"Nobody told me something 😀 for an hour"_s);
    Cli::must({u"verify"_s, Cli::study()});
}

TEST_F(Identifiers, AreReplacedInWhatComesIn) {
    makeStudy();
    registerKaren();
    const QString file = Cli::write(u"KarenHolm-2.txt"_s, "AB: Who was there?\nKaren Holm: Karen Holm, and Ka\u00ADren Holm. I am Karen.\nAB: Yes?\nKaren Holm: Yes.\n");
    const Answer imported = must({u"import"_s, Cli::study(), file, u"--json"_s});
    const QString source = imported.json()[u"imported"].toArray()[0].toObject()[u"source"].toString();
    const QString words = Cli::must({u"text"_s, Cli::study(), source, u"--json"_s}).out;
    EXPECT_THAT(words.toStdString(), Not(HasSubstr("Holm")));
    EXPECT_THAT(words.toStdString(), HasSubstr("Birthe Vang"));
    EXPECT_THAT(imported.err.toStdString(), HasSubstr("may be"));
    EXPECT_EQ(run({u"import"_s, Cli::study(), file, u"--embed"_s}).code, 1);
    EXPECT_THAT(Cli::run({u"import"_s, Cli::study(), file, u"--report-only"_s}).err.toStdString(), HasSubstr("register of identifiers was not opened"));
}

TEST_F(Identifiers, AreProposedByTheirShape) {
    makeStudy("Call 20 30 40 50 or write to kh@example.org, CPR 070761-4285. It was on 12 March 2023, and then Bodil came.");
    const QJsonArray proposed = Cli::must({u"identifiers"_s, Cli::study(), u"propose"_s, u"--json"_s}).json()[u"proposed"].toArray();
    QMap<QString, QString> byWords;
    for (const QJsonValue& each : proposed) byWords.insert(each[u"words"].toString(), each[u"what"].toString());
    EXPECT_EQ(byWords.value(u"20 30 40 50"_s), u"telephone"_s);
    EXPECT_EQ(byWords.value(u"kh@example.org"_s), u"e-mail"_s);
    EXPECT_EQ(byWords.value(u"070761-4285"_s), u"CPR"_s);
    EXPECT_EQ(byWords.value(u"12 March 2023"_s), u"date"_s);
    EXPECT_EQ(byWords.value(u"Bodil"_s), u"name"_s);
    must({u"identifiers"_s, Cli::study(), u"add"_s, u"20304050"_s, u"--kind"_s, u"other"_s});
    EXPECT_THAT(must({u"identifiers"_s, Cli::study(), u"propose"_s}).out.toStdString(), Not(HasSubstr("20 30 40 50")));
}

TEST_F(Identifiers, StopExportsUntilThePersonGoesOnAllTheSame) {
    makeStudy();
    registerKaren();
    for (const QStringList& command : {QStringList{u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/a"_s)}, {u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/s.docx"_s), u"--source"_s, u"src1"_s},
                                       {u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/all"_s), u"--source"_s, u"all"_s}, {u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/p.qdpx"_s)},
                                       {u"search"_s, Cli::study(), u"sister"_s, u"-o"_s, Cli::path(u"out/h.csv"_s)}}) {
        SCOPED_TRACE(command.join(u' ').toStdString());
        QDir().mkpath(Cli::path(u"out"_s));
        const Answer stopped = run(command + QStringList{u"--json"_s});
        EXPECT_EQ(stopped.code, 1);
        EXPECT_TRUE(stopped.out.isEmpty());
        EXPECT_THAT(stopped.err.toStdString(), HasSubstr("identifier 1 (person, Birthe Vang)"));
        EXPECT_THAT(stopped.err.toStdString(), HasSubstr("nothing was written"));
        EXPECT_THAT(stopped.err.toStdString(), Not(HasSubstr("Karen Holm")));
        EXPECT_TRUE(QDir(Cli::path(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    must({u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/a"_s), u"--despite-identifiers"_s});
    EXPECT_TRUE(QFileInfo::exists(Cli::path(u"out/a/study.yaml"_s)));
    const QJsonObject noted = must({u"identifiers"_s, Cli::study(), u"--json"_s}).json()[u"despite"].toArray()[0].toObject();
    EXPECT_EQ(noted[u"file"].toString(), u"a"_s);
    EXPECT_GT(noted[u"places"].toInt(), 2);
    must({u"identifiers"_s, Cli::study(), u"apply"_s, u"--all"_s});
    must({u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/b"_s)});
    must({u"report"_s, Cli::study(), u"-o"_s, Cli::path(u"out/r.docx"_s)});
    must({u"checklist"_s, Cli::study(), u"-o"_s, Cli::path(u"out/c.csv"_s)});
    must({u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out/tables"_s), u"--table"_s, u"all"_s});
}

TEST_F(Identifiers, LetNothingOutUnsearchedWhereTheRegisterIsClosed) {
    makeStudy();
    const Answer without = Cli::must({u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"a"_s)});
    EXPECT_THAT(without.err.toStdString(), Not(HasSubstr("register of identifiers")));
    registerKaren();
    Cli::must({u"milestone"_s, Cli::study(), u"sent"_s});
    QDir().mkpath(Cli::path(u"out"_s));
    const auto to = [&](const char* name) { return Cli::path(u"out/"_s + QLatin1StringView(name)); };
    for (const QStringList& command : {QStringList{u"export"_s, Cli::study(), u"-o"_s, to("b")}, {u"export"_s, Cli::study(), u"-o"_s, to("s.docx"), u"--source"_s, u"src1"_s},
                                       {u"export"_s, Cli::study(), u"-o"_s, to("p.qdpx")}, {u"export"_s, Cli::study(), u"-o"_s, to("t"), u"--table"_s, u"all"_s},
                                       {u"report"_s, Cli::study(), u"-o"_s, to("r.md")}, {u"checklist"_s, Cli::study(), u"-o"_s, to("c.csv")},
                                       {u"figure"_s, Cli::study(), u"coding-tree"_s, u"-o"_s, to("f.svg")}, {u"search"_s, Cli::study(), u"sister"_s, u"-o"_s, to("h.csv")},
                                       {u"compare"_s, Cli::study(), u"sent"_s, u"-o"_s, to("d.csv")}}) {
        SCOPED_TRACE(command.join(u' ').toStdString());
        const Answer refused = Cli::run(command + QStringList{u"--json"_s});
        EXPECT_EQ(refused.code, 1);
        EXPECT_TRUE(refused.out.isEmpty());
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("nothing was written"));
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("--identifiers-passphrase-file"));
        EXPECT_THAT(refused.err.toStdString(), HasSubstr("--unsearched"));
        EXPECT_TRUE(QDir(Cli::path(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        const Answer wished = Cli::must(command + QStringList{u"--unsearched"_s});
        EXPECT_THAT(wished.err.toStdString(), HasSubstr("was not searched for registered identifiers"));
        EXPECT_FALSE(QDir(Cli::path(u"out"_s)).isEmpty());
        QDir(Cli::path(u"out"_s)).removeRecursively();
        QDir().mkpath(Cli::path(u"out"_s));
    }
    EXPECT_EQ(Cli::run({u"export"_s, Cli::study(), u"-o"_s, to("b"), u"--unsearched"_s, u"--despite-identifiers"_s}).code, 2);
    // What only shows the study writes nothing and needs no passphrase.
    Cli::must({u"checklist"_s, Cli::study()});
    Cli::must({u"search"_s, Cli::study(), u"sister"_s});
}

TEST_F(Identifiers, AreAskedForAtATerminalBeforeAFileIsWritten) {
    makeStudy();
    registerKaren();
    const QStringList command{u"export"_s, Cli::study(), u"-o"_s, Cli::path(u"out"_s)};
    const Answer wrong = atTerminal(command, "seven small horses");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.out.toStdString(), HasSubstr("Passphrase of " + registerPath().toStdString()));
    EXPECT_THAT(wrong.out.toStdString(), HasSubstr("does not open the register"));
    const Answer right = atTerminal(command, "seven small seahorses");
    EXPECT_EQ(right.code, 1);
    EXPECT_THAT(right.out.toStdString(), HasSubstr("identifier 1 (person, Birthe Vang)"));
    EXPECT_THAT(right.out.toStdString(), Not(HasSubstr("seahorses"))) << "what is typed is not shown";
    EXPECT_FALSE(QFileInfo::exists(Cli::path(u"out"_s)));
    must({u"identifiers"_s, Cli::study(), u"apply"_s, u"--all"_s});
    EXPECT_EQ(atTerminal(command, "seven small seahorses").code, 0);
    EXPECT_TRUE(QFileInfo::exists(Cli::path(u"out/study.yaml"_s)));
}

TEST_F(Identifiers, AreNotProposedOnceTheyWereDismissed) {
    makeStudy("Call 2130 4455 or write to karen@example.org.");
    const auto proposed = [&] { return must({u"identifiers"_s, Cli::study(), u"propose"_s, u"--json"_s}).out; };
    EXPECT_TRUE(proposed().contains(u"2130 4455"_s));
    must({u"identifiers"_s, Cli::study(), u"dismiss"_s, u"2130 4455"_s});
    EXPECT_FALSE(proposed().contains(u"2130 4455"_s));
    EXPECT_TRUE(proposed().contains(u"karen@example.org"_s));
}

TEST_F(Identifiers, AreNamedInAManuscriptThatCameBack) {
    makeStudy();
    registerKaren();
    Cli::write(u"m.html"_s, "<h1>Findings</h1><p>One of them was KAREN  HOLM\xE2\x80\x99s sister.</p><h2>Discussion</h2><p>Nothing.</p><p>Karen Holm again.</p>");
    const QStringList command{u"check-manuscript"_s, Cli::study(), Cli::path(u"m.html"_s)};
    const QJsonArray found = must(command + QStringList{u"--json"_s}).json()[u"identifiers"].toArray();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].toObject()[u"place"].toObject()[u"section"].toString(), u"Findings"_s);
    EXPECT_EQ(found[1].toObject()[u"place"].toObject()[u"section"].toString(), u"Discussion"_s);
    EXPECT_EQ(found[0].toObject()[u"identifier"].toInt(), 1);
    EXPECT_TRUE(found[0].toObject()[u"outside"].toString().isEmpty());
    const Answer words = must(command);
    EXPECT_THAT(words.out.toStdString(), HasSubstr("1 (person, Birthe Vang)"));
    EXPECT_THAT(words.out.section(u"Registered identifiers"_s, 1).section(u"checklist"_s, 0, 0).toStdString(), Not(HasSubstr("Karen")));
    // A closed register is said, and nothing is claimed.
    const Answer closed = Cli::must(command + QStringList{u"--json"_s});
    EXPECT_TRUE(closed.json()[u"identifiers"].isNull());
    EXPECT_THAT(closed.err.toStdString(), HasSubstr("registered identifiers were not looked for"));
}
