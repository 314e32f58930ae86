#include "export/writers/pdf_catalog.h"

#include "export/writers/pdf_objects_private.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

const QString producer = u"Qt "_s + QString::fromLatin1(QT_VERSION_STR);

Object destination(QPDF& file, const Place& place) {
    const auto& pages = file.getAllPages();
    const size_t page = std::min(size_t(place.page), pages.size() - 1);
    return Object::newArray(std::vector<Object>{pages[page], name("/XYZ"), Object::newInteger(0), real(place.top), Object::newInteger(0)});
}

/// Headings under the nearest one above that is of a higher level.
void addOutline(QPDF& file, const Additions& additions) {
    if (additions.outline.isEmpty()) return;
    struct Node {
        Object object;
        int level = 0, descendants = 0;
    };
    std::vector<Node> open{{file.makeIndirectObject(dictionary({{"/Type", name("/Outlines")}})), 0, 0}};
    const auto close = [&] {
        Node done = open.back();
        open.pop_back();
        if (done.descendants > 0) done.object.replaceKey("/Count", Object::newInteger(done.descendants));
        if (!open.empty()) open.back().descendants += done.descendants + 1;
    };
    Object root = file.getRoot();
    root.replaceKey("/Outlines", open.front().object);
    root.replaceKey("/PageMode", name("/UseOutlines"));
    for (const OutlineEntry& entry : additions.outline) {
        while (open.size() > 1 && open.back().level >= entry.level) close();
        Object parent = open.back().object;
        Object made = file.makeIndirectObject(dictionary({{"/Title", textString(entry.text)}, {"/Parent", parent}, {"/Dest", destination(file, additions.places.value(entry.bookmark))}}));
        if (Object previous = parent.getKey("/Last"); previous.isNull()) {
            parent.replaceKey("/First", made);
        } else {
            previous.replaceKey("/Next", made);
            made.replaceKey("/Prev", previous);
        }
        parent.replaceKey("/Last", made);
        open.push_back({made, entry.level, 0});
    }
    while (!open.empty()) close();
}

std::vector<PlacedLink> addLinks(QPDF& file, const Additions& additions, const Structure& structure) {
    std::vector<PlacedLink> placed;
    std::vector<Object> pages = file.getAllPages();
    std::vector<std::vector<Object>> ofPages(pages.size());
    for (const Link& link : additions.links) {
        const auto target = additions.places.constFind(link.target);
        if (target == additions.places.constEnd() || size_t(link.page) >= pages.size()) continue;
        Object annotation = file.makeIndirectObject(dictionary({{"/Type", name("/Annot")}, {"/Subtype", name("/Link")}, {"/F", Object::newInteger(4)},
                                                                {"/Border", Object::parse("[0 0 0]")}, {"/Rect", rectangle(link.where)}, {"/Dest", destination(file, *target)}}));
        if (link.element >= 0) annotation.replaceKey("/Contents", textString(structure[link.element].words));
        ofPages[size_t(link.page)].push_back(annotation);
        placed.push_back({annotation, link.page, link.element});
    }
    for (size_t page = 0; page < pages.size(); ++page) {
        if (ofPages[page].empty()) pages[page].removeKey("/Annots");
        else pages[page].replaceKey("/Annots", Object::newArray(ofPages[page]));
    }
    return placed;
}

/// What the file says about itself, for whoever knows XMP; PDF/UA wants the title there.
QByteArray metadata(const Additions& additions) {
    const auto text = [](const QString& words) { return words.toHtmlEscaped(); };
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                  "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n<dc:format>application/pdf</dc:format>\n"_s;
    if (!additions.title.isEmpty()) xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + text(additions.title) + u"</rdf:li></rdf:Alt></dc:title>\n"_s;
    if (!additions.authors.isEmpty()) {
        xmp += u"<dc:creator><rdf:Seq>"_s;
        for (const QString& author : additions.authors) xmp += u"<rdf:li>"_s + text(author) + u"</rdf:li>"_s;
        xmp += u"</rdf:Seq></dc:creator>\n"_s;
    }
    xmp += u"<dc:language><rdf:Bag><rdf:li>"_s + text(additions.language) + u"</rdf:li></rdf:Bag></dc:language>\n"_s;
    if (additions.modified.isValid()) {
        const QString moment = additions.modified.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        xmp += u"<xmp:CreateDate>"_s + moment + u"</xmp:CreateDate>\n<xmp:ModifyDate>"_s + moment + u"</xmp:ModifyDate>\n"_s;
    }
    xmp += u"<xmp:CreatorTool>Kondensat</xmp:CreatorTool>\n<pdf:Producer>"_s + producer + u"</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return xmp.toUtf8();
}

void describe(QPDF& file, const Additions& additions) {
    Object info = dictionary({{"/Title", textString(additions.title)}, {"/Creator", textString(u"Kondensat"_s)}, {"/Producer", textString(producer)}});
    if (!additions.authors.isEmpty()) info.replaceKey("/Author", textString(additions.authors.join(u"; "_s)));
    if (additions.modified.isValid()) {
        const Object date = textString(u"D:"_s + additions.modified.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z');
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
    }
    Object trailer = file.getTrailer(), root = file.getRoot();
    trailer.replaceKey("/Info", file.makeIndirectObject(info));
    Object stream = Object::newStream(&file, metadata(additions).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", textString(additions.language));
    root.replaceKey("/ViewerPreferences", dictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
}

QByteArray written(QPDF& file) {
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

}  // namespace

Result<QByteArray> finished(const QByteArray& painted, const Additions& additions, const Structure& structure) {
    try {
        QPDF from, file;
        from.setSuppressWarnings(true);
        from.processMemoryFile("painted", painted.constData(), size_t(painted.size()));
        // Into a new file: Qt's has the present moment in it, and numbers its objects in an order that differs from run to run.
        file.emptyPDF();
        for (const Object& page : std::vector<Object>(from.getAllPages())) file.addPage(page, false);
        addOutline(file, additions);
        const std::vector<PlacedLink> links = addLinks(file, additions, structure);
        describe(file, additions);
        std::vector<SampledWord> samples;
        addTags(file, structure, additions.figures, links, samples);
        mendFonts(file, samples, additions.samples);
        return written(file);
    } catch (const std::exception&) {  // what it says may quote the file
        return Error{Error::Code::NotWritable, u"the PDF could not be finished"_s, {}, {}, {}};
    }
}

}  // namespace kondensat::exporting::pdf
