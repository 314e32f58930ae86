// Who tells a text, and how strongly it speaks: word lists in Danish, Norwegian, Swedish, English and German.
#pragma once
#include "core/text/document.h"

namespace kondensat::method {

/// Whether there are word lists for a language; without, the functions below find nothing.
bool knowsWording(const QString& language);
/// Words in which a teller speaks of themselves ("jeg", "our").
QList<text::Span> firstPerson(QStringView text, const QString& language);
/// Words in which someone else tells of persons ("hun", "they", "deltagerne").
QList<text::Span> thirdPerson(QStringView text, const QString& language);

struct StrongWording {
    text::Span span;
    QString phrase;  ///< as in the list
};
/// Phrases that speak for everyone or for a whole kind of sessions.
QList<StrongWording> strongWordings(QStringView text, const QString& language);

/// Quotation marks that someone typed, paragraph by paragraph.
struct Quotations {
    QList<text::Span> quoted;   ///< with their marks
    QList<qsizetype> unclosed;  ///< marks without a partner in their paragraph
};
Quotations typedQuotations(QStringView text);
/// The same text with spaces in place of what stands in quotation marks.
QString withoutQuotations(QStringView text);

}  // namespace kondensat::method
