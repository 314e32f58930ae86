#include "app/gui/intake/incoming.h"

#include <QFileInfo>

#include "app/operations/names.h"
#include "core/study/order_key.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
/// Labels that are told apart by capitals alone are the same in other files.
QString likeLabel(const QString& label) {
    return label.simplified().toCaseFolded();
}

/// What a file is called, as one compares it with others: "FG 1_audio" → "fg1audio".
QString likeTitle(const QString& title) {
    QString letters;
    for (const QChar c : title.toCaseFolded())
        if (c.isLetterOrNumber()) letters += c;
    return letters;
}

/// How alike two titles are: all of the shorter one at the beginning of the other, in letters; 0: not.
qsizetype likeness(const QString& a, const QString& b) {
    const QString& shorter = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    if (shorter.isEmpty() || !longer.startsWith(shorter)) return 0;
    // "fg1" is not "fg12".
    return shorter.back().isDigit() && longer.size() > shorter.size() && longer[shorter.size()].isDigit()
               ? 0
               : shorter.size();
}
}  // namespace

void Incoming::setFiles(QList<File> files, const QStringList& recordings) {
    m_files = std::move(files);
    m_ready.clear();
    QSet<QByteArray> met;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        File& file = m_files[i];
        file.comesIn = file.problem.isEmpty() && !met.contains(file.read.sha256) && !ready(i).sameAs;
        if (file.comesIn && copyOf(i)) file.comesIn = !ready(i).copy.fresh.isEmpty() || !ready(i).copy.replies.isEmpty();
        if (file.problem.isEmpty()) met.insert(file.read.sha256);
        if (m_study.count<study::Session>() == 1) file.session = m_study.table<study::Session>().cbegin().key();
        const auto* session = m_study.find<study::Session>(file.session);
        file.language = !file.read.language.isEmpty()             ? file.read.language
                        : session && !session->language.isEmpty() ? session->language
                                                                  : m_study.info().language;
    }
    giveRecordings(recordings);
}

void Incoming::giveRecordings(const QStringList& recordings) {
    m_recordings.clear();
    qsizetype readable = 0, only = -1;
    for (qsizetype i = 0; i < m_files.size(); ++i)
        if (m_files[i].problem.isEmpty()) ++readable, only = i;
    for (const QString& path : recordings) {
        Recording recording;
        recording.path = path;
        const QString title = likeTitle(QFileInfo(path).completeBaseName());
        qsizetype best = 0;
        for (const auto* source : m_study.list<study::Source>())
            if (const qsizetype alike =
                    std::max(likeness(title, likeTitle(source->title)),
                             likeness(title, likeTitle(QFileInfo(source->original).completeBaseName())));
                alike > best)
                best = alike, recording.source = source->id;
        for (qsizetype i = 0; i < m_files.size(); ++i)
            if (const qsizetype alike = m_files[i].problem.isEmpty()
                                            ? likeness(title, likeTitle(QFileInfo(m_files[i].path).completeBaseName()))
                                            : 0;
                alike > 0 && alike >= best)
                best = alike, recording.file = i, recording.source = {};
        if (best == 0 && readable == 1) recording.file = only;
        m_recordings.append(recording);
    }
}

void Incoming::setRecordingOf(qsizetype recording, qsizetype file, const RecordId& source) {
    m_recordings[recording].file = file;
    m_recordings[recording].source = source;
}

bool Incoming::recordingComesIn(qsizetype at) const {
    const Recording& recording = m_recordings[at];
    if (!recording.comesIn) return false;
    return recording.file >= 0 ? m_files[recording.file].problem.isEmpty() && m_files[recording.file].comesIn
                               : !recording.source.isEmpty();
}

QList<app::LikelyName> Incoming::likelyNames() const {
    QList<QList<app::LikelyName>> ofTexts;
    QSet<QString> labels;
    for (const File& file : m_files) {
        if (!file.problem.isEmpty() || !file.comesIn) continue;
        ofTexts.append(file.likelyNames);
        for (const importing::Speaker& speaker : file.read.speakers) labels.insert(likeLabel(speaker.label));
    }
    QList<app::LikelyName> names = app::likelyNames(ofTexts);
    for (const importing::Pseudonym& replaced : m_names)
        for (const QString& word : replaced.name.split(u' ', Qt::SkipEmptyParts)) labels.insert(likeLabel(word));
    names.removeIf([&](const app::LikelyName& name) {
        return labels.contains(likeLabel(name.name)) || (m_identifiers && !m_identifiers->find(name.name).isEmpty());
    });
    return names;
}

const app::ReadTranscript& Incoming::ready(qsizetype index) {
    if (const auto known = m_ready.constFind(index); known != m_ready.cend()) return known->file;
    app::TranscriptOptions options;
    options.reading.pseudonyms = m_names;
    options.identifiers = m_identifiers;
    Ready ready{app::prepareTranscript(m_study, m_files[index].path, m_files[index].read, options), {}};
    for (const app::SpeakerProposal& speaker : ready.file.speakers) ready.proposed.append(speaker.who);
    applySaid(index, ready);
    return m_ready.insert(index, std::move(ready))->file;
}

void Incoming::applySaid(qsizetype index, Ready& ready) const {
    for (qsizetype i = 0; i < ready.file.speakers.size(); ++i) {
        app::SpeakerProposal& speaker = ready.file.speakers[i];
        speaker.who =
            m_files[index].said.value(speaker.label, m_said.value(likeLabel(speaker.label), ready.proposed[i]));
    }
}

TranscriptContent Incoming::content(qsizetype index) {
    const app::ReadTranscript& file = ready(index);
    TranscriptContent content;
    content.text = file.transcript.text;
    content.language = m_files[index].language;
    const auto& turns = file.transcript.turns;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        if (turns[i].speaker < 0 && turns[i].startMs < 0 && turns.size() == 1) continue;
        TranscriptContent::Turn turn;
        turn.span = {turns[i].start, i + 1 < turns.size() ? turns[i + 1].start : content.text.size()};
        turn.startMs = turns[i].startMs;
        if (turns[i].speaker >= 0) {
            const app::SpeakerProposal& speaker = file.speakers[turns[i].speaker];
            turn.speaker = speaker.who ? nameOf(speaker.who) : speaker.label;
            turn.participant = isParticipant(speaker.who);
        }
        content.turns.append(turn);
    }
    return content;
}

RecordId Incoming::copyOf(qsizetype index) {
    return m_files[index].problem.isEmpty() ? ready(index).copy.source : RecordId();
}

QString Incoming::alreadyIn(qsizetype index) {
    if (!m_files[index].problem.isEmpty()) return {};
    if (const RecordId source = ready(index).sameAs) return app::nameOf(m_study, source);
    for (qsizetype i = 0; i < index; ++i)
        if (m_files[i].problem.isEmpty() && m_files[i].read.sha256 == m_files[index].read.sha256)
            return ready(i).fileName;
    return {};
}

void Incoming::say(qsizetype file, const QString& label, const RecordId& who) {
    m_files[file].said.insert(label, who);
    m_said.insert(likeLabel(label), who);
    for (auto it = m_ready.begin(); it != m_ready.end(); ++it) applySaid(it.key(), *it);
}

void Incoming::setIdentifiers(std::shared_ptr<const app::IdentifierSearch> identifiers) {
    m_identifiers = std::move(identifiers);
    m_ready.clear();
}

void Incoming::setNames(const QList<importing::Pseudonym>& names) {
    m_names = names;
    m_ready.clear();
}

namespace {

/// A record behind those that are there and those that were made here.
template <typename Record>
RecordId append(const study::Study& study, QList<Record>& made, Record record) {
    const auto present = study.list<Record>();
    const QString last = !made.isEmpty() ? made.last().order : present.isEmpty() ? QString() : present.last()->order;
    record.id = RecordId::fresh();
    record.order = study::orderKeyBetween(last, {});
    made.append(record);
    return record.id;
}

}  // namespace

RecordId Incoming::newParticipant(const QString& label) {
    study::Participant participant;
    participant.label = label;
    return append(m_study, m_participants, participant);
}

RecordId Incoming::newMember(const QString& initials) {
    study::Member member;
    member.initials = initials;
    return append(m_study, m_members, member);
}

RecordId Incoming::newSession(const QString& name) {
    study::Session session;
    session.name = name;
    return append(m_study, m_sessions, session);
}

QString Incoming::nameOf(const RecordId& who) const {
    for (const study::Participant& participant : m_participants)
        if (participant.id == who) return participant.label;
    for (const study::Member& member : m_members)
        if (member.id == who) return member.initials;
    return app::nameOf(m_study, who);
}

bool Incoming::isParticipant(const RecordId& who) const {
    return m_study.find<study::Participant>(who) ||
           std::any_of(m_participants.cbegin(), m_participants.cend(), [&](const auto& p) { return p.id == who; });
}

QList<app::ReadTranscript> Incoming::chosen() {
    QList<app::ReadTranscript> chosen;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (!m_files[i].comesIn) continue;
        app::ReadTranscript file = ready(i);
        file.session = m_files[i].session;
        file.language = m_files[i].language;
        chosen.append(std::move(file));
    }
    return chosen;
}

app::TranscriptOptions Incoming::options(bool embedOriginals, bool embedRecordings) {
    app::TranscriptOptions options;
    options.reading.pseudonyms = m_names;
    options.identifiers = m_identifiers;
    options.comments = m_comments;
    options.embedOriginal = embedOriginals;
    options.embedRecordings = embedRecordings;
    for (qsizetype i = 0; i < m_recordings.size(); ++i)
        if (recordingComesIn(i))
            options.recordings.append({m_recordings[i].path,
                                       m_recordings[i].file >= 0 ? m_files[m_recordings[i].file].path : QString(),
                                       m_recordings[i].source});
    // Only those that a file names are made.
    QSet<RecordId> used;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (!m_files[i].comesIn) continue;
        used.insert(m_files[i].session);
        for (const app::SpeakerProposal& speaker : ready(i).speakers) used.insert(speaker.who);
    }
    study::ChangeSet people(QT_TRANSLATE_N_NOOP("History", "added %n participant|added %n participants"));
    int n = 0;
    for (const study::Participant& participant : m_participants)
        if (used.contains(participant.id)) people.add(participant), ++n;
    people.setCount(n);
    study::ChangeSet members(
        QT_TRANSLATE_N_NOOP("History", "added %n member of the team|added %n members of the team"));
    n = 0;
    for (const study::Member& member : m_members)
        if (used.contains(member.id)) members.add(member), ++n;
    members.setCount(n);
    study::ChangeSet sessions(QT_TRANSLATE_N_NOOP("History", "added %n session|added %n sessions"));
    n = 0;
    for (const study::Session& session : m_sessions)
        if (used.contains(session.id)) sessions.add(session), ++n;
    sessions.setCount(n);
    for (const study::ChangeSet& set : {people, members, sessions})
        if (!set.isEmpty()) options.before.append(set);
    return options;
}

}  // namespace kondensat::gui
