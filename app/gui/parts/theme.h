// Colours, type and spacing of the window, light and dark (LOOK: paper on a desk).
#pragma once
#include <QColor>
#include <QFont>
#include <QObject>

#include "core/study/study.h"

class QApplication;
class QPainter;
class QLabel;

namespace kondensat::gui {

/// The colours in force. Text on paper, panel and desk has a contrast of at least 4.5:1.
struct Colours {
    bool dark = false;
    QColor desk;      ///< behind everything
    QColor panel;     ///< rail, inspector, side panels
    QColor paper;     ///< what participants said: the brightest in light, the calmest in dark
    QColor ink;       ///< text
    QColor quiet;     ///< secondary text: times, counts, hints
    QColor hairline;  ///< between panels
    QColor accent;    ///< what can be pressed, the focus
    QColor onAccent;
    QColor selection;  ///< behind selected text
    QColor hover;
    QColor risk;  ///< only where data is at risk
    QColor look;  ///< "worth a look", "needs another look": calm amber
};
const Colours& colours();

enum class ColourScheme { System, Light, Dark };
/// Style, palette, fonts and style sheet for the whole program; follows the system where asked to.
void applyTheme(QApplication& app, ColourScheme scheme);
ColourScheme colourScheme();                ///< as chosen, from the settings
void setColourScheme(ColourScheme scheme);  ///< remembers and applies

/// Told after colours() changed.
class ThemeWatcher : public QObject {
    Q_OBJECT
public:
    static ThemeWatcher& instance();
Q_SIGNALS:
    void changed();
};

/// Three sizes of interface type.
enum class Type { Small, Body, Title };
QFont fontFor(Type type, bool semibold = false);
/// For what is read at length, as the person chose it (readingLook), `by` pixels larger; grows with the interface.
QFont readingFont(int by = 0);
/// A label in one of them; quiet ones in Colours::quiet.
QLabel* labelFor(const QString& text, Type type = Type::Body, bool quiet = false, QWidget* parent = nullptr);
/// One without words yet, that are to be copied.
QLabel* selectableLabel(Type type = Type::Body, bool quiet = false);
/// Gives a label its text; without any it takes no room.
void setShown(QLabel* label, const QString& text);
/// Writes a label in another colour.
void tint(QLabel* label, const QColor& colour);

namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32, corner = 6, target = 28;
}

/// How a code group is told from the others: colour, pattern and key letter.
struct GroupLook {
    QString name;
    QColor colour;                              ///< full strength, readable on paper as a stripe in light and dark
    QColor tint;                                ///< 12–18 % of it on paper, behind text
    Qt::BrushStyle pattern = Qt::SolidPattern;  ///< of stripes and swatches; differs where colours come round again
    QString key;                                ///< "1"–"9", then letters; empty: none left
    bool setAside = false;
};
/// All code groups of an analysis by their order; the colour chosen, or Tol's muted set by place.
QHash<RecordId, GroupLook> groupLooks(const study::Study& study, const RecordId& analysis);
/// "#CC6677"… in their fixed order.
QStringList groupColours();
/// Fills a rectangle with a group's colour and pattern.
void paintSwatch(QPainter& painter, const QRectF& where, const GroupLook& look);
QIcon swatchIcon(const GroupLook& look);

}  // namespace kondensat::gui
