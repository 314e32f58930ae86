#include "app/gui/intake/incoming_list.h"

#include <QFileInfo>

#include "core/said.h"
#include "app/gui/parts/icons.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

IncomingList::IncomingList(Incoming& incoming, const study::Study& study, QWidget* parent)
    : QListWidget(parent), m_incoming(incoming), m_study(study) {
    setAccessibleName(tr("Files to import"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(1);
    setIconSize({16, 16});
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const bool comesIn = item->checkState() == Qt::Checked;
        if (const qsizetype recording = recordingAt(row(item)); recording >= 0)
            m_incoming.setRecordingComesIn(recording, comesIn);
        else
            m_incoming.setComesIn(row(item), comesIn);
        renew();
        Q_EMIT choiceChanged();
    });
}

void IncomingList::add(bool comesIn, const QString& icon, const QString& path, bool mayComeIn) {
    auto* item = new QListWidgetItem;
    if (!icon.isEmpty()) item->setIcon(iconNamed(icon));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (mayComeIn ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    if (mayComeIn) item->setCheckState(comesIn ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(path);
    addItem(item);
}

void IncomingList::fill() {
    const QSignalBlocker quiet(this);
    clear();
    for (const Incoming::File& file : m_incoming.files())
        add(file.comesIn, file.problem.isEmpty() ? QString() : u"data-warning"_s, file.path, file.problem.isEmpty());
    for (const Incoming::Recording& recording : m_incoming.recordings())
        add(recording.comesIn, {}, recording.path, true);
    renew();
}

void IncomingList::renew() {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const qsizetype recording = recordingAt(i);
        const QString path = recording < 0 ? m_incoming.files()[i].path : m_incoming.recordings()[recording].path;
        const QString state = recording < 0 ? stateOf(i) : stateOf(m_incoming.recordings()[recording]);
        item(i)->setText(QFileInfo(path).fileName() + u'\n' + state);
    }
}

qsizetype IncomingList::recordingAt(qsizetype row) const {
    return row >= m_incoming.files().size() ? row - m_incoming.files().size() : -1;
}

bool IncomingList::isReadable(qsizetype row) const {
    return row >= 0 && recordingAt(row) < 0 && m_incoming.files()[row].problem.isEmpty();
}

int IncomingList::firstReadable() const {
    for (int i = 0; i < m_incoming.files().size(); ++i)
        if (isReadable(i)) return i;
    return 0;
}

QString IncomingList::stateOf(qsizetype at) const {
    const Incoming::File& file = m_incoming.files()[at];
    if (!file.problem.isEmpty()) return tr("cannot be read");
    if (const QString same = m_incoming.alreadyIn(at); !same.isEmpty()) return tr("the same file as “%1”").arg(same);
    if (const RecordId source = m_incoming.copyOf(at)) {
        const qsizetype fresh = m_incoming.ready(at).copy.fresh.size() + m_incoming.ready(at).copy.replies.size();
        const QString words =
            fresh == 0 ? tr("no new comments") : counted(tr("%n new comment|%n new comments", nullptr, int(fresh)), fresh);
        return tr("%1 in a copy of “%2”").arg(words, app::nameOf(m_study, source));
    }
    const qsizetype speakers = file.read.speakers.size();
    QString state = speakers == 0 ? tr("no speakers recognised") : counted(tr("%n speaker|%n speakers", nullptr, int(speakers)), speakers);
    const auto& proposals = m_incoming.ready(at).speakers;
    const auto unknown = std::count_if(proposals.cbegin(), proposals.cend(), [](const auto& s) { return !s.who; });
    if (unknown > 0) state += tr(", %1 not yet known").arg(unknown);
    if (!file.read.warnings.isEmpty()) state += tr(", something to read");
    return state;
}

QString IncomingList::stateOf(const Incoming::Recording& recording) const {
    if (recording.file < 0)
        return recording.source ? tr("recording of “%1”").arg(app::nameOf(m_study, recording.source))
                                : tr("recording; choose its transcript");
    const Incoming::File& file = m_incoming.files()[recording.file];
    const QString name = QFileInfo(file.path).fileName();
    return file.comesIn ? tr("recording of %1").arg(name) : tr("recording of %1, which does not come in").arg(name);
}

}  // namespace kondensat::gui
