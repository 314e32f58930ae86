// Everything that a person or a screen reader meets in a window, with where it stands.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

namespace kondensat::support {

struct SeenWords {
    QString words, where;
};

/// Of all that is visible in the window: texts, titles, hints, tooltips, accessible names, menus, models, and what is painted.
QList<SeenWords> wordsIn(QWidget& window);

/// Whose words are the researcher's own: values and texts of the study.
class OwnWords {
public:
    explicit OwnWords(const study::Study& study, const QStringList& more = {});
    /// What is left of some words when the researcher's own and names of programs, formats and keys are taken out. Empty: all is
    /// in the language of the window.
    [[nodiscard]] QString foreignIn(const QString& words) const;

private:
    [[nodiscard]] QString withoutRuns(const QString& words, qsizetype least) const;
    [[nodiscard]] QString withoutValues(const QString& words) const;
    QStringList m_values;  ///< the longest first
    QString m_all;
};

}  // namespace kondensat::support
