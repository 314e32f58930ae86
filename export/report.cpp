#include "export/report.h"

#include <QGuiApplication>

#include "core/method/points.h"
#include "core/said.h"
#include "export/checklist.h"
#include "export/report/builder.h"
#include "export/report/figures.h"
#include "export/report/for_public.h"
#include "export/report/participant_table.h"
#include "export/report/yaml.h"
#include "export/writers/laid_out.h"
#include "export/writers/office_template.h"
#include "export/writers/prepared.h"
#include "export/writers/svg.h"
#include "export/writers/writers.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

namespace {

struct Assembled {
    Document document;
    QStringList warnings;
};

/// As sentences, some of each kind.
QStringList honestyOf(const study::Study& study, const RecordId& analysis) {
    constexpr int mostOfAKind = 5;
    QStringList sentences;
    QMap<QString, int> ofKind;
    for (const method::Point& point : honestyPoints(study, analysis))
        if (ofKind[point.code]++ < mostOfAKind) sentences.append(point.sentence);
    for (const int n : std::as_const(ofKind))
        if (n > mostOfAKind) sentences.append(u"%1 more of the same kind; see what is worth a look in step 4"_s.arg(n - mostOfAKind));
    return sentences;
}

/// One of each kind; of two alike the first.
Result<void> readTemplates(const QStringList& files, Document& document) {
    for (const QString& file : files) {
        TRY_ASSIGN(const auto each, OfficeTemplate::read(file));
        auto& place = each->word() ? document.wordTemplate : document.openTemplate;
        if (!place) place = each;
    }
    return {};
}

/// Rows of the participant tables that nobody else can have, though each value is shared.
QStringList combinationsIn(const Facts& facts, const QList<LayoutSection>& sections) {
    QStringList warnings;
    for (const LayoutSection& section : sections) {
        for (const LayoutBlock& block : section.blocks) {
            if (block.kind != LayoutBlock::Kind::Table || block.name != u"participants") continue;
            QStringList who;
            for (const Alone& one : aloneIn(facts, block)) who.append(u"%1 (%2)"_s.arg(one.participant, one.columns.join(u", "_s)));
            if (!who.isEmpty())
                warnings.append(Said::tr("the participant table shows values that fewer than %1 participants share together: %2; leave a column out, or put broader values on record")
                                    .arg(QString::number(block.smallest), who.join(u"; "_s)));
        }
        warnings += combinationsIn(facts, section.sections);
    }
    return warnings;
}

Result<Assembled> assemble(const study::Study& study, const ReportOptions& options, bool withHonesty) {
    TRY_ASSIGN(Layout layout, readLayout(options.layout));
    layout.page = options.page.over(layout.page);
    if (options.analysis && !study.find<study::Analysis>(options.analysis))
        return Error{Error::Code::NotFound, u"the study holds no analysis “%1”"_s.arg(options.analysis.toString())};
    const auto facts = std::make_unique<Facts>(study, options.analysis, layout.language);
    facts->disclosure = options.disclosure;
    facts->quotesLabelled = layout.quoteLabel != u"none";
    if (facts->quotesLabelled) facts->quoteLabel = layout.quoteLabel;
    const QString guideline =
        options.guideline.isEmpty() ? guidelineInUse(study, facts->analysisId) : options.guideline;
    TRY_ASSIGN(BuiltReport built, buildWith(*facts, layout, guideline));
    built.document.knownPages = options.knownPages;
    built.document.page = layout.page;
    TRY_DO(readTemplates(layout.page.templates, built.document));
    Assembled assembled{std::move(built.document), {}};
    if (const auto n = facts->withheld.size())
        assembled.warnings.append(
            u"%1 withheld: whoever speaks in them declined quotes or withdrew, or the words are gone from their source"_s
                .arg(n == 1 ? u"one quote was"_s : u"%1 quotes were"_s.arg(n)));
    if (withHonesty) assembled.warnings += honestyOf(study, facts->analysisId) + combinationsIn(*facts, layout.sections);
    return assembled;
}

}  // namespace

Result<Document> buildReport(const study::Study& study, const ReportOptions& options, QStringList* warnings) {
    TRY_ASSIGN(Assembled assembled, assemble(study, options, warnings != nullptr));
    if (warnings) warnings->append(assembled.warnings);
    return std::move(assembled.document);
}

QList<method::Point> honestyPoints(const study::Study& study, const RecordId& analysis) {
    method::PointOptions options;
    options.codes = QStringList{u"quote-beyond-policy"_s, u"quote-without-participant"_s, u"quotation-mark-missing"_s, u"translation-outdated"_s, u"strong-wording"_s, u"unknown-number-field"_s, u"number-contradicts-records"_s};
    options.withAnswered = false;
    return method::pointsWorthALook(study, analysis, options);
}

Result<QStringList> writeReport(const study::Study& study, const ReportOptions& options, const QString& path) {
    TRY_ASSIGN(const Assembled assembled, assemble(study, options, true));
    TRY_DO(writeDocument(assembled.document, path));
    return assembled.warnings;
}

Result<QHash<QString, int>> reportPages(const study::Study& study, const ReportOptions& options) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) return QHash<QString, int>();
    TRY_ASSIGN(const Document document, buildReport(study, options));
    TRY_ASSIGN(const LaidOut pages, layOut(document));
    return pages.pageOfBookmark;
}

QStringList layoutNames() {
    return dataFiles(u"layouts"_s);
}

Result<QByteArray> layoutText(const QString& nameOrPath) {
    return dataFileText(u"layouts"_s, nameOrPath);
}

Result<void> checkLayout(const QString& nameOrPath) {
    TRY_ASSIGN(const Layout layout, readLayout(nameOrPath));
    Q_UNUSED(layout);
    return {};
}

QStringList figuresForPublic() {
    QStringList names = figureNames();
    names.removeIf([](const QString& name) {
        LayoutBlock block;
        block.kind = LayoutBlock::Kind::Figure;
        block.name = name;
        return !forPublic(block);
    });
    return names;
}

Result<QByteArray> figureSvg(const study::Study& study, const FigureFile& wish) {
    if (!figureNames().contains(wish.name))
        return Error{Error::Code::NotFound,
                     u"there is no figure “%1”"_s.arg(wish.name),
                     {},
                     {},
                     u"figures are "_s + figureNames().join(u", "_s)};
    if (wish.analysis && !study.find<study::Analysis>(wish.analysis))
        return Error{Error::Code::NotFound, u"the study holds no analysis “%1”"_s.arg(wish.analysis.toString())};
    LayoutBlock block;
    block.kind = LayoutBlock::Kind::Figure;
    block.name = wish.name;
    block.depth = wish.audience == Audience::Examiner ? std::min(wish.depth, 2) : wish.depth;
    if (wish.audience == Audience::Public) {
        const auto fit = forPublic(block);
        if (!fit)
            return Error{Error::Code::Refused, Said::tr("The figure “%1” is not for the public; those that are: %2").arg(wish.name, figuresForPublic().join(u", "_s))};
        block = *fit;
    }
    const auto facts = std::make_unique<Facts>(study, wish.analysis, u"en"_s);
    facts->disclosure.audience = wish.audience;
    constexpr double endless = 1e6;
    const auto figure = figureOf(
        *facts, {block.name, {}, block.depth, wish.wide, QSizeF(drawingRoom({}, wish.wide).width(), endless)});
    if (!figure)
        return Error{Error::Code::NotFound,
                     u"nothing is on record that the figure “%1” could show"_s.arg(figureTitle(wish.name))};
    return toSvg(*figure, facts->language);
}

}  // namespace kondensat::exporting
