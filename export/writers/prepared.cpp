#include "export/writers/prepared.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

bool isNoncharacter(char32_t c) {
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}
bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Calls `visit` on every paragraph of text in the block.
template <class Visit>
void forEachText(BlockContent& content, Visit visit) {
    if (auto* paragraph = std::get_if<Paragraph>(&content)) visit(paragraph->text);
    if (auto* heading = std::get_if<Heading>(&content)) visit(heading->text);
    if (auto* quote = std::get_if<Quote>(&content))
        for (Inline& text : quote->paragraphs) visit(text);
    if (auto* note = std::get_if<Note>(&content))
        for (Inline& text : note->paragraphs) visit(text);
    if (auto* list = std::get_if<List>(&content))
        for (ListItem& item : list->items) visit(item.text);
    if (auto* figure = std::get_if<Figure>(&content)) {
        visit(figure->caption);
        for (ListItem& item : figure->inWords.items) visit(item.text);
    }
    if (auto* table = std::get_if<Table>(&content)) {
        visit(table->caption);
        for (QList<Row>* rows : {&table->headerRows, &table->rows})
            for (Row& row : *rows)
                for (Cell& cell : row)
                    for (Inline& text : cell.paragraphs) visit(text);
    }
}

/// What a language tag may hold; it ends up in attributes.
QString cleanTag(QString tag) {
    return tag.replace(u'_', u'-').removeIf([](QChar c) {
        return c.unicode() > 0x7F || !(c.isLetterOrNumber() || c == u'-');
    });
}

void clean(Inline& text) {
    for (Run& run : text.runs) {
        run.text = cleaned(run.text);
        run.language = cleanTag(run.language);
    }
    text.runs.removeIf([](const Run& run) { return run.text.isEmpty() && run.target.isEmpty(); });
}

/// An item may go only one level deeper than the one before it.
void clampLevels(List& list) {
    int deepest = -1;
    for (ListItem& item : list.items) item.level = deepest = std::clamp(item.level, 0, std::min(deepest + 1, 3));
}

void cleanFigure(Figure& figure, const PageSetup& page) {
    const auto line = [](const QString& text) { return cleaned(text).replace(u'\n', u' '); };
    figure.title = line(figure.title);
    figure.alternative = line(figure.alternative);
    clampLevels(figure.inWords);
    const QSizeF room = drawingRoom(page, figure.landscape);
    figure.parts.removeIf([](const Drawing& part) { return part.isEmpty(); });
    for (Drawing& part : figure.parts) {
        part = drawn::shrunk(part, room.width(), room.height());
        for (DrawnBox& box : part.boxes)
            for (DrawnText& text : box.lines) text.text = line(text.text);
    }
}

void cleanBlock(BlockContent& content, const PageSetup& page) {
    forEachText(content, clean);
    if (auto* heading = std::get_if<Heading>(&content)) heading->level = std::clamp(heading->level, 1, 4);
    if (auto* quote = std::get_if<Quote>(&content)) quote->attribution = cleaned(quote->attribution);
    if (auto* note = std::get_if<Note>(&content)) note->title = cleaned(note->title);
    if (auto* toc = std::get_if<TableOfContents>(&content)) toc->depth = std::clamp(toc->depth, 1, 4);
    if (auto* list = std::get_if<List>(&content)) clampLevels(*list);
    if (auto* figure = std::get_if<Figure>(&content)) cleanFigure(*figure, page);
}

Result<void> fillRows(Table& table) {
    if (table.columns.isEmpty()) {
        qsizetype widest = 1;
        for (const QList<Row>& rows : {table.headerRows, table.rows})
            for (const Row& row : rows) widest = std::max(widest, row.size());
        table.columns.resize(widest);
    }
    for (QList<Row>* rows : {&table.headerRows, &table.rows})
        for (Row& row : *rows) {
            int used = 0;
            for (Cell& cell : row) {
                cell.columnSpan = std::max(cell.columnSpan, 1);
                used += cell.columnSpan;
                if (cell.paragraphs.isEmpty()) cell.paragraphs.append(Inline());
            }
            if (used > table.columns.size())
                return Error{Error::Code::Invalid,
                             QStringLiteral("a table row has %1 cells and the table %2 columns")
                                 .arg(used)
                                 .arg(table.columns.size()),
                             {},
                             {},
                             {}};
            for (; used < table.columns.size(); ++used) row.append(Cell(Inline()));
        }
    return {};
}

void uniqueBookmarks(Document& document) {
    QSet<QString> taken{titleBookmark, abstractBookmark};
    for (Block& block : document.blocks) {
        if (!block.bookmark.isEmpty() && taken.contains(block.bookmark)) block.bookmark.clear();
        if (!block.bookmark.isEmpty()) taken.insert(block.bookmark);
    }
    int number = 0;
    for (Block& block : document.blocks)
        while (block.as<Heading>() && block.bookmark.isEmpty()) {
            const QString proposal = u"heading-"_s + QString::number(++number);
            if (taken.contains(proposal)) continue;
            taken.insert(proposal);
            block.bookmark = proposal;
        }
}

/// Notes get the numbers in whose order their marks stand; a second mark of the same note repeats its number as plain text.
void numberFootnotes(Document& document) {
    QHash<QString, const Footnote*> byId;
    for (const Footnote& note : std::as_const(document.footnotes)) byId.insert(note.id, &note);
    QHash<QString, int> numbers;
    QList<Footnote> ordered;
    const auto number = [&](Inline& text) {
        text.runs.removeIf([&](const Run& run) { return run.reference == Run::Reference::Footnote && !byId.contains(run.target); });
        for (Run& run : text.runs) {
            if (run.reference != Run::Reference::Footnote) continue;
            const bool again = numbers.contains(run.target);
            if (!again) {
                ordered.append(*byId.value(run.target));
                numbers.insert(run.target, int(ordered.size()));
            }
            run.text = QString::number(numbers.value(run.target));
            run.superscript = true;
            if (again) run.reference = Run::Reference::None, run.target.clear();
        }
    };
    for (Inline& text : document.abstract) number(text);
    for (Block& block : document.blocks) forEachText(block.content, number);
    document.footnotes = ordered;
    for (Footnote& note : document.footnotes) {
        note.language = cleanTag(note.language);
        for (Inline& text : note.paragraphs) clean(text);
        if (note.paragraphs.isEmpty()) note.paragraphs.append(Inline());
    }
}

void resolveReferences(Prepared& prepared) {
    QHash<QString, QString> words;  // what a reference without words of its own says
    QSet<QString> known;
    for (qsizetype i = 0; i < prepared.document.blocks.size(); ++i) {
        const Block& block = prepared.document.blocks[i];
        known.insert(block.bookmark);
        if (const auto* heading = block.as<Heading>()) words[block.bookmark] = heading->text.plain();
        if (block.as<Table>() || block.as<Figure>()) words[block.bookmark] = prepared.captionLabels.value(i);
    }
    known.remove(QString());
    if (!prepared.document.title.isEmpty()) known.insert(titleBookmark);
    if (!prepared.document.abstract.isEmpty()) known.insert(abstractBookmark);
    const auto resolve = [&](Inline& text) {
        for (Run& run : text.runs) {
            if (run.target.isEmpty() || run.reference == Run::Reference::Footnote) continue;
            if (run.reference == Run::Reference::Caption) {
                const QString label = words.value(run.target);
                if (!label.isEmpty()) run.text = label;
            }
            if (!known.contains(run.target)) {
                run.target.clear();
                run.reference = Run::Reference::None;
            }
            if (run.text.isEmpty()) run.text = words.value(run.target, run.target.isEmpty() ? QString() : u"→"_s);
        }
    };
    for (Block& block : prepared.document.blocks) forEachText(block.content, resolve);
    for (Inline& text : prepared.document.abstract) resolve(text);
}

}  // namespace

QString Prepared::pageText(const QString& bookmark) const {
    const int page = document.knownPages.value(bookmark);
    return page > 0 ? QString::number(page) : u"–"_s;
}

QString Prepared::languageOf(const Block& block) const {
    return block.language.isEmpty() ? document.language : block.language;
}

bool Prepared::staysWithNext(qsizetype index) const {
    const QList<Block>& all = document.blocks;
    if (!all[index].as<Paragraph>() || index + 1 >= all.size()) return false;
    return all[index].keepWithNext || all[index + 1].as<Figure>() || all[index + 1].as<Table>();
}

bool Prepared::startsLandscape() const {
    return !document.blocks.isEmpty() && isLandscape(document.blocks.first());
}

bool isLandscape(const Block& block) {
    const auto* table = block.as<Table>();
    const auto* figure = block.as<Figure>();
    return block.landscape || (table && table->landscape) || (figure && figure->landscape);
}

Result<Prepared> prepare(const Document& document, double tableRoom) {
    Prepared prepared{document, document.wording.value_or(wordingFor(document.language)), {}, {}};
    Document& doc = prepared.document;
    doc.language = cleanTag(doc.language);
    for (Block& block : doc.blocks) block.language = cleanTag(block.language);
    if (doc.language.isEmpty()) doc.language = u"en"_s;
    doc.title = cleaned(doc.title);
    doc.subtitle = cleaned(doc.subtitle);
    for (QString& author : doc.authors) author = cleaned(author);
    for (Inline& text : doc.abstract) clean(text);
    uniqueBookmarks(doc);
    numberFootnotes(doc);
    int tables = 0, figures = 0;
    for (qsizetype i = 0; i < doc.blocks.size(); ++i) {
        BlockContent& content = doc.blocks[i].content;
        cleanBlock(content, doc.page);
        if (auto* table = std::get_if<Table>(&content)) {
            TRY_DO(fillRows(*table));
            const QList<double> shares = columnShares(*table, tableRoom);  // reckoned once for all rows
            for (qsizetype column = 0; column < shares.size(); ++column) table->columns[column].weight = shares[column];
            if (!table->caption.isEmpty())
                prepared.captionLabels[i] = prepared.wording.table + u' ' + QString::number(++tables);
        }
        if (auto* figure = std::get_if<Figure>(&content); figure && !figure->caption.isEmpty())
            prepared.captionLabels[i] = prepared.wording.figure + u' ' + QString::number(++figures);
    }
    resolveReferences(prepared);
    for (const Block& block : std::as_const(doc.blocks))
        if (const auto* heading = block.as<Heading>())
            prepared.headings.append({heading->level, heading->text.plain().replace(u'\n', u' '), block.bookmark});
    return prepared;
}

QString cleaned(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n') clean += u'\n';
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x85)) {
            clean += u'\n';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isNoncharacter(QChar::surrogateToUcs4(c, text[i + 1]))) clean += QStringView(text).mid(i, 2);
            ++i;
        } else if (!c.isSurrogate() && !isControl(c.unicode()) && !isNoncharacter(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

QString bookmarkName(const QString& bookmark) {
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isPlain = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!bookmark.isEmpty() && bookmark.size() <= 40 && isLetter(bookmark[0]) &&
        std::all_of(bookmark.begin(), bookmark.end(), isPlain))
        return bookmark;
    const QByteArray digest = QCryptographicHash::hash(bookmark.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"b_"_s + QString::fromLatin1(digest.left(24));
}

bool isRightToLeft(const Inline& text, const QString& language) {
    for (const Run& run : text.runs)
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            char32_t c = run.text[i].unicode();
            if (QChar::isHighSurrogate(c) && i + 1 < run.text.size())
                c = QChar::surrogateToUcs4(run.text[i], run.text[i + 1]);
            const QChar::Direction direction = QChar::direction(c);
            if (direction == QChar::DirL) return false;
            if (direction == QChar::DirR || direction == QChar::DirAL) return true;
        }
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

QString withTerritory(const QString& language) {
    const QString tag = language.trimmed().replace(u'_', u'-');
    const QStringList subtags = tag.split(u'-');
    const bool hasTerritory = std::any_of(subtags.begin() + 1, subtags.end(), [](const QString& s) {
        return s.size() == 2 || (s.size() == 3 && s[0].isDigit());
    });
    const QLocale locale(tag);
    if (hasTerritory || locale.language() == QLocale::C) return tag;
    const QString primary = tag.toLower() == u"no" ? u"nb"_s : tag;
    return primary + u'-' + locale.name().section(u'_', -1);
}

Inline numberedCaption(const QString& label, const Inline& caption) {
    if (label.isEmpty()) return caption;
    Inline numbered{Run::strong(label + u'.')};
    numbered.runs.append(Run(u" "_s));
    numbered.runs.append(caption.runs);
    return numbered;
}

Inline figureCaption(const Prepared& prepared, const QString& label, const Figure& figure, qsizetype part) {
    if (part == 0 || label.isEmpty()) return part == 0 ? numberedCaption(label, figure.caption) : Inline();
    return Inline{Run::strong(label), Run(u", "_s + prepared.wording.continued)};
}

QString figureName(const QString& label, const Figure& figure, qsizetype part) {
    const QString name = label.isEmpty() ? figure.title : label;
    return part == 0 ? name : u"%1, %2"_s.arg(name).arg(part + 1);
}

QSizeF drawingRoom(const PageSetup& setup, bool landscape) {
    const QSizeF text = (paperSize(setup, landscape) - QSizeF(2 * pageMargin, 2 * pageMargin)) * 72 / 25.4;
    const double forCaption = landscape ? 53 : 70;
    return {std::floor(text.width()), std::floor(text.height() - forCaption)};
}

double spacingFactor(const PageSetup& setup) {
    constexpr double usual = 1.2;
    return setup.spacing > 0 ? setup.spacing / usual : 1;
}

QList<Inline> paragraphsWithAttribution(const Quote& quote) {
    QList<Inline> paragraphs = quote.paragraphs;
    if (quote.attribution.isEmpty()) return paragraphs;
    if (paragraphs.isEmpty()) paragraphs.append(Inline());
    Run attribution((paragraphs.last().isEmpty() ? QString() : u" "_s) + quote.attribution);
    paragraphs.last().runs.append(attribution);
    return paragraphs;
}

}  // namespace kondensat::exporting
