// The guard at the door: what leaves the study is searched for registered identifiers before it is written.
#pragma once
#include <functional>

#include "app/operations/identifying.h"

namespace kondensat::app {

/// Where a registered identifier stands in a file.
struct GuardedPlace {
    QString file;   ///< of several files the one concerned; else empty
    QString part;   ///< "word/document.xml"; empty: the file itself
    QString place;  ///< "paragraph 12", "line 4", "page 3"
    qsizetype identifier = 0;  ///< index into the register
    bool isForm = false;       ///< an inflected form, or one of several names by itself
    /// "word/document.xml, paragraph 12: 2 (person, Birthe)": says which one without a word of it.
    [[nodiscard]] QString sentence(const Identifiers& identifiers) const;
    bool operator==(const GuardedPlace&) const = default;
};

class ExportGuard {
public:
    /// `despite`: the person wants the export all the same; it is searched, and not stopped.
    explicit ExportGuard(const Identifiers& identifiers, bool despite = false) : m_search(identifiers), m_despite(despite) {}

    /// Searches a file in memory: its text however it is cut into runs, attributes, properties, comments, names of parts and what is
    /// embedded. `name` is the file's, with or without folders; `file`: what it is called in the list, where it is one of several.
    void look(const QByteArray& bytes, const QString& name, const QString& file = {});
    /// Every file in a folder and below. Names of files that are ids of records are no words: `isRecord` knows them. `goOn` hears the part
    /// that is done (0 to 1) and stops the search with false: then so does this.
    bool lookInFolder(const QString& folder, const std::function<bool(const RecordId&)>& isRecord, const std::function<bool(double part)>& goOn = {});
    /// Refused where something was found, unless despite. The message names no words.
    [[nodiscard]] Result<void> verdict(const QString& file) const;

    [[nodiscard]] const QList<GuardedPlace>& places() const { return m_places; }
    /// What could not be searched, and why: "word/media/image1.png: a picture".
    [[nodiscard]] const QStringList& unread() const { return m_unread; }
    [[nodiscard]] bool despite() const { return m_despite; }
    [[nodiscard]] const Identifiers& identifiers() const { return m_search.identifiers(); }
    /// What to say beside a file that was written: what went out all the same, and what could not be searched.
    [[nodiscard]] QStringList warnings() const;
    /// Forgets what was found, before something else is searched.
    void startOver() { m_places.clear(), m_unread.clear(); }

private:
    IdentifierSearch m_search;
    bool m_despite;
    QList<GuardedPlace> m_places;
    QStringList m_unread;
    std::function<bool(const RecordId&)> m_isRecord;
};

}  // namespace kondensat::app
