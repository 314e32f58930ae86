// A manuscript cut into what is compared: headings, quotations and sentences.
#pragma once
#include "app/operations/manuscript/check.h"
#include "core/text/document.h"

namespace kondensat::app {

struct OutsideQuotation {
    int paragraph = 0;
    qsizetype offset = 0;  ///< in the paragraph's text
    QString words;      ///< without its marks and label
    QStringList named;  ///< participants' ids in the label or close behind
    bool isTyped = false;     ///< in quotation marks rather than set apart
    bool isLabelled = false;  ///< the label stands in parentheses right behind
};
struct OutsideSentence {
    int paragraph = 0;
    qsizetype offset = 0;  ///< in the paragraph's text
    QString words;  ///< without quotations and labels
};

class Outside {
public:
    /// `labels`: the participants' ids.
    Outside(const importing::Manuscript& manuscript, const QStringList& labels, const QString& language);

    [[nodiscard]] const QList<importing::ManuscriptParagraph>& paragraphs() const { return m_manuscript.paragraphs; }
    /// Hyphens at the ends of lines may have come and gone.
    [[nodiscard]] bool isSet() const { return m_manuscript.container == QLatin1StringView("pdf"); }
    [[nodiscard]] const QList<OutsideQuotation>& quotations() const { return m_quotations; }
    [[nodiscard]] const QList<OutsideSentence>& sentences() const { return m_sentences; }
    [[nodiscard]] ManuscriptPlace placeOf(int paragraph, qsizetype offset = 0) const;
    /// Participants' ids in a stretch of text, each once.
    [[nodiscard]] QStringList named(QStringView text) const;

private:
    void readQuotations();
    void readSentences();

    const importing::Manuscript& m_manuscript;
    QStringList m_labels;
    QString m_language;
    QList<OutsideQuotation> m_quotations;
    QList<OutsideSentence> m_sentences;
    QList<bool> m_setApart;  ///< by paragraph: a quotation as a whole
};

/// A text with spaces in place of what stands in quotation marks and of labels in parentheses that name a participant: the
/// researcher's own words.
QString ownWords(const QString& text, const QStringList& labels);

}  // namespace kondensat::app
