// The forms of the study's own record.
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using W = StudyWords;

namespace {

QList<FormPart> about() {
    return {
        {W::tr("Title page"),
         {lineField("title", W::tr("Title")).says(W::tr("As it stands on the report.")), lineField("subtitle", W::tr("Subtitle")),
          choiceField("language", W::tr("Language of the report"), languageChoices(), true).says(W::tr("Quotes and headings are published in it.")),
          fieldOf(FieldKind::Lines, "authors", W::tr("Authors")).says(W::tr("One a line, in the order of the paper.")),
          textField("abstract", W::tr("Abstract")),
          textField("background", W::tr("Background")).says(W::tr("What is known, and why the study was made."))}},
        {W::tr("Design"),
         {textField("orientation", W::tr("Orientation and theory")), textField("sampling", W::tr("Sampling")),
          textField("inclusion", W::tr("Who could take part")), textField("approach", W::tr("How participants were approached")),
          textField("setting", W::tr("Setting")).says(W::tr("What all sessions have in common; places of single sessions belong to these."))}},
        {W::tr("Transcripts"),
         {textField("transcription", W::tr("Transcription")).says(W::tr("Who transcribed, and by which conventions.")),
          textField("transcriptsReturned", W::tr("Transcripts returned")),
          textField("translation", W::tr("Translation")).says(W::tr("How texts were translated, and by whom."))}},
        {W::tr("Analysis"),
         {textField("coders", W::tr("Who coded")), textField("derivation", W::tr("Derivation of themes")),
          textField("consistency", W::tr("How findings follow from the data")), textField("minorThemes", W::tr("Minor themes and diverging cases"))}},
        {W::tr("Tools"),
         {textField("software", W::tr("Other software")),
          textField("aiUse", W::tr("Use of AI tools")).says(W::tr("For transcription, translation, analysis or writing; say so, too, when none was used."))}},
    };
}

}  // namespace

QList<FormPart> studyForm(StudyForm form) {
    switch (form) {
        case StudyForm::About: return about();
        case StudyForm::Reflexivity:
            return {{QString(),
                     {textField("participantKnowledge", W::tr("What participants were told about the researchers")),
                      textField("relationship", W::tr("Relationship before the study"))}}};
        case StudyForm::InformationPower:
            return {{QString(), {textField("saturation", W::tr("Saturation, or why it was not used"))}}};
        case StudyForm::Checks:
            return {{QString(), {textField("participantChecking", W::tr("Feedback from participants on the findings"))}}};
        case StudyForm::DataProtection:
            return {{QString(),
                     {textField("dataController", W::tr("Data controller")).says(W::tr("Who is responsible for the personal data.")),
                      textField("legalBasis", W::tr("Legal basis")).says(W::tr("On what ground personal data are processed.")),
                      textField("storage", W::tr("Storage")).says(W::tr("Where recordings, transcripts and consent forms are kept, and who has access. The key of names is never in the study.")),
                      textField("processors", W::tr("Processors")).says(W::tr("Who else handles the data, and under which agreement."))}}};
    }
    return {};
}

}  // namespace kondensat::gui
