// What a PDF says outside of its pages' words: every string of every object, packed or not.
#pragma once
#include <QByteArray>
#include <QList>

namespace kondensat::importing {

struct PdfStrings {
    QList<QByteArray> strings;  ///< as the file has them, each once: properties, outline, alternative texts, notes, addresses
    QList<QByteArray> metadata; ///< XMP
    int files = 0;              ///< that are packed into it, and are not read
};
/// By qpdf, which puts no limit to memory or time: to be called where there is one. False where it cannot read the file.
bool readPdfStrings(const QByteArray& bytes, PdfStrings& strings);

}  // namespace kondensat::importing
