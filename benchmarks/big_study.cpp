#include "benchmarks/big_study.h"

#include <QDir>
#include <QFile>

#include "benchmarks/corpus.h"
#include "core/journal/sealing.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::bench {

QString folder() {
    const QString path = qEnvironmentVariable("KONDENSAT_BENCH", QDir::tempPath() + u"/kondensat-bench"_s);
    QDir().mkpath(path);
    return path;
}

namespace {

void must(const Result<void>& result) {
    if (!result) qFatal("%s", qPrintable(result.error().message()));
}

struct Made {
    RecordId source;
    EntryId entry;
    QString text;
};

class Maker {
public:
    Maker(journal::Project& project, const BigStudy& size) : m_project(project), m_size(size) {}

    void run() {
        frame();
        for (int i = 0; i < m_size.transcripts; ++i) transcript(i);
        flush();
        for (int i = 0; i < m_size.units; ++i) unit(i);
        flush();
        findings();
        flush();
        for (int i = int(m_project.entryCount()); i < m_size.entries; ++i) rename(i);
        flush();
    }

private:
    void keep(ChangeSet set) {
        m_pending.append(std::move(set));
        if (m_pending.size() >= 1000) flush();
    }
    void flush() {
        must(m_project.commitAll(m_pending));
        m_pending.clear();
    }

    void frame() {
        ChangeSet set(u"began the study"_s);
        StudyInfo info;
        info.id = RecordId::of("study");
        info.title = u"A study as large as any"_s;
        set.add(info);
        Analysis analysis;
        analysis.id = m_analysis;
        set.add(analysis);
        const QStringList keys = orderKeys(m_size.themes);
        for (int i = 0; i < m_size.themes; ++i) {
            CodeGroup group;
            group.parent = m_analysis;
            group.order = keys[i];
            group.name = m_corpus.word() + u' ' + m_corpus.word();
            m_groups.append(set.add(group));
            for (int k = 0; k < 3; ++k) {
                Subgroup subgroup;
                subgroup.parent = m_groups.last();
                subgroup.order = keys[k % keys.size()];
                subgroup.name = m_corpus.word() + u' ' + m_corpus.word();
                m_subgroups.append(set.add(subgroup));
            }
        }
        keep(set);
    }

    void transcript(int i) {
        ChangeSet set(u"imported a transcript"_s);
        Participant participant;
        participant.label = u"P%1"_s.arg(i + 1);
        participant.attributes = {{u"profession"_s, i % 2 ? u"nurse"_s : u"physician"_s}};
        const RecordId person = set.add(participant);
        Source source;
        source.title = u"Interview %1"_s.arg(i + 1);
        source.kind = u"transcript"_s;
        source.language = u"da"_s;
        source.speakers = {{u"s1"_s, u"I"_s}, {u"s2"_s, participant.label}};
        source.speakerIs = {{u"s2"_s, person.toString()}};
        const RecordId id = set.add(source);
        const Corpus::Talk talk = m_corpus.talk(m_size.words);
        text::Edit edit{text::Insert{std::nullopt, talk.text}};
        for (qsizetype t = 0; t < talk.turnStarts.size(); ++t)
            edit.append(text::Mark{{set.entry(), quint32(talk.turnStarts[t])}, QJsonObject{{u"speaker"_s, t % 2 ? u"s2"_s : u"s1"_s}}});
        set.edit(id, edit);
        m_made.append({id, set.entry(), talk.text});
        keep(set);
    }

    MeaningUnit someUnit(int i) {
        const Made& made = m_made[i % m_made.size()];
        const quint32 length = 80 + m_corpus.random.bounded(220u);
        const quint32 start = m_corpus.random.bounded(quint32(made.text.size()) - length);
        MeaningUnit unit;
        unit.parent = m_analysis;
        unit.source = made.source;
        unit.range = {{made.entry, start}, {made.entry, start + length}};
        return unit;
    }

    void unit(int i) {
        ChangeSet set(u"marked a meaning unit"_s);
        MeaningUnit unit = someUnit(i);
        unit.code = m_corpus.word() + u' ' + m_corpus.word() + u' ' + m_corpus.word();
        const int subgroup = int(m_corpus.random.bounded(m_subgroups.size()));
        unit.groups.insert(m_groups[subgroup / 3]);
        unit.subgroups.insert(m_subgroups[subgroup]);
        m_units.append(set.add(unit));
        keep(set);
    }

    void rename(int i) {
        ChangeSet set(u"changed a code"_s);
        set.set(m_units[i % m_units.size()], &MeaningUnit::code, m_corpus.word() + u' ' + m_corpus.word());
        keep(set);
    }

    void findings() {
        const QStringList keys = orderKeys(m_size.themes);
        for (int theme = 0; theme < m_size.themes; ++theme) {
            ChangeSet set(u"wrote an analytic text"_s);
            Category category;
            category.parent = m_analysis;
            category.order = keys[theme];
            category.name = category.heading = m_corpus.sentence();
            category.groups.insert(m_groups[theme]);
            const RecordId id = set.add(category);
            for (int k = 0; k < 3; ++k) analyticText(set, id, m_subgroups[theme * 3 + k], keys[k % keys.size()]);
            keep(set);
        }
    }

    void analyticText(ChangeSet& set, const RecordId& category, const RecordId& subgroup, const QString& order) {
        Condensate condensate;
        condensate.parent = subgroup;
        set.write(set.add(condensate), m_corpus.talk(200).text);
        AnalyticText text;
        text.parent = category;
        text.subgroup = subgroup;
        text.order = order;
        const RecordId id = set.add(text);
        QString words;
        QList<std::pair<quint32, RecordId>> places;
        const int quotes = std::max(1, m_size.quotes / (m_size.themes * 3));
        for (int q = 0; q < quotes; ++q) {
            words += m_corpus.talk(120).text.replace(u'\n', u' ') + u'\n';
            const MeaningUnit unit = someUnit(m_nextQuote++);
            Quote quote;
            quote.parent = id;
            quote.source = unit.source;
            quote.range = unit.range;
            const Made& made = m_made[(m_nextQuote - 1) % m_made.size()];
            quote.verbatim = made.text.mid(unit.range.first.offset, unit.range.last.offset - unit.range.first.offset + 1);
            places.append({quint32(words.size()), set.add(quote)});
            words += QChar(QChar::ObjectReplacementCharacter) + u"\n"_s;
        }
        text::Edit edit{text::Insert{std::nullopt, words}};
        // Unit names count through all that this entry inserts into this one text, so they are plain positions.
        for (const auto& [position, quote] : places) edit.append(text::Mark{{set.entry(), position}, QJsonObject{{u"quote"_s, quote.toString()}}});
        set.edit(id, edit);
    }

    journal::Project& m_project;
    const BigStudy& m_size;
    Corpus m_corpus{42};
    RecordId m_analysis = RecordId::of("a1");
    QList<RecordId> m_groups, m_subgroups, m_units;
    QList<Made> m_made;
    QList<ChangeSet> m_pending;
    int m_nextQuote = 0;
};

}  // namespace

journal::ProjectOptions options(bool readOnly, bool sealed) {
    journal::ProjectOptions options;
    options.readOnly = readOnly;
    options.backups = false;
    if (sealed) options.passphrase = passphrase;
    return options;
}

QString BigStudy::make(const QString& folder) const {
    const QString path = u"%1/%2x%3-%4-%5%6.kondensat"_s.arg(folder).arg(transcripts).arg(words).arg(units).arg(entries).arg(sealed ? u"-sealed"_s : u""_s);
    if (QFile::exists(path)) return path;
    auto project = must(journal::Project::create(path + u".part"_s, options(false, false)));
    Maker(*project, *this).run();
    if (sealed) must(journal::sealStudy(*project, passphrase, journal::KdfCost::fast()));
    must(project->close());
    QFile::rename(path + u".part"_s, path);
    return path;
}

}  // namespace kondensat::bench
