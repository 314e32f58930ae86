#include "app/gui/parts/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace kondensat::gui {

namespace {

/// As Qt names them; others are shown in English.
[[maybe_unused]] constexpr const char* languages[] = {
    QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Danish"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Icelandic"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian Bokmal"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian Nynorsk"),
    QT_TRANSLATE_NOOP("Languages", "Persian"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Somali"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("Languages", "Faroese"),
    QT_TRANSLATE_NOOP("Languages", "Greenlandic"),
    QT_TRANSLATE_NOOP("Languages", "Kalaallisut"),
    QT_TRANSLATE_NOOP("Languages", "Northern Sami"),
};

constexpr std::pair<const char*, const char*> types[] = {
    {"study", QT_TRANSLATE_NOOP("Records", "study")},
    {"member", QT_TRANSLATE_NOOP("Records", "member")},
    {"analysis", QT_TRANSLATE_NOOP("Records", "analysis")},
    {"question", QT_TRANSLATE_NOOP("Records", "research question")},
    {"round", QT_TRANSLATE_NOOP("Records", "round")},
    {"participant", QT_TRANSLATE_NOOP("Records", "participant")},
    {"consent", QT_TRANSLATE_NOOP("Records", "consent")},
    {"recruitment", QT_TRANSLATE_NOOP("Records", "line of the recruitment log")},
    {"relationship", QT_TRANSLATE_NOOP("Records", "relation to a participant")},
    {"session", QT_TRANSLATE_NOOP("Records", "session")},
    {"guide", QT_TRANSLATE_NOOP("Records", "version of the interview guide")},
    {"topic", QT_TRANSLATE_NOOP("Records", "topic of the interview guide")},
    {"guide question", QT_TRANSLATE_NOOP("Records", "question of the interview guide")},
    {"source", QT_TRANSLATE_NOOP("Records", "source")},
    {"work", QT_TRANSLATE_NOOP("Records", "line of a work log")},
    {"attachment", QT_TRANSLATE_NOOP("Records", "file")},
    {"reading mark", QT_TRANSLATE_NOOP("Records", "reading mark")},
    {"preliminary theme", QT_TRANSLATE_NOOP("Records", "preliminary theme")},
    {"code group", QT_TRANSLATE_NOOP("Records", "code group")},
    {"subgroup", QT_TRANSLATE_NOOP("Records", "subgroup")},
    {"unit", QT_TRANSLATE_NOOP("Records", "meaning unit")},
    {"condensate", QT_TRANSLATE_NOOP("Records", "condensate")},
    {"sentence link", QT_TRANSLATE_NOOP("Records", "link of a sentence")},
    {"gold quote", QT_TRANSLATE_NOOP("Records", "gold quote")},
    {"category", QT_TRANSLATE_NOOP("Records", "category")},
    {"analytic text", QT_TRANSLATE_NOOP("Records", "analytic text")},
    {"paragraph link", QT_TRANSLATE_NOOP("Records", "link of a paragraph")},
    {"quote", QT_TRANSLATE_NOOP("Records", "quote")},
    {"translation", QT_TRANSLATE_NOOP("Records", "version in another language")},
    {"challenge search", QT_TRANSLATE_NOOP("Records", "challenge search")},
    {"saved search", QT_TRANSLATE_NOOP("Records", "saved search")},
    {"left passage", QT_TRANSLATE_NOOP("Records", "passage that was left")},
    {"discussion", QT_TRANSLATE_NOOP("Records", "discussion")},
    {"memo", QT_TRANSLATE_NOOP("Records", "memo")},
    {"reflexivity", QT_TRANSLATE_NOOP("Records", "reflexive note")},
    {"information power", QT_TRANSLATE_NOOP("Records", "judgement of information power")},
    {"approval", QT_TRANSLATE_NOOP("Records", "approval")},
    {"planned date", QT_TRANSLATE_NOOP("Records", "planned date")},
    {"funding", QT_TRANSLATE_NOOP("Records", "source of funding")},
    {"answer", QT_TRANSLATE_NOOP("Records", "answer to a point worth a look")},
    {"checklist answer", QT_TRANSLATE_NOOP("Records", "checklist answer")},
    {"reviewer comment", QT_TRANSLATE_NOOP("Records", "reviewer's comment")},
    {"participant check", QT_TRANSLATE_NOOP("Records", "participant check")},
    {"milestone", QT_TRANSLATE_NOOP("Records", "milestone")},
};

}  // namespace

QString languageWords(const QString& tag) {
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C) return tag;
    return QCoreApplication::translate("Languages", QLocale::languageToString(locale.language()).toUtf8().constData());
}

QString guidelineWords(const QString& words) {
    return words.isEmpty() ? words : QCoreApplication::translate("Guidelines", words.toUtf8().constData());
}

QString typeWords(const QString& type) {
    for (const auto& [name, words] : types)
        if (type == QLatin1StringView(name)) return QCoreApplication::translate("Records", words);
    return type;
}

}  // namespace kondensat::gui
