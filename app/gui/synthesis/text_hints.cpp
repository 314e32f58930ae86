#include "app/gui/synthesis/text_hints.h"

#include <QCoreApplication>

#include "app/operations/synthesis.h"
#include "core/method/wording.h"
#include "core/said.h"

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
        parts.append(counted(
            Tr::tr("%n paragraph that nothing backs|%n paragraphs that nothing backs", nullptr, unbacked), unbacked));
    if (first)
        parts.append(
            counted(Tr::tr("%n place in the first person|%n places in the first person", nullptr, first), first));
    if (strong)
        parts.append(counted(Tr::tr("%n wording that speaks for many|%n wordings that speak for many", nullptr, strong),
                             strong));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace kondensat::gui
