#include "export/report/builder.h"

#include <QRegularExpression>

#include "export/checklist_build.h"
#include "export/report/authors.h"
#include "export/report/booklet.h"
#include "export/report/figures.h"
#include "export/report/findings.h"
#include "export/report/for_public.h"
#include "export/report/number_fields.h"
#include "export/report/origins.h"
#include "export/report/prose.h"
#include "export/report/statement.h"
#include "export/report/tables.h"
#include "export/writers/prepared.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

using namespace study;

namespace {

constexpr double roomForLead = 60;  ///< points of a figure's page for a heading and a sentence above it

class Builder {
public:
    Builder(const Facts& facts, const Layout& layout, QString guideline)
        : m_facts(facts), m_layout(layout), m_guideline(std::move(guideline)) {}
    Result<BuiltReport> build();

private:
    void addTitleMatter();
    void addSection(const LayoutSection& section, int level);
    void addBlock(const LayoutBlock& block, const LayoutSection& section, int level);
    void addSays(const LayoutBlock& block, const QString& heading);
    void addTable(const LayoutBlock& block, const QString& heading);
    void addFigure(const LayoutBlock& block);
    void addLead(const QString& lead, const QString& bookmark);
    QString freshBookmark(const QString& wish);
    QString numberedBookmark(const QString& wish);
    void notePlaces(const QList<RecordId>& records, const QString& bookmark);
    Result<void> fillChecklist();
    void turnWithTables();

    const Facts& m_facts;
    const Layout& m_layout;
    QString m_guideline;
    BuiltReport m_built;
    QSet<QString> m_bookmarks;
    QSet<qsizetype> m_leads;  ///< blocks that introduce the table or figure after them
    std::optional<qsizetype> m_checklistAt;
    bool m_checklistLandscape = true;
    ChecklistForm m_checklistForm = ChecklistForm::Answers;
};

/// A statement's words as paragraphs.
QStringList paragraphsOf(const QString& words) {
    QStringList paragraphs;
    for (const QString& each : words.split(u'\n', Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty()) paragraphs.append(each.trimmed());
    return paragraphs;
}

/// The study's own latest date, so that equal studies give equal documents: of the last milestone, else of the
/// analysis.
QString dateOf(const Facts& f) {
    QString latest;
    const auto later = [&](const QString& date) { latest = std::max(latest, date); };
    for (const Milestone* milestone : f.study.list<Milestone>()) later(milestone->date);
    if (!latest.isEmpty()) return latest;
    for (const Category* category : f.categories) {
        for (const AnalyticText* text : f.textsOf(*category)) later(text->confirmedOn);
        for (const ChallengeSearch* search : f.index.children<ChallengeSearch>(category->id)) later(search->date);
    }
    for (const Discussion* discussion : f.study.children<Discussion>(f.analysisId)) later(discussion->date);
    return latest;
}

void Builder::addTitleMatter() {
    const StudyInfo& info = m_facts.info();
    Document& document = m_built.document;
    document.language = m_layout.language;
    document.title = info.title.isEmpty() ? m_layout.title : m_facts.said(info.id, u"title"_s, info.title);
    const bool oneOfSeveral =
        m_facts.study.count<Analysis>() > 1 && m_facts.analysis && !m_facts.analysis->title.isEmpty();
    document.subtitle = oneOfSeveral ? m_facts.said(m_facts.analysisId, u"title"_s, m_facts.analysis->title)
                                     : m_facts.said(info.id, u"subtitle"_s, info.subtitle);
    if (m_layout.abstract)
        for (const QString& paragraph : paragraphsOf(m_facts.said(info.id, u"abstract"_s, info.abstract)))
            document.abstract.append(Inline(withNumbers(m_facts, paragraph)));
    if (!document.title.isEmpty()) m_built.places.ofSection.insert(u"title"_s, {titleBookmark, u"Title page"_s});
    if (!document.abstract.isEmpty()) m_built.places.ofSection.insert(u"abstract"_s, {abstractBookmark, u"Abstract"_s});
    if (const QDate day = QDate::fromString(dateOf(m_facts).left(10), Qt::ISODate); day.isValid())
        document.modified = QDateTime(day, QTime(0, 0), Qt::UTC);
    if (!m_layout.authors) return;
    QStringList places;
    for (const auto& [name, member] : authorsOf(m_facts)) {
        document.authors.append(member && !member->credentials.isEmpty() ? u"%1, %2"_s.arg(name, member->credentials)
                                                                         : name);
        if (!member) continue;
        QStringList details{prose::unstopped(member->affiliation),
                            member->orcid.isEmpty() ? QString() : u"ORCID "_s + member->orcid};
        details.removeAll(QString());
        if (!details.isEmpty()) places.append(u"%1: %2."_s.arg(name, details.join(u", "_s)));
    }
    for (const QString& place : places) document.add(Paragraph{Inline(place)});
    if (const QString date = dateOf(m_facts); !date.isEmpty()) document.add(Paragraph{Inline(prose::date(date))});
}

QString Builder::freshBookmark(const QString& wish) {
    if (m_bookmarks.contains(wish)) return {};
    m_bookmarks.insert(wish);
    return wish;
}

/// Of several tables or figures of one kind each has its own, to which the sentence before it can refer.
QString Builder::numberedBookmark(const QString& wish) {
    QString bookmark = freshBookmark(wish);
    for (int number = 2; bookmark.isEmpty(); ++number) bookmark = freshBookmark(u"%1-%2"_s.arg(wish).arg(number));
    return bookmark;
}

void Builder::addSays(const LayoutBlock& block, const QString& heading) {
    QString words, bookmark;
    QStringList said;
    QList<RecordId> told;
    for (const QString& name : block.says) {
        const Statement statement = statementOf(m_facts, name);
        if (statement.isEmpty()) continue;
        words += (words.isEmpty() ? QString() : u" "_s) + statement.text();
        said.append(name);
        told += statement.grounds;
    }
    if (words.isEmpty()) return;
    bookmark = freshBookmark(u"says-"_s + said.first());
    notePlaces(told, bookmark);
    QString at = bookmark;
    QStringList paragraphs = paragraphsOf(words);
    if (const QString again = heading + u": "_s; paragraphs.first().startsWith(again, Qt::CaseInsensitive))  // the heading has said so
        paragraphs.first() = prose::upperFirst(paragraphs.first().mid(again.size()));
    for (const QString& paragraph : std::as_const(paragraphs)) {
        m_built.document.add(Paragraph{Inline(paragraph)}, at).origin = originOf(m_facts, said.first());
        at.clear();
    }
    for (const QString& name : said)
        if (!bookmark.isEmpty() && !m_built.places.ofStatement.contains(name))
            m_built.places.ofStatement.insert(name, {bookmark, heading});
}

void Builder::notePlaces(const QList<RecordId>& records, const QString& bookmark) {
    for (const RecordId& record : bookmark.isEmpty() ? QList<RecordId>() : records)
        if (const QString id = record.toString(); !m_built.places.ofRecord.contains(id)) m_built.places.ofRecord.insert(id, bookmark);
}

void Builder::addLead(const QString& lead, const QString& bookmark) {
    if (lead.isEmpty()) return;
    Inline words;
    static const QRegularExpression reference(u"\\{(?:table|figure)\\}"_s);
    const QStringList parts = lead.split(reference);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) words.runs.append(Run::captionOf(bookmark));
        if (!parts[i].isEmpty()) words.runs.append(Run(parts[i]));
    }
    m_leads.insert(m_built.document.blocks.size());
    m_built.document.add(Paragraph{words});
}

void Builder::addTable(const LayoutBlock& block, const QString& heading) {
    const auto table = tableOf(m_facts, block);
    if (!table) return;
    const QString bookmark = numberedBookmark(u"table-"_s + block.name);
    addLead(block.lead, bookmark);
    m_built.document.add(*table, bookmark).origin = originOfTable(m_facts, block.name);
    if (const QString said = statementOfTable(block.name); !said.isEmpty()) {
        if (!m_built.places.ofStatement.contains(said)) m_built.places.ofStatement.insert(said, {bookmark, heading});
        if (!m_guideline.isEmpty()) notePlaces(statementOf(m_facts, said).grounds, bookmark);
    }
    if (const QStringList note = noteBelow(m_facts, block); !note.isEmpty())
        m_built.document.add(Paragraph{Inline(Run::emphasis(note.join(u' ')))}).landscape = table->landscape;
}

void Builder::addFigure(const LayoutBlock& block) {
    const QSizeF page = drawingRoom(m_layout.page, block.landscape);
    const FigureWish wish{block.name, block.caption, block.depth, block.landscape,
                          QSizeF(page.width(), page.height() - roomForLead)};
    const auto figure = figureOf(m_facts, wish);
    if (!figure) return;
    const QString bookmark = numberedBookmark(u"figure-"_s + block.name);
    addLead(block.lead, bookmark);
    m_built.document.add(*figure, bookmark).origin = originOfTable(m_facts, block.name);
}

void Builder::addBlock(const LayoutBlock& wished, const LayoutSection& section, int level) {
    Document& document = m_built.document;
    const std::optional<LayoutBlock> fit = m_facts.isForPublic() ? forPublic(wished) : wished;
    if (!fit) return;
    const LayoutBlock& block = *fit;
    switch (block.kind) {
        case LayoutBlock::Kind::Says:
            addSays(block, section.heading);
            break;
        case LayoutBlock::Kind::Table:
            addTable(block, section.heading);
            break;
        case LayoutBlock::Kind::Tree:
            if (const List tree = treeOf(m_facts, block); !tree.items.isEmpty()) {
                addLead(block.lead, {});
                document.add(tree, freshBookmark(u"tree-"_s + block.name)).origin = originOfTable(m_facts, block.name);
            }
            break;
        case LayoutBlock::Kind::Figure:
            addFigure(block);
            break;
        case LayoutBlock::Kind::Findings:
            addFindings(document, m_facts, block, level + 1, m_layout.originals);
            for (const QString& said : {u"quotes"_s, u"subthemes"_s})
                if (!section.heading.isEmpty() && !m_built.places.ofStatement.contains(said))
                    m_built.places.ofStatement.insert(said, {u"section-"_s + section.id, section.heading});
            break;
        case LayoutBlock::Kind::Booklet:
            addBooklet(document, m_facts, block, level + 1);
            break;
        case LayoutBlock::Kind::Text:
            for (const QString& paragraph : paragraphsOf(block.text)) document.add(Paragraph{Inline(withNumbers(m_facts, paragraph))});
            break;
        case LayoutBlock::Kind::Originals: {
            const qsizetype before = document.blocks.size();
            addLead(block.lead, {});
            const qsizetype lead = document.blocks.size();
            addOriginals(document, m_facts);
            if (document.blocks.size() == lead) document.blocks.resize(before), m_leads.remove(before);
            break;
        }
        case LayoutBlock::Kind::Checklist:
            if (m_guideline.isEmpty() || m_checklistAt) break;
            addLead(block.lead, u"table-checklist"_s);
            m_checklistAt = document.blocks.size();
            m_checklistLandscape = block.landscape;
            m_checklistForm = block.answers ? ChecklistForm::Answers : ChecklistForm::Journal;
            document.add(Table{}, freshBookmark(u"table-checklist"_s)).origin.type = ChecklistAnswer::type;
            break;
        case LayoutBlock::Kind::Contents:
            document.add(TableOfContents{block.depth});
            break;
        case LayoutBlock::Kind::PageBreak:
            document.add(PageBreak{});
            break;
    }
}

/// A heading stands only where something follows under it.
void Builder::addSection(const LayoutSection& section, int level) {
    Document& document = m_built.document;
    const qsizetype start = document.blocks.size();
    const QString bookmark = u"section-"_s + section.id;
    if (section.newPage) document.add(PageBreak{});
    if (!section.heading.isEmpty()) document.add(Heading{level, section.heading}, freshBookmark(bookmark));
    const qsizetype body = document.blocks.size();
    for (const LayoutBlock& block : section.blocks) addBlock(block, section, level);
    for (const LayoutSection& inner : section.sections) addSection(inner, level + 1);
    if (document.blocks.size() == body) {
        document.blocks.resize(start);
        m_leads.removeIf([&](qsizetype lead) { return lead >= start; });
        m_bookmarks.remove(bookmark);
    } else if (!section.heading.isEmpty()) {
        m_built.places.ofSection.insert(section.id, {bookmark, section.heading});
        document.blocks[body - 1].origin = document.blocks[body].origin;
    }
}

Result<void> Builder::fillChecklist() {
    if (!m_checklistAt) return {};
    for (const Block& block : std::as_const(m_built.document.blocks))  // themes, their texts and quotes have places of their own
        if (!block.origin.record.isEmpty() && block.bookmark.endsWith(u'-' + block.origin.record)) m_built.places.ofRecord.insert(block.origin.record, block.bookmark);
    TRY_ASSIGN(const Checklist checklist, checklistFor(m_facts, m_guideline, m_built.places, {}));
    Table table = checklistTable(checklist, PageCells::References, m_checklistForm);
    table.landscape = m_checklistLandscape && !checklist.isSheet;
    m_built.document.blocks[*m_checklistAt].content = table;
    return {};
}

/// A turned table or figure takes its introduction and the headings right above along.
void Builder::turnWithTables() {
    QList<Block>& blocks = m_built.document.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto* table = blocks[i].as<Table>();
        const auto* figure = blocks[i].as<Figure>();
        if (!(table && table->landscape) && !(figure && figure->landscape)) continue;
        for (qsizetype j = i - 1; j >= 0 && (blocks[j].as<Heading>() || m_leads.contains(j)); --j)
            blocks[j].landscape = true;
    }
}

Result<BuiltReport> Builder::build() {
    addTitleMatter();
    for (const LayoutSection& section : m_layout.sections) addSection(section, 1);
    TRY_DO(fillChecklist());
    turnWithTables();
    return std::move(m_built);
}

}  // namespace

Result<BuiltReport> buildWith(const Facts& facts, const Layout& layout, const QString& guideline) {
    return Builder(facts, layout, guideline).build();
}

}  // namespace kondensat::exporting
