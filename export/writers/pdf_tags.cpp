// PDF, last step: the tree of elements, and which stretches of the pages belong to them (ISO 32000-1, 14.7).
#include "export/writers/pdf_marks.h"
#include "export/writers/pdf_objects_private.h"

#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

class Tagger {
public:
    Tagger(QPDF& file, const Structure& structure) : m_file(file), m_structure(structure), m_contents(size_t(structure.size())), m_attached(size_t(structure.size())) {}
    bool readPages();
    [[nodiscard]] std::vector<SampledWord> samples() const;
    void addLinks(const std::vector<PlacedLink>& links);
    void write(const QHash<int, QRectF>& figures);

private:
    /// A stretch of a page, an annotation, or an element within.
    struct Content {
        enum class Kind { Stretch, Annotation, Element } kind = Kind::Stretch;
        int page = 0;
        int number = 0;  ///< of the stretch on its page, or of the element
        int run = 0;
        Object annotation;
    };
    void attach(int element, int run);
    [[nodiscard]] std::vector<bool> shown() const;
    [[nodiscard]] std::vector<std::vector<int>> children() const;
    [[nodiscard]] Object attributes(int element, const QHash<int, QRectF>& figures) const;
    [[nodiscard]] Object kid(const Content& content, int pageOfElement) const;
    void fill(int element, const std::vector<int>& children, const QHash<int, QRectF>& figures);
    [[nodiscard]] Object parents(const std::vector<PlacedLink>& links) const;

    QPDF& m_file;
    const Structure& m_structure;
    std::vector<MarkedPage> m_pages;
    std::vector<std::vector<Content>> m_contents;  ///< of each element
    std::vector<bool> m_attached;                  ///< elements among the contents of others
    std::vector<Object> m_objects;
    std::vector<PlacedLink> m_links;
    int m_notes = 0;
    std::vector<Object> m_namedNotes;
};

bool Tagger::readPages() {
    for (Object page : m_file.getAllPages()) {
        const std::shared_ptr<Buffer> buffer = page.getKey("/Contents").getStreamData();
        const QByteArray operators(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        auto marked = markedPage(operators, m_structure);
        if (!marked) return false;
        m_pages.push_back(*std::move(marked));
    }
    for (size_t page = 0; page < m_pages.size(); ++page)
        for (qsizetype number = 0; number < m_pages[page].stretches.size(); ++number) {
            const MarkedPage::Stretch& stretch = m_pages[page].stretches[number];
            attach(stretch.element, stretch.run);
            m_contents[size_t(stretch.element)].push_back({Content::Kind::Stretch, int(page), int(number), stretch.run, {}});
        }
    return true;
}

std::vector<SampledWord> Tagger::samples() const {
    std::vector<SampledWord> samples;
    for (size_t page = 0; page < m_pages.size(); ++page)
        for (const MarkedPage::Sampled& sample : m_pages[page].samples) {
            Object fonts = Object(m_file.getAllPages()[page]).getKey("/Resources").getKey("/Font");
            samples.push_back({sample.font.isEmpty() ? Object::newNull() : fonts.getKey(sample.font.toStdString()), sample.glyphs});
        }
    return samples;
}

/// An element among words stands where its first words do.
void Tagger::attach(int element, int run) {
    if (!m_structure[element].isInline || m_attached[size_t(element)]) return;
    m_attached[size_t(element)] = true;
    const int parent = m_structure[element].parent;
    attach(parent, run);
    m_contents[size_t(parent)].push_back({Content::Kind::Element, 0, element, run, {}});
}

void Tagger::addLinks(const std::vector<PlacedLink>& links) {
    m_links = links;
    for (const PlacedLink& link : links) {
        if (link.element < 0) continue;
        attach(link.element, std::numeric_limits<int>::max());
        m_contents[size_t(link.element)].push_back({Content::Kind::Annotation, link.page, 0, std::numeric_limits<int>::max(), link.annotation});
    }
}

/// Elements without any content are left out, but for cells, which keep their table regular.
std::vector<bool> Tagger::shown() const {
    std::vector<bool> shown(m_contents.size());
    for (int element = m_structure.size() - 1; element > 0; --element) {
        const Role role = m_structure[element].role;
        if (!m_contents[size_t(element)].empty() || role == Role::TableCell || role == Role::TableHeading) shown[size_t(element)] = true;
        if (shown[size_t(element)]) shown[size_t(m_structure[element].parent)] = true;
    }
    shown[Structure::document] = true;
    return shown;
}

/// Of each element those that follow its own words; a note follows the block in which its mark stands.
std::vector<std::vector<int>> Tagger::children() const {
    std::vector<std::vector<int>> children(m_contents.size());
    const std::vector<bool> isShown = shown();
    for (int element = 1; element < m_structure.size(); ++element)
        if (isShown[size_t(element)] && !m_structure[element].isInline) children[size_t(m_structure[element].parent)].push_back(element);
    std::stable_sort(children[0].begin(), children[0].end(), [&](int a, int b) { return m_structure[a].block < m_structure[b].block; });
    return children;
}

Object Tagger::attributes(int number, const QHash<int, QRectF>& figures) const {
    const Element& element = m_structure[number];
    const auto owned = [](const char* owner, std::map<std::string, Object> entries) {
        entries.emplace("/O", name(owner));
        return dictionary(entries);
    };
    const char* const labels = !element.numbered ? "/Disc" : element.level % 2 ? "/Decimal" : "/LowerAlpha";
    std::map<std::string, Object> cell;
    if (element.columns > 1) cell.emplace("/ColSpan", Object::newInteger(element.columns));
    if (element.role == Role::TableHeading) cell.emplace("/Scope", name("/Column"));
    switch (element.role) {
        case Role::List: return owned("/List", {{"/ListNumbering", name(labels)}});
        case Role::Figure: return owned("/Layout", {{"/BBox", rectangle(figures.value(number))}, {"/Placement", name("/Block")}});
        case Role::TableHeading:
        case Role::TableCell: return cell.empty() ? Object::newNull() : owned("/Table", cell);
        default: return Object::newNull();
    }
}

Object Tagger::kid(const Content& content, int pageOfElement) const {
    if (content.kind == Content::Kind::Element) return m_objects[size_t(content.number)];
    if (content.kind == Content::Kind::Stretch && content.page == pageOfElement) return Object::newInteger(content.number);
    const Object page = m_file.getAllPages()[size_t(content.page)];
    if (content.kind == Content::Kind::Annotation) return dictionary({{"/Type", name("/OBJR")}, {"/Obj", content.annotation}, {"/Pg", page}});
    return dictionary({{"/Type", name("/MCR")}, {"/Pg", page}, {"/MCID", Object::newInteger(content.number)}});
}

void Tagger::fill(int number, const std::vector<int>& children, const QHash<int, QRectF>& figures) {
    const Element& element = m_structure[number];
    Object object = m_objects[size_t(number)];
    object.replaceKey("/S", name(("/" + typeOf(element)).constData()));
    if (number > 0) {
        object.replaceKey("/P", m_objects[size_t(element.parent)]);
        if (element.language != m_structure[element.parent].language) object.replaceKey("/Lang", textString(element.language));
    }
    if (element.role == Role::Figure) object.replaceKey("/Alt", textString(element.words));
    if (element.role == Role::Note) {
        object.replaceKey("/ID", Object::newString(u"note-%1"_s.arg(++m_notes, 6, 10, QChar(u'0')).toStdString()));
        m_namedNotes.insert(m_namedNotes.end(), {object.getKey("/ID"), object});
    }
    if (Object made = attributes(number, figures); !made.isNull()) object.replaceKey("/A", made);
    std::vector<Content>& contents = m_contents[size_t(number)];
    // From right to left, words are painted in another order than they are read.
    if (!element.runs.isEmpty()) std::stable_sort(contents.begin(), contents.end(), [](const Content& a, const Content& b) { return a.run < b.run; });
    int page = -1;
    for (const Content& content : contents)
        if (page < 0 && content.kind == Content::Kind::Stretch) page = content.page;
    if (page >= 0) object.replaceKey("/Pg", m_file.getAllPages()[size_t(page)]);
    std::vector<Object> kids;
    for (const Content& content : contents) kids.push_back(kid(content, page));
    for (const int child : children) kids.push_back(m_objects[size_t(child)]);
    if (kids.size() == 1) object.replaceKey("/K", kids.front());
    else if (!kids.empty()) object.replaceKey("/K", Object::newArray(kids));
}

/// From each stretch and annotation back to its element.
Object Tagger::parents(const std::vector<PlacedLink>& links) const {
    std::vector<Object> numbers;
    std::vector<Object> pages = m_file.getAllPages();
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<Object> elements;
        for (const MarkedPage::Stretch& stretch : m_pages[page].stretches) elements.push_back(m_objects[size_t(stretch.element)]);
        pages[page].replaceKey("/StructParents", Object::newInteger(qint64(page)));
        numbers.insert(numbers.end(), {Object::newInteger(qint64(page)), m_file.makeIndirectObject(Object::newArray(elements))});
    }
    qint64 next = qint64(pages.size());
    for (PlacedLink link : links) {
        if (link.element < 0) continue;
        link.annotation.replaceKey("/StructParent", Object::newInteger(next));
        numbers.insert(numbers.end(), {Object::newInteger(next++), m_objects[size_t(link.element)]});
    }
    return dictionary({{"/Nums", Object::newArray(numbers)}});
}

void Tagger::write(const QHash<int, QRectF>& figures) {
    std::vector<Object> pages = m_file.getAllPages();
    for (size_t page = 0; page < pages.size(); ++page) {
        pages[page].getKey("/Contents").replaceStreamData(m_pages[page].operators.toStdString(), Object::newNull(), Object::newNull());
        pages[page].replaceKey("/Tabs", name("/S"));
    }
    const auto childrenOf = children();
    const std::vector<bool> isShown = shown();
    m_objects.resize(m_contents.size());
    for (size_t element = 0; element < m_objects.size(); ++element)
        if (isShown[element]) m_objects[element] = m_file.makeIndirectObject(Object::newDictionary());
    for (size_t element = 0; element < m_objects.size(); ++element)
        if (isShown[element]) fill(int(element), childrenOf[element], figures);
    Object root = m_file.makeIndirectObject(dictionary({{"/Type", name("/StructTreeRoot")}, {"/K", m_objects[0]}}));
    m_objects[0].replaceKey("/P", root);
    root.replaceKey("/ParentTree", m_file.makeIndirectObject(parents(m_links)));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(qint64(m_pages.size() + m_links.size())));
    if (!m_namedNotes.empty()) root.replaceKey("/IDTree", dictionary({{"/Names", Object::newArray(m_namedNotes)}}));
    Object catalog = m_file.getRoot();
    catalog.replaceKey("/StructTreeRoot", root);
    catalog.replaceKey("/MarkInfo", dictionary({{"/Marked", Object::newBool(true)}}));
}

}  // namespace

bool addTags(QPDF& file, const Structure& structure, const QHash<int, QRectF>& figures, const std::vector<PlacedLink>& links, std::vector<SampledWord>& samples) {
    Tagger tagger(file, structure);
    if (!tagger.readPages()) return false;
    samples = tagger.samples();
    tagger.addLinks(links);
    tagger.write(figures);
    return true;
}

}  // namespace kondensat::exporting::pdf
