#include "app/gui/study/study_words.h"

#include <QLocale>

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using W = StudyWords;

QList<std::pair<QString, QString>> languageChoices() {
    QList<std::pair<QString, QString>> choices;
    for (const char* tag : {"en", "da", "nb", "nn", "sv", "fi", "is", "de", "nl", "fr", "es", "pl", "ar", "fa", "tr", "so"}) {
        const QString code = QString::fromLatin1(tag);
        choices.append({code, u"%1 (%2)"_s.arg(QLocale::languageToString(QLocale(code).language()), code)});
    }
    return choices;
}

QList<std::pair<QString, QString>> scopeChoices() {
    return {{QString(), W::tr("not asked")}, {u"yes"_s, W::tr("yes")}, {u"no"_s, W::tr("no")}};
}

QList<std::pair<QString, QString>> activityChoices() {
    return {{u"recorded"_s, W::tr("recorded")}, {u"transcribed"_s, W::tr("transcribed")}, {u"checked"_s, W::tr("checked")},
            {u"pseudonymised"_s, W::tr("pseudonymised")}, {u"recording deleted"_s, W::tr("recording deleted")}};
}

QList<std::pair<QString, QString>> consentScopes() {
    return {{u"recording"_s, W::tr("Recording")}, {u"quotes"_s, W::tr("Quotes")}, {u"attributes"_s, W::tr("Attributes")},
            {u"secondary use"_s, W::tr("Secondary use")}, {u"sharing"_s, W::tr("Sharing")}, {u"contact again"_s, W::tr("Contact again")}};
}

QList<std::pair<QString, QString>> teamTasks() {
    return {{u"interviewing"_s, W::tr("Interviewing")}, {u"transcription"_s, W::tr("Transcription")},
            {u"step 1"_s, W::tr("Step 1, total impression")}, {u"step 2"_s, W::tr("Step 2, meaning units")},
            {u"step 3"_s, W::tr("Step 3, condensation")}, {u"step 4"_s, W::tr("Step 4, synthesis")}};
}

}  // namespace kondensat::gui
