// One bound quote: as it was bound, as its transcript has it now, as it is printed, and how it is labelled.
#pragma once
#include <QLabel>

#include "app/gui/parts/fields.h"
#include "app/gui/synthesis/version_row.h"
#include "app/operations/bound_quotes.h"

namespace kondensat::gui {

class QuoteDetails : public QWidget {
    Q_OBJECT
public:
    explicit QuoteDetails(Session& session, QWidget* parent = nullptr);
    /// Empty: nothing is chosen.
    void showQuote(const RecordId& quote);
    [[nodiscard]] RecordId quote() const { return m_quote; }
    void refresh(const Touched& touched);
    /// The versions of this quote in a language.
    [[nodiscard]] VersionsPane* versions() const { return m_versions; }

Q_SIGNALS:
    void placeWanted(const kondensat::RecordId& source, const kondensat::text::Span& span);
    void removeWanted(const kondensat::RecordId& quote);

private:
    void draw();
    void takeWords();

    Session& m_session;
    RecordId m_quote;
    QWidget *m_nothing, *m_all, *m_changed;
    QLabel *m_preview, *m_verbatim, *m_now, *m_compared, *m_beyond;
    QPushButton *m_place, *m_take, *m_begin, *m_remove;
    FieldText* m_edited;
    FieldLine* m_label;
    VersionsPane* m_versions;
    QScrollArea* m_area;
};

/// The words of a text in which it differs from another one, as rich text: what is new underlined, what went struck
/// out. Differences that the policy does not allow stand out calmly.
QString comparedText(const QString& original, const QString& now, const QList<text::Difference>& differences);

}  // namespace kondensat::gui
