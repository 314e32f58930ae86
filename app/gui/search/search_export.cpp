// Hits as a file.
#include <QFileDialog>
#include <QSettings>

#include "app/gui/identifiers/export_door.h"
#include "app/gui/parts/task.h"
#include "app/gui/search/search_page.h"
#include "app/gui/search/search_bar.h"
#include "app/gui/session/settings.h"
#include "app/operations/tables.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
const QString folderKey = u"export/folder"_s;
}  // namespace

void SearchPage::askWhere() {
    auto* dialog = new QFileDialog(this, tr("Save the hits as"));
    dialog->setObjectName(u"where"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Spreadsheet (*.xlsx)"), tr("Plain table (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"xlsx"_s);
    });
    QString folder = settings().value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QFileInfo(session().path()).absolutePath();
    dialog->setDirectory(folder);
    dialog->selectFile(m_view == Keywords ? tr("words in context.xlsx") : tr("hits.xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        settings().setValue(folderKey, QFileInfo(path).absolutePath());
        exportTo(path);
    });
    dialog->open();
}

void SearchPage::exportTo(const QString& path, int most) {
    if (!session().finder().answersFully()) session().say(tr("The file is written once all texts are read."));
    m_inquiry->allHits(this, most, m_view == Keywords, [this, path](const Result<search::Found>& found) {
        if (!found) return session().tell(found.error());
        writeTable(path, *found);
    });
}

/// The table is of the study as it is now. It is made in the background, since it may need all texts.
void SearchPage::writeTable(const QString& path, const search::Found& found) {
    const QList<search::Hit> hits = found.hits;
    const QString cut = found.total <= hits.size() ? QString() : tr("Only the first %1 of %2 hits are in it. Narrow the search down to write the others.").arg(hits.size()).arg(found.total);
    m_door->pass(path, [this, path, hits, cut, inContext = m_view == Keywords](const ExportDoor::Guard& guard) {
        const QString name = QFileInfo(path).fileName();
        Task::run<Result<QStringList>>(
            this, tr("Writing %1").arg(name),
            [path, hits, inContext, guard, file = session().path(), options = session().readingOptions(), author = session().author()](TaskControl& control) -> Result<QStringList> {
                TRY_ASSIGN(const auto project, journal::Project::open(file, options));
                project->setAuthor(author);
                const study::Study& study = project->study();
                return app::writeTable(inContext ? app::keywordsTable(study, hits) : app::hitsTable(study, hits), path, guard.get(), [&control] { return !control.isCancelled(); });
            },
            [this, name, cut](const Result<QStringList>& warnings) {
                if (m_door->ended(warnings.ok())) return;
                if (!warnings) return session().tell(warnings.error());
                session().say(tr("Wrote %1. It contains participants’ words: pass it on only to people who may read them.").arg(name));
                QStringList remarks{cut, m_door->remark()};
                remarks.removeAll(QString());
                if (!remarks.isEmpty()) remarks.prepend(tr("%1 was written.").arg(name));
                remarks = *warnings + remarks;
                if (!remarks.isEmpty()) session().tell(remarks.join(u' '));
            });
    });
}

}  // namespace kondensat::gui
