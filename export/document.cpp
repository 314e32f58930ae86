#include "export/document.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {

Run Run::strong(QString words) {
    Run run(std::move(words));
    run.bold = true;
    return run;
}

Run Run::emphasis(QString words) {
    Run run(std::move(words));
    run.italic = true;
    return run;
}

Run Run::raised(QString words) {
    Run run(std::move(words));
    run.superscript = true;
    return run;
}

Run Run::link(QString words, QString bookmark) {
    Run run(std::move(words));
    run.target = std::move(bookmark);
    return run;
}

Run Run::pageOf(QString bookmark, QString words) {
    Run run = link(std::move(words), std::move(bookmark));
    run.reference = Reference::Page;
    return run;
}

Run Run::captionOf(QString bookmark) {
    Run run = link(QString(), std::move(bookmark));
    run.reference = Reference::Caption;
    return run;
}

Run Run::footnote(QString id) {
    Run run = link(QString(), std::move(id));
    run.reference = Reference::Footnote;  // its number comes when the document is written
    return run;
}

QString Inline::plain() const {
    QString words;
    for (const Run& run : runs) words += run.text;
    return words;
}

Block& Document::add(BlockContent content, QString bookmark) {
    blocks.append(Block{std::move(content), std::move(bookmark), {}, false, {}});
    return blocks.last();
}

Wording wordingFor(const QString& language) {
    const QString primary = language.section(u'-', 0, 0).toLower();
    if (primary == u"da") return {u"Indhold"_s, u"Tabel"_s, u"Resumé"_s, u"side"_s, u"Figur"_s, u"fortsat"_s};
    if (primary == u"nb" || primary == u"no") return {u"Innhold"_s, u"Tabell"_s, u"Sammendrag"_s, u"side"_s, u"Figur"_s, u"fortsatt"_s};
    if (primary == u"nn") return {u"Innhald"_s, u"Tabell"_s, u"Samandrag"_s, u"side"_s, u"Figur"_s, u"framhald"_s};
    if (primary == u"sv") return {u"Innehåll"_s, u"Tabell"_s, u"Sammanfattning"_s, u"sida"_s, u"Figur"_s, u"fortsättning"_s};
    if (primary == u"de") return {u"Inhalt"_s, u"Tabelle"_s, u"Zusammenfassung"_s, u"Seite"_s, u"Abbildung"_s, u"Fortsetzung"_s};
    return {u"Contents"_s, u"Table"_s, u"Abstract"_s, u"page"_s, u"Figure"_s, u"continued"_s};
}

}  // namespace kondensat::exporting
