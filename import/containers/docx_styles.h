// What Word styles say of text: whether it is bold, a heading, a quotation.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <type_traits>

#include "core/result.h"

namespace kondensat::importing {

class DocxStyles {
public:
    /// Reads word/styles.xml. Errors: Damaged, Refused.
    static Result<DocxStyles> read(const QByteArray& xml, const QString& part);
    /// Bold by paragraph or character style; styles may rest on others. An empty id stands for none.
    [[nodiscard]] bool isBold(const QString& id) const;
    /// Outline level of a heading, from 1; 0: none.
    [[nodiscard]] int heading(const QString& id) const;
    [[nodiscard]] bool isQuote(const QString& id) const;

private:
    struct Style {
        std::optional<bool> bold;
        std::optional<int> heading;
        bool isQuote = false;
        QString basedOn;
    };
    /// The first in the chain of styles for which `says` gives something.
    template <class F>
    auto inChain(const QString& id, F&& says) const -> std::invoke_result_t<F, const Style&> {
        QString at = id;
        for (int step = 0; step < 16 && !at.isEmpty(); ++step) {  // a chain of styles may be a circle
            const auto found = m_styles.constFind(at);
            if (found == m_styles.constEnd()) break;
            if (const auto said = says(*found)) return said;
            at = found->basedOn;
        }
        return {};
    }
    QHash<QString, Style> m_styles;
};

/// Word's w:outlineLvl counts from 0, and 9 is running text. As Paragraph::heading.
inline int headingOfOutline(const QString& value) {
    bool isNumber = false;
    const int level = value.toInt(&isNumber);
    return isNumber && level >= 0 && level < 9 ? level + 1 : 0;
}

/// The value of a Word on/off element such as w:b: absent attribute means on.
inline bool isOn(const QString& value) {
    return !(value == QLatin1StringView("0") || value == QLatin1StringView("false") ||
             value == QLatin1StringView("off") || value == QLatin1StringView("none"));
}

}  // namespace kondensat::importing
