// Step 1, total impression: from chaos to themes.
#include "core/method/look.h"
#include "core/method/partial_date.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::method {

using namespace study;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QList<const PreliminaryTheme*>& themes) {
    QStringList names;
    for (const auto* theme : themes) names.append(theme->title);
    return names;
}

/// Case-folded words in order, so that punctuation and capitals do not count.
QStringList wordsOf(const QString& title) {
    QStringList words;
    for (const text::Span& word : text::words(title, {}))
        words.append(text::caseFolded(QStringView(title).mid(word.start, word.length())));
    return words;
}

QSet<QString> contentOf(const QString& title, const QString& language) {
    QSet<QString> words;
    for (const text::Span& word : text::contentWords(title, language))
        words.insert(text::caseFolded(QStringView(title).mid(word.start, word.length())));
    return words;
}

bool soundsLike(const QString& theme, const QString& heading, const QString& language) {
    const QStringList words = wordsOf(theme);
    if (words.isEmpty()) return false;
    const QSet<QString> content = contentOf(theme, language);
    return words == wordsOf(heading) || (!content.isEmpty() && content == contentOf(heading, language));
}

}  // namespace

void sourceUnread(Look& look) {
    QSet<RecordId> read;
    for (const ReadingMark* mark : look.readings) read.insert(mark->source);
    for (const Source* source : look.sources)
        if (!read.contains(source->id))
            look.note(source->id, Said::tr("Nobody has marked %1 as read.").arg(look.name(source->id)));
}

void fewThemes(Look& look) {
    if (look.sources.isEmpty() || look.themes.size() >= look.defaults.fewestThemes) return;
    const QString sentence = look.themes.isEmpty() ? Said::tr("The team's list of preliminary themes is still empty.")
                                                   : Said::tr("The list of preliminary themes holds %1; %2 to %3 are common.")
                                                         .arg(look.themes.size())
                                                         .arg(look.defaults.fewestThemes)
                                                         .arg(look.defaults.mostThemes);
    look.note(look.analysis, sentence, titles(look.themes));
}

void manyThemes(Look& look) {
    if (look.themes.size() > look.defaults.mostThemes)
        look.note(look.analysis,
                  Said::tr("The list of preliminary themes holds %1; %2 to %3 are common, and some may belong together.")
                      .arg(look.themes.size())
                      .arg(look.defaults.fewestThemes)
                      .arg(look.defaults.mostThemes),
                  titles(look.themes));
}

void themeBeforeReading(Look& look) {
    for (const PreliminaryTheme* theme : look.index.children<PreliminaryTheme>(look.analysis)) {
        if (theme->aPriori || !PartialDate::parse(theme->date).isValid()) continue;
        QStringList read;  // by whoever listed the theme; by anyone for the team's list
        for (const ReadingMark* mark : look.readings)
            if (!theme->member || mark->member == theme->member) read.append(mark->date);
        if (std::all_of(read.cbegin(), read.cend(),
                        [&](const QString& date) { return certainlyBefore(theme->date, date); }))
            look.note(
                theme->id,
                Said::tr("The preliminary theme “%1” is dated before any reading on record; it may have come from elsewhere.")
                    .arg(look.name(theme->id)),
                QStringList{theme->date} + read);
    }
}

void themeLikeGuideHeading(Look& look) {
    const auto topics = look.study.list<GuideTopic>();
    for (const PreliminaryTheme* theme : look.index.children<PreliminaryTheme>(look.analysis))
        for (const GuideTopic* topic : topics)
            if (soundsLike(theme->title, topic->title, look.language)) {
                look.note(
                    theme->id,
                    Said::tr("The preliminary theme “%1” has the wording of a heading in the interview guide; it may be the guide's rather than the material's.")
                        .arg(look.name(theme->id)),
                    {theme->title, topic->title});
                break;
            }
}

void noPreconceptions(Look& look) {
    for (const Reflexivity& entry : look.study.table<Reflexivity>()) {
        const RecordId of = look.index.analysisOf(entry.id);
        if (entry.kind == "preconception"_L1 && !entry.text.trimmed().isEmpty() &&
            (of.isEmpty() || of == look.analysis))
            return;
    }
    look.note(
        look.analysis,
        Said::tr("No preconceptions are on record. Writing them down before the analysis makes it possible to come back to them."));
}

void singleReader(Look& look) {
    QSet<RecordId> readers;
    for (const ReadingMark* mark : look.readings) readers.insert(mark->member);
    if (readers.size() == 1)
        look.note(look.analysis, Said::tr("All reading on record is by one person; another pair of eyes may widen the view."),
                  {readers.begin()->toString()});
}

void themeWithoutFate(Look& look) {
    if (look.groups.isEmpty() && look.units.isEmpty()) return;  // fates come with step 2
    for (const PreliminaryTheme* theme : look.themes)
        if (theme->fate.isEmpty())
            look.note(
                theme->id,
                Said::tr("What became of the preliminary theme “%1” is not on record: kept, merged, renamed, split or set aside.")
                    .arg(look.name(theme->id)));
}

}  // namespace kondensat::method
