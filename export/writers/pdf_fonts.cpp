// PDF: the fonts of a file that Qt painted, mended where readers or comparisons stumble.
#include "export/writers/pdf_objects_private.h"

#include <qpdf/Buffer.hh>

namespace kondensat::exporting::pdf {
namespace {

/// What its glyphs stand for. Qt takes the first character that has a glyph, and thus the tab for what is a space, and zero for no
/// character.
void mendMeaning(Object font) {
    Object stream = font.getKey("/ToUnicode");
    if (!stream.isStream()) return;
    const std::shared_ptr<Buffer> buffer = stream.getStreamData();
    QByteArray meaning;
    for (QByteArray line : QByteArray::fromRawData(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())).split('\n')) {
        const qsizetype third = line.startsWith('<') ? line.indexOf("> ", line.indexOf("> ") + 2) + 2 : -1;  // "<from> <to> meaning"
        if (third > 3) line = line.first(third) + line.sliced(third).replace("<0009>", "<0020>").replace("<0000>", "<FFFD>");
        meaning += line + '\n';
    }
    stream.replaceStreamData(meaning.toStdString(), Object::newNull(), Object::newNull());
}

/// Names that a subset of a font has in the file. Qt counts them in an order that differs from one run to the next.
void rename(Object font, int number) {
    const auto mended = [number](Object holder, const char* key) {
        if (!holder.isDictionary() || !holder.getKey(key).isName()) return;
        const std::string whole = holder.getKey(key).getName();
        if (whole.find('+') != 7) return;  // of "/ABCDEF+Name"
        std::string tag = "/KAAAAA";
        for (int rest = number, at = 6; rest > 0; rest /= 26, --at) tag[size_t(at)] = char('A' + rest % 26);
        holder.replaceKey(key, Object::newName(tag + whole.substr(7)));
    };
    mended(font, "/BaseFont");
    Object descendants = font.getKey("/DescendantFonts");
    for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
        Object descendant = descendants.getArrayItem(i);
        mended(descendant, "/BaseFont");
        mended(descendant.getKey("/FontDescriptor"), "/FontName");
    }
}

}  // namespace

void mendFonts(QPDF& file) {
    std::set<QPDFObjGen> known;
    for (Object page : file.getAllPages()) {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) continue;
        for (const std::string& key : fonts.getKeys()) {
            Object font = fonts.getKey(key);
            if (!known.insert(font.getObjGen()).second) continue;
            mendMeaning(font);
            rename(font, int(known.size()));
        }
    }
}

}  // namespace kondensat::exporting::pdf
