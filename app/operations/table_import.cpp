#include "app/operations/table_import.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include "app/operations/column_titles.h"
#include "core/method/partial_date.h"
#include "core/said.h"
#include "core/study/order_key.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {
namespace {

constexpr qsizetype fullCell = 32'000;  ///< UTF-16 units; workbooks cut a cell somewhat beyond

using Plan = TablePlan;
using DoubtWhy = Plan::Doubt::Why;

const QRegularExpression& slashed() {
    static const QRegularExpression form(uR"(^(\d{1,2})/(\d{1,2})/(\d{4})$)"_s);
    return form;
}

/// Which of 3/4/2024 is the day, as the other dates of the column tell.
enum class DayFirst { Unknown, Yes, No };

QString folded(const QString& label) { return text::caseFolded(label.trimmed()); }

/// What fieldsOf() leaves out since it is the default.
QJsonObject defaults(const QString& type) {
    const auto of = [](const auto& fresh) {
        QJsonObject json;
        forEachField<std::decay_t<decltype(fresh)>>([&](const auto& f) { json.insert(f.name, toJson(fresh.*f.member)); });
        return json;
    };
    return type == Participant::type ? of(Participant()) : of(Recruitment());
}

class Planner {
public:
    Planner(const Study& study, const OutOfUse& outOfUse, const TableFile& file, const QList<ColumnTarget>& targets)
        : m_study(study), m_outOfUse(outOfUse), m_file(file), m_targets(targets), m_defaults(defaults(file.type)) {
        m_plan.type = file.type;
        for (const Participant* participant : study.list<Participant>()) m_called[folded(participant->label)].append(participant->id);
        for (qsizetype c = 0; c < targets.size(); ++c) m_dayFirst.append(targets[c].field == u"date" ? dayFirst(c) : DayFirst::Unknown);
        if (file.type == Recruitment::type) gatherSame();
    }

    Plan plan() {
        for (qsizetype r = 0; r < m_file.rows.size(); ++r) {
            Plan::Row row{m_file.numbers[r], Plan::Deed::Leave, Plan::Why::None, {}, fieldsIn(r)};
            m_file.type == Participant::type ? placeParticipant(r, row) : placeRecruitment(r, row);
            if (row.record) m_met.insert(row.record);
            if (row.deed != Plan::Deed::Skip) settle(row);
            if (row.deed == Plan::Deed::Leave || row.deed == Plan::Deed::Skip) row.fields = {};
            m_plan.rows.append(row);
        }
        return m_plan;
    }

private:
    [[nodiscard]] DayFirst dayFirst(qsizetype column) const {
        bool day = false, month = false;
        for (const QStringList& row : m_file.rows) {
            const auto match = slashed().match(row[column].trimmed());
            if (!match.hasMatch()) continue;
            day = day || match.captured(1).toInt() > 12;
            month = month || match.captured(2).toInt() > 12;
        }
        return day == month ? DayFirst::Unknown : day ? DayFirst::Yes : DayFirst::No;
    }

    QString dateOf(qsizetype column, const QString& words) const {
        static const QRegularExpression withTime(uR"(^(\d{4}-\d\d-\d\d)[ T]\d{1,2}:\d\d(:\d\d)?(\.\d+)?$)"_s);
        if (const auto match = withTime.match(words); match.hasMatch()) return match.captured(1);
        if (const auto match = slashed().match(words); match.hasMatch() && m_dayFirst[column] != DayFirst::Unknown) {
            const bool day = m_dayFirst[column] == DayFirst::Yes;
            const QDate date(match.captured(3).toInt(), match.captured(day ? 2 : 1).toInt(), match.captured(day ? 1 : 2).toInt());
            return date.isValid() ? date.toString(Qt::ISODate) : words;
        }
        return isoDate(words);
    }

    void doubt(qsizetype row, qsizetype column, DoubtWhy why) { m_plan.doubts.append({m_file.numbers[row], m_file.titles[column], why}); }

    /// What a cell says of its field; undefined where it says nothing that can be taken.
    QJsonValue valueOf(qsizetype row, qsizetype column, const QString& words) {
        const QString& field = m_targets[column].field;
        if (field == u"date") {
            const QString date = dateOf(column, words);
            if (!method::PartialDate::parse(date).isValid()) doubt(row, column, DoubtWhy::Date);
            return date;
        }
        if (field == u"count") {
            bool isNumber = false;
            const int number = words.toInt(&isNumber);
            if (isNumber && number >= 0) return number;
            doubt(row, column, DoubtWhy::Number);
            return QJsonValue::Undefined;
        }
        if (field == u"outcome") {
            if (const QString outcome = outcomeOf(words); !outcome.isEmpty()) return outcome;
            if (m_outcomes.contains(words)) return words;  // ours, from before
            doubt(row, column, DoubtWhy::Outcome);
            return QJsonValue::Undefined;
        }
        if (field == u"participant") {
            const QList<RecordId> called = m_called.value(folded(words));
            if (called.size() == 1) return called.first().toString();
            if (const auto id = RecordId::parse(words); id && m_study.find<Participant>(*id)) return words;
            if (!m_outOfUse.labels.contains(folded(words))) doubt(row, column, DoubtWhy::Participant);
            return QJsonValue::Undefined;
        }
        return field == u"transcriptReturned" ? yesOrNo(words) : words;
    }

    QJsonObject fieldsIn(qsizetype row) {
        QJsonObject fields, attributes;
        for (qsizetype c = 0; c < m_targets.size(); ++c) {
            const ColumnTarget& target = m_targets[c];
            const QString words = m_file.rows[row][c].trimmed();
            if (target.isLeftOut() || target.field == recordIdField || words.isEmpty()) continue;
            const QJsonValue value = valueOf(row, c, words);
            if (value.isUndefined()) continue;
            if (target.key.isEmpty()) fields.insert(target.field, value);
            else attributes.insert(target.key, value);
        }
        if (!attributes.isEmpty()) fields.insert(u"attributes"_s, attributes);
        return fields;
    }

    /// What a row says in the column that goes to a field, as it is written.
    [[nodiscard]] QString cellFor(const QString& field, qsizetype row) const {
        for (qsizetype c = 0; c < m_targets.size(); ++c)
            if (m_targets[c].field == field) return m_file.rows[row][c].trimmed();
        return {};
    }
    /// The record that the row's id names, of the type in question.
    [[nodiscard]] std::optional<RecordId> stated(qsizetype row) const { return RecordId::parse(cellFor(recordIdField, row)); }

    static void skip(Plan::Row& row, Plan::Why why) { row.deed = Plan::Deed::Skip, row.why = why; }

    void placeParticipant(qsizetype r, Plan::Row& row) {
        const auto id = stated(r);
        const QString label = folded(row.fields.value(u"label"_s).toString());
        if (id && m_study.find<Participant>(*id)) {
            row.record = *id;
        } else if (id && m_study.wasRemoved(*id)) {
            return skip(row, Plan::Why::Removed);
        } else if (label.isEmpty()) {
            return skip(row, Plan::Why::NoName);
        } else if (const QList<RecordId> called = m_called.value(label); called.size() > 1) {
            return skip(row, Plan::Why::SeveralOf);
        } else if (!called.isEmpty()) {
            row.record = called.first();
            row.fields.remove(u"label"_s);  // that it is written in other letters changes nothing
        } else if (m_outOfUse.labels.contains(label)) {
            return skip(row, Plan::Why::OutOfUse);
        }
        if (row.record ? m_met.contains(row.record) : m_added.contains(label)) return skip(row, Plan::Why::Again);
        if (!row.record) m_added.insert(label);
    }

    void placeRecruitment(qsizetype r, Plan::Row& row) {
        if (const auto id = stated(r)) {
            if (m_study.find<Recruitment>(*id)) row.record = *id;
            else if (m_study.wasRemoved(*id)) return skip(row, Plan::Why::Removed);
        }
        if (row.record && m_met.contains(row.record)) return skip(row, Plan::Why::Again);
        if (!row.record) {
            if (row.fields.isEmpty()) return skip(row, Plan::Why::Empty);
            if (QList<RecordId>& same = m_same[sameness(row.fields)]; !same.isEmpty()) row.record = same.takeFirst();
        }
        const QString named = folded(cellFor(u"participant"_s, r));
        if (!row.record && !named.isEmpty() && m_outOfUse.labels.contains(named)) skip(row, Plan::Why::OutOfUse);
    }

    /// Leaves of a row's fields those that differ from what the record holds.
    void settle(Plan::Row& row) {
        if (!row.record) {
            row.deed = Plan::Deed::Add;
            return skipOutOfUse(row, {row.fields.value(u"participant"_s).toString()});
        }
        const QJsonObject present = m_study.fieldsOf(row.record);
        QJsonObject wanted;
        for (auto each = row.fields.constBegin(); each != row.fields.constEnd(); ++each) {
            const QJsonValue now = present.contains(each.key()) ? present[each.key()] : m_defaults[each.key()];
            if (each.key() != u"attributes") {
                if (!isSame(now, each.value())) wanted.insert(each.key(), each.value());
                continue;
            }
            QJsonObject attributes = each.value().toObject();
            for (const QString& key : attributes.keys())
                if (isSame(now[key], attributes.value(key))) attributes.remove(key);
            if (!attributes.isEmpty()) wanted.insert(each.key(), attributes);
        }
        row.fields = wanted;
        row.deed = wanted.isEmpty() ? Plan::Deed::Leave : Plan::Deed::Change;
        const QString field = u"participant"_s;
        if (!wanted.isEmpty()) skipOutOfUse(row, {row.record.toString(), present.value(field).toString(), wanted.value(field).toString()});
    }

    void skipOutOfUse(Plan::Row& row, const QStringList& concerned) const {
        for (const QString& id : concerned)
            if (const auto participant = RecordId::parse(id); participant && m_outOfUse.participants.contains(*participant)) skip(row, Plan::Why::OutOfUse);
    }

    [[nodiscard]] bool isSame(const QJsonValue& now, const QJsonValue& wanted) const {
        if (!wanted.isString()) return now == wanted;
        const QString there = now.toString().trimmed(), words = wanted.toString();
        return there == words || (m_file.container == u"xlsx" && words.size() > fullCell && there.startsWith(words));
    }

    /// What a line of the recruitment log says in the columns that come in, as one string.
    [[nodiscard]] QString sameness(const QJsonObject& fields) const {
        QJsonArray values;
        for (const ColumnTarget& target : m_targets)
            if (!target.isLeftOut() && target.field != recordIdField) {
                const QJsonValue value = fields.contains(target.field) ? fields[target.field] : m_defaults[target.field];
                values.append(value.isString() ? QJsonValue(value.toString().trimmed()) : value);
            }
        return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    }

    /// Lines that no row of the file names by its id.
    void gatherSame() {
        QSet<RecordId> named;
        for (qsizetype r = 0; r < m_file.rows.size(); ++r)
            if (const auto id = stated(r)) named.insert(*id);
        for (const Recruitment* line : m_study.list<Recruitment>()) {
            m_outcomes.insert(line->outcome);
            if (!named.contains(line->id)) m_same[sameness(m_study.fieldsOf(line->id))].append(line->id);
        }
    }

    const Study& m_study;
    const OutOfUse& m_outOfUse;
    const TableFile& m_file;
    const QList<ColumnTarget>& m_targets;
    const QJsonObject m_defaults;
    Plan m_plan;
    QList<DayFirst> m_dayFirst;                   ///< of each column
    QHash<QString, QList<RecordId>> m_called;     ///< participants by folded label
    QHash<QString, QList<RecordId>> m_same;       ///< lines of the recruitment log by what they say
    QSet<QString> m_outcomes, m_added;            ///< outcomes there are; folded labels of earlier rows that add
    QSet<RecordId> m_met;                         ///< records of earlier rows
};

}  // namespace

int TablePlan::count(Deed deed) const {
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const Row& row) { return row.deed == deed; }));
}

TablePlan planTable(const Study& study, const OutOfUse& outOfUse, const TableFile& file, const QList<ColumnTarget>& targets) {
    return Planner(study, outOfUse, file, targets).plan();
}

ChangeSet importTable(const Study& study, const TablePlan& plan) {
    ChangeSet changes(plan.type == Participant::type
                          ? QT_TRANSLATE_N_NOOP("History", "took %n participant from a table|took %n participants from a table")
                          : QT_TRANSLATE_N_NOOP("History", "took %n line of the recruitment log from a table|took %n lines of the recruitment log from a table"),
                      plan.count(Plan::Deed::Add) + plan.count(Plan::Deed::Change));
    QString last;
    for (const RecordId& id : recordsOf(study, plan.type)) last = std::max(last, study.record(id)->order);
    const QStringList keys = orderKeys(plan.count(Plan::Deed::Add));  // behind the last, and short however many they are
    qsizetype added = 0;
    for (const Plan::Row& row : plan.rows) {
        if (row.deed == Plan::Deed::Add) {
            Change add{Change::Kind::Add, RecordId::fresh()};
            add.type = plan.type;
            add.order = last + keys[added++];
            add.fields = row.fields;
            changes.append(add);
        } else if (row.deed == Plan::Deed::Change) {
            for (auto each = row.fields.constBegin(); each != row.fields.constEnd(); ++each) {
                if (each.key() != u"attributes") changes.setJson(row.record, each.key(), {}, each.value());
                const QJsonObject attributes = each.value().toObject();
                for (auto attribute = attributes.constBegin(); attribute != attributes.constEnd(); ++attribute)
                    changes.setJson(row.record, each.key(), attribute.key(), attribute.value());
            }
        }
    }
    return changes;
}

QString reasonWords(TablePlan::Why why) {
    switch (why) {
        case Plan::Why::None: return {};
        case Plan::Why::OutOfUse: return Said::tr("the participant withdrew or was erased");
        case Plan::Why::Removed: return Said::tr("its record was removed from the study");
        case Plan::Why::NoName: return Said::tr("it names no participant");
        case Plan::Why::SeveralOf: return Said::tr("several participants of the study are called so");
        case Plan::Why::Again: return Said::tr("an earlier row is of the same record");
        case Plan::Why::Empty: return Said::tr("nothing in it comes in");
    }
    return {};
}

QString reasonWords(TablePlan::Doubt::Why why) {
    switch (why) {
        case DoubtWhy::Number: return Said::tr("no whole number; left out");
        case DoubtWhy::Outcome: return Said::tr("none of accepted, declined, no answer, dropped out; left out");
        case DoubtWhy::Participant: return Said::tr("no participant is called so, or several are; left out");
        case DoubtWhy::Date: return Said::tr("no date that can be told for certain; kept as it is written");
    }
    return {};
}

}  // namespace kondensat::app
