#include "export/writers/office_template.h"

#include <QDir>
#include <QFile>

#include "export/writers/package.h"
#include "export/writers/xml_tree_private.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

constexpr auto strictNamespace = "http://purl.oclc.org/ooxml";

Error notOurs() {
    return Error{Error::Code::Unsupported, u"the template is neither a Word document nor an OpenDocument text"_s, {}, {},
                 u"templates are .docx, .dotx, .odt and .ott files"_s};
}

Error damaged(const QString& part) {
    return Error{Error::Code::Damaged, u"the template is damaged"_s, {}, part, u"the part cannot be read as XML"_s};
}

/// The part that a relationship of `of` leads to, by the end of the relationship's type; empty: there is none.
Result<QString> related(const PackageReader& package, const QString& of, const QString& type) {
    const QString folder = of.contains(u'/') ? of.section(u'/', 0, -2) + u'/' : QString();
    TRY_ASSIGN(const QByteArray bytes, package.part(folder + u"_rels/"_s + of.section(u'/', -1) + u".rels"_s));
    const XmlTree tree(bytes);
    for (const xmlNode* each : elements(tree.root())) {
        if (!attribute(each, "Type").endsWith(u'/' + type)) continue;
        const QString target = attribute(each, "Target");
        return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
    }
    return QString();
}

/// A part that leads nowhere outside of itself: no pictures, no embedded fonts. Empty stays empty.
Result<QByteArray> selfContained(const PackageReader& package, const QString& of, const QString& type) {
    TRY_ASSIGN(const QString name, related(package, of, type));
    if (name.isEmpty()) return QByteArray();
    TRY_ASSIGN(const QByteArray bytes, package.part(name));
    if (bytes.isEmpty()) return QByteArray();
    const XmlTree tree(bytes);
    if (!tree.root()) return damaged(name);
    visit(tree.root(), [](xmlNode* node) {
        for (const char* pointer : {"embedRegular", "embedBold", "embedItalic", "embedBoldItalic", "numPicBullet", "lvlPicBulletId", "rsid"})
            if (isElement(node, pointer)) return Visit::Remove;
        if (isElement(node, "blip")) removeAttribute(node, "embed"), removeAttribute(node, "link");
        return Visit::Keep;
    });
    return tree.bytes();
}

int number(const xmlNode* node, const char* name, int otherwise = 0) {
    bool isNumber = false;
    const int value = attribute(node, name).toInt(&isNumber);
    return isNumber && value >= 0 && value <= 31680 ? value : otherwise;  // the most that Word takes: 22 inches
}

void readSection(const XmlTree& document, OfficeTemplate::Word& word) {
    const xmlNode* section = child(child(document.root(), "body"), "sectPr");
    word.lineNumbers = child(section, "lnNumType");
    const xmlNode *size = child(section, "pgSz"), *margins = child(section, "pgMar");
    if (!size || !margins) return;
    OfficeTemplate::Page page;
    page.width = number(size, "w"), page.height = number(size, "h");
    if (attribute(size, "orient") == u"landscape") std::swap(page.width, page.height);
    page.top = number(margins, "top", 1417), page.bottom = number(margins, "bottom", 1417);
    page.left = number(margins, "left", 1417), page.right = number(margins, "right", 1417);
    page.header = number(margins, "header", 709), page.footer = number(margins, "footer", 709);
    page.gutter = number(margins, "gutter");
    constexpr int leastText = 2880;  // two inches, or it is no page to write on
    if (page.width - page.left - page.right - page.gutter >= leastText && page.height - page.top - page.bottom >= leastText)
        word.page = page;
}

Result<void> readSettings(const PackageReader& package, const QString& main, OfficeTemplate::Word& word) {
    TRY_ASSIGN(const QString name, related(package, main, u"settings"_s));
    TRY_ASSIGN(const QByteArray bytes, package.part(name));
    const XmlTree tree(bytes);
    const auto isOn = [&](const char* element) {
        const xmlNode* node = child(tree.root(), element);
        return node && !QStringList{u"0"_s, u"false"_s, u"off"_s}.contains(attribute(node, "val"));
    };
    word.mirrorMargins = isOn("mirrorMargins");
    word.hyphenates = isOn("autoHyphenation");
    word.tabStop = attribute(child(tree.root(), "defaultTabStop"), "val");
    const xmlNode* mapping = child(tree.root(), "clrSchemeMapping");
    for (const char* each : {"bg1", "t1", "bg2", "t2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hyperlink", "followedHyperlink"})
        if (const QString colour = attribute(mapping, each); !colour.isEmpty()) word.colours.append({QString::fromLatin1(each), colour});
    return {};
}

Result<OfficeTemplate::Word> readWord(const PackageReader& package) {
    TRY_ASSIGN(const QString main, related(package, QString(), u"officeDocument"_s));
    TRY_ASSIGN(const QByteArray text, package.part(main));
    if (text.contains(strictNamespace))
        return Error{Error::Code::Unsupported, u"the template is a “Strict Open XML” document"_s, {}, {}, u"save it as an ordinary Word document"_s};
    const XmlTree document(text);
    if (!document.root()) return damaged(main);
    if (!isElement(document.root(), "document")) return notOurs();  // a spreadsheet, slides
    OfficeTemplate::Word word;
    TRY_ASSIGN(word.styles, selfContained(package, main, u"styles"_s));
    if (word.styles.isEmpty()) return damaged(u"styles.xml"_s);
    TRY_ASSIGN(word.numbering, selfContained(package, main, u"numbering"_s));
    TRY_ASSIGN(word.theme, selfContained(package, main, u"theme"_s));
    TRY_ASSIGN(word.fonts, selfContained(package, main, u"fontTable"_s));
    readSection(document, word);
    TRY_DO(readSettings(package, main, word));
    return word;
}

/// Without pictures and other things that lie beside styles.xml, and without what the pages hold.
Result<QByteArray> readOpen(const PackageReader& package) {
    TRY_ASSIGN(const QByteArray manifest, package.part(u"META-INF/manifest.xml"_s));
    if (manifest.contains("encryption-data")) return Error{Error::Code::Encrypted, u"the template is protected by a password"_s};
    TRY_ASSIGN(const QByteArray styles, package.part(u"styles.xml"_s));
    const XmlTree tree(styles);
    if (!tree.root()) return damaged(u"styles.xml"_s);
    visit(tree.root(), [](xmlNode* node) {
        if (isElement(node, "binary-data") || !attribute(node, "href").isEmpty()) return Visit::Remove;
        for (const char* content : {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"})
            if (isElement(node, content) && isElement(node->parent, "master-page")) return Visit::Remove;
        removeAttribute(node, "master-page-name");
        return Visit::Keep;
    });
    return tree.bytes();
}

}  // namespace

Result<std::shared_ptr<const OfficeTemplate>> OfficeTemplate::read(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Error{Error::Code::NotFound, u"there is no such template"_s, path};
    if (!file.open(QIODevice::ReadOnly)) return Error{Error::Code::NotReadable, u"the template cannot be read"_s, path, {}, file.errorString()};
    constexpr qint64 most = 64 << 20;
    if (file.size() > most) return Error{Error::Code::TooLarge, u"the template is larger than 64 MB"_s, path};
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))  // which also holds what Word has encrypted
        return Error{Error::Code::Encrypted, u"the template is protected by a password, or of the old .doc format"_s, path, {},
                     u"save it without a password as .docx"_s};
    if (!bytes.startsWith("PK")) return notOurs().in(path);
    const auto package = PackageReader::open(bytes);
    if (!package) return package.error().in(path);
    auto made = std::make_shared<OfficeTemplate>();
    const auto kind = package->part(u"mimetype"_s);
    if (kind && kind->startsWith("application/vnd.oasis.opendocument.text")) {
        auto styles = readOpen(*package);
        if (!styles) return styles.error().in(path);
        made->m_openStyles = *styles;
    } else {
        if (!package->has(u"_rels/.rels"_s)) return notOurs().in(path);
        auto word = readWord(*package);
        if (!word) return word.error().in(path);
        made->m_word = *word;
    }
    return std::shared_ptr<const OfficeTemplate>(made);
}

}  // namespace kondensat::exporting
