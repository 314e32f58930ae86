#include "core/method/singling_out.h"

#include <QRegularExpression>

#include "core/method/speakers.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::method {
namespace {

QList<const Quote*> quotesOf(const Study& study, const RecordId& analysis) {
    QList<const Quote*> quotes;
    for (const Category& category : study.table<Category>())
        if (!analysis || category.parent == analysis)
            for (const AnalyticText* text : study.children<AnalyticText>(category.id)) quotes += study.children<Quote>(text->id);
    return quotes;
}

/// Of subgroups in use.
QList<const GoldQuote*> goldQuotesOf(const Study& study, const RecordId& analysis) {
    QList<const GoldQuote*> quotes;
    for (const CodeGroup& group : study.table<CodeGroup>()) {
        if ((analysis && group.parent != analysis) || !group.setAside.isEmpty()) continue;
        for (const Subgroup* subgroup : study.children<Subgroup>(group.id))
            if (subgroup->setAside.isEmpty()) quotes += study.children<GoldQuote>(subgroup->id);
    }
    return quotes;
}

/// Values of some attributes, made comparable; those that are missing are left out, since the label shows none then.
QStringList valuesOf(const Participant& participant, const QStringList& attributes) {
    QStringList values;
    for (const QString& attribute : attributes) {
        const QString value = participant.attributes.value(attribute).simplified().toCaseFolded();
        if (!value.isEmpty()) values.append(attribute + u'=' + value);
    }
    return values;
}

/// The attributes of a participant whose values stand in a label that somebody typed, as whole words in any case.
QStringList attributesIn(const QString& label, const Participant& participant) {
    const QString words = label.simplified();
    QStringList attributes;
    for (auto it = participant.attributes.cbegin(); it != participant.attributes.cend(); ++it) {
        const QString value = it->simplified();
        if (value.isEmpty()) continue;
        const QRegularExpression whole(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(value) + u"(?![\\p{L}\\p{N}])"_s,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (words.contains(whole)) attributes.append(it.key());
    }
    return attributes;
}

/// How many participants share the values, this one included.
int sharing(const Study& study, const QStringList& values) {
    const auto& all = study.table<Participant>();
    QStringList attributes;
    for (const QString& value : values) attributes.append(value.section(u'=', 0, 0));
    return int(std::count_if(all.cbegin(), all.cend(), [&](const Participant& other) {
        const QStringList others = valuesOf(other, attributes);
        return std::all_of(values.cbegin(), values.cend(), [&](const QString& value) { return others.contains(value); });
    }));
}

}  // namespace

QStringList attributesOfPattern(const QString& pattern) {
    static const QRegularExpression field(u"\\{([^{}]+)\\}"_s);
    QStringList attributes;
    for (auto match = field.globalMatch(pattern); match.hasNext();) {
        const QString name = match.next().captured(1).trimmed();
        if (name != "id"_L1 && name != "session"_L1 && !attributes.contains(name)) attributes.append(name);
    }
    return attributes;
}

QList<SingledOut> singledOutByLabels(const Study& study, const RecordId& analysis, const QString& pattern, int smallest, LabelledQuotes which) {
    const QStringList ofPattern = attributesOfPattern(pattern);
    QHash<RecordId, QList<QStringList>> shown;  // which attributes stand together in labels of somebody's words
    const auto note = [&](const RecordId& quote, const QString& typed) {
        if (typed.isEmpty() && ofPattern.isEmpty()) return;
        for (const RecordId& id : participantsOf(study, quote)) {
            const auto* participant = study.find<Participant>(id);
            if (!participant) continue;
            const QStringList attributes = typed.isEmpty() ? ofPattern : attributesIn(typed, *participant);
            if (!attributes.isEmpty() && !shown[id].contains(attributes)) shown[id].append(attributes);
        }
    };
    if (which.ofTexts)
        for (const Quote* quote : quotesOf(study, analysis)) note(quote->id, quote->label);
    if (which.gold)
        for (const GoldQuote* quote : goldQuotesOf(study, analysis)) note(quote->id, {});
    QList<SingledOut> found;
    for (const Participant* participant : study.list<Participant>()) {
        SingledOut one{participant->id, {}, smallest};
        for (const QStringList& attributes : shown.value(participant->id)) {
            const QStringList values = valuesOf(*participant, attributes);
            if (values.isEmpty()) continue;
            const int alike = sharing(study, values);
            if (alike >= smallest) continue;
            one.sharedBy = std::min(one.sharedBy, alike);
            for (const QString& value : values)
                if (const QString name = value.section(u'=', 0, 0); !one.attributes.contains(name)) one.attributes.append(name);
        }
        if (!one.attributes.isEmpty()) found.append(one);
    }
    return found;
}

}  // namespace kondensat::method
