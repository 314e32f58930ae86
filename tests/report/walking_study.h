// A small finished study about a walking group, built record by record; tests take away or add what they are about.
#pragma once
#include "core/study/change_set.h"
#include "core/study/fold.h"
#include "core/study/order_key.h"

namespace kondensat::tests {

/// Records of an invented study with two focus groups and one interview. Change `set` before study().
class WalkingStudy {
public:
    /// Without a team, sessions or anything else: a title and one analysis.
    struct Bare {};
    explicit WalkingStudy(Bare);
    WalkingStudy();

    study::ChangeSet set{QStringLiteral("built")};
    RecordId analysis, ab, cd;
    RecordId p1, p2, p3, p4, p5;
    RecordId s1, s2, s3;
    RecordId fg1, fg2, i1, notes;
    RecordId guide, oldGuide;
    RecordId company, weather, bench, rain;  ///< code groups; subgroups
    RecordId theme, intro, benchText, rainText;
    RecordId benchQuote, rainQuote, dialogue;
    RecordId benchUnit, rainUnit;

    template <class V>
    void info(V study::StudyInfo::*field, const std::type_identity_t<V>& value) {
        set.set(RecordId::of("study"), field, value);
    }
    RecordId participant(const QString& label, const QMap<QString, QString>& attributes);
    /// A text of turns, one a line: "P1: words".
    RecordId source(const QString& title, const QString& kind, const RecordId& session, const QString& language,
                    const QString& turns);
    RecordId unit(const RecordId& source, const QString& words, const QString& code, const RecordId& subgroup,
                  const RecordId& group);
    RecordId quote(const RecordId& text, const RecordId& source, const QString& words, const QString& edited = {});
    /// Writes an analytic text; {} stands for the next of the quotes.
    void tell(const RecordId& text, QString words, const QList<RecordId>& quotes);
    RecordId translate(const RecordId& of, const QString& field, const QString& language, const QString& words);
    [[nodiscard]] text::Range rangeOf(const RecordId& source, const QString& words) const;

    [[nodiscard]] study::Study study() const;

private:
    void addDesign();
    void addPeople();
    void addSessions();
    void addSources();
    void addAnalysis();
    void addFindings();
    template <class T>
    RecordId add(T record) {
        record.order = study::orderKeys(4000)[m_next++];
        return set.add(record);
    }
    int m_next = 0;
    QHash<RecordId, QString> m_texts;
    QHash<QString, RecordId> m_labels;
};

}  // namespace kondensat::tests
