// A recording that is kept in a study, to be listened to where it lies: read chunk by chunk, never written to the disk.
#pragma once
#include <QIODevice>
#include <functional>
#include <memory>

#include "core/result.h"

namespace kondensat::journal {
struct PersonKeys;
}

namespace kondensat::app {

/// Reads with an eye of its own on the project file, in a thread of its own that holds no cursor between two chunks: so it
/// stands in nobody's way, and may be read from any thread, one at a time. A few chunks are in memory, no more.
///
/// Once the content is gone from the study (erased), or the study can no longer be read, reading fails and problem() says
/// why.
class KeptRecording : public QIODevice {
public:
    using Keys = std::shared_ptr<const journal::PersonKeys>;
    /// `content`: id of the chunks (study::Attachment::content). The keys are those of a sealed study (ProjectFile::signer()).
    KeptRecording(const QString& path, const Keys& keys, const QString& content);
    /// Waits for the thread, which ends with the chunk that it is reading.
    ~KeptRecording() override;

    /// Opens the study; `done` is called once, from the thread, when reading can begin or cannot. To be called once, before open().
    void prepare(const std::function<void(Result<void>)>& done);

    /// Read-only and unbuffered; false before prepare() has said that reading can begin.
    bool open(OpenMode mode) override;
    /// From any thread: whoever waits for bytes, now or later, gets none.
    void abandon();
    /// Why reading failed, a sentence; empty while it did not. From any thread.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
    qint64 m_at = 0;
};

}  // namespace kondensat::app
