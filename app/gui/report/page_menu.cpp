#include "app/gui/report/page_menu.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"
#include "export/writers/office_template.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {
namespace {

using exporting::PageSetup;

const QString paperKey = u"report/paper"_s, linesKey = u"report/lineNumbers"_s, spacingKey = u"report/spacing"_s, templateKey = u"report/template"_s;

QString paperName(const std::optional<PageSetup::Size>& size) {
    if (!size) return {};
    return *size == PageSetup::Size::Letter ? u"Letter"_s : u"A4"_s;
}

QString spacingName(double spacing) {
    return spacing > 0 ? QString::number(spacing) : QString();
}

const QString numbered = u"numbered"_s, notNumbered = u"not numbered"_s;

QString linesName(const std::optional<bool>& lineNumbers) {
    if (!lineNumbers) return {};
    return *lineNumbers ? numbered : notNumbered;
}

PageSetup remembered() {
    PageSetup setup;
    setup.size = exporting::pageSizeNamed(settings().value(paperKey).toString());
    setup.spacing = exporting::spacingNamed(settings().value(spacingKey).toString()).value_or(0);
    if (const QString lines = settings().value(linesKey).toString(); !lines.isEmpty()) setup.lineNumbers = lines == numbered;
    if (const QString file = settings().value(templateKey).toString(); QFileInfo::exists(file)) setup.templates = {file};
    return setup;
}

void remember(const PageSetup& setup) {
    settings().setValue(paperKey, paperName(setup.size));
    settings().setValue(spacingKey, spacingName(setup.spacing));
    settings().setValue(templateKey, setup.templates.value(0));
    settings().setValue(linesKey, linesName(setup.lineNumbers));
}

}  // namespace

PageMenu::PageMenu(QWidget* parent) : QToolButton(parent), m_setup(remembered()) {
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setMinimumHeight(space::target);
    setToolTip(tr("How the pages are set"));
    setMenu(new QMenu(this));
    choices(tr("Paper"), {{tr("A4"), u"A4"_s}, {tr("US Letter"), u"Letter"_s}}, paperName(m_setup.size),
            [this](const QString& name) { m_setup.size = exporting::pageSizeNamed(name); });
    choices(tr("Line numbers"), {{tr("Numbered"), numbered}, {tr("Not numbered"), notNumbered}}, linesName(m_setup.lineNumbers),
            [this](const QString& name) { m_setup.lineNumbers = name.isEmpty() ? std::nullopt : std::optional(name == numbered); });
    choices(tr("Space between lines"), {{tr("Single"), u"1"_s}, {tr("One and a half lines"), u"1.5"_s}, {tr("Double"), u"2"_s}},
            spacingName(m_setup.spacing),
            [this](const QString& name) { m_setup.spacing = exporting::spacingNamed(name).value_or(0); });
    templateChoices();
    showSetup();
}

/// A part of the menu: as the layout says, or one of `options` (words, and what is remembered of them).
void PageMenu::choices(const QString& title, const QList<std::pair<QString, QString>>& options, const QString& chosen,
                       const std::function<void(const QString&)>& take) {
    menu()->addSection(title);
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& words, const QString& name) {
        QAction* action = group->addAction(words);
        action->setCheckable(true);
        action->setData(name);
        action->setChecked(name == chosen);
        menu()->addAction(action);
    };
    add(tr("As the layout says"), {});
    for (const auto& [words, name] : options) add(words, name);
    connect(group, &QActionGroup::triggered, this, [this, take](const QAction* action) {
        take(action->data().toString());
        this->take();
    });
}

void PageMenu::take() {
    remember(m_setup);
    showSetup();
    Q_EMIT changed();
}

void PageMenu::templateChoices() {
    menu()->addSection(tr("Styles of Word and LibreOffice files"));
    m_layoutStyles = menu()->addAction(tr("As the layout says"));
    m_theirStyles = menu()->addAction(QString());
    for (QAction* each : {m_layoutStyles, m_theirStyles}) each->setCheckable(true);
    connect(m_layoutStyles, &QAction::triggered, this, [this] {
        m_setup.templates.clear();
        take();
    });
    connect(m_theirStyles, &QAction::triggered, this, &PageMenu::showSetup);
    connect(menu()->addAction(tr("Those of a document…")), &QAction::triggered, this, &PageMenu::askForTemplate);
}

void PageMenu::askForTemplate() {
    auto* dialog = new QFileDialog(this, tr("Document whose styles are used"));
    dialog->setObjectName(u"template"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Documents and templates (*.docx *.dotx *.odt *.ott)"));
    if (!m_setup.templates.isEmpty()) dialog->setDirectory(QFileInfo(m_setup.templates.first()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &PageMenu::useTemplate);
    dialog->open();
}

void PageMenu::useTemplate(const QString& path) {
    if (const auto read = exporting::OfficeTemplate::read(path); !read) {
        Q_EMIT refused(read.error());
        return;
    }
    m_setup.templates = {QFileInfo(path).absoluteFilePath()};
    take();
}

/// The button says what departs from the layout, so that nobody wonders later.
void PageMenu::showSetup() {
    QStringList departures;
    if (m_setup.size) departures.append(m_setup.size == PageSetup::Size::Letter ? tr("US Letter") : tr("A4"));
    if (m_setup.lineNumbers) departures.append(*m_setup.lineNumbers ? tr("lines numbered") : tr("lines not numbered"));
    if (m_setup.spacing > 0)
        departures.append(m_setup.spacing > 1.5 ? tr("double spaced") : m_setup.spacing > 1 ? tr("1½ spaced") : tr("single spaced"));
    const QString theirs = m_setup.templates.isEmpty() ? QString() : QFileInfo(m_setup.templates.first()).fileName();
    m_layoutStyles->setChecked(theirs.isEmpty());
    m_theirStyles->setVisible(!theirs.isEmpty());
    m_theirStyles->setChecked(!theirs.isEmpty());
    m_theirStyles->setText(tr("Those of %1").arg(theirs));
    if (!theirs.isEmpty()) departures.append(theirs);
    setText(departures.isEmpty() ? tr("Pages") : tr("Pages: %1").arg(departures.join(u", "_s)));
    setAccessibleName(text());
}

}  // namespace kondensat::gui
