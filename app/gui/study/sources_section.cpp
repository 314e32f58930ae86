// Sources and the work that is done on them before they are read.
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/section.h"
#include "app/gui/study/source_details.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// Sources with the latest date of each kind of work; below the current one's form its log, with a button for today's
/// work.
class SourcesSection : public Section {
    Q_OBJECT
public:
    explicit SourcesSection(Session& session)
        : Section(session, tr("Sources and their work log"),
                  tr("What was done with each recording and transcript before it is read: by whom, with what, when."),
                  false),
          m_sources(addPane(study::Source::type)) {
        m_sources->model().setMayAdd(false);
        m_sources->command(tr("Import transcripts…"), {}, u"document-import"_s, [this] { m_session.chooseFiles(); });
        for (const auto& [activity, words] : activityChoices()) {
            const QString key = activity;
            m_sources->model().addDerived(words, 11, [this, key](const study::Study&, const RecordId& source) {
                return m_dates.value(source).value(key);
            });
        }
        auto* log = new QWidget;
        auto* column = new QVBoxLayout(log);
        column->setContentsMargins(0, 0, 0, 0);
        m_log = new RecordPane(session, specOf(study::Work::type), tr("Work log"), RecordPane::Room::Fit);
        m_log->setParentRecord({});
        auto* quick = new QWidget;
        auto* flow = new FlowLayout(quick, space::xs);
        for (const auto& [activity, words] : activityChoices()) {
            if (activity == u"recorded") continue;
            auto* button = new QPushButton(words.at(0).toUpper() + words.mid(1) + u' ' + tr("today"));
            button->setEnabled(!session.isReadOnly());
            button->setToolTip(tr("Adds a line to the log, with your name and the date of today"));
            connect(button, &QPushButton::clicked, this, [this, key = activity] { logWork(key); });
            flow->addWidget(button);
        }
        column->setSpacing(space::l);
        column->addWidget(m_speakers = new SourceSpeakers(session));
        column->addWidget(m_files = new SourceFiles(session));
        column->addWidget(m_log);
        column->addWidget(quick);
        m_sources->addBelowForm(log);
        takePane(m_log);
        connect(m_sources, &RecordPane::currentChanged, this, [this](const RecordId& source) { showSource(source); });
        gather();
        showSource(m_sources->current());
    }

    void refresh(const Touched& touched) override {
        if (touched.any<study::Work>() || touched.any<study::Source>()) gather();
        Section::refresh(touched);
        m_speakers->refresh(touched);
        m_files->refresh(touched);
    }
    bool reveal(const RecordId& record, const QString& field) override {
        const auto* work = m_session.study().find<study::Work>(record);
        if (!work) return Section::reveal(record, field);
        return m_sources->reveal(work->parent, {}) && m_log->reveal(record, field);
    }

private:
    void showSource(const RecordId& source) {
        m_log->setParentRecord(source);
        m_speakers->bind(source);
        m_files->bind(source);
    }
    void gather() {
        m_dates.clear();
        for (const study::Work& work : m_session.study().table<study::Work>()) {
            QString& date = m_dates[work.parent][work.activity];
            date = std::max(date, work.date.isEmpty() ? tr("yes") : work.date);
        }
    }
    void logWork(const QString& activity) {
        const RecordId source = m_sources->current();
        if (!source) return;
        study::ChangeSet changes(app::countWords(app::Deed::Added, study::Work::type));
        QJsonObject fields{{u"activity"_s, activity}, {u"date"_s, QDate::currentDate().toString(Qt::ISODate)}};
        if (m_session.author()) fields.insert(u"member"_s, m_session.author().toString());
        app::addRecord(changes, m_session.study(), study::Work::type, source, fields);
        m_session.commit(changes);
    }

    RecordPane* m_sources;
    RecordPane* m_log;
    SourceSpeakers* m_speakers;
    SourceFiles* m_files;
    QHash<RecordId, QHash<QString, QString>> m_dates;
};

}  // namespace

Section* makeSources(Session& session) {
    return new SourcesSection(session);
}

}  // namespace kondensat::gui

#include "sources_section.moc"
