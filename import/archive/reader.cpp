#include "import/archive/reader.h"

#include "core/said.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace archive {

using namespace study;

Error Reader::error(int line, const QString& record, const QString& what, const QString& cause) const {
    return {Error::Code::Invalid, what, m_files.nameOf(u"study.yaml"_s),
            record.isEmpty() ? lineOf(line) : lineOf(line) + u", "_s + record, cause};
}

Result<void> Reader::takeHead(const QString& section, const Node& node) {
    if (!m_headRead) {
        if (section != u"format" || node.text != u"kondensat-archive")
            return error(node.line, {}, Said::tr("This is no archive"),
                         Said::tr("the first line is not `format: kondensat-archive`"));
        m_headRead = true;
        return {};
    }
    if (section != u"version") return error(node.line, {}, Said::tr("The version is missing"), Said::tr("`version: 1` comes second"));
    if (node.text != u"1") {
        Error e =
            error(node.line, {}, Said::tr("This program does not read this version of the archive"), Said::tr("it reads version 1"));
        e.code = Error::Code::Unsupported;
        return e;
    }
    m_versionRead = true;
    return {};
}

/// A file cut off between records, or within a text of several lines, is YAML all the same; the number tells.
Result<void> Reader::checkNumber() const {
    if (m_recordsSaid < 0 || m_recordsSaid == m_known.size()) return {};
    Error e = error(m_recordsLine, {}, Said::tr("The file does not hold the records that it says"),
                    Said::tr("`records` says %1 and there are %2; either the file was cut off and another copy is needed, or it was edited by hand and "
                    "this line is to be removed").arg(m_recordsSaid).arg(m_known.size()));
    e.code = Error::Code::Damaged;
    return e;
}

Result<void> Reader::take(const QString& section, const Node& node) {
    if (!m_versionRead) return takeHead(section, node);
    if (section == u"records") {
        m_recordsLine = node.line;
        if (node.kind != Node::Kind::Null && readValue(node, m_recordsSaid) && m_recordsSaid >= 0) return {};
        return error(node.line, {}, Said::tr("`records` has a value of the wrong kind"), Said::tr("a whole number is expected"));
    }
    bool known = false;
    Result<void> done;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        if (section != T::plural) return;
        known = true;
        if (node.kind != Node::Kind::Null) done = takeRecord<T>(node);
    });
    if (!known) return error(node.line, {}, Said::tr("An unknown key stands at the top of the file"));
    return done;
}

template <class T>
Result<void> Reader::takeRecord(const Node& node) {
    constexpr bool isStudy = std::is_same_v<T, StudyInfo>;
    if (node.kind != Node::Kind::Map) return error(node.line, T::type, Said::tr("A mapping with fields is expected here"));
    if (!isStudy && !node.key.isEmpty()) return error(node.line, T::type, Said::tr("A list is expected here"));
    Loaded<T> loaded;
    loaded.line = node.line;
    if constexpr (isStudy) {
        if (node.key.isEmpty()) return error(node.line, T::type, Said::tr("One mapping is expected here, not a list"));
        loaded.record.id = RecordId::of("study");
    } else if (const Node* id = node.find(u"id")) {
        if (!readValue(*id, loaded.record.id) || !loaded.record.id)
            return error(id->line, T::type, Said::tr("The id is not ") + shapeOf(RecordId()));
    } else {
        loaded.record.id = RecordId::fresh();
    }
    for (const Node& item : node.items)
        if (isStudy || item.key != u"id") TRY_DO(takeValue(item, loaded));
    if (m_known.contains(loaded.record.id) || (!isStudy && loaded.record.id == RecordId::of("study")))
        return errorOf(loaded, Said::tr("The id is used twice"));
    if (m_known.size() >= mostRecords) {
        Error e = error(node.line, {}, Said::tr("There are too many records"));
        e.code = Error::Code::TooLarge;
        return e;
    }
    m_known.insert(loaded.record.id, {T::type, loaded.record.parent});
    table<T>().push_back(std::move(loaded));
    return {};
}

template <class T>
Result<void> Reader::takeValue(const Node& node, Loaded<T>& loaded) {
    const auto wrongShape = [&](const QString& shape) {
        Error e =
            errorOf(loaded, Said::tr("`%1` has a value of the wrong kind").arg(node.key), Said::tr("%1 is expected").arg(shape));
        e.place = lineOf(node.line) + e.place.mid(e.place.indexOf(u','));
        return e;
    };
    bool known = false;
    Result<void> done;
    forEachField<T>([&](const auto& f) {
        if (node.key != f.name) return;
        known = true;
        auto& value = loaded.record.*f.member;
        if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, text::Range>) {
            auto range = readRange(node);
            if (range)
                loaded.range = *range;
            else
                done = error(node.line, Said::tr("%1 %2").arg(T::type, loaded.record.id.toString()), range.error().what,
                             range.error().cause);
        } else if (!readValue(node, value)) {
            done = wrongShape(shapeOf(value));
        }
    });
    if (known) return done;
    if (!std::is_same_v<T, StudyInfo> && node.key == u"in") {
        if (readValue(node, loaded.record.parent)) return {};
        return wrongShape(shapeOf(RecordId()));
    }
    if (T::hasText && node.key == u"text") {
        QString text;
        if (!readValue(node, text)) return wrongShape(shapeOf(text));
        if (text.contains(QChar::Null)) return errorOf(loaded, Said::tr("The text holds NUL characters"));
        if (text.endsWith(u'\n')) text.chop(1);
        loaded.inlineText = text;
        return {};
    }
    if (std::is_same_v<T, Source> && node.key == u"turns") {
        QString turns;
        if (!readValue(node, turns)) return wrongShape(shapeOf(turns));
        loaded.inlineTurns = turns;
        return {};
    }
    if (std::is_same_v<T, Source> && node.key == u"import") {
        if (readValue(node, loaded.import) && !loaded.import.isEmpty()) return {};
        return wrongShape(Said::tr("the path of a transcript in the archive"));
    }
    return error(node.line, Said::tr("%1 %2").arg(T::type, loaded.record.id.toString()),
                 Said::tr("An unknown field stands in the record"), Said::tr("docs/formats/records.md lists the fields"));
}

/// Siblings stand in the order of the list; what has its place in a text needs no other.
template <class T>
void Reader::setOrder() {
    if constexpr (!std::is_same_v<T, StudyInfo> && !std::is_same_v<T, MeaningUnit> &&
                  !std::is_same_v<T, SentenceLink> && !std::is_same_v<T, ParagraphLink>) {
        QHash<RecordId, QList<T*>> siblings;
        for (Loaded<T>& loaded : table<T>()) siblings[loaded.record.parent].append(&loaded.record);
        for (const QList<T*>& records : siblings) {
            const QStringList keys = orderKeys(records.size());
            for (qsizetype i = 0; i < records.size(); ++i) records[i]->order = keys[i];
        }
    }
}

void Reader::makeEntries() {
    for (const Loaded<Source>& loaded : table<Source>()) {
        const auto text = m_texts.constFind(loaded.record.id);
        if (text == m_texts.cend()) continue;
        ChangeSet set = *m_sourceEntries.constFind(loaded.record.id);
        set.add(loaded.record);
        set.edit(loaded.record.id, text->edit());
        m_content.entries.append(set);
    }
    int rest = 0;
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const Loaded<T>& loaded : table<T>()) {
            const auto text = m_texts.constFind(loaded.record.id);
            const bool hasText = text != m_texts.cend();
            if (std::is_same_v<T, Source> && hasText) continue;
            m_rest.add(loaded.record);
            if (hasText) m_rest.edit(loaded.record.id, text->edit());
            ++rest;
        }
    });
    m_rest.setCount(rest);
    if (rest > 0) m_content.entries.append(m_rest);
    m_content.records = int(m_known.size());
}

Result<void> Reader::readRecords(const QByteArray& studyYaml) {
    if (auto done = readYaml(studyYaml, [this](const QString& section, const Node& node) { return take(section, node); }); !done)
        return done.error().in(m_files.nameOf(u"study.yaml"_s));
    if (!m_versionRead)
        return error(1, {}, Said::tr("This is no archive"), Said::tr("`format: kondensat-archive` and `version: 1` come first"));
    return checkNumber();
}

Result<ArchiveContent> Reader::finish() {
    m_known.clear();
    forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const Loaded<T>& loaded : table<T>()) m_known.insert(loaded.record.id, {T::type, loaded.record.parent});
    });
    TRY_DO(checkReferences());
    TRY_DO(readTexts());
    TRY_DO(setRanges());
    TRY_DO(readAttachments());
    forEachRecordType([&](auto type) { setOrder<typename decltype(type)::type>(); });
    makeEntries();
    return std::move(m_content);
}

Result<ArchiveContent> Reader::read() {
    const YamlLimits limits;
    TRY_ASSIGN(const QByteArray bytes, m_files.read(u"study.yaml"_s, limits.bytes));
    TRY_DO(readRecords(bytes));
    return finish();
}

}  // namespace archive

Result<ArchiveContent> readArchive(const QString& folder, const TranscriptReader& transcripts) {
    TRY_ASSIGN(archive::ArchiveFiles files, archive::ArchiveFiles::open(folder));
    return archive::Reader(std::move(files), transcripts).read();
}

}  // namespace kondensat::importing
