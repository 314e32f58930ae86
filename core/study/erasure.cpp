#include "core/study/erasure.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kondensat::study {

Change Erasure::toChange() const {
    QJsonArray fieldsJson, unitsJson;
    for (const Field& f : fields) fieldsJson.append(QJsonArray{f.change, f.field, f.key, f.offset, f.length});
    for (const Units& u : units) unitsJson.append(QJsonArray{u.record.toString(), qint64(u.offset), qint64(u.length)});
    Change change{Change::Kind::Erase};
    change.fields = {{u"erase"_s, target.toHex()}, {u"fields"_s, fieldsJson}, {u"units"_s, unitsJson},
                     {u"salt"_s, QString::fromLatin1(salt.toHex())}, {u"commitment"_s, QString::fromLatin1(commitment.toHex())}};
    return change;
}

std::optional<Erasure> Erasure::fromChange(const Change& change) {
    if (change.kind != Change::Kind::Erase) return std::nullopt;
    Erasure erasure;
    const auto target = EntryId::fromHex(change.fields[u"erase"_s].toString());
    if (!target) return std::nullopt;
    erasure.target = *target;
    for (const QJsonValue& value : change.fields[u"fields"_s].toArray()) {
        const QJsonArray f = value.toArray();
        erasure.fields.append({f[0].toInt(), f[1].toString(), f[2].toString(), f[3].toInt(-1), f[4].toInt()});
    }
    for (const QJsonValue& value : change.fields[u"units"_s].toArray()) {
        const QJsonArray u = value.toArray();
        erasure.units.append({RecordId::parse(u[0].toString()).value_or(RecordId()), quint32(u[1].toInteger()), quint32(u[2].toInteger())});
    }
    erasure.salt = QByteArray::fromHex(change.fields[u"salt"_s].toString().toLatin1());
    erasure.commitment = QByteArray::fromHex(change.fields[u"commitment"_s].toString().toLatin1());
    return erasure;
}

namespace {

QJsonValue emptied(const QJsonValue& value, const Erasure::Field& f) {
    if (f.offset < 0 || !value.isString()) return QJsonValue();
    QString text = value.toString();
    for (qsizetype i = f.offset; i < std::min<qsizetype>(text.size(), f.offset + f.length); ++i) text[i] = QChar(u'\u2588');
    return text;
}

void emptyField(Change& change, const Erasure::Field& f) {
    if (change.kind == Change::Kind::Set) {
        change.value = emptied(change.value, f);
        return;
    }
    if (f.field.isEmpty()) {
        change.fields = {};
    } else if (f.key.isEmpty()) {
        const QJsonValue left = emptied(change.fields[f.field], f);
        if (left.isNull()) change.fields.remove(f.field);
        else change.fields[f.field] = left;
    } else {
        QJsonObject keyed = change.fields[f.field].toObject();
        const QJsonValue left = emptied(keyed[f.key], f);
        if (left.isNull()) keyed.remove(f.key);
        else keyed[f.key] = left;
        change.fields[f.field] = keyed;
    }
}

/// Insertions are numbered through all edits of the entry to one record.
void emptyUnits(Entry& entry, const Erasure::Units& units) {
    quint32 at = 0;
    for (Change& change : entry.changes) {
        if (change.record != units.record) continue;
        for (text::Operation& operation : change.edit) {
            auto* insert = std::get_if<text::Insert>(&operation);
            if (!insert) continue;
            const quint32 size = quint32(insert->text.size());
            const quint32 from = std::max(units.offset, at), to = std::min(units.offset + units.length, at + size);
            for (quint32 i = from; i < to; ++i) insert->text[i - at] = QChar(u'\0');
            at += size;
        }
    }
}

}  // namespace

void applyErasure(const Erasure& erasure, Entry& entry) {
    for (const Erasure::Field& f : erasure.fields)
        if (f.change >= 0 && f.change < entry.changes.size()) emptyField(entry.changes[f.change], f);
    for (const Erasure::Units& units : erasure.units) emptyUnits(entry, units);
}

}  // namespace kondensat::study
