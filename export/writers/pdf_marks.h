// PDF: what Qt paints says to which element it belongs, and the finished page says it as PDF does.
//
// QPdfWriter knows no marked content. So a small rectangle far outside the page is painted wherever another element begins; its
// width is the element's number. Within a line, which Qt draws at once, the runs are told apart by the last bits of their
// colour, too little to be seen. Afterwards both are taken out of the page's operators, and BDC and EMC stand in their place.
#pragma once
#include <QColor>
#include <optional>

#include "export/writers/pdf_structure.h"

class QPainter;

namespace kondensat::exporting::pdf {

/// In place of an element, for what belongs to none.
enum Artifact : int { OfLayout = -1, OfPagination = -2 };

/// Tells the painted page which element what follows belongs to.
class Marker {
public:
    explicit Marker(QPainter& painter) : m_painter(painter) {}
    /// `element`: of the structure, or an Artifact.
    void begin(int element);
    /// To be called on each new page.
    void forget() { m_current = none; }

private:
    static constexpr int none = -3;
    QPainter& m_painter;
    int m_current = none;
};

/// A colour that looks the same and carries a number, the remainder of which by 2097152 is kept. For colours none of whose
/// channels is above 128.
[[nodiscard]] QColor carrying(const QColor& colour, int number);

/// A page's operators with marked content, and the element of each stretch, by its number on the page (MCID).
struct MarkedPage {
    struct Stretch {
        int element = 0;
        int run = 0;  ///< of the paragraph, the first that the stretch holds
    };
    QByteArray operators;
    QList<Stretch> stretches;
};
/// None where the operators are not as Qt writes them.
[[nodiscard]] std::optional<MarkedPage> markedPage(const QByteArray& operators, const Structure& structure);

}  // namespace kondensat::exporting::pdf
