// Everything that a person or a screen reader meets in a window, with where it stands.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

namespace kondensat::support {

struct SeenWords {
    QString words, where;
};

/// Of all that is visible in the window: texts, titles, hints, tooltips, accessible names, menus, models, and what is
/// painted.
QList<SeenWords> wordsIn(QWidget& window);

/// The words in Latin letters, without names of programs and formats, markup, tags of languages and paths of files.
QString latinIn(const QString& words);

}  // namespace kondensat::support
