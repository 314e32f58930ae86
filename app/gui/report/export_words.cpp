#include "app/gui/report/export_words.h"

#include "app/gui/report/export_strip.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using app::Export;

QString formatWords(const QString& suffix) {
    static const QHash<QString, QString> words{
        {u"docx"_s, ExportStrip::tr("Word (.docx)")}, {u"odt"_s, ExportStrip::tr("LibreOffice (.odt)")},
        {u"pdf"_s, ExportStrip::tr("PDF (.pdf)")},    {u"html"_s, ExportStrip::tr("Web page (.html)")},
        {u"md"_s, ExportStrip::tr("Markdown (.md)")}, {u"csv"_s, ExportStrip::tr("Plain table (.csv)")},
        {u"xlsx"_s, ExportStrip::tr("Spreadsheet (.xlsx)")},
        {u"svg"_s, ExportStrip::tr("Drawing (.svg)")},
        {u"qdpx"_s, ExportStrip::tr("Project (.qdpx)")}, {u"qdc"_s, ExportStrip::tr("Codebook (.qdc)")}};
    return words.value(suffix, suffix);
}

QString tableWords(const QString& name) {
    static const QHash<QString, QString> words{{u"units"_s, ExportStrip::tr("Meaning units")},
                                               {u"participants"_s, ExportStrip::tr("Participants")},
                                               {u"matrix"_s, ExportStrip::tr("Matrix of participants and code groups")},
                                               {u"themes"_s, ExportStrip::tr("Themes")},
                                               {u"quotes"_s, ExportStrip::tr("Quotes")},
                                               {u"checklist"_s, ExportStrip::tr("Checklist")},
                                               {u"recruitment"_s, ExportStrip::tr("Recruitment")},
                                               {u"responses"_s, ExportStrip::tr("Responses to reviewers")}};
    return words.value(name, name);
}

QString figureWords(const QString& name) {
    static const QHash<QString, QString> words{{u"recruitment"_s, ExportStrip::tr("Recruitment flow")},
                                               {u"timeline"_s, ExportStrip::tr("Timeline")},
                                               {u"coding-tree"_s, ExportStrip::tr("Coding tree")},
                                               {u"theme-tree"_s, ExportStrip::tr("Themes and subthemes")},
                                               {u"theme-origins"_s, ExportStrip::tr("How the themes came about")}};
    return words.value(name, name);
}

QString cautionFor(const Export& what) {
    switch (what.kind) {
        case Export::Kind::Report:
            return ExportStrip::tr(
                "A report contains participants’ words: pass it on only to people who may read them.");
        case Export::Kind::Table:
            if (what.table.isEmpty())
                return ExportStrip::tr(
                    "These tables contain participants’ words: pass them on only to people who may read them.");
            return what.table == u"units" || what.table == u"quotes"
                       ? ExportStrip::tr(
                             "This table contains participants’ words: pass it on only to people who may read them.")
                       : ExportStrip::tr(
                             "Particulars of participants may tell who they are: pass the table on with care.");
        case Export::Kind::Archive:
            return what.withHistory
                       ? ExportStrip::tr(
                             "An archive holds all transcripts, and its history what was changed or taken back, "
                             "readable by anyone who gets the folder.")
                       : ExportStrip::tr("An archive holds all transcripts, readable by anyone who gets the folder.");
        case Export::Kind::Exchange:
            return ExportStrip::tr(
                "A project for NVivo, ATLAS.ti, MAXQDA, QualCoder and others holds all transcripts and notes, readable by "
                "anyone who gets the file; a codebook holds the code groups alone.");
        case Export::Kind::Transcript:
            return ExportStrip::tr(
                "A transcript with its meaning units as comments, for whoever works in Word. It is readable by anyone who "
                "gets the file. Import it again, and the comments that are new become meaning units.");
        case Export::Kind::Comparison:
            return ExportStrip::tr(
                "What changed is told with participants’ words: pass it on only to people who may read them.");
        case Export::Kind::Checklist:
        case Export::Kind::Figure:
            break;
    }
    return {};
}

}  // namespace kondensat::gui
