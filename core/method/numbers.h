// Numbers of an analysis that stand in its texts as fields: "{participants}" is printed as the number of the records.
#pragma once
#include <functional>

#include "core/method/index.h"

namespace kondensat::method {

/// Each number is counted when it is first asked for. For as long as its index.
class Numbers {
public:
    Numbers(const Index& index, const RecordId& analysis);
    Numbers(const Numbers&) = delete;
    /// Names of the numbers, in the order of docs/formats/fields.md: "participants", "meaning units", "minutes: median",
    /// kinds of sessions as they are recorded ("focus groups").
    [[nodiscard]] QStringList names() const;
    /// By name, without regard to case, with or without ": in words"; nothing where there is no such number, or nothing on record to count it from.
    [[nodiscard]] std::optional<double> value(const QString& name) const;
    /// As it is printed in a language; empty where there is no such number. With ": in words" behind its name up to twelve
    /// in words, with a capital where the name has one.
    [[nodiscard]] QString said(const QString& name, const QString& language) const;

private:
    using Counter = std::function<std::optional<double>()>;
    void add(const QString& name, const Counter& counter) { m_counters.append({name, counter}); }
    void addSteps();
    void addSessions();
    [[nodiscard]] QList<const study::Session*> sessions() const;

    const Index& m_index;
    RecordId m_analysis;
    QList<std::pair<QString, Counter>> m_counters;
    mutable QHash<QString, std::optional<double>> m_known;
};

/// A field as it stands in a text.
struct NumberField {
    text::Span span;  ///< with its braces
    QString name;
};
QList<NumberField> numberFields(QStringView text);
/// The text with the numbers in place of the fields. What is no number of the records stays as it was typed.
QString withNumbers(const QString& text, const Numbers& numbers, const QString& language);
/// The plural of a kind of sessions: "focus group" → "focus groups", "interview" → "interviews".
QString kindOf(const study::Session& session);

}  // namespace kondensat::method
