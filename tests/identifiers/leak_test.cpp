// Nothing leaks: hundreds of studies full of identifiers, every form of export, and a search that is not ours.
#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtGui/QGuiApplication>

#include "app/operations/exporting.h"
#include "tests/identifiers/planted_study.h"

using namespace kondensat;
using namespace kondensat::leaktest;
using testing::IsEmpty;

namespace {

constexpr quint32 studies = 200;

QGuiApplication& application() {
    static int count = 1;
    static char name[] = "test_identifiers";
    static char* arguments[] = {name, nullptr};
    static QGuiApplication instance(count, arguments);
    return instance;
}

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
    return process.readAllStandardOutput();
}

// ---- an independent look into files: by unzip and pdftotext, and by taking everything away that is no letter ---------

/// Small letters, digits and @, composed; of marked-up text without its marks. `apart`: digits by themselves, without what groups them.
QString lettersOf(const QString& text, bool digitsAlone) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower())
        if (digitsAlone ? c.isDigit() : c.isLetterOrNumber() || c == u'@' || c.isMark()) letters += c;
    return letters;
}

QString withoutMarks(QString text) {
    static const QRegularExpression tag(u"<[^>]*>"_s), unicode(u"\\\\u([0-9a-fA-F]{4})"_s);
    for (auto match = unicode.match(text); match.hasMatch(); match = unicode.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), 6, QChar(match.captured(1).toUShort(nullptr, 16)));
    text.replace(u"&#xAD;"_s, QString()).replace(u"&#xad;"_s, QString()).replace(u"&#173;"_s, QString()).replace(u"&shy;"_s, QString());
    return text.remove(tag);
}

/// Texts by part; each looked at with its marks (attributes) and without (what they cut).
QMap<QString, QStringList> partsOf(const QString& path) {
    QMap<QString, QStringList> parts;
    QTemporaryDir unpacked;
    const auto add = [&](const QString& part, const QByteArray& bytes) {
        const QString text = QString::fromUtf8(bytes);
        parts[part] += {text, withoutMarks(text), part};
    };
    QString folder = path;
    if (!QFileInfo(path).isDir()) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.startsWith("%PDF")) {
            add({}, run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}) + run(u"pdfinfo"_s, {path}));
            return parts;
        }
        if (!bytes.startsWith("PK")) {
            add({}, bytes);
            return parts;
        }
        run(u"unzip"_s, {u"-q"_s, u"-o"_s, path, u"-d"_s, unpacked.path()});
        folder = unpacked.path();
    }
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString part = QDir(folder).relativeFilePath(file.fileName());
        if (bytes.startsWith("PK") || bytes.startsWith("%PDF"))
            for (const QStringList& texts : partsOf(file.fileName())) parts[part] += texts;
        else add(part, bytes);
    }
    return parts;
}

/// Which identifiers stand in which part.
QMap<QString, QSet<qsizetype>> given(const QString& path) {
    static const QList<Planted> all = plantedIdentifiers();
    QMap<QString, QSet<qsizetype>> found;
    const auto parts = partsOf(path);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        for (const QString& text : it.value()) {
            const QString letters = lettersOf(text, false);
            for (qsizetype i = 0; i < all.size(); ++i)
                for (const QString& stem : all[i].stems)
                    if (stem[0].isDigit() ? letters.contains(stem) : letters.contains(lettersOf(stem, false))) found[it.key()].insert(i);
        }
    return found;
}

// ---- the exports ---------------------------------------------------------------------------------------------------

struct Form {
    app::Export::Kind kind;
    QString file;
    QString table;
};

QList<Form> forms() {
    using Kind = app::Export::Kind;
    return {{Kind::Report, u"r.docx"_s, {}},   {Kind::Report, u"r.odt"_s, {}},      {Kind::Report, u"r.html"_s, {}},     {Kind::Report, u"r.md"_s, {}},
            {Kind::Report, u"r.pdf"_s, {}},    {Kind::Checklist, u"c.docx"_s, {}},  {Kind::Checklist, u"c.csv"_s, {}},   {Kind::Checklist, u"c.xlsx"_s, {}},
            {Kind::Table, u"t.xlsx"_s, {}},    {Kind::Table, u"t.csv"_s, u"units"_s}, {Kind::Exchange, u"e.qdpx"_s, {}}, {Kind::Exchange, u"e.qdc"_s, {}},
            {Kind::Archive, u"archive"_s, {}}, {Kind::Transcript, u"x"_s, {}}};
}

class Leak : public testing::Test {
protected:
    Leak() { application(); }

    /// A new study of this seed.
    void plant(quint32 seed) {
        project.reset();  // it has a lock in its folder
        m_folder = std::make_unique<QTemporaryDir>();
        journal::ProjectOptions options;
        options.installationFolder = m_folder->filePath(u"home"_s);
        options.backups = false;
        auto made = journal::Project::create(m_folder->filePath(u"s.kondensat"_s), options);
        ASSERT_TRUE(made.ok());
        project = *std::move(made);
        const PlantedStudy planted(seed);
        const auto done = project->commitAll(planted.entries());
        ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
        analysis = planted.ids(study::Analysis::type).first();
    }
    [[nodiscard]] QString path(const Form& form) const { return m_folder->filePath(form.file); }
    Result<std::optional<app::Exported>> write(const Form& form, std::shared_ptr<app::ExportGuard> guard) {
        app::Export what;
        what.kind = form.kind;
        what.path = path(form);
        what.table = form.table;
        what.analysis = analysis;
        what.guard = std::move(guard);
        return app::exportStudy(*project, what);
    }
    static app::Identifiers identifiers() {
        app::Identifiers list;
        for (const Planted& planted : plantedIdentifiers()) list.append(planted.identifier);
        return list;
    }
    void pseudonymise() {
        const app::IdentifierSearch search(identifiers());
        const auto changes = app::applyIdentifiers(project->study(), app::findIdentifiers(project->study(), search, true));
        ASSERT_TRUE(changes.ok());
        ASSERT_TRUE(project->commit(*changes).ok());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;

protected:
    std::unique_ptr<journal::Project> project;
    RecordId analysis;
};

}  // namespace

TEST_F(Leak, IsFoundInEveryPartBeforeAndNowhereAfterwards) {
    const QList<Form> all = forms();
    qsizetype leaks = 0, files = 0;
    for (quint32 seed = 0; seed < studies; ++seed) {
        SCOPED_TRACE(seed);
        ASSERT_NO_FATAL_FAILURE(plant(seed));
        // Three forms a study, each form in some forty studies.
        QList<Form> some;
        for (int k = 0; k < 3; ++k) some.append(all[(seed * 3 + k) % all.size()]);
        for (const Form& form : some) {
            SCOPED_TRACE(form.file.toStdString());
            const auto guard = std::make_shared<app::ExportGuard>(identifiers(), true);
            const auto written = write(form, guard);
            ASSERT_TRUE(written.ok()) << written.error().message().toStdString();
            QMap<QString, QSet<qsizetype>> guarded;
            for (const app::GuardedPlace& place : guard->places()) {
                // Of an archive the file, of a package the part; a folder of transcripts is both.
                if (!place.file.isEmpty()) guarded[place.file].insert(place.identifier);
                if (!place.part.isEmpty()) guarded[place.part.section(u" › "_s, 0, 0)].insert(place.identifier);
                if (place.file.isEmpty() && place.part.isEmpty()) guarded[{}].insert(place.identifier);
            }
            QSet<qsizetype> anywhere;
            for (const auto& each : std::as_const(guarded)) anywhere += each;
            const auto judged = given(path(form));
            for (auto it = judged.cbegin(); it != judged.cend(); ++it)
                for (const qsizetype identifier : it.value()) {
                    ++leaks;
                    // The strings of a workbook are on the list where their cells are. A file of turns repeats the first forty
                    // characters of a turn, which may end within an address.
                    const bool elsewhere = it.key().startsWith(u"xl/"_s) || it.key().endsWith(u".turns"_s);
                    EXPECT_TRUE((elsewhere ? anywhere : guarded.value(it.key())).contains(identifier)) << it.key().toStdString() << " holds identifier " << identifier;
                }
            ++files;
            QFileInfo(path(form)).isDir() ? QDir(path(form)).removeRecursively() : QFile::remove(path(form));
            if (!guard->places().isEmpty()) {
                const auto stopped = write(form, std::make_shared<app::ExportGuard>(identifiers()));
                ASSERT_FALSE(stopped.ok());
                EXPECT_EQ(stopped.error().code, Error::Code::Refused);
                EXPECT_FALSE(QFileInfo::exists(path(form)));
            }
        }
        ASSERT_NO_FATAL_FAILURE(pseudonymise());
        for (const Form& form : some) {
            SCOPED_TRACE(form.file.toStdString());
            const auto guard = std::make_shared<app::ExportGuard>(identifiers());
            const auto written = write(form, guard);
            ASSERT_TRUE(written.ok()) << written.error().message().toStdString() << '\n'
                                      << (guard->places().isEmpty() ? std::string() : guard->places().first().sentence(identifiers()).toStdString());
            const auto judged = given(path(form));
            EXPECT_TRUE(judged.isEmpty()) << judged.firstKey().toStdString() << " holds identifier " << *judged.first().begin();
        }
    }
    EXPECT_GT(leaks, 5000) << "else the studies were empty";
    EXPECT_EQ(files, qsizetype(studies) * 3);
}

TEST_F(Leak, IsFoundInTheHistoryOfAnArchiveUntilItIsMadePermanent) {
    ASSERT_NO_FATAL_FAILURE(plant(4711));
    ASSERT_NO_FATAL_FAILURE(pseudonymise());
    app::Export what;
    what.kind = app::Export::Kind::Archive;
    QTemporaryDir folder;
    what.path = folder.filePath(u"archive"_s);
    what.withHistory = true;
    what.guard = std::make_shared<app::ExportGuard>(identifiers());
    EXPECT_FALSE(app::exportStudy(*project, what).ok());
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), IsEmpty()) << "nothing is left of what was stopped";
    QSet<qsizetype> found;
    for (const app::GuardedPlace& place : what.guard->places()) {
        EXPECT_EQ(place.file, u"journal.jsonl"_s);
        found.insert(place.identifier);
    }
    EXPECT_EQ(found.size(), identifiers().size());
}

TEST_F(Leak, ApplyingIsOneStepThatCanBeTakenBack) {
    ASSERT_NO_FATAL_FAILURE(plant(12));
    const auto textsNow = [&] {
        QStringList texts;
        for (const auto* source : project->study().list<study::Source>()) texts += {source->title, project->study().text(source->id)};
        return texts;
    };
    const QStringList before = textsNow();
    ASSERT_NO_FATAL_FAILURE(pseudonymise());
    EXPECT_NE(textsNow(), before);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(textsNow(), before);
}
