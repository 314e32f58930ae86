// Which Word styles make text bold.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/result.h"

namespace kondensat::importing {

class DocxStyles {
public:
    /// Reads word/styles.xml. Errors: Damaged, Refused.
    static Result<DocxStyles> read(const QByteArray& xml, const QString& part);
    /// Bold by paragraph or character style; styles may rest on others. An empty id stands for none.
    [[nodiscard]] bool isBold(const QString& id) const;

private:
    struct Style {
        std::optional<bool> bold;
        QString basedOn;
    };
    QHash<QString, Style> m_styles;
};

/// The value of a Word on/off element such as w:b: absent attribute means on.
inline bool isOn(const QString& value) {
    return !(value == QLatin1StringView("0") || value == QLatin1StringView("false") ||
             value == QLatin1StringView("off") || value == QLatin1StringView("none"));
}

}  // namespace kondensat::importing
