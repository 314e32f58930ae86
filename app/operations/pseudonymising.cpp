#include "app/operations/pseudonymising.h"

#include <QRegularExpression>
#include <QSet>

#include "app/operations/identifier_search.h"
#include "core/said.h"
#include "core/text/segment.h"
#include "import/pseudonyms.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::app {

namespace {

constexpr qsizetype contextLength = 48;  ///< UTF-16 units on each side

/// Fields that hold what the program itself has written: hashes, tags, one of a few values.
bool isTechnical(QLatin1StringView field, Among among) {
    static const QSet<QString> fields{u"sha256"_s,   u"container"_s, u"confirmed"_s, u"fingerprint"_s, u"restsOn"_s,
                                      u"content"_s,  u"mediaType"_s, u"moment"_s,    u"colour"_s,      u"language"_s,
                                      u"speakerIs"_s, u"guideline"_s, u"quotePolicy"_s, u"point"_s,    u"field"_s};
    static const QSet<QString> states{u"state"_s, u"status"_s, u"fate"_s, u"stage"_s};
    return fields.contains(field) || (among == Among::WhatPeopleWrite && states.contains(field));
}
bool isFileName(QLatin1StringView type, QLatin1StringView field) {
    return (type == Source::type && field == "original"_L1) || (type == Attachment::type && field == "name"_L1);
}


}  // namespace

void addContext(NamePlace& place, const QString& text) {
    qsizetype start = place.span.start, end = place.span.end;
    while (start > 0 && place.span.start - start < contextLength && text[start - 1] != u'\n') --start;
    while (end < text.size() && end - place.span.end < contextLength && text[end] != u'\n') ++end;
    const bool cutBefore = start > 0 && text[start - 1] != u'\n', cutAfter = end < text.size() && text[end] != u'\n';
    while (cutBefore && start < place.span.start && isWordUnit(text[start])) ++start;
    while (cutAfter && end > place.span.end && isWordUnit(text[end - 1])) --end;
    place.before = (cutBefore ? u"…"_s : QString()) + text.mid(start, place.span.start - start);
    place.after = text.mid(place.span.end, end - place.span.end) + (cutAfter ? u"…"_s : QString());
}

namespace {

/// The word by its letters, however the accents are composed.
QString comparable(QStringView word) {
    return text::caseFolded(word).normalized(QString::NormalizationForm_C);
}

/// Finds a name and what may be forms of it in one text after the other.
class NameSearch {
public:
    explicit NameSearch(const QString& name)
        : m_inText({{name, u"x"_s}}), m_inFileName({{name, u"x"_s}}, importing::PseudonymFinder::In::FileName) {
        QStringList beginnings;
        for (const QString& part : name.split(QRegularExpression(u"[^\\p{L}\\p{M}\\p{N}]+"_s), Qt::SkipEmptyParts)) {
            if (part.size() < 3) continue;
            m_parts.append(comparable(part));
            beginnings.append(QRegularExpression::escape(part.left(3)));
        }
        if (beginnings.isEmpty()) return;
        m_forms.setPattern(u"(?<![\\p{L}\\p{M}\\p{N}])(?:%1)[\\p{L}\\p{M}\\p{N}]*"_s.arg(beginnings.join(u'|')));
        m_forms.setPatternOptions(QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }

    void search(const QString& text, NamePlace place, QList<NamePlace>& places) const {
        const qsizetype before = places.size();
        const auto add = [&](const text::Span& span, bool isForm) {
            place.span = span;
            place.found = text.mid(span.start, span.length());
            place.isForm = isForm;
            addContext(place, text);
            places.append(place);
        };
        QList<text::Span> names;
        for (const importing::TextEdit& edit : (place.isFileName ? m_inFileName : m_inText).edits(text)) {
            names.append({edit.start, edit.start + edit.length});
            add(names.last(), false);
        }
        if (m_parts.isEmpty() || place.isFileName) return;
        for (auto match = m_forms.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const text::Span span{found.capturedStart(), found.capturedEnd()};
            const bool isName = std::any_of(names.cbegin(), names.cend(), [&](const text::Span& s) { return s.overlaps(span); });
            const QString word = comparable(found.capturedView());
            const bool isForm = std::any_of(m_parts.cbegin(), m_parts.cend(), [&](const QString& part) { return text::sameWord(part, word); });
            if (!isName && isForm) add(span, true);
        }
        std::stable_sort(places.begin() + before, places.end(), [](const NamePlace& a, const NamePlace& b) { return a.span.start < b.span.start; });
    }

private:
    importing::PseudonymFinder m_inText, m_inFileName;
    QStringList m_parts;  ///< words of the name that are long enough to have forms
    QRegularExpression m_forms;
};

/// Keys and ids: words that may be a name where an archive was written by hand.
void searchKey(const Study& study, const SearchInText& search, const QString& key, NamePlace at, QList<NamePlace>& places) {
    if (const auto id = RecordId::parse(key); at.field != "id"_L1 && id && study.record(*id)) return;
    at.isKey = true;
    search(key, at, places);
}

template <class T>
void searchRecord(const Study& study, const SearchInText& search, Among among, const T& record, QList<NamePlace>& places) {
    NamePlace place;
    place.record = record.id;
    place.type = T::type;
    place.isResearcher = std::is_same_v<T, Member>;
    if constexpr (T::hasText) search(study.text(record.id), place, places);
    if (NamePlace at = place; among == Among::AllWords) {
        at.field = u"id"_s;
        searchKey(study, search, record.id.toString(), at, places);
    }
    forEachField<T>([&](const auto& f) {
        if (isTechnical(f.name, among)) return;
        using V = std::decay_t<decltype(record.*f.member)>;
        NamePlace at = place;
        at.field = f.name;
        at.isFileName = isFileName(T::type, f.name);
        at.isResearcher = place.isResearcher || at.field == "authors"_L1;
        if constexpr (std::is_same_v<V, QString>) {
            search(record.*f.member, at, places);
        } else if constexpr (std::is_same_v<V, QStringList>) {
            for (qsizetype i = 0; i < (record.*f.member).size(); ++i) {
                at.key = QString::number(i);
                search((record.*f.member)[i], at, places);
            }
        } else if constexpr (std::is_same_v<V, Keyed>) {
            for (auto it = (record.*f.member).cbegin(); it != (record.*f.member).cend(); ++it) {
                at.key = it.key();
                search(it.value(), at, places);
                if (among == Among::AllWords) searchKey(study, search, it.key(), at, places);
            }
        }
    });
}

/// Text edits of one place in the study, ascending.
using Edits = QList<importing::TextEdit>;

Error changedSince() { return {Error::Code::Invalid, Said::tr("The text has changed since the search; search for the name again")}; }

/// Checks that the words still stand there.
bool standsIn(const QString& text, const NamePlace& place) { return text.mid(place.span.start, place.span.length()) == place.found; }

Result<void> replaceInField(ChangeSet& changes, const Study& study, const QList<NamePlace>& places, const Edits& edits) {
    const NamePlace& first = places.first();
    const QJsonValue stored = study.fieldsOf(first.record).value(first.field);
    const QString old = stored.isArray() ? stored.toArray().at(first.key.toInt()).toString()
                        : stored.isObject() ? stored.toObject().value(first.key).toString() : stored.toString();
    for (const NamePlace& place : places)
        if (!standsIn(old, place)) return changedSince();
    const QString now = importing::edited(old, edits);
    if (stored.isArray()) {
        // Several elements of one list may change in this entry: go on from what it already says.
        QJsonArray list = stored.toArray();
        for (const Change& change : changes.changes())
            if (change.kind == Change::Kind::Set && change.record == first.record && change.field == first.field) list = change.value.toArray();
        list[first.key.toInt()] = now;
        changes.setJson(first.record, first.field, {}, list);
    } else {
        changes.setJson(first.record, first.field, first.key, now);
    }
    return {};
}

Result<void> replaceInText(ChangeSet& changes, const Study& study, const QList<NamePlace>& places, const Edits& edits) {
    const auto document = study.document(places.first().record);
    text::Edit all;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!standsIn(document->text(), places[i])) return changedSince();
        all += document->replacing(places[i].span, edits[i].with);
    }
    changes.edit(places.first().record, all);
    return {};
}

}  // namespace

QList<NamePlace> placesIn(const Study& study, const SearchInText& search, Among among, const std::function<bool(double)>& goOn) {
    QList<NamePlace> places;
    const auto sources = study.list<Source>();
    qsizetype done = 0;
    bool stopped = false;
    for (const Source* source : sources) {
        if (goOn && !goOn(double(done++) / double(sources.size() + 1))) return {};
        searchRecord(study, search, among, *source, places);
    }
    forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (!std::is_same_v<T, Source>) {
            if (stopped) return;
            qsizetype n = 0;
            for (const T* record : study.list<T>()) {
                if (goOn && ++n % 1000 == 0 && !goOn(double(done) / double(sources.size() + 1))) {
                    stopped = true;
                    return;
                }
                searchRecord(study, search, among, *record, places);
            }
        }
    });
    return stopped ? QList<NamePlace>() : places;
}

QList<NamePlace> placesOfName(const Study& study, const QString& name, const std::function<bool(double)>& goOn) {
    if (name.simplified().isEmpty()) return {};
    const NameSearch search(name.simplified());
    return placesIn(study, [&](const QString& text, const NamePlace& at, QList<NamePlace>& places) { search.search(text, at, places); }, Among::WhatPeopleWrite, goOn);
}

QString replacementFor(const NamePlace& place, const QString& name, const QString& pseudonym) {
    const QString plain = name.simplified();
    if (!place.isForm) {
        const importing::PseudonymFinder finder({{plain, pseudonym}}, place.isFileName ? importing::PseudonymFinder::In::FileName : importing::PseudonymFinder::In::Text);
        return importing::edited(place.found, finder.edits(place.found));
    }
    // Of a name of several words, the form of one: the same word of the pseudonym, where it has as many.
    const QStringList names = plain.split(u' '), pseudonyms = pseudonym.simplified().split(u' ');
    const QString found = comparable(place.found);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString part = comparable(names[i]);
        if (part.size() < 3 || !text::sameWord(part, found)) continue;
        QString with = names.size() == pseudonyms.size() ? pseudonyms[i] : pseudonym;
        if (found.startsWith(part)) with += place.found.mid(names[i].size());
        return isShouted(place.found) ? with.toUpper() : with;
    }
    return pseudonym;
}

Result<void> replaceNames(ChangeSet& changes, const Study& study, const QList<NamePlace>& places, const std::function<QString(const NamePlace&)>& with) {
    QMap<std::tuple<RecordId, QString, QString>, QList<NamePlace>> byText;
    for (const NamePlace& place : places) byText[{place.record, place.field, place.key}].append(place);
    for (QList<NamePlace>& inText : byText) {
        std::sort(inText.begin(), inText.end(), [](const NamePlace& a, const NamePlace& b) { return a.span.start < b.span.start; });
        Edits edits;
        for (const NamePlace& place : inText) edits.append({place.span.start, place.span.length(), with(place)});
        if (inText.first().field.isEmpty()) TRY_DO(replaceInText(changes, study, inText, edits));
        else TRY_DO(replaceInField(changes, study, inText, edits));
    }
    return {};
}

Result<ChangeSet> pseudonymise(const Study& study, const QList<NamePlace>& places, const QString& name, const QString& pseudonym) {
    ChangeSet changes(QT_TRANSLATE_N_NOOP("History", "replaced a name by its pseudonym in %n place|replaced a name by its pseudonym in %n places"), int(places.size()));
    TRY_DO(replaceNames(changes, study, places, [&](const NamePlace& place) { return replacementFor(place, name, pseudonym); }));
    return changes;
}

QStringList wordsToErase(const QString& name, const QList<NamePlace>& replaced) {
    QStringList words{name.simplified()};
    for (const NamePlace& place : replaced) {
        const QString found = place.found.simplified();
        const bool isGenitive = !place.isForm && comparable(found).startsWith(comparable(words.first()));
        if (!isGenitive && !words.contains(found, Qt::CaseInsensitive)) words.append(found);
    }
    return words;
}

}  // namespace kondensat::app
