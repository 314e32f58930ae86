// The forms of the study's own record.
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

QList<FormPart> about() {
    return {
        {StudyWords::tr("Title page"),
         {lineField("title", StudyWords::tr("Title")).says(StudyWords::tr("As it stands on the report.")), lineField("subtitle", StudyWords::tr("Subtitle")),
          choiceField("language", StudyWords::tr("Language of the report"), languageChoices(), true).says(StudyWords::tr("Quotes and headings are published in it.")),
          fieldOf(FieldKind::Lines, "authors", StudyWords::tr("Authors")).says(StudyWords::tr("One a line, in the order of the paper.")),
          textField("abstract", StudyWords::tr("Abstract")),
          textField("background", StudyWords::tr("Background")).says(StudyWords::tr("What is known, and why the study was made."))}},
        {StudyWords::tr("Design"),
         {textField("orientation", StudyWords::tr("Orientation and theory")), textField("sampling", StudyWords::tr("Sampling")),
          textField("inclusion", StudyWords::tr("Who could take part")), textField("approach", StudyWords::tr("How participants were approached")),
          textField("setting", StudyWords::tr("Setting")).says(StudyWords::tr("What all sessions have in common; places of single sessions belong to these."))}},
        {StudyWords::tr("Transcripts"),
         {textField("transcription", StudyWords::tr("Transcription")).says(StudyWords::tr("Who transcribed, and by which conventions.")),
          textField("transcriptsReturned", StudyWords::tr("Transcripts returned")),
          textField("translation", StudyWords::tr("Translation")).says(StudyWords::tr("How texts were translated, and by whom."))}},
        {StudyWords::tr("Analysis"),
         {textField("coders", StudyWords::tr("Who coded")), textField("derivation", StudyWords::tr("Derivation of themes")),
          textField("consistency", StudyWords::tr("How findings follow from the data")), textField("minorThemes", StudyWords::tr("Minor themes and diverging cases"))}},
        {StudyWords::tr("Tools"),
         {textField("software", StudyWords::tr("Other software")),
          textField("aiUse", StudyWords::tr("Use of AI tools")).says(StudyWords::tr("For transcription, translation, analysis or writing; say so, too, when none was used."))}},
    };
}

}  // namespace

QList<FormPart> studyForm(StudyForm form) {
    switch (form) {
        case StudyForm::About: return about();
        case StudyForm::Reflexivity:
            return {{QString(),
                     {textField("participantKnowledge", StudyWords::tr("What participants were told about the researchers")),
                      textField("relationship", StudyWords::tr("Relationship before the study"))}}};
        case StudyForm::InformationPower:
            return {{QString(), {textField("saturation", StudyWords::tr("Saturation, or why it was not used"))}}};
        case StudyForm::Checks:
            return {{QString(), {textField("participantChecking", StudyWords::tr("Feedback from participants on the findings"))}}};
        case StudyForm::DataProtection:
            return {{QString(),
                     {textField("dataController", StudyWords::tr("Data controller")).says(StudyWords::tr("Who is responsible for the personal data.")),
                      textField("legalBasis", StudyWords::tr("Legal basis")).says(StudyWords::tr("On what ground personal data are processed.")),
                      textField("storage", StudyWords::tr("Storage")).says(StudyWords::tr("Where recordings, transcripts and consent forms are kept, and who has access. The key of names is never in the study.")),
                      textField("processors", StudyWords::tr("Processors")).says(StudyWords::tr("Who else handles the data, and under which agreement."))}}};
    }
    return {};
}

}  // namespace kondensat::gui
