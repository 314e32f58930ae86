#include "app/gui/report/at_once.h"

#include "core/method/numbers.h"
#include "core/text/segment.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {
namespace {

/// The paragraphs that a text prints as blocks of their own; nothing where a quote stands in the middle of one.
std::optional<QStringList> printedParagraphs(const Session& session, const RecordId& id) {
    const QString text = session.study().text(id);
    const method::Numbers numbers(session.index(), session.analysis());
    QStringList printed;
    for (const text::Span& span : text::paragraphs(text)) {
        const QStringList parts = text.mid(span.start, span.length()).split(QChar::ObjectReplacementCharacter);
        QStringList words;
        for (const QString& part : parts)
            if (!part.trimmed().isEmpty()) words.append(method::withNumbers(part.trimmed(), numbers, session.index().language()));
        if (words.size() > 1) return {};
        printed += words;
    }
    return printed;
}

/// Sets one text anew; false where it has to wait for the whole report.
bool setAnew(ShownReport& report, const Session& session, const RecordId& id) {
    QList<int> blocks;
    for (int i = 0; i < report.document.blocks.size(); ++i) {
        const exporting::Block& block = report.document.blocks[i];
        if (block.as<exporting::Paragraph>() && block.origin.record == id.toString() && block.origin.position >= 0) blocks.append(i);
    }
    const auto printed = printedParagraphs(session, id);
    if (!printed || printed->size() != blocks.size()) return false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        exporting::Block& block = report.document.blocks[blocks[i]];
        const QString& words = printed->at(i);
        if (block.as<exporting::Paragraph>()->text.plain() == words) continue;
        block.content = exporting::Paragraph{exporting::Inline(words)};
        if (!exporting::setAnew(report.pages, report.document, blocks[i])) return false;
        report.texts[blocks[i]] = words;
    }
    return true;
}

}  // namespace

std::shared_ptr<const ShownReport> shownAtOnce(const Session& session, const ShownReport& report, const Touched& touched) {
    if (touched.everything || !touched.any<study::AnalyticText>()) return {};
    auto changed = std::make_shared<ShownReport>(report);
    bool any = false;
    for (const RecordId& id : touched.records)
        if (session.study().find<study::AnalyticText>(id)) {
            if (!setAnew(*changed, session, id)) return {};
            any = true;
        }
    return any ? changed : nullptr;
}

}  // namespace kondensat::gui
