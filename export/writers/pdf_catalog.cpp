#include "export/writers/pdf_catalog.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

QByteArray number(double n) {
    return QByteArray::number(n, 'f', 2);
}
QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

/// A text string, as UTF-16 in hexadecimal so that nothing needs escaping.
QByteArray textString(const QString& text) {
    QStringEncoder encode(QStringEncoder::Utf16BE);
    const QByteArray utf16 = encode(text);
    return "<FEFF" + utf16.toHex().toUpper() + '>';
}

QByteArray dateString(const QDateTime& date) {
    return "(D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

/// Qt puts the present moment into the file. Overwritten in place and at the same length, so that offsets stay.
QByteArray withoutClock(QByteArray file) {
    static const QByteArray key = "/CreationDate (";
    const qsizetype start = file.indexOf(key) + key.size(), end = file.indexOf(')', start);
    if (start < key.size() || end < start || end - start > 40) return file;
    const QByteArray fixed = "D:19800101000000Z)";
    return file.replace(start, end - start + 1, fixed.leftJustified(end - start + 1, ' '));
}

/// Reads the few objects that are replaced, and appends new ones with a cross-reference section of their own.
class Update {
public:
    explicit Update(const QByteArray& file) : m_file(file) { readTrailer(); }
    [[nodiscard]] bool usable() const { return m_root > 0 && m_info > 0 && !m_pages.isEmpty(); }
    [[nodiscard]] int pageObject(int page) const { return m_pages.value(page, 0); }
    [[nodiscard]] int annotationsOf(int page) const;
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    /// The dictionary of an object without its closing brackets, to be continued.
    [[nodiscard]] QByteArray openDictionary(int object) const;
    int newObject() { return m_size++; }
    void write(int object, const QByteArray& content) { m_written[object] = content; }
    [[nodiscard]] QByteArray finish() const;

private:
    void readTrailer();
    [[nodiscard]] QByteArray object(int number) const;

    QByteArray m_file;
    QHash<int, qsizetype> m_offsets;
    QList<int> m_pages;
    int m_size = 0, m_root = 0, m_info = 0;
    qsizetype m_crossReference = 0;
    QMap<int, QByteArray> m_written;
};

int captured(const QByteArray& text, const char16_t* pattern) {
    return QRegularExpression(QString::fromUtf16(pattern)).match(QString::fromLatin1(text)).captured(1).toInt();
}

void Update::readTrailer() {
    const QByteArray trailer = m_file.mid(m_file.lastIndexOf("trailer"));
    m_crossReference = captured(trailer, u"startxref\\s+(\\d+)");
    const qsizetype table = m_file.indexOf('\n', m_file.indexOf('\n', m_crossReference) + 1) + 1;
    const int size = captured(trailer, u"/Size\\s+(\\d+)");
    if (!m_file.mid(m_crossReference, 4).startsWith("xref") || table + size * 20 > m_file.size()) return;
    for (int i = 0; i < size; ++i) m_offsets[i] = m_file.mid(table + i * 20, 10).toLongLong();
    m_size = size;
    m_info = captured(trailer, u"/Info\\s+(\\d+)");
    m_root = captured(trailer, u"/Root\\s+(\\d+)");
    const QByteArray kids = object(captured(object(m_root), u"/Pages\\s+(\\d+)"));
    const qsizetype start = kids.indexOf("/Kids");
    static const QRegularExpression page(u"(\\d+) 0 R"_s);
    auto pages = page.globalMatch(QString::fromLatin1(kids.mid(start, kids.indexOf(']', start) - start)));
    while (pages.hasNext()) m_pages.append(pages.next().captured(1).toInt());
}

QByteArray Update::object(int number) const {
    const qsizetype start = m_offsets.value(number, -1);
    if (number <= 0 || start < 0) return {};
    return m_file.mid(start, m_file.indexOf("endobj", start) - start);
}

int Update::annotationsOf(int page) const {
    return captured(object(pageObject(page)), u"/Annots\\s+(\\d+)");
}

QByteArray Update::openDictionary(int number) const {
    const QByteArray text = object(number);
    const qsizetype start = text.indexOf("<<");
    return text.mid(start, text.lastIndexOf(">>") - start);
}

QByteArray Update::finish() const {
    QByteArray file = m_file;
    QByteArray table = "xref\n";
    for (auto it = m_written.begin(); it != m_written.end(); ++it) {
        table += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(file.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        file += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
    }
    const qsizetype start = file.size();
    file += table + "trailer\n<< /Size " + QByteArray::number(m_size) + " /Info " + reference(m_info) + " /Root " +
            reference(m_root) + " /Prev " + QByteArray::number(m_crossReference) + " >>\nstartxref\n" +
            QByteArray::number(start) + "\n%%EOF\n";
    return file;
}

QByteArray destination(const Update& update, const Place& place) {
    return '[' + reference(update.pageObject(place.page)) + " /XYZ 0 " + number(place.top) + " 0]";
}

struct OutlineNode {
    int object = 0, parent = -1, previous = -1, next = -1, first = -1, last = -1, descendants = 0;
};

/// Parents and neighbours by the levels of the headings; a heading that skips a level hangs under the nearest above.
QList<OutlineNode> outlineTree(const QList<OutlineEntry>& entries) {
    QList<OutlineNode> nodes(entries.size() + 1);  // the last is the root
    const int root = int(entries.size());
    QList<int> open;
    for (int i = 0; i < entries.size(); ++i) {
        while (!open.isEmpty() && entries[open.last()].level >= entries[i].level) open.removeLast();
        const int parent = open.isEmpty() ? root : open.last();
        nodes[i].parent = parent;
        nodes[i].previous = nodes[parent].last;
        if (nodes[i].previous >= 0)
            nodes[nodes[i].previous].next = i;
        else
            nodes[parent].first = i;
        nodes[parent].last = i;
        for (int ancestor : open) ++nodes[ancestor].descendants;
        ++nodes[root].descendants;
        open.append(i);
    }
    return nodes;
}

/// Returns the object of the outline.
int writeOutline(Update& update, const Additions& additions) {
    QList<OutlineNode> nodes = outlineTree(additions.outline);
    for (OutlineNode& node : nodes) node.object = update.newObject();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const OutlineNode& node = nodes[i];
        QByteArray text = "<<";
        const auto refer = [&](const char* key, int target) {
            if (target >= 0) text += QByteArray(" ") + key + ' ' + reference(nodes[target].object);
        };
        if (i + 1 == nodes.size()) text += " /Type /Outlines";
        if (i + 1 < nodes.size()) {
            const OutlineEntry& entry = additions.outline[i];
            text += " /Title " + textString(entry.text) + " /Dest " +
                    destination(update, additions.places.value(entry.bookmark));
        }
        refer("/Parent", node.parent);
        refer("/Prev", node.previous);
        refer("/Next", node.next);
        refer("/First", node.first);
        refer("/Last", node.last);
        if (node.descendants) text += " /Count " + QByteArray::number(node.descendants);
        update.write(node.object, text + " >>");
    }
    return nodes.last().object;
}

void writeLinks(Update& update, const Additions& additions) {
    QMap<int, QByteArray> byPage;
    for (const Link& link : additions.links) {
        const auto place = additions.places.constFind(link.target);
        if (place == additions.places.constEnd()) continue;
        byPage[link.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + number(link.where.left()) +
                             ' ' + number(link.where.top()) + ' ' + number(link.where.right()) + ' ' +
                             number(link.where.bottom()) + "] /Dest " + destination(update, *place) + " >>\n";
    }
    for (auto it = byPage.begin(); it != byPage.end(); ++it)
        if (const int object = update.annotationsOf(it.key())) update.write(object, "[\n" + it.value() + ']');
}

}  // namespace

QByteArray withAdditions(const QByteArray& original, const Additions& additions) {
    const QByteArray file = withoutClock(original);
    Update update(file);
    if (!update.usable()) return file;
    QByteArray info =
        "<< /Title " + textString(additions.title) + " /Creator (Kondensat) /Producer (Qt " QT_VERSION_STR ")";
    if (!additions.authors.isEmpty()) info += " /Author " + textString(additions.authors);
    if (additions.modified.isValid())
        info += " /CreationDate " + dateString(additions.modified) + " /ModDate " + dateString(additions.modified);
    update.write(update.info(), info + " >>");
    QByteArray catalog = update.openDictionary(update.root()) + " /Lang " + textString(additions.language) +
                         " /ViewerPreferences << /DisplayDocTitle true >>";
    if (!additions.outline.isEmpty())
        catalog += " /Outlines " + reference(writeOutline(update, additions)) + " /PageMode /UseOutlines";
    update.write(update.root(), catalog + " >>");
    writeLinks(update, additions);
    return update.finish();
}

}  // namespace kondensat::exporting::pdf
