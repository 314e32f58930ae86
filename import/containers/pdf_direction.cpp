#include "import/containers/pdf_direction.h"

#include <unicode/ubidi.h>

#include <algorithm>

namespace kondensat::importing {
namespace {

enum class Direction { None, LeftToRight, RightToLeft };

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

Direction directionOf(const QString& text) {
    if (std::any_of(text.begin(), text.end(), isRightToLeft)) return Direction::RightToLeft;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirL; }) ? Direction::LeftToRight : Direction::None;
}

/// From the order of drawing to that of reading; forms of letters become letters.
QString asRead(const QString& drawn) {
    UErrorCode status = U_ZERO_ERROR;
    UBiDi* const bidi = ubidi_open();
    ubidi_setReorderingMode(bidi, UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    ubidi_setPara(bidi, reinterpret_cast<const UChar*>(drawn.utf16()), int32_t(drawn.size()), UBIDI_RTL, nullptr, &status);
    QString read(drawn.size(), Qt::Uninitialized);
    const int32_t size = ubidi_writeReordered(bidi, reinterpret_cast<UChar*>(read.data()), int32_t(read.size()), UBIDI_DO_MIRRORING | UBIDI_KEEP_BASE_COMBINING, &status);
    ubidi_close(bidi);
    if (status != U_ZERO_ERROR && status != U_STRING_NOT_TERMINATED_WARNING) return drawn;
    read.truncate(size);
    QString letters;
    for (const QChar c : std::as_const(read)) {
        const bool isForm = (c.unicode() >= 0xFB1D && c.unicode() < 0xFE00) || (c.unicode() >= 0xFE70 && c.unicode() < 0xFEFF);
        letters += isForm ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return letters;
}

bool areLevel(const PdfWord& a, const PdfWord& b) { return isLevel(a.top, a.bottom, b.top, b.bottom); }

/// Some files have each letter by itself, and poppler sees spaces where there is no room for one.
void joinLetters(QList<PdfWord>& words) {
    QList<PdfWord> joined;
    for (const PdfWord& word : words) {
        PdfWord* const before = joined.isEmpty() ? nullptr : &joined.last();
        const bool goesOn = before && areLevel(*before, word) && std::abs(word.left - before->right) < 0.1 * word.size &&
                            directionOf(before->text) == Direction::RightToLeft && directionOf(word.text) == Direction::RightToLeft;
        if (!goesOn) {
            joined.append(word);
            continue;
        }
        before->text += word.text;
        before->right = word.right;
        before->top = std::min(before->top, word.top), before->bottom = std::max(before->bottom, word.bottom);
        before->spaceAfter = word.spaceAfter;
    }
    words = joined;
}

using Words = QList<PdfWord>::iterator;

/// As in a mirror in the middle between `from` and `to`. A space that followed on the page comes before, in the order of reading.
void mirror(Words first, Words last, double from, double to) {
    bool spaceBefore = false;
    for (Words word = first; word != last; ++word) {
        std::swap(word->left, word->right);
        word->left = from + to - word->left, word->right = from + to - word->right;
        std::swap(word->spaceAfter, spaceBefore);
    }
    std::reverse(first, last);
    if (spaceBefore) std::prev(last)->spaceAfter = true;  // what follows the run on the page
}

/// Runs of words against the direction of their line.
void turnRuns(Words first, Words last, Direction line) {
    const Direction other = line == Direction::RightToLeft ? Direction::LeftToRight : Direction::RightToLeft;
    for (Words from = first; from != last;) {
        if (directionOf(from->text) != other) {
            ++from;
            continue;
        }
        Words to = std::next(from);  // behind the last word of the run: what has no direction belongs to it only between two that have
        for (Words next = to; next != last && directionOf(next->text) != line; ++next)
            if (directionOf(next->text) == other) to = std::next(next);
        const auto [left, right] = std::pair{std::min(from->left, std::prev(to)->left), std::max(from->right, std::prev(to)->right)};
        mirror(from, to, left, right);
        from = to;
    }
}

}  // namespace

void readInDirection(PdfPage& page) {
    const auto hasOther = [](const PdfWord& word) { return directionOf(word.text) == Direction::RightToLeft; };
    if (std::none_of(page.words.begin(), page.words.end(), hasOther)) return;
    joinLetters(page.words);
    qsizetype rightToLeft = 0, letters = 0;
    for (PdfWord& word : page.words) {
        if (hasOther(word)) word.text = asRead(word.text);
        for (const QChar c : std::as_const(word.text)) letters += c.isLetter(), rightToLeft += isRightToLeft(c);
    }
    const bool isTurned = 2 * rightToLeft > letters;
    for (Words from = page.words.begin(); from != page.words.end();) {
        Words to = std::next(from);
        while (to != page.words.end() && areLevel(*std::prev(to), *to) && to->left > std::prev(to)->left) ++to;
        if (isTurned) mirror(from, to, 0, page.width);
        if (isTurned || std::any_of(from, to, hasOther)) turnRuns(from, to, isTurned ? Direction::RightToLeft : Direction::LeftToRight);
        from = to;
    }
}

}  // namespace kondensat::importing
