// PDF: what Qt paints says to which element it belongs, and the finished page says it as PDF does.
//
// QPdfWriter knows no marked content. So a small rectangle far outside the page is painted wherever another element begins; its
// width is the element's number. Within a line, which Qt draws at once, the runs are told apart by the last bits of their
// colour, too little to be seen. Afterwards both are taken out of the page's operators, and BDC and EMC stand in their place.
#pragma once
#include <QColor>
#include <QFont>
#include <QSet>
#include <QStringList>
#include <optional>

#include "export/writers/pdf_structure.h"

class QPainter;

namespace kondensat::exporting::pdf {

/// In place of an element, for what belongs to none.
enum Artifact : int { OfLayout = -1, OfPagination = -2, Sample = -3 };

/// Tells the painted page which element what follows belongs to.
class Marker {
public:
    explicit Marker(QPainter& painter) : m_painter(painter) {}
    /// `element`: of the structure, or an Artifact.
    void begin(int element);
    /// To be called on each new page.
    void forget() { m_current = none; }
    /// The Arabic words of a text are painted once in each look, far outside the page, and taken out again: Qt's tables of fonts
    /// lack letters that stand in a form for which there is no character, and whose glyphs they are shows in a word that is known.
    void noteWords(const QString& text, const QFont& font);
    /// Paints what was noted on this page.
    void paintSamples();
    /// All that were painted, in order.
    [[nodiscard]] const QStringList& samples() const { return m_samples; }

private:
    static constexpr int none = -4;
    QPainter& m_painter;
    int m_current = none;
    QStringList m_samples;
    QList<std::pair<QString, QFont>> m_noted;
    QSet<QString> m_known;  ///< words with their look
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
    /// A word that was painted as a sample.
    struct Sampled {
        QByteArray font;   ///< its name on the page, with a slash; empty where it took several, or none
        QList<int> glyphs; ///< in the order of the letters
    };
    QByteArray operators;
    QList<Stretch> stretches;
    QList<Sampled> samples;
};
/// None where the operators are not as Qt writes them.
[[nodiscard]] std::optional<MarkedPage> markedPage(const QByteArray& operators, const Structure& structure);

}  // namespace kondensat::exporting::pdf
