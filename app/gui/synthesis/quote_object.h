// How a bound quote looks within its text: set apart, with its label, not to be typed in.
#pragma once
#include <QObject>
#include <QTextObjectInterface>
#include <functional>

#include "core/id.h"

namespace kondensat::gui {

struct ShownQuote {
    RecordId id;
    QString words, label;
    QString note;  ///< a quiet line under it ("the transcript reads differently now"); empty: none
    bool rightToLeft = false;
    bool operator==(const ShownQuote&) const = default;
};

/// Draws every U+FFFC of a document that stands for a quote, over the whole width of the text.
class QuoteObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit QuoteObject(QObject* parent) : QObject(parent) {}
    /// What stands at a position of the document; null for a character that is no quote.
    std::function<const ShownQuote*(int position)> quoteAt;
    std::function<bool(const RecordId&)> isChosen;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& where, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

}  // namespace kondensat::gui
