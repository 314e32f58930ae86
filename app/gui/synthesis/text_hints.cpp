#include "app/gui/synthesis/text_hints.h"

#include <QCoreApplication>

#include "app/operations/synthesis.h"
#include "core/method/wording.h"

namespace kondensat::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TextHint)
};

}  // namespace

QList<TextHint> hintsFor(const study::Study& study, const RecordId& analyticText, const RecordId& version,
                         const QString& language) {
    QList<TextHint> hints;
    if (!version)
        for (const app::ParagraphState& paragraph : app::paragraphsOf(study, analyticText))
            if (!paragraph.isBacked())
                hints.append(
                    {TextHint::Kind::Unbacked, paragraph.span,
                     Tr::tr("No condensate backs this paragraph yet. Tick the ones it rests on under Condensates.")});
    const QString words = method::withoutQuotations(study.text(version ? version : analyticText));
    for (const text::Span& span : method::firstPerson(words, language))
        hints.append({TextHint::Kind::FirstPerson, span,
                      Tr::tr("First person: an analytic text is told by the researcher, in the third person.")});
    for (const method::StrongWording& strong : method::strongWordings(words, language))
        hints.append({TextHint::Kind::Strong, strong.span,
                      Tr::tr("Speaks for many: re-read it against its units. Silence is no agreement.")});
    return hints;
}

QString hintSummary(const QList<TextHint>& hints) {
    int unbacked = 0, first = 0, strong = 0;
    for (const TextHint& hint : hints)
        ++(hint.kind == TextHint::Kind::Unbacked      ? unbacked
           : hint.kind == TextHint::Kind::FirstPerson ? first
                                                      : strong);
    QStringList parts;
    if (unbacked)
        parts.append(unbacked == 1 ? Tr::tr("1 paragraph that nothing backs")
                                   : Tr::tr("%1 paragraphs that nothing backs").arg(unbacked));
    if (first)
        parts.append(first == 1 ? Tr::tr("1 place in the first person")
                                : Tr::tr("%1 places in the first person").arg(first));
    if (strong)
        parts.append(strong == 1 ? Tr::tr("1 wording that speaks for many")
                                 : Tr::tr("%1 wordings that speak for many").arg(strong));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace kondensat::gui
