#include "app/gui/synthesis/version_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "core/method/fingerprint.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QString languageName(const QString& tag) {
    return languageWords(tag);
}

QString dateWords(const QString& date) {
    const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : date;
}

namespace {

QString titleOf(const study::Study& study, const app::Publishable& field) {
    if (study.find<study::CodeGroup>(field.record)) return VersionRow::tr("Code group");
    if (study.find<study::Subgroup>(field.record)) return VersionRow::tr("Subgroup");
    if (study.find<study::Condensate>(field.record)) return VersionRow::tr("Condensate");
    if (study.find<study::MeaningUnit>(field.record)) return VersionRow::tr("Code");
    if (study.find<study::Analysis>(field.record)) return VersionRow::tr("Title of the analysis");
    if (study.find<study::ResearchQuestion>(field.record)) return VersionRow::tr("Research question");
    if (study.find<study::GuideTopic>(field.record)) return VersionRow::tr("Guide: topic");
    if (study.find<study::GuideQuestion>(field.record)) return VersionRow::tr("Guide: question");
    if (study.find<study::Participant>(field.record))
        return VersionRow::tr("Attribute: %1").arg(field.field.section(u'/', 1));
    static const QHash<QString, const char*> titles{{u"title"_s, QT_TRANSLATE_NOOP("VersionRow", "Title of the study")},
                                                    {u"subtitle"_s, QT_TRANSLATE_NOOP("VersionRow", "Subtitle")},
                                                    {u"abstract"_s, QT_TRANSLATE_NOOP("VersionRow", "Abstract")},
                                                    {u"name"_s, QT_TRANSLATE_NOOP("VersionRow", "Name")},
                                                    {u"heading"_s, QT_TRANSLATE_NOOP("VersionRow", "Heading")},
                                                    {u"text"_s, QT_TRANSLATE_NOOP("VersionRow", "Text")},
                                                    {u"verbatim"_s, QT_TRANSLATE_NOOP("VersionRow", "Quote")},
                                                    {u"edited"_s, QT_TRANSLATE_NOOP("VersionRow", "Quote, edited")}};
    return QCoreApplication::translate("VersionRow", titles.value(field.field, "Text"));
}

QString originalOf(const study::Study& study, const app::Publishable& field) {
    study::Translation as;
    as.parent = field.record;
    as.field = field.field;
    return method::originalText(study, as).trimmed();
}

}  // namespace

VersionRow::VersionRow(Session& session, const app::Publishable& field, bool withOriginal, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_field(field),
      m_title(labelFor(titleOf(session.study(), field), Type::Small, true)),
      m_state(labelFor({}, Type::Small, true)),
      m_original(labelFor({}, Type::Body, true)),
      m_begin(new QPushButton),
      m_check(new QPushButton(tr("Check"))),
      m_edit(new QuoteEdit(session, QT_TRANSLATE_NOOP("History", "wrote in a version"))),
      m_made(new QWidget),
      m_translator(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the translator of a version"))),
      m_tool(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the tool of a version"))) {
    const bool isLong = field.field == "text"_L1 && (session.study().find<study::AnalyticText>(field.record) ||
                                                     session.study().find<study::Condensate>(field.record));
    m_edit->setLines(isLong ? 8 : 1, isLong ? 400 : 30);
    m_edit->setAccessibleName(tr("%1, version").arg(m_title->text()));
    m_edit->setBeforeCommit([this](study::ChangeSet& changes) {
        const auto* version = m_session.study().find<study::Translation>(m_version);
        if (version && version->state == "checked"_L1) changes.set(m_version, &study::Translation::state, u"draft"_s);
    });
    m_check->setToolTip(tr("Says that this version is right for the original as it stands now"));
    m_translator->setPlaceholderText(tr("Translator"));
    m_translator->setAccessibleName(tr("Translator"));
    m_tool->setPlaceholderText(tr("Tool used, if any (AI included)"));
    m_tool->setAccessibleName(tr("Tool used"));
    m_state->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_original);
    m_original->setHidden(!withOriginal);
    column->addWidget(m_edit);
    auto* made = new QHBoxLayout(m_made);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(space::s);
    made->addWidget(m_translator, 1);
    made->addWidget(m_tool, 2);
    column->addWidget(m_made);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_begin);
    row->addWidget(m_state, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    connect(m_begin, &QPushButton::clicked, this, &VersionRow::begin);
    connect(m_check, &QPushButton::clicked, this, &VersionRow::check);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &VersionRow::showState);
}

void VersionRow::setLanguage(const QString& language) {
    m_language = language;
    m_edit->setLanguage(language);
    draw();
}

void VersionRow::draw() {
    const auto* version = app::versionOf(m_session.study(), m_field, m_language);
    m_version = version ? version->id : RecordId();
    if (m_edit->record() != m_version || !m_version) m_edit->showVersion(m_version);
    m_translator->bind({m_version, u"translator"_s, {}});
    m_tool->bind({m_version, u"tool"_s, {}});
    m_original->setText(originalOf(m_session.study(), m_field));
    m_begin->setText(tr("Begin the version in %1").arg(languageName(m_language)));
    m_begin->setEnabled(!m_session.isReadOnly());
    m_edit->setVisible(version);
    m_made->setVisible(version);
    m_check->setVisible(version);
    m_begin->setVisible(!version);
    showState();
}

void VersionRow::showState() {
    const study::Study& study = m_session.study();
    const auto* version = study.find<study::Translation>(m_version);
    tint(m_state, colours().quiet);
    m_state->clear();
    if (!version) return;
    const bool isChecked = version->state == "checked"_L1;
    const bool outdated = method::needsAnotherLook(study, m_version);
    if (outdated) {
        tint(m_state, colours().look);
        m_state->setText(tr("Needs another look: the original has changed since this version was checked."));
    } else if (isChecked) {
        m_state->setText(version->checker.isEmpty()
                             ? tr("Checked %1").arg(dateWords(version->date))
                             : tr("Checked by %1, %2").arg(version->checker, dateWords(version->date)));
    } else {
        m_state->setText(tr("Draft, not checked yet"));
    }
    m_check->setText(outdated ? tr("Check again") : tr("Check"));
    m_check->setEnabled(!m_session.isReadOnly() && (outdated || !isChecked));
}

void VersionRow::refresh(const Touched& touched) {
    if (touched.any<study::Translation>() && (!m_version || touched.touches(m_version))) {
        draw();
    } else if (touched.touches(m_field.record)) {
        m_original->setText(originalOf(m_session.study(), m_field));
        showState();
    }
    if (touched.any<study::Quote>() || touched.any<study::Translation>() || touched.any<study::Source>())
        m_edit->refreshQuotes();
}

void VersionRow::begin() {
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "began a version in another language"));
    app::addVersion(changes, m_session.study(), m_field, m_language, m_session.author(), QDate::currentDate());
    if (!m_session.commit(changes)) return;
    draw();
    m_edit->setFocus();
}

void VersionRow::check() {
    if (!m_edit->write()) return;
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "checked a version in another language"));
    app::checkVersion(changes, m_session.study(), m_version, m_session.author(), QDate::currentDate());
    if (m_session.commit(changes)) draw();
}

VersionsPane::VersionsPane(Session& session, bool scrolls, QWidget* parent)
    : QWidget(parent), m_session(session), m_languages(new QComboBox), m_empty(labelFor({}, Type::Body, true)) {
    m_languages->setAccessibleName(tr("Language of the versions"));
    m_languages->setToolTip(tr("Language of the versions; another one can be typed as its tag, such as sv"));
    m_languages->setEditable(true);
    m_languages->setInsertPolicy(QComboBox::NoInsert);
    m_languages->setMinimumHeight(space::target);
    m_empty->setText(tr("Nothing to translate yet: the original has no words."));
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::l);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scrolls ? space::m : 0, 0, 0, 0);
    column->setSpacing(space::s);
    m_heading = headingRow(tr("Title page, guide, participants"));
    m_heading->hide();
    column->addWidget(m_heading);
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    if (scrolls) {
        m_area = new QScrollArea;
        m_area->setWidget(inside);
        m_area->setWidgetResizable(true);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(m_area, 1);
    } else {
        column->addWidget(inside);
    }
    const auto chosen = [this] {
        const int known = m_languages->findText(m_languages->currentText());
        setLanguage(known >= 0 ? m_languages->itemData(known).toString() : m_languages->currentText().trimmed());
    };
    connect(m_languages, &QComboBox::activated, this, chosen);
    connect(m_languages->lineEdit(), &QLineEdit::returnPressed, this, chosen);
}

void VersionsPane::fillLanguages() {
    const study::Study& study = m_session.study();
    const QString own = app::ownLanguage(study, m_records.value(0));
    QStringList tags = app::versionLanguages(study, own);
    for (const auto& tag : {u"da"_s, u"nb"_s, u"sv"_s, u"de"_s})
        if (const QString language = text::primaryLanguage(tag);
            language != text::primaryLanguage(own) && !tags.contains(language))
            tags.append(language);
    const QString chosen = language();
    m_languages->clear();
    for (const QString& tag : tags) m_languages->addItem(languageName(tag), tag);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(chosen)));
}

QString VersionsPane::language() const {
    return m_languages->currentData().toString();
}

void VersionsPane::setLanguage(const QString& tag) {
    if (tag.isEmpty()) return;
    if (m_languages->findData(tag) < 0) m_languages->addItem(languageName(tag), tag);
    m_languages->setCurrentIndex(m_languages->findData(tag));
    for (VersionRow* row : m_rows) row->setLanguage(tag);
}

void VersionsPane::showRecords(const QList<RecordId>& records, bool originals) {
    m_records = records;
    m_originals = originals;
    m_beside = false;
    if (!records.isEmpty()) fillLanguages();
    layRows();
}

void VersionsPane::showBeside() {
    m_records = {m_session.study().info().id};
    m_originals = m_beside = true;
    m_heading->show();
    layout()->setContentsMargins(space::m, space::m, 0, 0);
    fillLanguages();
    layRows();
}

void VersionsPane::layRows() {
    QList<app::Publishable> fields;
    if (m_beside)
        fields = app::publishedBeside(m_session.study(), m_session.analysis());
    else
        for (const RecordId& record : m_records) fields += app::publishableOf(m_session.study(), record);
    const bool same =
        std::equal(fields.cbegin(), fields.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const app::Publishable& field, const VersionRow* row) { return field == row->field(); });
    if (same && !fields.isEmpty()) return;
    m_column->removeWidget(m_empty);
    while (QLayoutItem* item = m_column->takeAt(0)) delete item;
    for (VersionRow* row : m_rows) {
        row->edit()->write();
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const app::Publishable& field : fields) {
        auto* row = new VersionRow(m_session, field, m_originals);
        m_rows.append(row);
        m_column->addWidget(row);
        row->setLanguage(language());
        row->show();  // now, so that it can take the focus
    }
    m_column->addWidget(m_empty);
    m_empty->setVisible(fields.isEmpty());
    m_column->addStretch(1);
}

void VersionsPane::refresh(const Touched& touched) {
    layRows();
    for (VersionRow* row : m_rows) row->refresh(touched);
}

void VersionsPane::reveal(const RecordId& id) {
    const auto* version = m_session.study().find<study::Translation>(id);
    if (!version) return;
    const QString field = version->field;
    setLanguage(text::primaryLanguage(version->language));
    for (VersionRow* row : m_rows) {
        if (row->field().field != field || row->version() != id) continue;
        if (m_area) m_area->ensureWidgetVisible(row);
        row->edit()->setFocus();
    }
}

}  // namespace kondensat::gui
