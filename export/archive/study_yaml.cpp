#include "export/archive/study_yaml.h"

#include "export/archive/yaml_writer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::archive {
namespace {

using namespace study;

/// Writes study.yaml; references to records that are gone are left out and counted.
class Writer {
public:
    Writer(const Study& study, const PlacedRanges& ranges, LeftOut& leftOut, Texts texts, const TurnsOf* turns)
        : m_study(study), m_ranges(ranges), m_leftOut(leftOut), m_texts(texts), m_turns(turns) {}

    StudyYaml write() {
        // A translation may stand in any record, so it gets its place when all others have theirs.
        forEachRecordType([&](auto type) {
            using T = typename decltype(type)::type;
            if constexpr (!std::is_same_v<T, Translation>) list<T>() = inOrder<T>(m_study, m_ranges, m_places);
        });
        list<Translation>() = inOrder<Translation>(m_study, m_ranges, m_places);
        forEachRecordType([&](auto type) { writeType(list<typename decltype(type)::type>()); });
        return {u"format: kondensat-archive\nversion: 1\nrecords: %1\n"_s.arg(m_records).toUtf8() + m_out.yaml.toUtf8(),
                m_records};
    }

private:
    template <class T>
    using Listed = QList<const T*>;
    template <class T>
    Listed<T>& list() {
        return m_lists.get<T>();
    }

    template <class T>
    void writeType(const QList<const T*>& records) {
        if (records.isEmpty()) return;
        m_out.key(0, T::plural);
        m_out.yaml += u'\n';
        for (const T* record : records) writeRecord(*record);
        m_records += int(records.size());
    }

    template <class T>
    void writeRecord(const T& record) {
        constexpr bool isStudy = std::is_same_v<T, StudyInfo>;
        constexpr int indent = isStudy ? 2 : 4;
        const qsizetype begin = m_out.yaml.size();
        if constexpr (!isStudy) {
            m_out.yaml += u"  - id:"_s;
            m_out.value(indent, record.id);
            if (record.parent && m_study.record(record.parent)) {
                m_out.key(indent, u"in"_s);
                m_out.value(indent, record.parent);
            } else if (record.parent) {
                ++m_leftOut.references;
            }
        }
        static const T fresh{};
        forEachField<T>([&](const auto& f) {
            if (record.*f.member == fresh.*f.member) return;
            using V = std::remove_cvref_t<decltype(record.*f.member)>;
            if constexpr (std::is_same_v<V, text::Range>)
                writeRange(indent, f.name, record.id);
            else
                writeField(indent, f.name, record.*f.member, fresh.*f.member);
        });
        if constexpr (T::hasText)
            if (m_texts == Texts::Inline) writeTexts(record);
        if (m_out.yaml.size() == begin) m_out.yaml.insert(begin - 1, u" {}"_s);  // a study without a word
    }

    template <class T>
    void writeTexts(const T& record) {
        constexpr int indent = 4;
        const bool atHand = std::is_same_v<T, Source> && m_turns;
        const TextFiles files =
            atHand ? TextFiles{{}, m_turns->value(record.id)} : filesOf(m_study, record.id, m_leftOut);
        if (!std::is_same_v<T, Source> && !files.text.isEmpty()) {
            m_out.key(indent, u"text"_s);
            // Readers drop one line end at its end.
            m_out.value(indent, files.text.endsWith(u'\n') ? files.text + u'\n' : files.text);
        }
        if (!files.turns.isEmpty()) {
            m_out.key(indent, u"turns"_s);
            m_out.value(indent, wellFormed(files.turns));
        }
    }

    void writeRange(int indent, QLatin1StringView name, const RecordId& id) {
        const auto placed = m_ranges.constFind(id);
        if (placed == m_ranges.cend()) return;
        m_out.key(indent, name);
        m_out.yaml +=
            u" {start: %1, end: %2, text: "_s.arg(placed->start).arg(placed->end) + quoted(placed->words) + u"}\n"_s;
    }

    template <class V>
    void writeField(int indent, QLatin1StringView name, const V& value, const V& fresh) {
        const V kept = living(value);
        if (kept == fresh) return;
        m_out.key(indent, name);
        m_out.value(indent, kept);
    }

    template <class V>
    V living(const V& value) {
        return value;
    }
    QString living(const QString& text) { return wellFormed(text); }
    QStringList living(QStringList texts) {
        for (QString& text : texts) text = wellFormed(text);
        return texts;
    }
    Keyed living(const Keyed& entries) {
        Keyed kept;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            kept.insert(wellFormed(it.key()), wellFormed(it.value()));
        return kept;
    }
    bool lives(const RecordId& id) {
        const bool lives = m_study.record(id) != nullptr;
        m_leftOut.references += !lives && !m_study.isWithheld(id);
        return lives;
    }
    RecordId living(const RecordId& id) { return lives(id) ? id : RecordId(); }
    Refs living(const Refs& ids) {
        Refs kept;
        for (const RecordId& id : ids)
            if (lives(id)) kept.append(id);
        return kept;
    }
    RefSet living(const RefSet& ids) {
        RefSet kept;
        for (const RecordId& id : ids)
            if (lives(id)) kept.insert(id);
        return kept;
    }

    const Study& m_study;
    const PlacedRanges& m_ranges;
    LeftOut& m_leftOut;
    const Texts m_texts;
    const TurnsOf* const m_turns;
    QHash<RecordId, qsizetype> m_places;
    ByType<Listed, AllRecords> m_lists;
    YamlWriter m_out;
    int m_records = 0;
};

}  // namespace

StudyYaml studyYaml(const Study& study, const PlacedRanges& ranges, LeftOut& leftOut, Texts texts,
                    const TurnsOf* turns) {
    return Writer(study, ranges, leftOut, texts, turns).write();
}

}  // namespace kondensat::exporting::archive
