// Unfolding what a paragraph rests on, in a web page: by mouse, by keyboard and for screen readers, without a request.
#pragma once
#include "export/grounds.h"

namespace kondensat::exporting {

/// A closed disclosure with everything below it. `id` names it in the page; `language` is the page's.
QString groundsHtml(const QList<Ground>& grounds, const QString& id, const QString& language);
/// For the page's style element.
QString groundsStyle();
/// A script element: a click on a paragraph opens what it rests on. The page can be read without it.
QString groundsScript();

}  // namespace kondensat::exporting
