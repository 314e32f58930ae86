// What every rule looks at: one analysis, gathered once; and where a rule notes what it sees.
#pragma once
#include "core/method/names.h"
#include "core/method/points.h"
#include "core/method/trace_nodes.h"

namespace kondensat::method {

class Look {
public:
    Look(const Index& index, const RecordId& analysis, const PointOptions& options);

    const study::Study& study;
    const Index& index;
    RecordId analysis;
    PointDefaults defaults;
    QDate today;
    QString language;  ///< in which the analysis is written

    QList<const study::Source*> sources;
    QList<const study::Participant*> participants;
    QList<const study::ReadingMark*> readings;     ///< "I have read this", without places worth coming back to
    QList<const study::PreliminaryTheme*> themes;  ///< the team's list, or that of the only researcher who made one
    QList<const study::MeaningUnit*> units;        ///< not set aside altogether
    QList<const study::CodeGroup*> groups;         ///< in use
    QList<const study::Subgroup*> subgroups;       ///< in use, of groups in use
    QList<const study::Condensate*> condensates;   ///< of these, with words
    QList<const study::Category*> categories;
    QList<const study::AnalyticText*> texts;  ///< of these, with words
    QList<const study::Quote*> quotes;        ///< of all analytic texts

    [[nodiscard]] QString name(const RecordId& id) const { return nameOf(study, id); }
    [[nodiscard]] QString textOf(const RecordId& id) const;
    [[nodiscard]] QList<LinkedSpan> sentencesOf(const RecordId& condensate) const;
    [[nodiscard]] QList<LinkedSpan> paragraphsOf(const RecordId& analyticText) const;
    /// The session a source belongs to, or the source itself.
    [[nodiscard]] RecordId sessionOf(const RecordId& source) const;

    /// Notes a point. `restsOn`: what would make an answer worth reconsidering once it changed.
    void note(const RecordId& place, const QString& sentence, const QStringList& restsOn = {}, const QList<RecordId>& units = {});
    void begin(const char* code, int step) { m_code = QLatin1StringView(code), m_step = step; }
    QList<Point> points;

private:
    void gatherThemes();
    void gatherSynthesis();

    QLatin1StringView m_code;
    int m_step = 0;
    mutable QHash<RecordId, QString> m_texts;
    mutable QHash<RecordId, QList<LinkedSpan>> m_linked;
    QHash<RecordId, QList<const study::Answer*>> m_answers;  ///< by place
};

/// A rule looks at the analysis and notes points under its own code.
using Rule = void (*)(Look&);

// Step 0
void researchQuestion(Look&);
void sourceNotChecked(Look&);
void sourceReadBeforeChecked(Look&);
void participantWithoutConsent(Look&);
void usedBeyondConsent(Look&);
void plannedDatePassed(Look&);
// Step 1
void sourceUnread(Look&);
void fewThemes(Look&);
void manyThemes(Look&);
void themeBeforeReading(Look&);
void themeLikeGuideHeading(Look&);
void noPreconceptions(Look&);
void singleReader(Look&);
void themeWithoutFate(Look&);
// Step 2
void sourceWithoutUnit(Look&);
void unitWithoutParticipant(Look&);
void unitWithoutGroup(Look&);
void unitInManyGroups(Look&);
void groupOfOneParticipant(Look&);
void groupOfOneSession(Look&);
void longUnit(Look&);
// Step 3
void unitWithoutSubgroup(Look&);
void subgroupWithoutCondensate(Look&);
void sentenceUnbacked(Look&);
void unitUnused(Look&);
void condensateInThirdPerson(Look&);
void condensateWords(Look&);
void subgroupOfOneUnit(Look&);
void condensateOlder(Look&);
void noGoldQuote(Look&);
// Step 4
void paragraphUnbacked(Look&);
void analyticTextOlder(Look&);
void firstPersonInAnalysis(Look&);
void quoteBeyondPolicy(Look&);
void quoteWithoutParticipant(Look&);
void quotationMarkMissing(Look&);
void translationUnchecked(Look&);
void translationOutdated(Look&);
void participantNeverQuoted(Look&);
void oneParticipantDominates(Look&);
void noChallengeSearch(Look&);
void strongWording(Look&);
void headingDiffers(Look&);
void unknownNumberField(Look&);
void typedNumber(Look&);
void numberContradicts(Look&);

/// Spans of a condensate's content words that none of the units' texts holds.
QList<text::Span> wordsUnbackedBy(const QStringList& units, const QString& condensate, const QString& language);

}  // namespace kondensat::method
