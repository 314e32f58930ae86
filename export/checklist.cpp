#include "export/checklist.h"

#include "export/checklist_build.h"
#include "export/checklist_guideline.h"
#include "export/report/number_fields.h"
#include "export/report/origins.h"
#include "export/report/prose.h"
#include "export/report/statement.h"
#include "export/report/yaml.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

const QString reported = u"reported"_s, partly = u"partly"_s, notReported = u"not reported"_s,
              notApplicable = u"not applicable"_s;

/// The alternative that answers best: the first complete one, else the first that says anything.
std::pair<QString, Statement> bestOf(const Facts& facts, const QStringList& alternatives) {
    std::pair<QString, Statement> best;
    for (const QString& name : alternatives) {
        const Statement statement = statementOf(facts, name);
        if (statement.isComplete()) return {name, statement};
        if (best.second.isEmpty() && !statement.isEmpty()) best = {name, statement};
    }
    return best;
}

QString whereToFill(const GuidelineItem& item) {
    return item.hint.isEmpty() ? QString() : u"Where to fill it in: %1."_s.arg(item.hint);
}

struct Answered {
    QStringList paragraphs;  ///< a statement each
    QStringList grounds, missing, statements;
    int open = 0;  ///< needed parts that nothing answers
};

void add(Answered& all, const QString& name, const Statement& statement) {
    if (all.statements.contains(name)) return;
    if (!statement.isEmpty()) all.paragraphs.append(statement.text());
    all.missing.append(statement.missing);
    all.statements.append(name);
    for (const RecordId& id : statement.grounds)
        if (const QString text = id.toString(); !all.grounds.contains(text)) all.grounds.append(text);
}

ChecklistRow fromRecords(const Facts& facts, const GuidelineItem& item, QStringList* statements) {
    ChecklistRow row{item.no, item.item, item.question};
    row.domain = item.domain;
    Answered all;
    QStringList silent;
    for (const QStringList& alternatives : item.from) {
        const auto [name, statement] = bestOf(facts, alternatives);
        if (statement.isEmpty())
            ++all.open, silent.append(alternatives.first().section(u'.', -1));
        else
            add(all, name, statement);
    }
    const bool needsSaid = all.open < item.from.size();
    for (const QString& name : item.also)
        if (Statement statement = statementOf(facts, name); !statement.isEmpty()) {
            statement.missing.clear();  // what only adds leaves nothing open
            add(all, name, statement);
        }
    row.answer = all.paragraphs.join(u'\n');
    row.grounds = all.grounds;
    *statements = all.statements;
    if (all.paragraphs.isEmpty()) {
        row.status = notReported;
        row.reason = u"Nothing is on record. "_s + whereToFill(item);
    } else if (all.open == 0 && all.missing.isEmpty() && needsSaid) {
        row.status = reported;
    } else {
        row.status = partly;
        QStringList missing = all.missing;
        if (!needsSaid)
            missing.append(u"the researchers' own words on this item"_s);
        else if (!silent.isEmpty())
            missing.append(silent.join(u"; "_s));
        row.reason = u"Missing: %1. %2"_s.arg(missing.join(u"; "_s), whereToFill(item));
    }
    row.reason = row.reason.trimmed();
    return row;
}

/// Where to write: for the first part that is open, else for the first part.
Origin whereToWrite(const Facts& facts, const GuidelineItem& item) {
    Origin complete;
    for (const QStringList& alternatives : item.from) {
        const auto [name, statement] = bestOf(facts, alternatives);
        if (statement.isEmpty()) return originOf(facts, alternatives.first(), Look::Open);
        if (!statement.isComplete()) return originOf(facts, name, Look::Open);
        if (complete.type.isEmpty()) complete = originOf(facts, name);
    }
    return complete;
}

void placeAt(ChecklistRow& row, const ReportPlaces::Place& place, const QHash<QString, int>& pages) {
    row.section = place.section;
    row.bookmark = place.bookmark;
    row.sectionFrom = u"layout"_s;
    row.page.clear(), row.pageFrom.clear();
    if (const int page = pages.value(place.bookmark); page > 0) {
        row.page = QString::number(page);
        row.pageFrom = u"layout"_s;
    }
}

void placeRow(ChecklistRow& row, const GuidelineItem& item, const QStringList& statements, const ReportPlaces& places,
              const QHash<QString, int>& pages) {
    if (row.status == notReported || row.status == notApplicable) return;
    std::optional<ReportPlaces::Place> place;
    for (const QString& name : statements)
        if (const auto found = places.ofStatement.constFind(name); !place && found != places.ofStatement.cend())
            place = *found;
    if (const auto found = places.ofSection.constFind(item.section); !place && found != places.ofSection.cend())
        place = *found;
    if (!place) return;
    placeAt(row, *place, pages);
}

/// A researcher's own word goes before what the records say, field by field.
void applyAnswer(ChecklistRow& row, const ChecklistAnswer& own, const Facts& facts) {
    const auto take = [&](QString& to, const QString& from) {
        if (!from.trimmed().isEmpty()) to = withNumbers(facts, from.trimmed());
    };
    take(row.answer, own.answer);
    if (!own.status.isEmpty() || !own.answer.trimmed().isEmpty()) {
        row.status = own.status.isEmpty() ? reported : own.status;
        if (row.status == reported || row.status == notApplicable) row.reason.clear();
    }
    take(row.reason, own.reason);
    const bool isAnswer = !own.status.isEmpty() || !own.answer.trimmed().isEmpty() || !own.reason.trimmed().isEmpty();
    if (isAnswer) row.grounds.append(own.id.toString());  // not where it only says a place
}

/// A section that the report has as well gives its page too, where the checklist is the report's; a place in a manuscript is of
/// that alone, also where a person has overruled a part of it.
void applyPlace(ChecklistRow& row, const ChecklistAnswer& own, const ReportPlaces& places, const QHash<QString, int>& pages, bool isOfManuscript) {
    const NotedPlace now = placeIn(own), noted = notedPlace(own.placeFrom);
    if (now.isEmpty()) return;
    if (!now.section.isEmpty()) {
        const bool isOther = now.section != row.section;
        row.section = now.section;
        if (isOfManuscript) row.page.clear(), row.pageFrom.clear(), row.bookmark.clear();
        if (isOther && !isOfManuscript)
            for (const ReportPlaces::Place& place : places.ofSection)
                if (place.section.compare(row.section, Qt::CaseInsensitive) == 0) placeAt(row, place, pages);
        row.sectionFrom = !noted.isEmpty() && noted.section == now.section ? u"manuscript"_s : u"person"_s;
    }
    const bool isNoted = !noted.isEmpty() && noted.page == now.page && noted.line == now.line;
    if (now.page.isEmpty() && now.line.isEmpty() && !isNoted) return;
    row.page = now.page;
    row.line = now.line;
    row.pageFrom = isNoted ? u"manuscript"_s : u"person"_s;
}

/// Records by kind, in the order in which listings show the kinds.
QList<GroundKind> kindsOf(const Study& study, const QStringList& grounds, const ReportPlaces& places) {
    QList<GroundKind> kinds;
    forEachRecordType([&]<class T>(std::type_identity<T>) {
        GroundKind kind;
        int n = 0;
        for (const QString& ground : grounds) {
            const auto id = RecordId::parse(ground);
            if (!id || !study.find<T>(*id)) continue;
            ++n;
            if (const QString bookmark = places.ofRecord.value(ground); !bookmark.isEmpty() && !kind.bookmarks.contains(bookmark)) kind.bookmarks.append(bookmark);
        }
        if (n == 0) return;
        if constexpr (std::is_same_v<T, StudyInfo>)
            kind = {u"the study's own fields"_s, {}};  // which stand everywhere
        else if constexpr (std::is_same_v<T, ChecklistAnswer>)
            kind = {u"the researchers' answer"_s, {}};
        else
            kind.words = prose::recordsCounted(n, T::type, T::plural);
        kinds.append(kind);
    });
    return kinds;
}

QString studyTitle(const Facts& facts) {
    const QString title = facts.said(facts.info().id, u"title"_s, facts.info().title);
    if (facts.study.count<Analysis>() < 2 || !facts.analysis || facts.analysis->title.isEmpty()) return title;
    const QString analysis = facts.said(facts.analysisId, u"title"_s, facts.analysis->title);
    return title.isEmpty() ? analysis : u"%1: %2"_s.arg(title, analysis);
}

}  // namespace

QString ChecklistRow::restsOnWords() const {
    QStringList words;
    for (const GroundKind& kind : restsOn) words.append(kind.words);
    return words.join(u", "_s);
}

Result<Checklist> checklistFor(const Facts& facts, const QString& name, const ReportPlaces& places,
                               const QHash<QString, int>& pages) {
    TRY_ASSIGN(const Guideline guideline,
               readGuideline(name.isEmpty() ? guidelineInUse(facts.study, facts.analysisId) : name));
    Checklist checklist{guideline.name, guideline.title, {}, guideline.fits, guideline.isSheet, studyTitle(facts)};
    const auto own = answersTo(facts.study, facts.analysisId, guideline.name);
    const bool isOfManuscript = std::any_of(own.cbegin(), own.cend(), [](const auto* answer) { return !answer->placeFrom.isEmpty(); });
    for (const GuidelineItem& item : guideline.items) {
        QStringList statements;
        ChecklistRow row = fromRecords(facts, item, &statements);
        row.fill = whereToWrite(facts, item);
        const ChecklistAnswer* answer = own.value(item.no, own.value(item.item));
        if (answer) applyAnswer(row, *answer, facts);
        placeRow(row, item, statements, places, pages);
        row.recordsBookmark = row.bookmark;
        if (answer) applyPlace(row, *answer, places, pages, isOfManuscript);
        row.restsOn = kindsOf(facts.study, row.grounds, places);
        checklist.rows.append(row);
    }
    return checklist;
}

QString placeOfManuscript(const NotedPlace& place) {
    const QString page = place.line.isEmpty() ? place.page : place.page + u':' + place.line;
    return u"manuscript/%1/%2"_s.arg(page, place.section);
}

NotedPlace notedPlace(const QString& placeFrom) {
    if (placeFrom.section(u'/', 0, 0) != u"manuscript") return {};
    const QString page = placeFrom.section(u'/', 1, 1);
    return {placeFrom.section(u'/', 2), page.section(u':', 0, 0), page.section(u':', 1)};
}

NotedPlace placeIn(const ChecklistAnswer& answer) { return {answer.section.trimmed(), answer.page.trimmed(), answer.line.trimmed()}; }

bool isByHand(const ChecklistAnswer& answer) {
    const NotedPlace place = placeIn(answer);
    return !place.isEmpty() && place != notedPlace(answer.placeFrom);
}

QHash<QString, const ChecklistAnswer*> answersTo(const Study& study, const RecordId& analysis, const QString& guideline) {
    QHash<QString, const ChecklistAnswer*> answers;
    for (const ChecklistAnswer* answer : study.children<ChecklistAnswer>(analysis))
        if (answer->guideline.compare(guideline, Qt::CaseInsensitive) == 0) answers.insert(answer->item.trimmed(), answer);
    return answers;
}

Result<Checklist> buildChecklist(const Study& study, const RecordId& analysis, const QString& guideline,
                                 const QHash<QString, int>& pages) {
    if (analysis && !study.find<Analysis>(analysis))
        return Error{Error::Code::NotFound, u"the study holds no analysis “%1”"_s.arg(analysis.toString())};
    TRY_ASSIGN(const Layout layout, readLayout(u"report"_s));
    const auto facts = std::make_unique<Facts>(study, analysis, layout.language);
    TRY_ASSIGN(const BuiltReport report, buildWith(*facts, layout, {}));
    return checklistFor(*facts, guideline, report.places, pages);
}

QList<GuidelineName> guidelines() {
    static const QList<GuidelineName> all = [] {
        QList<GuidelineName> found;
        for (const QString& name : dataFiles(u"guidelines"_s))
            if (const auto guideline = readGuideline(name))
                found.append({guideline->name, shortTitle(guideline->title), guideline->title, guideline->fits,
                              guideline->isSheet});
        const auto rank = [](const GuidelineName& each) { return each.isSheet ? 2 : each.fits.isEmpty() ? 0 : 1; };
        std::stable_sort(found.begin(), found.end(),
                         [&](const GuidelineName& a, const GuidelineName& b) { return rank(a) < rank(b); });
        return found;
    }();
    return all;
}

bool isSheet(const QString& guideline) {
    const auto all = guidelines();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const GuidelineName& each) { return each.isSheet && each.name == guideline; });
}

QString guidelineInUse(const Study& study, const RecordId& analysis) {
    const auto analyses = study.list<Analysis>();
    const RecordId of = analysis || analyses.isEmpty() ? analysis : analyses.first()->id;
    QHash<QString, int> answers;
    for (const ChecklistAnswer* answer : study.children<ChecklistAnswer>(of)) ++answers[answer->guideline.toLower()];
    QString most = u"coreq"_s;
    for (const GuidelineName& each : guidelines())
        if (!each.isSheet && answers.value(each.name) > answers.value(most)) most = each.name;
    return most;
}

}  // namespace kondensat::exporting
