#include "core/said.h"
#include "core/text/codepoints.h"
#include "import/qda/projects.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::qda {

using namespace refi;

namespace {

class QualCoder {
public:
    explicit QualCoder(const Database& database) : m_database(database) {}

    Result<Project> read() {
        m_project.origin = u"QualCoder"_s;
        m_project.name = u"QualCoder"_s;
        TRY_DO(
            m_database.rows(u"project"_s, {u"memo"_s}, [&](const Row& row) { m_project.description = row.text(0); }));
        TRY_DO(readCodes());
        TRY_DO(readSources());
        TRY_DO(readPassages());
        TRY_DO(readMarks());
        TRY_DO(readCases());
        TRY_DO(readAttributes());
        TRY_DO(readJournal());
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) m_project.texts.append(std::move(*it));
        for (auto it = m_media.begin(); it != m_media.end(); ++it) m_project.media.append(std::move(*it));
        for (auto it = m_cases.begin(); it != m_cases.end(); ++it) m_project.cases.append(std::move(*it));
        return std::move(m_project);
    }

private:
    QUuid userFor(const QString& owner) {
        if (owner.isEmpty()) return {};
        const QUuid guid = rowGuid("owner", owner);
        if (!m_owners.contains(guid)) {
            m_owners.insert(guid);
            m_project.users.append({guid, owner, {}});
        }
        return guid;
    }

    /// Categories first, from the top down; a category in a circle stands at the top.
    Result<void> readCodes() {
        struct Category {
            QString name, memo;
            qint64 above;
        };
        QMap<qint64, Category> categories;
        TRY_DO(m_database.rows(u"code_cat"_s, {u"catid"_s, u"name"_s, u"memo"_s, u"supercatid"_s}, [&](const Row& row) {
            categories.insert(row.number(0), {row.text(1), row.text(2), row.isNull(3) ? -1 : row.number(3)});
        }));
        QHash<qint64, int> index;
        const auto add = [&](const QUuid& guid, const QString& name, const QString& memo, const QString& colour,
                             int parent) {
            m_project.codes.append({guid,
                                    name,
                                    memo,
                                    colour.startsWith(u'#') && colour.size() == 7 ? colour.toLower() : QString(),
                                    parent,
                                    {}});
            return int(m_project.codes.size()) - 1;
        };
        for (int round = 0, before = -1; index.size() < categories.size() && round < 1000; ++round) {
            const bool stuck = std::exchange(before, int(index.size())) == index.size();
            for (auto it = categories.cbegin(); it != categories.cend(); ++it) {
                const bool top = !categories.contains(it->above) || stuck;
                if (!index.contains(it.key()) && (top || index.contains(it->above)))
                    index.insert(it.key(), add(rowGuid("category", it.key()), it->name, it->memo, {},
                                               top ? -1 : index.value(it->above)));
            }
        }
        return m_database.rows(u"code_name"_s, {u"cid"_s, u"name"_s, u"memo"_s, u"catid"_s, u"color"_s},
                               [&](const Row& row) {
                                   add(rowGuid("code", row.number(0)), row.text(1), row.text(2), row.text(4),
                                       row.isNull(3) ? -1 : index.value(row.number(3), -1));
                               });
    }

    Result<void> readSources() {
        return m_database.rows(
            u"source"_s, {u"id"_s, u"name"_s, u"fulltext"_s, u"mediapath"_s, u"memo"_s, u"owner"_s},
            [&](const Row& row) {
                const qint64 id = row.number(0);
                const QString path = row.text(3);
                Media media;
                media.guid = rowGuid("source", id);
                media.name = row.text(1);
                if (row.isNull(2) || (row.text(2).isEmpty() && !path.isEmpty())) {
                    media.description = row.text(4);
                    media.path = path;
                    media.element = path.contains(u"audio")   ? u"AudioSource"_s
                                    : path.contains(u"video") ? u"VideoSource"_s
                                                              : u"PictureSource"_s;
                    m_media.insert(id, media);
                    return;
                }
                Text text;
                text.guid = media.guid;
                text.name = row.text(1);
                text.content = row.text(2);
                text.description = row.text(4);
                text.user = userFor(row.text(5));
                m_texts.insert(id, text);
                // The file that the text was taken from, by its name, unless it is said to lie elsewhere.
                media.guid = rowGuid("original", id);
                media.original = text.guid;
                if (path.isEmpty() || path.startsWith(u'/'))
                    media.path = u"/documents/"_s + (path.isEmpty() ? media.name : path).section(u'/', -1);
                const bool isPdf = (path.isEmpty() ? media.name : path).endsWith(u".pdf", Qt::CaseInsensitive);
                media.element = isPdf ? u"PDFSource"_s : u"TextSource"_s;
                m_media.insert(id, media);
            });
    }

    /// Codings of one person on the same passage are one selection.
    Result<void> readPassages() {
        QHash<QString, std::pair<qint64, qsizetype>> known;
        TRY_DO(m_database.rows(
            u"code_text"_s, {u"cid"_s, u"fid"_s, u"seltext"_s, u"pos0"_s, u"pos1"_s, u"owner"_s, u"memo"_s},
            [&](const Row& row) {
                const auto text = m_texts.find(row.number(1));
                if (text == m_texts.end()) {
                    ++m_project.unknown;
                    return;
                }
                const QString key =
                    u"%1 %2 %3 %4"_s.arg(row.number(1)).arg(row.number(3)).arg(row.number(4)).arg(row.text(5));
                if (!known.contains(key)) {
                    Selection selection;
                    selection.guid = rowGuid("passage", key);
                    selection.user = userFor(row.text(5));
                    selection.name = row.text(2);
                    selection.start = row.number(3);
                    selection.end = row.number(4);
                    text->selections.append(selection);
                    known.insert(key, {row.number(1), text->selections.size() - 1});
                }
                Selection& selection = text->selections[known.value(key).second];
                selection.codings.append({rowGuid("code", row.number(0)), selection.user, {}});
                if (const QString memo = row.text(6); !memo.isEmpty())
                    selection.description += (selection.description.isEmpty() ? u""_s : u"\n"_s) + memo;
            }));
        return {};
    }

    /// Of pictures, pages of PDFs and recordings, with the columns as attributes.
    Result<void> readMarks() {
        for (const auto& [table, places] :
             {std::pair{u"code_image"_s, QStringList{u"imid"_s, u"x1"_s, u"y1"_s, u"width"_s, u"height"_s, u"pdf_page"_s}},
              {u"code_av"_s, QStringList{u"avid"_s, u"pos0"_s, u"pos1"_s}}}) {
            const QString name = table;
            const QStringList columns = places + QStringList{u"owner"_s, u"date"_s, u"important"_s};
            TRY_DO(m_database.rows(table, QStringList{u"id"_s, u"cid"_s, u"memo"_s} + columns, [&](const Row& row) {
                const auto media = m_media.find(row.number(0));
                if (media == m_media.end()) {
                    ++m_project.unknown;
                    return;
                }
                Element mark{name, {}, {}, {}};
                for (int i = 0; i < columns.size(); ++i)
                    if (!row.isNull(i + 3)) mark.attributes.append({{}, columns[i], row.text(i + 3)});
                if (const QString memo = row.text(2); !memo.isEmpty())
                    mark.children.push_back({u"Description"_s, memo, {}, {}});
                const QString code = rowGuid("code", row.number(1)).toString(QUuid::WithoutBraces);
                mark.children.push_back({u"CodeRef"_s, {}, {{{}, u"targetGUID"_s, code}}, {}});
                media->marks.push_back(std::move(mark));
            }));
        }
        return {};
    }

    Result<void> readCases() {
        TRY_DO(m_database.rows(u"cases"_s, {u"caseid"_s, u"name"_s, u"memo"_s}, [&](const Row& row) {
            m_cases.insert(row.number(0), {rowGuid("case", row.number(0)), row.text(1), row.text(2), {}, {}, {}, {}});
        }));
        return m_database.rows(u"case_text"_s, {u"caseid"_s, u"fid"_s, u"pos0"_s, u"pos1"_s}, [&](const Row& row) {
            const auto each = m_cases.find(row.number(0));
            const auto text = m_texts.find(row.number(1));
            if (each == m_cases.end() || text == m_texts.end()) return;
            const bool whole = row.number(2) <= 0 && row.number(3) >= text::CodePoints(*text->content).count() - 1;
            if (whole) {
                each->sources.append(text->guid);
                return;
            }
            Selection selection;
            selection.guid =
                rowGuid("case passage",
                        u"%1 %2 %3 %4"_s.arg(row.number(0)).arg(row.number(1)).arg(row.number(2)).arg(row.number(3)));
            selection.start = row.number(2);
            selection.end = row.number(3);
            text->selections.append(selection);
            each->selections.append(selection.guid);
        });
    }

    Result<void> readAttributes() {
        return m_database.rows(u"attribute"_s, {u"name"_s, u"attr_type"_s, u"value"_s, u"id"_s}, [&](const Row& row) {
            const QUuid variable = rowGuid("attribute", row.text(0));
            m_project.variables.insert(variable, row.text(0));
            if (const auto each = m_cases.find(row.number(3)); row.text(1) == u"case" && each != m_cases.end())
                each->values.append({variable, row.text(2)});
            if (const auto text = m_texts.find(row.number(3)); row.text(1) == u"file" && text != m_texts.end())
                text->values.append({variable, row.text(2)});
        });
    }

    Result<void> readJournal() {
        const auto note = [&](const QUuid& guid, const QString& name, const QString& words, const QString& owner,
                              const QString& date) {
            Text text;
            text.guid = guid;
            text.name = name;
            text.content = words;
            text.user = userFor(owner);
            text.date = QDate::fromString(date.left(10), Qt::ISODate).isValid() ? date.left(10) : QString();
            m_project.notes.append(text);
        };
        TRY_DO(m_database.rows(
            u"journal"_s, {u"jid"_s, u"name"_s, u"jentry"_s, u"owner"_s, u"date"_s}, [&](const Row& row) {
                note(rowGuid("journal", row.number(0)), row.text(1), row.text(2), row.text(3), row.text(4));
            }));
        return m_database.rows(u"annotation"_s, {u"anid"_s, u"fid"_s, u"memo"_s, u"owner"_s, u"date"_s},
                               [&](const Row& row) {
                                   const QUuid guid = rowGuid("annotation", row.number(0));
                                   note(guid, Said::tr("Annotation"), row.text(2), row.text(3), row.text(4));
                                   if (const auto text = m_texts.find(row.number(1)); text != m_texts.end())
                                       text->notes.append(guid);
                               });
    }

    const Database& m_database;
    Project m_project;
    QSet<QUuid> m_owners;
    QMap<qint64, Text> m_texts;
    QMap<qint64, Media> m_media;
    QMap<qint64, Case> m_cases;
};

}  // namespace

QUuid rowGuid(const char* kind, const QString& key) {
    static const QUuid space(u"{71646120-726f-8773-8f66-206461746162}"_s);
    return QUuid::createUuidV5(space, QLatin1StringView(kind) + u' ' + key);
}

Result<Project> readQualCoder(const Database& database) {
    return QualCoder(database).read();
}

}  // namespace kondensat::importing::qda
