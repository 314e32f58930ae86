#include "tests/export/report_builder.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::test {
namespace {

Paragraph prose(int seed) {
    const QString sentences[] = {
        u"The participants described how the first weeks after discharge were shaped by letters they could not read."_s,
        u"Several of them kept the envelopes in a drawer until a nurse asked for them."_s,
        u"What looked like reluctance was, in their own account, a wish not to trouble anyone twice."_s,
        u"Professionals from both sectors recognised the pattern and disagreed about whose task it was."_s,
        u"Time was spoken of as something that others owned and handed out in small portions."_s};
    QString text;
    for (int i = 0; i < 4; ++i) text += (i ? u" "_s : QString()) + sentences[(seed + i * 2) % 5];
    return {Inline(text)};
}

void addFrontMatter(Document& doc) {
    doc.title = u"Between two waiting rooms: transitions & trust"_s;
    doc.subtitle = u"A systematic text condensation of 12 interviews"_s;
    doc.authors = {u"Åse Lykkegård"_s, u"Jón Þórsson"_s};
    doc.language = u"en-GB"_s;
    doc.abstract = {Inline{Run::strong(u"Aim. "_s), Run(u"To explore how patients move between sectors."_s)},
                    Inline(u"Findings rest on the words of participants; each quote carries its label."_s)};
    doc.add(TableOfContents{});
}

void addFindings(Document& doc) {
    doc.add(PageBreak{});
    doc.add(Heading{1, u"Findings"}, u"findings"_s);
    doc.add(Paragraph{Inline{Run(u"Three themes came out of the analysis ("_s), Run::captionOf(u"themes"_s),
                             Run(u", page "_s), Run::pageOf(u"themes"_s), Run(u"). They are "_s),
                             Run::emphasis(u"not"_s), Run(u" ranked"_s), Run::raised(u"1"_s), Run(u"; see "_s),
                             Run::link(u"the matrix"_s, u"matrix"_s), Run(u"."_s)}});
    doc.add(Heading{2, u"Lost in transition"}, u"theme-1"_s);
    doc.add(prose(0));
    doc.add(Heading{3, u"Navigating complex transitions"}, u"subtheme with spaces & more"_s);
    doc.add(prose(1));
    doc.add(Quote{{u"I stood there with three letters, and they said three different things. "
                   u"So I went home <again> and made \"coffee\"."},
                  u"(F1d, physician)"_s});
    doc.add(prose(2));
    Block& danish = doc.add(
        Quote{{u"– Hvem ringer man til?", u"– Jeg gør ikke, for så får jeg bare ørerne i maskinen."}, u"(I1c)"_s});
    danish.language = u"da"_s;
    Block& arabic = doc.add(Quote{{u"انتظرت طويلا ولم يتصل بي أحد، ثم ذهبت بنفسي."}, u"(P7)"_s});
    arabic.language = u"ar"_s;
    doc.add(Note{u"Condensate, group 2"_s,
                 {u"I wait, and while I wait I learn not to ask. When somebody calls, I say that it is fine.",
                  u"Grounds: 14 meaning units from 6 participants."}});
    doc.add(Heading{4, u"A negative case"});
    doc.add(prose(3));
}

void addListsAndTables(Document& doc) {
    doc.add(Heading{1, u"Themes"});
    doc.add(List{{{u"Lost in transition", 0},
                  {u"Navigating complex transitions", 1},
                  {u"Collaboration gaps", 1},
                  {u"Trust", 0}},
                 false},
            u"tree"_s);
    doc.add(List{{{u"Read everything.", 0},
                  {u"Mark meaning units.", 0},
                  {u"once alone", 1},
                  {u"once together", 1},
                  {u"Condense.", 0}},
                 true});
    doc.add(Table{u"Themes and the participants behind them",
                  {{2}, {3}, {1}},
                  {{u"Theme", u"Subtheme", u"Quotes"}},
                  {{u"Lost in transition", u"Navigating complex transitions", u"F1d, I1c"},
                   {Cell(QList<Inline>{u"Trust | and doubt", u"second paragraph"}), u"Being believed", u"F2a"},
                   {Cell(QList<Inline>{u"Across all groups"}, 2), u"F2c"}}},
            u"themes"_s);
    doc.add(prose(4));
    Table participants{u"Participants", {{1}, {2}, {2}}, {{u"Id", u"Profession", u"Session"}}, {}};
    for (int i = 1; i <= 60; ++i)
        participants.rows.append(
            {u"P%1"_s.arg(i), i % 2 ? u"nurse"_s : u"social worker"_s, u"Focus group %1"_s.arg(i % 4 + 1)});
    doc.add(participants, u"participants"_s);
}

void addMatrixAndEnd(Document& doc) {
    doc.add(Heading{1, u"Checklist"}, u"checklist"_s);
    doc.add(prose(2));
    Table matrix{u"Checklist of 8 items",
                 {{1}, {3}, {6}, {9}, {3}, {2}},
                 {{u"No", u"Item", u"Question", u"Answer", u"Status", u"Page"}},
                 {}};
    matrix.style = Table::Style::Checklist;
    matrix.landscape = true;
    for (int i = 1; i <= 8; ++i)
        matrix.rows.append({QString::number(i), u"Item %1"_s.arg(i),
                            u"Who led the conversations, and what was their role?", prose(i).text, u"reported",
                            Cell(Inline(Run::pageOf(u"findings"_s, u"Findings"_s)))});
    doc.add(matrix, u"matrix"_s);
    doc.add(Heading{1, u"Closing words"}, u"closing"_s);
    doc.add(
        Paragraph{u"Characters of note: æøå ÆØÅ ß ü ¶ 50 % < 60 & \"double\" 'single' `code` *star* _low_ #hash 1. a) "
                  u"[x] {y} ^z^ ~w~ $m$ @at ..."
                  u" -- --- \\ | ☺ end."});
    doc.add(Paragraph{u"First line\nsecond line after a break."});
    doc.add(Paragraph{u"1. Not a list, + nor this."});
}

}  // namespace

Document richReport() {
    Document doc;
    addFrontMatter(doc);
    addFindings(doc);
    addListsAndTables(doc);
    addMatrixAndEnd(doc);
    return doc;
}

Document longTable(int rows) {
    Document doc;
    doc.title = u"Long"_s;
    doc.add(Heading{1, u"Before"}, u"before"_s);
    Table table{u"Rows", {{1}, {4}, {2}}, {{u"Number", u"Words", u"Column"}}, {}};
    for (int i = 1; i <= rows; ++i) table.rows.append({u"row%1"_s.arg(i), u"some words in the middle of a row", u"x"});
    doc.add(table, u"rows"_s);
    doc.add(Heading{1, u"After"}, u"after"_s);
    doc.add(Paragraph{u"The end."});
    return doc;
}

QStringList headingsOf(const Document& document) {
    QStringList headings;
    for (const Block& block : document.blocks)
        if (const auto* heading = block.as<Heading>()) headings.append(heading->text.plain());
    return headings;
}

QStringList textsOf(const Document& document, HeaderRows headerRows) {
    QStringList texts = {document.title, document.subtitle};
    texts += document.authors;
    const auto add = [&](const QList<Inline>& list) {
        for (const Inline& text : list)
            for (const Run& run : text.runs)
                if (run.reference == Run::Reference::None) texts.append(run.text);
    };
    const auto addRows = [&](const QList<Row>& rows) {
        for (const Row& row : rows)
            for (const Cell& cell : row) add(cell.paragraphs);
    };
    add(document.abstract);
    for (const Block& block : document.blocks) {
        if (const auto* p = block.as<Paragraph>()) add({p->text});
        if (const auto* h = block.as<Heading>()) add({h->text});
        if (const auto* q = block.as<Quote>()) add(q->paragraphs), texts.append(q->attribution);
        if (const auto* n = block.as<Note>()) texts.append(n->title), add(n->paragraphs);
        if (const auto* l = block.as<List>())
            for (const ListItem& item : l->items) add({item.text});
        if (const auto* t = block.as<Table>()) {
            add({t->caption});
            if (headerRows == HeaderRows::With) addRows(t->headerRows);
            addRows(t->rows);
        }
    }
    return texts;
}

}  // namespace kondensat::exporting::test
