#include "app/gui/study/source_details.h"

#include "app/gui/intake/erase_panel.h"
#include "app/gui/parts/fields.h"
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/progress.h"
#include "app/gui/parts/theme.h"
#include "app/gui/player/player.h"
#include "app/gui/study/study_words.h"
#include "app/operations/recordings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout* columnWithHeading(QWidget* widget, const QString& words) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QLabel* heading = labelFor(words);
    heading->setFont(fontFor(Type::Body, true));
    column->addWidget(heading);
    return column;
}

/// Those a speaker can be: value and words.
QList<std::pair<QString, QString>> people(const study::Study& study) {
    QList<std::pair<QString, QString>> all{{QString(), SourceSpeakers::tr("Nobody yet")}};
    for (const QLatin1StringView type : {study::Participant::type, study::Member::type})
        for (const RecordId& id : app::recordsOf(study, type)) all.append({id.toString(), app::recordName(study, id)});
    return all;
}

}  // namespace

SourceSpeakers::SourceSpeakers(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(columnWithHeading(this, tr("Who speaks"))) {}

void SourceSpeakers::bind(const RecordId& source) {
    m_source = source;
    build();
}

void SourceSpeakers::refresh(const Touched& touched) {
    if (touched.any<study::Source>() || touched.any<study::Participant>() || touched.any<study::Member>()) build();
}

void SourceSpeakers::build() {
    const auto* source = m_session.study().find<study::Source>(m_source);
    const auto choices = people(m_session.study());
    QString shown = m_source.toString();
    if (source)
        for (auto it = source->speakers.cbegin(); it != source->speakers.cend(); ++it)
            shown += u'\n' + it.key() + u'\t' + it.value();
    for (const auto& [value, words] : choices) shown += u'\n' + value + u'\t' + words;
    if (shown == m_shown) return;  // the boxes show by themselves who was chosen
    m_shown = shown;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_column->addWidget(m_lines);
    if (!source || source->speakers.isEmpty()) {
        grid->addWidget(labelFor(tr("No speakers were recognised in this source."), Type::Small, true), 0, 0, 1, 2);
        return;
    }
    int row = 0;
    for (auto it = source->speakers.cbegin(); it != source->speakers.cend(); ++it, ++row) {
        auto* box = new FieldChoice(m_session, QT_TRANSLATE_NOOP("History", "said who speaks in a source"), choices);
        box->setAccessibleName(tr("Who is %1").arg(it.value()));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->bind({m_source, u"speakerIs"_s, it.key()});
        QLabel* label = labelFor(it.value());
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
    }
}

SourceFiles::SourceFiles(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(labelFor({}, Type::Small)), m_erasing(new ErasePanel(session)) {
    QVBoxLayout* column = columnWithHeading(this, tr("Files"));
    column->addWidget(m_list);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::xs);
    const auto button = [&](const QString& text, const QString& icon, const QString& tip) {
        auto* action = new QAction(iconNamed(icon), text, this);
        action->setToolTip(tip);
        flow->addWidget(buttonFor(action, true));
        return action;
    };
    m_link = button(tr("Link a recording…"), u"insert-link"_s,
                    tr("The file stays where it is; the study knows its name and fingerprint"));
    m_keep = button(tr("Keep a recording…"), u"document-import"_s, tr("A copy goes into the study"));
    m_erase = button(tr("Erase all recordings…"), u"edit-delete"_s,
                     tr("Destroys every recording that is kept in the study, of all sources"));
    column->addWidget(buttons);
    column->addWidget(m_erasing);
    m_erasing->hide();
    for (QAction* action : {m_link, m_keep})
        connect(action, &QAction::triggered, this, [this, action] {
            const QString path = QFileDialog::getOpenFileName(this, action->text());
            if (!path.isEmpty()) add(path, action == m_keep);
        });
    connect(m_erase, &QAction::triggered, this, &SourceFiles::askErase);
    connect(m_erasing, &ErasePanel::left, m_erasing, &QWidget::hide);
    connect(m_erasing, &ErasePanel::erased, m_erasing, &QWidget::hide);
    show();
}

void SourceFiles::bind(const RecordId& source) {
    m_source = source;
    show();
}

void SourceFiles::refresh(const Touched& touched) {
    if (touched.any<study::Attachment>() || touched.any<study::Source>()) show();
}

void SourceFiles::add(const QString& path, bool keepCopy) {
    if (!m_source || !m_session.writePending()) return;
    if (!app::isRecording(path))
        return m_session.tell(
            tr("%1 is no recording: neither sound nor video. Nothing was added.").arg(QFileInfo(path).fileName()));
    const auto added = [&] {
        Progress progress(window(), tr("Adding %1…").arg(QFileInfo(path).fileName()));
        return app::addRecording(m_session.project(), path, {m_source, {}, keepCopy}, std::ref(progress));
    }();
    if (!added) return m_session.tell(added.error());
    if (!keepCopy) Player::of(m_session).useFile(*added, path, true);
    m_session.changedElsewhere({false, {*added}, {study::Attachment::type}});
}

void SourceFiles::show() {
    const study::Study& study = m_session.study();
    const auto* source = study.find<study::Source>(m_source);
    QStringList lines;
    const auto size = [](int bytes) { return QLocale().formattedDataSize(bytes); };
    if (source && !source->original.isEmpty()) {
        const auto* original = study.find<study::Attachment>(source->attachment);
        lines.append(original && !original->content.isEmpty()
                         ? tr("%1: the original, a copy is kept here (%2)").arg(source->original, size(original->bytes))
                         : tr("%1: the original, stays where it is").arg(source->original));
    }
    for (const auto* recording : app::recordingsOf(study, m_source))
        lines.append(
            recording->content.isEmpty()
                ? tr("%1: a recording, stays where it is (%2)").arg(recording->name, size(recording->bytes))
                : tr("%1: a recording, a copy is kept here (%2)").arg(recording->name, size(recording->bytes)));
    m_list->setText(lines.isEmpty() ? tr("No files are known.") : lines.join(u'\n'));
    const bool writable = source && !m_session.isReadOnly();
    m_link->setEnabled(writable);
    m_keep->setEnabled(writable);
    const auto& all = study.table<study::Attachment>();
    m_erase->setEnabled(writable && std::any_of(all.cbegin(), all.cend(), [](const study::Attachment& a) {
                            return a.mediaType.startsWith("audio/"_L1) || a.mediaType.startsWith("video/"_L1);
                        }));
}

void SourceFiles::askErase() {
    journal::EraseRequest request;
    request.what = journal::EraseRequest::What::Recordings;
    m_erasing->ask({request}, tr("Erase all recordings from the study and its history?"),
                   tr("recordings deleted as planned"));
}

}  // namespace kondensat::gui
