#include "import/refi/loaded_texts.h"

#include "core/in_parallel.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {
namespace {

/// One text on its way, with what it has to say for the project as a whole.
struct Loading {
    LoadedText loaded;
    bool isThere = false;
    Positions::Evidence evidence;
    Notes notes;
};

std::vector<Loading> textsOf(const Project& project) {
    std::vector<Loading> texts;
    const auto add = [&](const Text& text, const Media* media) {
        Loading loading;
        loading.loaded.text = &text;
        loading.loaded.media = media;
        texts.push_back(std::move(loading));
    };
    for (const Text& text : project.texts) add(text, nullptr);
    for (const Media& media : project.media)
        for (const Text& text : media.texts) add(text, &media);
    return texts;
}

void load(Loading& loading, const Container* container, const Positions& positions) {
    const Text& text = *loading.loaded.text;
    const auto raw = loadText(text, container, loading.notes);
    loading.isThere = raw.has_value();
    if (!raw) {
        loading.notes.count(QT_TRANSLATE_N_NOOP(
            "Kondensat",
            "%n text lies outside the file or is missing from it, and is left out with its passages|%n texts lie "
            "outside the file or are missing from it, and are left out with their passages"));
        return;
    }
    if (raw->text.trimmed().isEmpty() && !text.selections.isEmpty())
        loading.notes.count(QT_TRANSLATE_N_NOOP(
            "Kondensat",
            "%n text is empty in the file, though passages in it were coded. NVivo for Mac writes such files; "
            "export the project with NVivo for Windows|%n texts are empty in the file, though passages in them "
            "were coded. NVivo for Mac writes such files; export the project with NVivo for Windows"));
    loading.loaded.counted = CountedText(*raw);
    loading.evidence = positions.evidenceIn(loading.loaded.counted, text.selections);
}

/// Steps for looking for words, of the whole project, as a hostile file could ask for endless ones.
constexpr qint64 mostSteps = 500'000'000;

void placeSelections(std::vector<LoadedText>& texts, const Positions& positions) {
    std::vector<qint64> used(texts.size(), mostSteps);
    std::atomic<qint64> sum{0};
    inParallel(qsizetype(texts.size()), [&](qsizetype i) {
        if (sum >= mostSteps) return;
        LoadedText& text = texts[size_t(i)];
        qint64 steps = mostSteps;
        text.places = positions.place(text.counted, text.text->selections, steps);
        sum += used[size_t(i)] = mostSteps - steps;
    });
    // Which text gets the last steps must not depend on which was the faster.
    qint64 left = mostSteps;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (used[i] < left)
            left -= used[i];
        else
            texts[i].places = positions.place(texts[i].counted, texts[i].text->selections, left);
    }
}

}  // namespace

std::optional<RawText> loadText(const Text& text, const Container* container, Notes& notes) {
    std::optional<RawText> plain;
    if (text.content) {
        plain = RawText{*text.content, false, false};
    } else if (!container) {
        return std::nullopt;
    } else if (const QString entry = container->find(text.plainPath); !entry.isEmpty()) {
        auto read = container->readPlain(entry, notes);
        if (read)
            plain = *std::move(read);
        else
            notes.count(QT_TRANSLATE_N_NOOP(
                "Kondensat",
                "%n text in the file is damaged or too large|%n texts in the file are damaged or too large"));
    }
    if (!container || (plain && !plain->text.trimmed().isEmpty())) return plain;
    if (const QString entry = container->find(text.richPath); !entry.isEmpty()) {
        auto read = container->readRich(entry, notes);
        if (read && !read->text.trimmed().isEmpty()) return *std::move(read);
    }
    return plain;
}

LoadedTexts loadTexts(const Project& project, const Container* container) {
    Positions positions(project.origin);
    std::vector<Loading> loading = textsOf(project);
    inParallel(qsizetype(loading.size()), [&](qsizetype i) { load(loading[size_t(i)], container, positions); });
    LoadedTexts result;
    for (Loading& each : loading) {
        result.notes.add(each.notes);
        if (!each.isThere) continue;
        positions.learn(each.evidence);
        result.texts.push_back(std::move(each.loaded));
    }
    positions.decide();
    placeSelections(result.texts, positions);
    result.counting = positions.counting();
    result.isDoubtful = positions.isDoubtful();
    const bool hasSelections = std::any_of(result.texts.cbegin(), result.texts.cend(),
                                           [](const LoadedText& text) { return !text.places.isEmpty(); });
    if (!hasSelections) return result;
    if (!(positions.counting() == Counting{}))
        result.notes.say(Said::tr("Positions were read as %1, as that fits the texts").arg(positions.words()));
    if (positions.isDoubtful())
        result.notes.say(
            Said::tr("The texts do not tell for certain how the other program counts positions; please look at the "
                     "ends of some meaning units"));
    return result;
}

}  // namespace kondensat::importing::refi
