// What a report draws on: one analysis with its share of the study, selected and put in order once.
#pragma once
#include <functional>

#include "core/method/index.h"
#include "core/study/study.h"
#include "export/grounds.h"

namespace kondensat::exporting {

/// A stretch of an analytic text as it will be printed: words, or a quote.
struct TextPiece {
    QString words;                        ///< without quotes
    const study::Quote* quote = nullptr;  ///< instead of words
    bool within = false;                  ///< a quote with words before and after it in its paragraph
    qsizetype start = -1;                 ///< in the original text, UTF-16 units; -1 in a translation
};
using TextParagraph = QList<TextPiece>;

/// Stands where words may not be printed.
inline const QString withheldWords = QStringLiteral("[withheld]");

struct CondensateSentence {
    text::Span span;      ///< UTF-16 units of the condensate in its own language
    study::RefSet units;  ///< linked to it
    bool isWithheld = false;
};

/// Valid until the study's next change. Prefers translations into `language` where a text has one (checked ones before
/// drafts, then the latest).
class Facts {
public:
    Facts(const study::Study& study, const RecordId& analysis, QString language);
    Facts(const Facts&) = delete;

    const study::Study& study;
    const method::Index index;
    const QString language;
    Disclosure disclosure;
    QString quoteLabel;  ///< template that a layout asks for; empty: the study's
    bool quotesLabelled = true;  ///< else nobody is named beside their words, nor within a dialogue

    RecordId analysisId;
    const study::Analysis* analysis = nullptr;
    const study::ResearchQuestion* question = nullptr;  ///< the one in force
    QList<const study::Source*> sources;
    QList<const study::Session*> sessions;          ///< of these sources; all where the analysis uses all
    QList<const study::Participant*> participants;  ///< of these sessions and sources
    QList<const study::Member*> members;
    QList<const study::CodeGroup*> groups;  ///< in use
    QList<const study::MeaningUnit*> units;
    QList<const study::Category*> categories;
    QList<const study::Quote*> quotes;  ///< of the analytic texts, in the order of reading; without those withheld
    QList<const study::Quote*> withheld;

    /// Whether everyone may read it: nothing of logs, no reasons of single people.
    [[nodiscard]] bool isForPublic() const { return disclosure.audience == Audience::Public; }
    [[nodiscard]] const study::StudyInfo& info() const { return study.info(); }
    [[nodiscard]] QString memberName(const RecordId& id) const;  ///< initials, or the name; empty for none
    [[nodiscard]] QString sessionName(const RecordId& id) const;
    [[nodiscard]] QList<const study::Subgroup*> subgroupsOf(const RecordId& group) const;  ///< in use
    [[nodiscard]] QList<const study::Subgroup*> subgroupsOf(const study::Category& category) const;
    /// The introduction first, then the texts of subgroups.
    [[nodiscard]] QList<const study::AnalyticText*> textsOf(const study::Category& category) const;
    [[nodiscard]] QString headingOf(const study::Category& category) const;
    [[nodiscard]] QString headingOf(const study::AnalyticText& text) const;  ///< empty for an introduction without one

    /// A translation to be shown instead of a record's field; null where the original is.
    [[nodiscard]] const study::Translation* translationOf(const RecordId& record, const QStringList& fields) const;
    /// `original`, or the words of its translation.
    [[nodiscard]] QString said(const RecordId& record, const QString& field, const QString& original) const;
    [[nodiscard]] QString attribute(const study::Participant& participant, const QString& key) const;
    /// An analytic text cut into paragraphs and pieces.
    [[nodiscard]] QList<TextParagraph> paragraphsOf(const study::AnalyticText& text) const;

    /// What the latest consent that speaks of a scope says of it: "no".
    [[nodiscard]] bool declines(const RecordId& participant, const QString& scope) const;
    /// Whether words may not be printed: someone who speaks in them declined quotes or withdrew, or they have been
    /// taken out of their source.
    [[nodiscard]] bool isWithheld(const method::Passage& passage) const;
    [[nodiscard]] bool isWithheld(const study::Quote& quote) const;
    /// A condensate's sentences. One that rests on nobody but those whose words may not be printed is withheld with them; what is linked
    /// to no unit rests on all units of its subgroup.
    [[nodiscard]] QList<CondensateSentence> sentencesOf(const study::Condensate& condensate) const;
    /// The same where somebody else says of which units the words may not be printed: of a study as it once was, the study as it is now.
    using IsUnitWithheld = std::function<bool(const study::MeaningUnit&)>;
    [[nodiscard]] QList<CondensateSentence> sentencesOf(const study::Condensate& condensate, const IsUnitWithheld& isUnitWithheld) const;
    /// A condensate's lines as they are printed, with withheldWords for such sentences. The original, too, where a translation does not
    /// have the same number of sentences, so that they cannot be told in it.
    [[nodiscard]] QStringList printed(const study::Condensate& condensate) const;
    /// A quote as it is printed in its own language: edited, else as its source has it now. What was bound may hold a
    /// name that has since been replaced, and is printed only where a quote has no source.
    [[nodiscard]] QString printed(const study::Quote& quote) const;
    [[nodiscard]] const study::Translation* translationOf(const study::Quote& quote) const;
    [[nodiscard]] QString labelOf(const study::Quote& quote) const;
    [[nodiscard]] QString languageOf(const study::Quote& quote) const;
    /// One paragraph a speaker where several speak, each with the speaker's label; else one.
    [[nodiscard]] QStringList dialogueOf(const study::Quote& quote, const QString& words) const;
    [[nodiscard]] QStringList dialogueOf(const RecordId& source, const text::Span& span, const QString& words) const;

private:
    void choose();
    void chooseSessions();
};

/// The record's place for a person: its label, initials, name or title.
QString recordName(const study::Study& study, const RecordId& id);

}  // namespace kondensat::exporting
