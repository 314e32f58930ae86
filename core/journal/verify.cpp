#include "core/journal/verify.h"

#include "core/said.h"
#include "core/study/ranges.h"

using namespace Qt::StringLiterals;

namespace kondensat::journal {
namespace {

class Verifier {
public:
    explicit Verifier(Project& project) : m_project(project) {}

    Result<VerifyReport> run() {
        TRY_DO(checkDatabase());
        TRY_DO(checkEntries());
        TRY_DO(checkState());
        checkRanges();
        checkQuotes();
        return m_report;
    }

private:
    void problem(const QString& text) {
        if (m_report.problems.size() < 200) m_report.problems.append(text);
    }

    Result<void> checkDatabase() {
        return m_project.file().database().query(u"PRAGMA integrity_check(10)"_s, {}, [&](const Row& row) {
            if (row.string(0) != u"ok") problem(Said::tr("the file's database: %1").arg(row.string(0)));
        });
    }

    Result<void> checkEntries() {
        QHash<QByteArray, QByteArray> signKeys;
        TRY_ASSIGN(const QList<Person> persons, m_project.file().persons());
        for (const Person& person : persons) signKeys.insert(person.id, person.signKey);
        QHash<std::pair<ReplicaId, quint64>, QByteArray> hashes;
        QList<Header> headers;
        TRY_DO(m_project.file().eachEntry(0, [&](StoredEntry&& stored) {
            ++m_report.entries;
            const Header& h = stored.header;
            const QString id = h.id.toHex();
            if (h.computeHash(m_project.file().studyId()) != h.hash) problem(Said::tr("entry %1: its header was changed").arg(id));
            study::Entry entry = h.toEntry();
            if (!study::payloadFromJson(stored.payload, entry)) problem(Said::tr("entry %1: its content cannot be read").arg(id));
            for (const study::Change& change : std::as_const(entry.changes))
                if (const auto erasure = study::Erasure::fromChange(change)) m_erasures[erasure->target].append(*erasure);
            if (stored.erased) m_erased.append({h.id, commitmentOf(stored.salt, stored.payload)});
            else if (commitmentOf(stored.salt, stored.payload) != h.commitment) problem(Said::tr("entry %1: its content was changed").arg(id));
            if (!h.person.isEmpty()) {
                ++m_report.signed_;
                if (signKeys.contains(h.person) && !verifySignature(signKeys[h.person], QByteArray("kondensat entry:") + h.hash, h.signature))
                    problem(Said::tr("entry %1: its signature does not hold").arg(id));
            }
            hashes.insert({h.replica, h.sequence}, h.hash);
            headers.append(h);
        }));
        for (const Header& h : std::as_const(headers))
            if (h.sequence > 1 ? hashes.value({h.replica, h.sequence - 1}) != h.previous || h.previous.isEmpty() : !h.previous.isEmpty())
                problem(Said::tr("entry %1: the entry before it is missing or another").arg(h.id.toHex()));
        checkErased();
        return {};
    }

    void checkErased() {
        m_report.erased = m_erased.size();
        for (const auto& [id, commitment] : std::as_const(m_erased)) {
            const QList<study::Erasure> erasures = m_erasures.value(id);
            const bool vouched = std::any_of(erasures.cbegin(), erasures.cend(), [&](const study::Erasure& e) { return e.commitment == commitment; });
            if (erasures.isEmpty()) problem(Said::tr("entry %1: emptied, and no erasure says so").arg(id.toHex()));
            else if (!vouched && erasures.size() == 1) problem(Said::tr("entry %1: what an erasure left was changed").arg(id.toHex()));
            else if (!vouched) m_report.remarks.append(Said::tr("entry %1: emptied by two erasures that did not know of each other; what is left cannot be checked").arg(id.toHex()));
        }
    }

    /// The state on the screen against a fold from nothing.
    Result<void> checkState() {
        const auto describe = [](const study::Study& study) {
            QMap<RecordId, QJsonObject> all;
            const auto add = [&](const auto& records) {
                for (const auto& record : records)
                    all.insert(record.id, {{u"parent"_s, record.parent.toString()}, {u"order"_s, record.order}, {u"fields"_s, study::fieldsToJson(record)}});
            };
            study::forEachRecordType([&](auto type) { add(study.table<typename decltype(type)::type>()); });
            study::forEachType([&](auto type) { add(study.withheld<typename decltype(type)::type>()); }, study::Withholdable{});
            return all;
        };
        const auto before = describe(m_project.study());
        TRY_DO(m_project.refoldAll());
        const auto after = describe(m_project.study());
        if (before != after) problem(Said::tr("the stored state differs from what the entries say; it was built again"));
        return {};
    }

    void checkRanges() {
        const study::Study& study = m_project.study();
        QHash<RecordId, QList<std::pair<RecordId, text::Range>>> byText;
        study::forEachRange(study, [&](const auto& record) { byText[study::rangeOwner(study, record)].append({record.id, record.range}); });
        for (auto it = byText.cbegin(); it != byText.cend(); ++it) {
            if (!study.record(it.key())) {  // somebody removed the text while the record was made: a decision to take, no damage
                for (const auto& [id, range] : it.value()) m_report.remarks.append(Said::tr("%1 %2: its text is not in the study any more").arg(study.typeOf(id), id.toString()));
                m_report.ranges += it.value().size();
                continue;
            }
            const auto document = study.document(it.key());
            for (const auto& [id, range] : it.value()) {
                ++m_report.ranges;
                const auto span = document->spanOf(range);
                if (!span) problem(Said::tr("%1 %2: its place in %3 is not there").arg(study.typeOf(id), id.toString(), it.key().toString()));
                else if (span->length() == 0) m_report.remarks.append(Said::tr("%1 %2: all its words are hidden or erased").arg(study.typeOf(id), id.toString()));
            }
        }
    }

    void checkQuotes() {
        const study::Study& study = m_project.study();
        for (const study::Quote* quote : study.list<study::Quote>()) {
            ++m_report.quotes;
            const RecordId source = study::rangeOwner(study, *quote);
            if (study.wasRemoved(source)) m_report.remarks.append(Said::tr("quote %1: its source was removed").arg(quote->id.toString()));
            else if (!study.find<study::Source>(source)) problem(Said::tr("quote %1: its source is not in the study").arg(quote->id.toString()));
            else if (study.document(source)->textOf(quote->range) != quote->verbatim)
                m_report.remarks.append(Said::tr("quote %1: its source reads differently now").arg(quote->id.toString()));
        }
    }

    Project& m_project;
    VerifyReport m_report;
    QHash<EntryId, QList<study::Erasure>> m_erasures;
    QList<std::pair<EntryId, QByteArray>> m_erased;
};

}  // namespace

Result<VerifyReport> verify(Project& project) { return Verifier(project).run(); }

}  // namespace kondensat::journal
