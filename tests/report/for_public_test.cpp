// The page for everyone: a word of its own in every field that a person fills, and which of them may be read there.
#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "core/study/fold.h"
#include "export/report.h"
#include "export/report/statement.h"
#include "export/writers/writers.h"
#include "tests/identifiers/planted_study.h"

using namespace kondensat;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

/// What the public may read, and why. Nothing else of what was planted.
const QMap<QString, QString>& published() {
    static const QMap<QString, QString> fields{
        {u"study.title"_s, u"title page"_s},
        {u"study.subtitle"_s, u"title page"_s},
        {u"study.abstract"_s, u"written for readers"_s},
        {u"study.background"_s, u"written for readers"_s},
        {u"study.authors"_s, u"researchers publish under their names"_s},
        {u"study.orientation"_s, u"methods, written for readers (COREQ 9)"_s},
        {u"study.sampling"_s, u"methods (COREQ 10)"_s},
        {u"study.inclusion"_s, u"methods (COREQ 10)"_s},
        {u"study.approach"_s, u"methods (COREQ 11)"_s},
        {u"study.participantKnowledge"_s, u"methods (COREQ 7)"_s},
        {u"study.setting"_s, u"methods (COREQ 14)"_s},
        {u"study.transcription"_s, u"methods"_s},
        {u"study.transcriptsReturned"_s, u"methods (COREQ 23)"_s},
        {u"study.saturation"_s, u"methods (COREQ 22)"_s},
        {u"study.coders"_s, u"methods (COREQ 24)"_s},
        {u"study.derivation"_s, u"methods (COREQ 26)"_s},
        {u"study.participantChecking"_s, u"methods (COREQ 28)"_s},
        {u"study.consistency"_s, u"methods (COREQ 30)"_s},
        {u"study.minorThemes"_s, u"methods (COREQ 32)"_s},
        {u"study.translation"_s, u"methods"_s},
        {u"study.software"_s, u"methods (COREQ 27)"_s},
        {u"study.aiUse"_s, u"declarations"_s},
        {u"study.dataController"_s, u"what people were told of their data"_s},
        {u"study.legalBasis"_s, u"what people were told of their data"_s},
        {u"study.storage"_s, u"what people were told of their data"_s},
        {u"study.processors"_s, u"what people were told of their data"_s},
        {u"study.quoteLabel"_s, u"the template of labels: these words stand beside every quote"_s},
        {u"member.name"_s, u"researchers publish under their names"_s},
        {u"member.initials"_s, u"as their names"_s},
        {u"member.credentials"_s, u"author line (COREQ 2)"_s},
        {u"member.occupation"_s, u"author line (COREQ 3)"_s},
        {u"member.gender"_s, u"author line (COREQ 4)"_s},
        {u"member.affiliation"_s, u"author line"_s},
        {u"member.orcid"_s, u"author line"_s},
        {u"member.contribution"_s, u"declarations"_s},
        {u"member.roles"_s, u"who did which step: methods"_s},
        {u"analysis.title"_s, u"title page of one of several analyses"_s},
        {u"analysis.aim"_s, u"written for readers"_s},
        {u"question.text"_s, u"the research question"_s},
        {u"participant.label"_s, u"the pseudonymous id that is published"_s},
        {u"participant.attributes"_s, u"the participant table, small cells withheld"_s},
        {u"session.name"_s, u"what sessions are called in the methods"_s},
        {u"session.date"_s, u"when the sessions were held"_s},
        {u"milestone.date"_s, u"the date on the title page"_s},
        {u"session.mode"_s, u"sessions are counted by their kind"_s},
        {u"session.roles"_s, u"who led the session and as what (COREQ 1)"_s},
        {u"guide.version"_s, u"which guide is printed"_s},
        {u"guide.date"_s, u"which guide is printed"_s},
        {u"topic.title"_s, u"the guide is published"_s},
        {u"guide question.text"_s, u"the guide is published"_s},
        {u"source.kind"_s, u"material is counted by its kind"_s},
        {u"quote.edited"_s, u"published quotes"_s},
        {u"quote.label"_s, u"published quotes"_s},
        {u"preliminary theme.fate"_s, u"a choice of five words; how many there were of each"_s},
        {u"code group.name"_s, u"the coding tree (COREQ 25)"_s},
        {u"subgroup.name"_s, u"the coding tree (COREQ 25)"_s},
        {u"category.name"_s, u"themes"_s},
        {u"category.heading"_s, u"themes"_s},
        {u"analytic text.heading"_s, u"the findings"_s},
        {u"analytic text.text"_s, u"the findings"_s},
        {u"approval.body"_s, u"declarations"_s},
        {u"approval.number"_s, u"declarations"_s},
        {u"approval.kind"_s, u"declarations"_s},
        {u"approval.date"_s, u"declarations"_s},
        {u"planned date.what"_s, u"what people were told of their data"_s},
        {u"planned date.date"_s, u"what people were told of their data"_s},
        {u"planned date.done"_s, u"what people were told of their data"_s},
        {u"funding.funder"_s, u"declarations"_s},
        {u"funding.number"_s, u"declarations"_s},
        {u"funding.role"_s, u"declarations"_s},
    };
    return fields;
}

/// One word for each field, of letters that no other word has: "zqkuq".
class Words {
public:
    QString of(QLatin1StringView type, const QString& field) {
        const QString name = QString(type) + u'.' + field;
        if (!m_words.contains(name)) {
            QString word;
            for (qsizetype n = m_words.size(); word.size() < 3; n /= 20) word.prepend(u"bcdfghjklmnprstvwxyz"_s[n % 20]);
            m_words.insert(name, u"Zq"_s + word + u"qaz"_s);
        }
        return m_words[name];
    }
    [[nodiscard]] QSet<QString> in(const QString& page) const {
        QSet<QString> found;
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
            if (page.contains(*it, Qt::CaseInsensitive)) found.insert(it.key());
        return found;
    }

private:
    QMap<QString, QString> m_words;
};

/// A layout with all that a layout can ask for.
QByteArray everything() {
    QString yaml = u"layout: everything\ntitle: Everything\nlanguage: en\nsections:\n  - id: all\n    heading: All\n    content:\n"_s;
    QStringList says = exporting::statementNames();
    study::forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        says.append(u"count."_s + QString(T::type));
        study::forEachField<T>([&](const auto& f) { says.append(QString(T::type) + u'.' + QString(f.name)); });
    });
    for (const QString& name : says) yaml += u"      - [\"%1\"]\n"_s.arg(name);
    for (const char* table : {"participants", "guide", "examples", "team", "challenges", "sessions", "preliminary themes", "discussions", "set aside", "reflexivity", "answers", "milestones"})
        yaml += u"      - table: %1\n        caption: Of it\n"_s.arg(QLatin1StringView(table));
    for (const QString& figure : exporting::figureNames()) yaml += u"      - figure: %1\n        caption: Of it\n        depth: 3\n"_s.arg(figure);
    for (const char* tree : {"themes", "codes"}) yaml += u"      - tree: %1\n        depth: 3\n"_s.arg(QLatin1StringView(tree));
    return (yaml + u"      - findings: true\n      - booklet: true\n      - originals: true\n      - checklist: true\n"_s).toUtf8();
}

class ForPublic : public testing::Test {
protected:
    ForPublic() {
        const leaktest::PlantedStudy planted(7, [this](QLatin1StringView type, const QString& field) { return words.of(type, field); });
        QList<study::Entry> entries;
        for (const study::ChangeSet& set : planted.entries()) {
            study::Entry entry;
            entry.id = set.entry();
            entry.replica = ReplicaId::fresh();
            entry.sequence = entry.lamport = quint64(entries.size()) + 1;
            entry.changes = set.changes();
            entries.append(entry);
        }
        study = study::fold(entries);
        analysis = planted.ids(study::Analysis::type).first();
        QFile file(m_folder.filePath(u"everything.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(everything());
        layouts = exporting::layoutNames() + QStringList{file.fileName()};
    }
    [[nodiscard]] QSet<QString> readIn(const QString& layout, exporting::Audience audience) const {
        exporting::ReportOptions options;
        options.layout = layout;
        options.analysis = analysis;
        options.disclosure = {audience, 3};
        const auto document = exporting::buildReport(study, options);
        EXPECT_TRUE(document.ok()) << (document ? "" : document.error().message().toStdString());
        if (!document) return {};
        const auto html = exporting::toHtml(*document);
        EXPECT_TRUE(html.ok());
        return html ? words.in(QString::fromUtf8(*html)) : QSet<QString>();
    }
    static std::string listed(const QSet<QString>& fields) {
        QStringList names = fields.values();
        names.sort();
        return names.join(u"; "_s).toStdString();
    }

    Words words;
    study::Study study;
    RecordId analysis;
    QStringList layouts;

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(ForPublic, HoldsNothingButWhatIsPublished) {
    const QStringList allowed = published().keys();
    const QSet<QString> fit(allowed.cbegin(), allowed.cend());
    QSet<QString> anywhere;
    for (const QString& layout : std::as_const(layouts)) {
        SCOPED_TRACE(layout.toStdString());
        const QSet<QString> read = readIn(layout, exporting::Audience::Public);
        EXPECT_EQ(listed(read - fit), "");
        anywhere += read;
    }
    EXPECT_EQ(listed(fit - anywhere), "") << "the list names no more than it must";
}

TEST_F(ForPublic, HoldsAlsoForAFigureThatIsAFileOfItsOwn) {
    const QStringList allowed = published().keys();
    const QSet<QString> fit(allowed.cbegin(), allowed.cend());
    const auto readInFigure = [&](const QString& name, exporting::Audience audience) {
        const auto svg = exporting::figureSvg(study, {name, analysis, 3, false, audience});
        EXPECT_TRUE(svg.ok()) << (svg ? "" : svg.error().message().toStdString());
        return svg ? words.in(QString::fromUtf8(*svg)) : QSet<QString>();
    };
    EXPECT_EQ(exporting::figuresForPublic(), (QStringList{u"recruitment"_s, u"coding-tree"_s, u"theme-tree"_s}));
    for (const QString& name : exporting::figureNames()) {
        SCOPED_TRACE(name.toStdString());
        if (exporting::figuresForPublic().contains(name)) {
            EXPECT_EQ(listed(readInFigure(name, exporting::Audience::Public) - fit), "");
            continue;
        }
        const auto svg = exporting::figureSvg(study, {name, analysis, 3, false, exporting::Audience::Public});
        ASSERT_FALSE(svg.ok());
        EXPECT_EQ(svg.error().code, Error::Code::Refused);
        if (name == u"timeline") continue;  // planted dates are words, of which none can be drawn
        EXPECT_NE(listed(readInFigure(name, exporting::Audience::Plain) - fit), "") << "else it could be for the public";
    }
    EXPECT_TRUE(readInFigure(u"recruitment"_s, exporting::Audience::Plain).contains(u"recruitment.reason"_s));
    EXPECT_TRUE(readInFigure(u"coding-tree"_s, exporting::Audience::Team).contains(u"unit.code"_s));
    EXPECT_FALSE(readInFigure(u"coding-tree"_s, exporting::Audience::Examiner).contains(u"unit.code"_s));
}

TEST_F(ForPublic, LeavesOutWhatOtherReadersSee) {
    const QSet<QString> read = readIn(layouts.last(), exporting::Audience::Team);
    for (const char* field : {"round.note", "question.reason", "recruitment.reason", "session.othersPresent", "session.place", "session.impression", "relationship.text", "reflexivity.text", "work.tool",
                              "work.conventions", "unit.code", "condensate.text", "gold quote.reason", "guide.changes", "approval.note", "study.relationship", "discussion.proposal", "participant.note"})
        EXPECT_TRUE(read.contains(QLatin1StringView(field))) << field << " is in no report: the test could not fail";
}
