#include "app/operations/kept_recording.h"

#include <QMap>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <cstring>

#include "core/journal/project_file.h"
#include "core/said.h"

namespace kondensat::app {

using journal::ProjectFile;

/// The thread, and what it shares with those who read.
class KeptRecording::Reader {
public:
    Reader(QString path, Keys keys, QString content) : m_path(std::move(path)), m_keys(std::move(keys)), m_content(std::move(content)) {}
    ~Reader() {
        leave();
        if (m_thread) m_thread->wait();
    }

    void start(const std::function<void(Result<void>)>& done) {
        m_thread.reset(QThread::create([this, done] { work(done); }));
        m_thread->start();
    }
    void leave() {
        const QMutexLocker lock(&m_mutex);
        m_left = true;
        m_something.wakeAll();
    }
    [[nodiscard]] bool isReady() {
        const QMutexLocker lock(&m_mutex);
        return m_ready && !m_left;
    }
    [[nodiscard]] qint64 size() {
        const QMutexLocker lock(&m_mutex);
        return m_starts.isEmpty() ? 0 : m_starts.last();
    }
    [[nodiscard]] QString problem() {
        const QMutexLocker lock(&m_mutex);
        return m_problem;
    }

    /// Bytes from `at` on, up to the end of their chunk; -1 where they cannot be had.
    qint64 read(qint64 at, char* data, qint64 most) {
        const QMutexLocker lock(&m_mutex);
        if (m_starts.isEmpty() || at >= m_starts.last()) return m_ready && m_problem.isEmpty() ? 0 : -1;
        const qsizetype chunk = std::upper_bound(m_starts.cbegin(), m_starts.cend(), at) - m_starts.cbegin() - 1;
        m_wanted = chunk;
        m_something.wakeAll();
        while (!m_left && m_problem.isEmpty() && !m_chunks.contains(chunk)) m_something.wait(&m_mutex);
        if (m_left || !m_problem.isEmpty()) return -1;
        const QByteArray& bytes = *m_chunks.constFind(chunk);
        const qint64 within = at - m_starts[chunk], length = std::min(most, qint64(bytes.size()) - within);
        std::memcpy(data, bytes.constData() + within, size_t(length));
        return length;
    }

private:
    static constexpr qsizetype ahead = 1;  ///< chunks read before they are asked for

    void work(const std::function<void(Result<void>)>& done) {
        auto file = open();
        if (!file) return done(file.error());
        done({});
        QMutexLocker lock(&m_mutex);
        while (!m_left) {
            const qsizetype next = missing();
            if (next < 0) {
                m_something.wait(&m_mutex);
                continue;
            }
            lock.unlock();
            Result<QByteArray> bytes = (*file)->attachmentChunk(m_content, next);
            lock.relock();
            if (!bytes && bytes.error().code == Error::Code::Locked) continue;  // a long piece of writing: it passes
            const qint64 length = m_starts[next + 1] - m_starts[next];
            if (bytes && bytes->size() == length)
                m_chunks.insert(next, *std::move(bytes));
            else if (next == m_wanted)  // of one that nobody waits for yet, the failure is told when somebody does
                m_problem = bytes ? Said::tr("The recording that is kept in the study was changed or damaged") : bytes.error().message();
            else
                m_reachable = next;
            m_something.wakeAll();
        }
        m_chunks.clear();
    }

    Result<std::unique_ptr<ProjectFile>> open() {
        TRY_ASSIGN(auto file, ProjectFile::open(m_path, true));
        if (file->isSealed() && !m_keys) return Error{Error::Code::Encrypted, Said::tr("The study is sealed; its passphrase is needed"), m_path};
        TRY_DO(file->unlock(m_keys));
        TRY_ASSIGN(const QList<qint64> lengths, file->attachmentChunks(m_content));
        if (lengths.isEmpty()) return Error{Error::Code::NotFound, Said::tr("The recording is not in the study any more")};
        const QMutexLocker lock(&m_mutex);
        m_starts = {0};
        for (const qint64 length : lengths) m_starts.append(m_starts.last() + std::max<qint64>(0, length));
        m_reachable = lengths.size();
        m_ready = true;
        return file;
    }

    /// The chunk to read next: the one wanted, then those behind it; -1: all are here. Drops those that are far away.
    qsizetype missing() {
        if (m_wanted < 0) return -1;
        m_chunks.removeIf([this](const std::pair<const qsizetype&, QByteArray&>& chunk) {
            return chunk.first < m_wanted - 1 || chunk.first > m_wanted + ahead;
        });
        if (!m_chunks.contains(m_wanted)) return m_problem.isEmpty() ? m_wanted : -1;
        for (qsizetype next = m_wanted + 1; next <= m_wanted + ahead && next < m_reachable; ++next)
            if (next + 1 < m_starts.size() && !m_chunks.contains(next)) return next;
        return -1;
    }

    const QString m_path;
    const Keys m_keys;
    const QString m_content;
    QMutex m_mutex;
    QWaitCondition m_something;
    QMap<qsizetype, QByteArray> m_chunks;
    QList<qint64> m_starts;  ///< of each chunk, and the end
    qsizetype m_wanted = -1, m_reachable = 0;
    QString m_problem;
    bool m_ready = false, m_left = false;
    std::unique_ptr<QThread> m_thread;
};

KeptRecording::KeptRecording(const QString& path, const Keys& keys, const QString& content) : m_reader(std::make_unique<Reader>(path, keys, content)) {}

KeptRecording::~KeptRecording() = default;

void KeptRecording::prepare(const std::function<void(Result<void>)>& done) { m_reader->start(done); }

bool KeptRecording::open(OpenMode mode) {
    if (!m_reader->isReady() || (mode & ~(ReadOnly | Unbuffered))) return false;
    m_at = 0;
    return QIODevice::open(mode | Unbuffered);
}

void KeptRecording::abandon() { m_reader->leave(); }

QString KeptRecording::problem() const { return m_reader->problem(); }

qint64 KeptRecording::size() const { return m_reader->size(); }

bool KeptRecording::seek(qint64 position) {
    if (position < 0 || position > size() || !QIODevice::seek(position)) return false;
    m_at = position;
    return true;
}

qint64 KeptRecording::readData(char* data, qint64 most) {
    qint64 read = 0;
    while (read < most) {
        const qint64 part = m_reader->read(m_at, data + read, most - read);
        if (part < 0 && read == 0) return -1;
        if (part <= 0) break;
        m_at += part;
        read += part;
    }
    return read;
}

}  // namespace kondensat::app
