#include "app/gui/report/set_off.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

QString setOff(const QString& text, const QList<text::Difference>& differences, bool isLater) {
    QString html;
    qsizetype at = 0;
    for (const text::Difference& each : differences) {
        const text::Span span = isLater ? each.quoted : each.original;
        html += text.mid(at, span.start - at).toHtmlEscaped();
        if (span.length() > 0)
            html += (isLater ? u"<b>"_s : u"<s>"_s) + text.mid(span.start, span.length()).toHtmlEscaped() + (isLater ? u"</b>"_s : u"</s>"_s);
        at = span.end;
    }
    html += text.mid(at).toHtmlEscaped();
    return html.replace(u'\n', u"<br>"_s);
}

}  // namespace kondensat::gui
