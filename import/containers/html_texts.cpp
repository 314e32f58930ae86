#include "import/containers/html_texts.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

namespace kondensat::importing {
namespace {

QString said(const xmlChar* text, int size = -1) { return text ? QString::fromUtf8(reinterpret_cast<const char*>(text), size) : QString(); }

struct Heard {
    TextTree& tree;
    htmlParserCtxtPtr parser = nullptr;
    [[nodiscard]] qint64 line() const { return xmlSAX2GetLineNumber(parser); }
};

}  // namespace

void readHtmlTexts(const QString& page, TextTree& tree) {
    const QByteArray bytes = page.toUtf8();
    static const bool ready = (xmlInitParser(), true);
    Q_UNUSED(ready);
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes.constData(), static_cast<int>(bytes.size()));
    if (!parser) return;
    Heard heard{tree, parser};
    htmlSAXHandler events{};
    events.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
        Heard& h = *static_cast<Heard*>(self);
        h.tree.start(said(name));
        for (int i = 0; attributes && attributes[i]; i += 2) h.tree.attribute(said(attributes[i]), said(attributes[i + 1]), h.line());
    };
    events.endElement = [](void* self, const xmlChar*) { static_cast<Heard*>(self)->tree.end(static_cast<Heard*>(self)->line()); };
    events.characters = events.ignorableWhitespace = events.cdataBlock = [](void* self, const xmlChar* text, int size) { static_cast<Heard*>(self)->tree.add(said(text, size)); };
    events.comment = [](void* self, const xmlChar* text) { static_cast<Heard*>(self)->tree.aside(said(text), static_cast<Heard*>(self)->line()); };
    events.initialized = XML_SAX2_MAGIC;
    events.serror = [](void*, xmlErrorPtr) {};  // no error may reach a log
    *parser->sax = events;
    parser->userData = &heard;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    tree.finish();
}

}  // namespace kondensat::importing
