#include "app/gui/study/study_words.h"
#include "app/gui/parts/words.h"

#include <QLocale>

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> languageChoices() {
    QList<std::pair<QString, QString>> choices;
    for (const char* tag : {"en", "da", "nb", "nn", "sv", "fi", "is", "de", "nl", "fr", "es", "pl", "ar", "fa", "tr", "so"}) {
        const QString code = QString::fromLatin1(tag);
        choices.append({code, u"%1 (%2)"_s.arg(languageWords(code), code)});
    }
    return choices;
}

QList<std::pair<QString, QString>> scopeChoices() {
    return {{QString(), StudyWords::tr("not asked")}, {u"yes"_s, StudyWords::tr("yes")}, {u"no"_s, StudyWords::tr("no")}};
}

QList<std::pair<QString, QString>> activityChoices() {
    return {{u"recorded"_s, StudyWords::tr("recorded")}, {u"transcribed"_s, StudyWords::tr("transcribed")}, {u"checked"_s, StudyWords::tr("checked")},
            {u"pseudonymised"_s, StudyWords::tr("pseudonymised")}, {u"recording deleted"_s, StudyWords::tr("recording deleted")}};
}

QList<std::pair<QString, QString>> consentScopes() {
    return {{u"recording"_s, StudyWords::tr("Recording")}, {u"quotes"_s, StudyWords::tr("Quotes")}, {u"attributes"_s, StudyWords::tr("Attributes")},
            {u"secondary use"_s, StudyWords::tr("Secondary use")}, {u"sharing"_s, StudyWords::tr("Sharing")}, {u"contact again"_s, StudyWords::tr("Contact again")}};
}

QList<std::pair<QString, QString>> teamTasks() {
    return {{u"interviewing"_s, StudyWords::tr("Interviewing")}, {u"transcription"_s, StudyWords::tr("Transcription")},
            {u"step 1"_s, StudyWords::tr("Step 1, total impression")}, {u"step 2"_s, StudyWords::tr("Step 2, meaning units")},
            {u"step 3"_s, StudyWords::tr("Step 3, condensation")}, {u"step 4"_s, StudyWords::tr("Step 4, synthesis")}};
}

}  // namespace kondensat::gui
