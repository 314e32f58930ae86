// A document of somebody else whose styles a report takes up: a journal's .docx or .dotx, an .odt or .ott. Of its words, properties,
// pictures, macros, comments, headers and footers nothing is taken.
#pragma once
#include <QByteArray>
#include <QHash>
#include <memory>

#include "core/result.h"

namespace kondensat::exporting {

class OfficeTemplate {
public:
    /// Twentieths of a point.
    struct Page {
        int width = 0, height = 0;  ///< upright
        int top = 0, right = 0, bottom = 0, left = 0, header = 0, footer = 0, gutter = 0;
    };
    /// What a Word document gives; parts are empty where it has none.
    struct Word {
        QByteArray styles, numbering, theme, fonts;
        std::optional<Page> page;  ///< of its last section
        bool lineNumbers = false;
        bool mirrorMargins = false, hyphenates = false;
        QString tabStop;
        QList<std::pair<QString, QString>> colours;  ///< which of the theme's stands for text, background …
    };

    /// Errors: NotFound, NotReadable, Encrypted, Unsupported (neither a Word nor an OpenDocument text), TooLarge, Damaged.
    [[nodiscard]] static Result<std::shared_ptr<const OfficeTemplate>> read(const QString& path);

    [[nodiscard]] const std::optional<Word>& word() const { return m_word; }
    /// styles.xml of an OpenDocument text, without what it leads to outside; empty: it is a Word document.
    [[nodiscard]] const QByteArray& openStyles() const { return m_openStyles; }

private:
    std::optional<Word> m_word;
    QByteArray m_openStyles;
};

}  // namespace kondensat::exporting
