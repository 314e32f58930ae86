// A seeded hand that edits a study at random: every kind of change, with texts that are hard on positions.
#pragma once
#include <QRandomGenerator>

#include "core/study/change_set.h"
#include "core/study/order_key.h"
#include "core/study/study.h"

namespace kondensat::support {

class RandomEditor {
public:
    explicit RandomEditor(quint32 seed) : m_random(seed) {}

    int below(qsizetype n) { return int(m_random.bounded(qint64(n))); }
    bool chance(int percent) { return below(100) < percent; }

    /// A few words: Danish, Arabic (right to left), emoji outside the first plane, joined emoji, combining marks.
    QString words(int atMost = 4) {
        static const QStringList stock{
            QStringLiteral("rødgrød"), QStringLiteral("Ærø"),         QStringLiteral("مرحبا"),
            QStringLiteral("🙂"),    QStringLiteral("👩‍👧"), QStringLiteral("a\u030Angst"),
            QStringLiteral("tillid"),  QStringLiteral("og"),          QStringLiteral("\n"),
            QStringLiteral("»nej«"),   QStringLiteral("𝄞𝄢"),          QStringLiteral("e\u0301")};
        QString text;
        for (int i = 0, n = 1 + below(atMost); i < n; ++i) text += stock[below(stock.size())] + QLatin1Char(' ');
        return text;
    }
    /// Any stretch of a text, empty ones included.
    text::Span span(const text::Document& document) {
        const qsizetype a = below(document.length() + 1), b = below(document.length() + 1);
        return {std::min(a, b), std::min(std::max(a, b), std::min(a, b) + 12)};
    }
    /// An insertion, a replacement or a deletion, anywhere.
    text::Edit edit(const text::Document& document) {
        const text::Span where = span(document);
        return document.replacing(where, where.length() > 0 && chance(40) ? QString() : words());
    }

    /// An entry's worth of changes to a study as it is now.
    study::ChangeSet next(const study::Study& study) {
        study::ChangeSet set(QStringLiteral("edited something|edited %n things"));
        for (int i = 0, n = chance(80) ? 1 : 3; i < n; ++i) one(set, study);
        if (set.isEmpty()) addGroup(set);
        return set;
    }

private:
    template <class T>
    RecordId any(const study::Study& study) {
        const QList<const T*> all = study.list<T>();
        return all.isEmpty() ? RecordId() : all[below(all.size())]->id;
    }
    void addGroup(study::ChangeSet& set) {
        study::CodeGroup group;
        group.name = words();
        group.order = study::orderKeys(9)[below(9)];
        set.add(group);
    }
    void addSource(study::ChangeSet& set) {
        study::Source source;
        source.title = words(1);
        source.speakers = {{QStringLiteral("A"), words(1)}};
        set.write(set.add(source), words(8));
    }
    void addUnit(study::ChangeSet& set, const study::Study& study) {
        const RecordId source = any<study::Source>(study);
        const auto document = study.document(source);
        const text::Span where = span(*document);
        if (where.length() == 0) return addSource(set);
        study::MeaningUnit unit;
        unit.source = source;
        unit.range = document->rangeOf(where);
        unit.code = words(2);
        if (const RecordId group = any<study::CodeGroup>(study)) unit.groups.insert(group);
        set.add(unit);
    }
    void one(study::ChangeSet& set, const study::Study& study) {
        const RecordId group = any<study::CodeGroup>(study), unit = any<study::MeaningUnit>(study),
                       source = any<study::Source>(study);
        const auto document = study.document(source);
        switch (below(14)) {
            case 0:
                return addGroup(set);
            case 1:
                return addSource(set);
            case 2:
            case 3:
                return addUnit(set, study);
            case 4:
                if (group) set.set(group, &study::CodeGroup::name, words());
                return;
            case 5:
                if (unit) set.set(unit, &study::MeaningUnit::code, words());
                return;
            case 6:
                if (unit && group) set.include(unit, &study::MeaningUnit::groups, group, chance(60));
                return;
            case 7:
                if (unit && group)
                    set.put(unit, &study::MeaningUnit::setAside, group.toString(), chance(60) ? words() : QString());
                return;
            case 8:
                if (group) set.move(group, chance(50) ? source : RecordId(), study::orderKeys(9)[below(9)]);
                return;
            case 9:
                if (chance(50) && unit)
                    set.remove(unit);
                else if (chance(30) && group)
                    set.remove(group);
                else if (chance(20) && source)
                    set.remove(source);
                return;
            case 10:
                if (document->length() > 0)
                    set.edit(source,
                             {text::Mark{document->unitAt(below(document->length())),
                                         chance(70) ? QJsonValue(QJsonObject{
                                                          {QStringLiteral("speaker"),
                                                           chance(50) ? QStringLiteral("A") : QStringLiteral("B")}})
                                                    : QJsonValue()}});
                return;
            default:
                if (source) set.edit(source, edit(*document));
        }
    }

    QRandomGenerator m_random;
};

}  // namespace kondensat::support
