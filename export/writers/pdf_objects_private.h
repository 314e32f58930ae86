// PDF: short ways to the objects of qpdf, for those who finish a file.
#pragma once
#define POINTERHOLDER_TRANSITION 4  // what qpdf asks of those who never used its former pointers
#include <QRectF>
#include <QString>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "export/writers/pdf_catalog.h"

namespace kondensat::exporting::pdf {

using Object = QPDFObjectHandle;

inline Object textString(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}
inline Object name(const char* word) {
    return Object::newName(word);
}
inline Object real(double number) {
    return Object::newReal(number, 2);
}
/// `area`: points; its top is its lower edge on the page.
inline Object rectangle(const QRectF& area) {
    return Object::newArray(std::vector<Object>{real(area.left()), real(area.top()), real(area.right()), real(area.bottom())});
}
inline Object dictionary(const std::map<std::string, Object>& entries) {
    Object made = Object::newDictionary();
    for (const auto& [key, value] : entries) made.replaceKey(key, value);
    return made;
}

/// An annotation with the element that it belongs to.
struct PlacedLink {
    Object annotation;
    int page = 0;
    int element = -1;
};

/// The glyphs of a word, by their codes in a font.
struct SampledWord {
    Object font;
    QList<int> glyphs;
};

/// Each glyph says which letters it shows, as far as they are known or seen in the sampled words; and the fonts have the same
/// names whenever the file is written. `words`: what the samples say.
void mendFonts(QPDF& file, const std::vector<SampledWord>& samples, const QStringList& words);

/// Puts marked content into the pages, and the tree of elements into the catalog. False, and nothing is changed, where the pages
/// are not as Qt writes them. `samples`: what was taken out of the pages.
bool addTags(QPDF& file, const Structure& structure, const QHash<int, QRectF>& figures, const std::vector<PlacedLink>& links, std::vector<SampledWord>& samples);

}  // namespace kondensat::exporting::pdf
