#include "app/gui/report/manuscript_words.h"

#include "app/gui/report/manuscript_view.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using app::Fate;

QString whereWords(const app::ManuscriptPlace& place) {
    const auto number = [](int n) { return n > 0 ? QString::number(n) : QString(); };
    return whereWords(exporting::NotedPlace{place.section, number(place.page), number(place.line)});
}

QString whereWords(const exporting::NotedPlace& place) {
    QStringList parts{place.section};
    if (!place.page.isEmpty()) parts.append(ManuscriptView::tr("page %1").arg(place.page));
    if (!place.line.isEmpty()) parts.append(ManuscriptView::tr("line %1").arg(place.line));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString quoteWords(const app::CheckedQuote& quote) {
    if (quote.fate == Fate::Gone) return ManuscriptView::tr("no longer quoted");
    if (quote.isElsewhere()) return ManuscriptView::tr("given to somebody else");
    if (quote.fate == Fate::New) return quote.source ? ManuscriptView::tr("new, from a transcript") : ManuscriptView::tr("new, in no transcript");
    if (quote.fate == Fate::Changed) return quote.beyondPolicy > 0 ? ManuscriptView::tr("changed beyond the quote policy") : ManuscriptView::tr("changed");
    return ManuscriptView::tr("without a participant's id");
}

bool isWorthALook(const app::CheckedQuote& quote) {
    return quote.fate != Fate::Same || quote.isElsewhere() || (quote.named.isEmpty() && !quote.speakers.isEmpty());
}

QString fateWords(Fate fate) {
    switch (fate) {
        case Fate::Changed: return ManuscriptView::tr("changed");
        case Fate::Gone: return ManuscriptView::tr("gone");
        case Fate::New: return ManuscriptView::tr("new");
        case Fate::Same: break;
    }
    return {};
}

}  // namespace kondensat::gui
