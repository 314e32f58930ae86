#include "app/gui/session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

#include "app/gui/session/finder.h"
#include "app/gui/session/settings.h"

namespace kondensat::gui {

namespace {

constexpr int pointsDelay = 1500;  ///< milliseconds of quiet before points are looked for

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const QString& path, const journal::ProjectOptions& options) {
    TRY_ASSIGN(auto project, journal::Project::open(path, options));
    return std::make_unique<Session>(std::move(project), options);
}

Session::Session(std::unique_ptr<journal::Project> project, const journal::ProjectOptions& options)
    : m_path(project->file().path()), m_project(std::move(project)), m_options(options), m_index(m_project->study()) {
    m_options.keys = m_project->file().signer();  // so that background jobs need not derive them
    m_pointsDue.setSingleShot(true);
    m_pointsDue.setInterval(pointsDelay);
    connect(&m_pointsDue, &QTimer::timeout, this, &Session::computePoints);
    m_project->setAuthor(rememberedAuthor(m_path, study()));
    m_analysis = rememberedAnalysis(m_path, study());
    chooseAnalysis();
    updateUndoWords();
    m_pointsDue.start();
}

Session::~Session() {
    m_pointsDue.stop();
}

Finder& Session::finder() {
    if (!m_finder) m_finder = std::make_unique<Finder>(*this);
    return *m_finder;
}

journal::ProjectOptions Session::readingOptions() const {
    journal::ProjectOptions options = m_options;
    options.readOnly = true;
    options.backups = false;
    options.damaged = {};
    return options;
}

void Session::setAnalysis(const RecordId& analysis) {
    if (analysis == m_analysis || !study().find<study::Analysis>(analysis)) return;
    writePending();
    m_analysis = analysis;
    rememberAnalysis(m_path, analysis);
    m_points.clear();
    ++m_generation;
    m_pointsDue.start();
    Q_EMIT analysisChanged();
    Q_EMIT pointsChanged();
}

void Session::setAuthor(const RecordId& member) {
    if (member == author()) return;
    writePending();
    m_project->setAuthor(member);
    rememberAuthor(m_path, member);
    updateUndoWords();
    m_index.update({true, {}, {}});  // another reader meets other records
    ++m_generation;
    Q_EMIT authorChanged();
}

const QSet<RecordId>& Session::unitsOfSource(const RecordId& source) const {
    return m_index.unitGroups().ofSource(source, m_analysis);
}

const QSet<RecordId>& Session::unitsOfGroup(const RecordId& group) const {
    return m_index.unitGroups().ofGroup(group);
}

method::Passage Session::passageOf(const RecordId& unit) const {
    const auto* record = study().find<study::MeaningUnit>(unit);
    return record ? m_index.passageOf(*record) : method::Passage();
}

bool Session::commit(const study::ChangeSet& changes) {
    return changes.isEmpty() || commitAll({changes});
}

bool Session::commitAll(const QList<study::ChangeSet>& entries) {
    if (entries.isEmpty()) return true;
    // What was typed before is written before; the entries name units, so they mean the same afterwards.
    if (!m_gathering) writePending();
    const Touched touched = study::touchedBy(study(), entries);
    Q_EMIT aboutToWrite();
    QElapsedTimer clock;
    clock.start();
    const Result<void> result = m_project->commitAll(entries);
    Q_EMIT written(clock.elapsed());
    return finish(result, touched);
}

bool Session::undo() {
    if (!writePending()) return false;
    Q_EMIT aboutToWrite();
    return finishUndo(m_project->undo(), false);
}

bool Session::redo() {
    if (!writePending()) return false;
    Q_EMIT aboutToWrite();
    return finishUndo(m_project->redo(), true);
}

bool Session::undoEntry(const EntryId& entry) {
    if (!writePending()) return false;
    Q_EMIT aboutToWrite();
    auto undone = m_project->undoEntry(entry);
    if (!undone) return finishUndo(undone.error(), false);
    return finishUndo(std::optional(*std::move(undone)), false);
}

void Session::changedElsewhere(const Touched& touched) {
    announce(touched);
}

bool Session::writePending() {
    m_unwritten = false;
    const bool gathering = std::exchange(m_gathering, true);
    Q_EMIT writingWanted();
    m_gathering = gathering;
    return !m_unwritten;
}

bool Session::finish(const Result<void>& result, const Touched& touched) {
    if (!result) {
        tell(result.error());
        return false;
    }
    announce(touched);
    return true;
}

bool Session::finishUndo(Result<std::optional<journal::Undone>> undone, bool redo) {
    Q_EMIT written(0);
    if (!undone) {
        tell(undone.error());
        return false;
    }
    if (!*undone) return false;
    const journal::Undone& done = **undone;
    announce({false, done.records, done.types});
    const QString words = done.label.toString();
    say(redo            ? tr("Brought back: %1").arg(words)
        : done.kept > 0 ? tr("Taken back: %1. Later changes of the same fields stay.").arg(words)
                        : tr("Taken back: %1").arg(words));
    return true;
}

void Session::announce(const Touched& touched) {
    ++m_generation;
    m_index.update(touched);
    const RecordId before = m_analysis;
    chooseAnalysis();
    updateUndoWords();
    m_pointsDue.start();
    Q_EMIT changed(touched);
    if (m_analysis != before) Q_EMIT analysisChanged();
}

void Session::chooseAnalysis() {
    if (!study().find<study::Analysis>(m_analysis)) m_analysis = method::analysisOrFirst(study(), {});
}

void Session::updateUndoWords() {
    const auto undoable = m_project->undoable();
    const auto redoable = m_project->redoable();
    m_undoWords = undoable && *undoable ? (*undoable)->toString() : QString();
    m_redoWords = redoable && *redoable ? (*redoable)->toString() : QString();
}

void Session::computePoints() {
    // In a large study they take seconds: one search at a time, however often something changes meanwhile.
    if (std::exchange(m_lookingForPoints, true)) return;
    const quint64 generation = m_generation;
    auto* pool = QThreadPool::globalInstance();
    pool->start([this, guard = QPointer<Session>(this), generation, path = m_path, analysis = m_analysis,
                 author = author(), options = readingOptions()] {
        QList<method::Point> points;
        if (auto project = journal::Project::open(path, options)) {
            (*project)->setAuthor(author);
            points = method::pointsWorthALook((*project)->study(), analysis);
        }
        QMetaObject::invokeMethod(qApp, [this, guard, generation, points] {
            if (!guard) return;
            m_lookingForPoints = false;
            if (generation != m_generation) return m_pointsDue.start();
            m_points = points;
            Q_EMIT pointsChanged();
        });
    });
}

Place Session::placeOf(const RecordId& record) const {
    const QString type = study().typeOf(record);
    const auto in = [&](Step step, const RecordId& id = {}) { return Place{step, id ? id : record, {}, {}}; };
    const auto parentOf = [&](const RecordId& id) {
        const study::Record* found = study().record(id);
        return found ? found->parent : RecordId();
    };
    if (type == study::Source::type || type == study::MeaningUnit::type) return in(Step::Units);
    if (type == study::PreliminaryTheme::type || type == study::ReadingMark::type) return in(Step::Impression);
    if (type == study::CodeGroup::type || type == study::Subgroup::type || type == study::Condensate::type ||
        type == study::GoldQuote::type)
        return in(Step::Condensation);
    if (type == study::SentenceLink::type) return in(Step::Condensation, parentOf(record));
    if (type == study::Category::type || type == study::AnalyticText::type || type == study::Quote::type ||
        type == study::ParagraphLink::type || type == study::ChallengeSearch::type || type == study::Translation::type)
        return in(Step::Synthesis);
    if (type == study::ChecklistAnswer::type || type == study::Milestone::type) return in(Step::Report);
    if (type == study::Memo::type) {
        const RecordId about = study().find<study::Memo>(record)->about;
        if (about && about != record && study().typeOf(about) != study::Memo::type) return placeOf(about);
    }
    return in(Step::Study);
}

}  // namespace kondensat::gui
