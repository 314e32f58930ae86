#include "import/containers/pdf_strings.h"

#define POINTERHOLDER_TRANSITION 4  // what qpdf asks of those who never used its former pointers
#include <QHash>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace kondensat::importing {
namespace {

class StringCollector : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit StringCollector(PdfStrings& into) : m_into(into) {}

    void collect(QPDFObjectHandle object) {
        if (object.isStream()) return collectStream(object);
        walk(object);
    }
    /// Of the operators of a page: alternative texts stand among them too.
    void handleObject(QPDFObjectHandle object) override {
        if (object.isDictionary()) walk(object);
    }
    void handleEOF() override {}

private:
    /// Without what is referred to, which has its turn as an object.
    void walk(QPDFObjectHandle object) {
        if (object.isString()) {
            const std::string text = object.getStringValue();
            const QByteArray bytes(text.data(), qsizetype(text.size()));
            if (std::exchange(m_known[bytes], true)) return;
            m_into.strings.append(bytes);
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                if (QPDFObjectHandle item = object.getArrayItem(i); !item.isIndirect()) walk(item);
        } else if (object.isDictionary()) {
            for (const auto& [key, value] : object.getDictAsMap())
                if (QPDFObjectHandle item = value; !item.isIndirect()) walk(item);
        }
    }

    void collectStream(QPDFObjectHandle stream) {
        QPDFObjectHandle dictionary = stream.getDict();
        walk(dictionary);
        const auto is = [&](const char* key, const char* name) { return dictionary.getKey(key).isNameAndEquals(name); };
        if (is("/Type", "/EmbeddedFile")) ++m_into.files;
        const bool mayHoldOperators = !dictionary.hasKey("/Type") || is("/Type", "/XObject");
        if (is("/Subtype", "/Image") || (!mayHoldOperators && !is("/Type", "/Metadata"))) return;
        try {
            const std::shared_ptr<Buffer> buffer = stream.getStreamData();
            const QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
            if (is("/Type", "/Metadata")) m_into.metadata.append(QByteArray(data.constData(), data.size()));
            else if (data.contains("/ActualText") || data.contains("/Alt") || data.contains("/E ") || data.contains("/E(") || data.contains("/E<"))
                QPDFObjectHandle::parseContentStream(stream, this);
        } catch (const std::exception&) {
            // packed in a way of which qpdf knows only pictures, or no operators
        }
    }

    PdfStrings& m_into;
    QHash<QByteArray, bool> m_known;
};

}  // namespace

bool readPdfStrings(const QByteArray& bytes, PdfStrings& strings) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
        StringCollector collector(strings);
        collector.collect(pdf.getTrailer());
        for (const QPDFObjectHandle& object : pdf.getAllObjects()) collector.collect(object);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace kondensat::importing
