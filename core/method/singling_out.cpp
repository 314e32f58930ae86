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

/// Values of some attributes, made comparable; empty where one of them is missing, since the label shows none then.
QStringList valuesOf(const Participant& participant, const QStringList& attributes) {
    QStringList values;
    for (const QString& attribute : attributes) {
        const QString value = participant.attributes.value(attribute).simplified().toCaseFolded();
        if (!value.isEmpty()) values.append(attribute + u'=' + value);
    }
    return values;
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

QList<SingledOut> singledOutByLabels(const Study& study, const RecordId& analysis, const QString& pattern, int smallest) {
    const QStringList attributes = attributesOfPattern(pattern);
    if (attributes.isEmpty()) return {};
    QSet<RecordId> quoted;
    for (const Quote* quote : quotesOf(study, analysis))
        if (quote->label.isEmpty())
            for (const RecordId& id : participantsOf(study, quote->id)) quoted.insert(id);
    QList<SingledOut> found;
    for (const Participant* participant : study.list<Participant>()) {
        if (!quoted.contains(participant->id)) continue;
        const QStringList values = valuesOf(*participant, attributes);
        if (values.isEmpty()) continue;
        const auto& all = study.table<Participant>();
        const auto alike = std::count_if(all.cbegin(), all.cend(), [&](const Participant& other) {
            const QStringList others = valuesOf(other, attributes);
            return std::all_of(values.cbegin(), values.cend(), [&](const QString& value) { return others.contains(value); });
        });
        if (alike >= smallest) continue;
        SingledOut one{participant->id, {}, int(alike)};
        for (const QString& value : values) one.attributes.append(value.section(u'=', 0, 0));
        found.append(one);
    }
    return found;
}

}  // namespace kondensat::method
