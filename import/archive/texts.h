// The long texts of an archive, and the ranges in them.
#pragma once
#include "core/text/codepoints.h"
#include "import/archive.h"
#include "import/archive/fields.h"

namespace kondensat::importing::archive {

/// A long text with its marks, as one entry writes it.
struct LongText {
    EntryId entry;
    QString text;
    struct Placed {
        qsizetype position = 0;  ///< UTF-16
        QJsonObject value;
    };
    QList<Placed> marks;
    text::CodePoints codePoints;

    [[nodiscard]] text::Edit edit() const;
};

/// Files of the folder, never one outside of it.
class ArchiveFiles {
public:
    static constexpr qint64 largestText = qint64(64) << 20, largestAttachment = qint64(1) << 30, largestTotal = qint64(4) << 30;

    static Result<ArchiveFiles> open(const QString& folder);
    /// No folder: files by their names in it, under a name that a person knows.
    static ArchiveFiles inMemory(const QString& name);
    /// Of one in memory.
    void add(const QString& relative, const QByteArray& bytes) { m_memory->insert(relative, bytes); }
    [[nodiscard]] bool isInMemory() const { return m_memory.has_value(); }
    /// As the person named it.
    [[nodiscard]] QString nameOf(const QString& relative) const { return m_folder + QLatin1Char('/') + relative; }
    [[nodiscard]] bool exists(const QString& relative) const;
    /// The real path of a file within the folder. Errors: Invalid (leads out of it), NotFound.
    [[nodiscard]] Result<QString> pathOf(const QString& relative) const;
    Result<QByteArray> read(const QString& relative, qint64 limit);
    /// UTF-8 with line ends made LF and a byte order mark dropped.
    Result<QString> readText(const QString& relative);

private:
    QString m_folder, m_root;
    std::optional<QHash<QString, QByteArray>> m_memory;
    qint64 m_total = 0;
};

/// Reads the lines of a .turns file into marks in a text; where a line's words have moved they are looked for, and
/// `moved` counts that. Errors name the line.
Result<QList<LongText::Placed>> readTurns(const QString& file, const LongText& text, int& moved);

/// Replaces {{id}} by U+FFFC with a mark and {{}} by {{. Error: braces that are neither, with the line.
Result<void> readQuoteMarks(const QString& written, QString& text, QList<LongText::Placed>& marks);

/// Finds a range's words: where it says they are, or where they are now. `moved` turns true when they had moved.
Result<text::Span> locate(const WrittenRange& range, const LongText& text, bool& moved);

}  // namespace kondensat::importing::archive
