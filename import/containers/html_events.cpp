#include "import/containers/html_events.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

namespace kondensat::importing {

struct HtmlListener::Calls {
    static HtmlListener& of(void* self) { return *static_cast<HtmlListener*>(self); }
    static QString text(const xmlChar* bytes, int size = -1) {
        return bytes ? QString::fromUtf8(reinterpret_cast<const char*>(bytes), size) : QString();
    }
    static void start(void* self, const xmlChar* name, const xmlChar** attributes) {
        Attributes all;
        for (int i = 0; attributes && attributes[i]; i += 2) all.append({text(attributes[i]), text(attributes[i + 1])});
        of(self).start(text(name), all);
    }
    static void end(void* self, const xmlChar* name) { of(self).end(text(name)); }
    static void add(void* self, const xmlChar* bytes, int size) { of(self).add(text(bytes, size)); }
    static void aside(void* self, const xmlChar* bytes) { of(self).aside(text(bytes)); }
    static void error(void*, xmlErrorPtr) {}  // real pages are full of errors
};

bool HtmlListener::hear(const QString& page) {
    const QByteArray bytes = page.toUtf8();
    if (bytes.isEmpty()) return true;
    static const bool ready = (xmlInitParser(), true);  // files are read at the same time
    Q_UNUSED(ready);
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes.constData(), static_cast<int>(bytes.size()));
    if (!parser) return false;
    m_parser = parser;
    htmlSAXHandler events{};
    events.startElement = Calls::start;
    events.endElement = Calls::end;
    events.characters = events.ignorableWhitespace = events.cdataBlock = Calls::add;
    events.comment = Calls::aside;
    events.serror = Calls::error;
    events.initialized = XML_SAX2_MAGIC;
    *parser->sax = events;
    parser->userData = this;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    m_parser = nullptr;
    return true;
}

qint64 HtmlListener::line() const {
    return xmlSAX2GetLineNumber(m_parser);
}

void HtmlListener::stop() {
    xmlStopParser(static_cast<htmlParserCtxtPtr>(m_parser));
}

}  // namespace kondensat::importing
