// What is kept in a study is heard as it was kept, and stands in nobody's way.
#include "app/operations/kept_recording.h"

#include <QThread>

#include "core/journal/erase.h"
#include "core/journal/sealing.h"
#include "tests/gui_player/player_fixture.h"

using namespace kondensat;
using namespace kondensat::tests;
using app::KeptRecording;

namespace {

constexpr qsizetype megabyte = 1 << 20;

class KeptRecordingTest : public PlayerTest {
protected:
    QString keep(const QByteArray& bytes) {
        const RecordId recording = add(true, bytes);
        return session().study().find<study::Attachment>(recording)->content;
    }
    /// Ready to be read.
    [[nodiscard]] std::unique_ptr<KeptRecording> opened(const QString& content, const KeptRecording::Keys& keys = {}) const {
        auto device = std::make_unique<KeptRecording>(session().path(), keys, content);
        EXPECT_EQ(problemOf(*device), QString());
        EXPECT_TRUE(device->open(QIODevice::ReadOnly));
        return device;
    }
    static QString problemOf(KeptRecording& device) {
        QSemaphore answered;
        QString problem;
        device.prepare([&](const Result<void>& ready) {
            if (!ready) problem = ready.error().message();
            answered.release();
        });
        answered.acquire();
        return problem;
    }
};

TEST_F(KeptRecordingTest, IsReadAsItWasKept) {
    for (const qsizetype size : {qsizetype(1), megabyte - 1, megabyte, megabyte + 1, 3 * megabyte + 77}) {
        const QByteArray bytes = patternOf(size);
        const auto device = opened(keep(bytes));
        EXPECT_EQ(device->size(), size);
        EXPECT_FALSE(device->isSequential());
        EXPECT_TRUE(device->readAll() == bytes) << size;
        EXPECT_TRUE(device->atEnd());
        EXPECT_EQ(device->read(1), QByteArray());
    }
}

TEST_F(KeptRecordingTest, IsReadFromAnyPlaceForwardAndBack) {
    const QByteArray bytes = patternOf(4 * megabyte + 5);
    const auto device = opened(keep(bytes));
    for (const auto& [at, length] : QList<std::pair<qint64, qint64>>{{4 * megabyte, 100}, {0, 10}, {megabyte - 3, 6}, {megabyte - 3, 2 * megabyte},
                                                                    {7, 1}, {4 * megabyte + 4, 9}, {2 * megabyte, megabyte}}) {
        ASSERT_TRUE(device->seek(at));
        EXPECT_EQ(device->pos(), at);
        EXPECT_TRUE(device->read(length) == bytes.mid(at, length)) << at << " " << length;
    }
    EXPECT_FALSE(device->seek(bytes.size() + 1));
    EXPECT_FALSE(device->seek(-1));
}

TEST_F(KeptRecordingTest, CanBeReadByAThreadOfThePlayers) {
    const QByteArray bytes = patternOf(2 * megabyte + 9);
    const auto device = opened(keep(bytes));
    QByteArray there;
    const std::unique_ptr<QThread> thread(QThread::create([&] { there = device->readAll(); }));
    thread->start();
    ASSERT_TRUE(thread->wait(20000));
    EXPECT_TRUE(there == bytes);
}

TEST_F(KeptRecordingTest, OfASealedStudyIsReadWithItsKeysAlone) {
    const QString content = keep(patternOf(2 * megabyte + 1));
    ASSERT_TRUE(journal::sealStudy(session().project(), u"four plain words here"_s, journal::KdfCost::fast()));
    EXPECT_TRUE(opened(content, session().project().file().signer())->readAll() == patternOf(2 * megabyte + 1));
    auto others = journal::createPerson(u"four other words here"_s, journal::KdfCost::fast());
    ASSERT_TRUE(others.ok());
    for (const KeptRecording::Keys& keys : {KeptRecording::Keys(), std::make_shared<const journal::PersonKeys>(std::move(others->keys))}) {
        KeptRecording locked(session().path(), keys, content);
        EXPECT_NE(problemOf(locked), QString());
        EXPECT_FALSE(locked.open(QIODevice::ReadOnly));
    }
}

TEST_F(KeptRecordingTest, LetsTheStudyBeWrittenWhileItIsRead) {
    const QByteArray bytes = patternOf(3 * megabyte);
    const auto device = opened(keep(bytes));
    QByteArray read;
    for (int i = 0; i < 30; ++i) {
        read += device->read(megabyte / 10);
        study::ChangeSet set(u"wrote a memo"_s);
        study::Memo memo;
        memo.title = u"note %1"_s.arg(i);
        set.add(memo);
        const auto written = session().project().commit(set);
        ASSERT_TRUE(written.ok()) << written.error().message().toStdString();
    }
    read += device->readAll();
    EXPECT_TRUE(read == bytes);
}

TEST_F(KeptRecordingTest, CannotBeHeardOnceItIsErased) {
    const QString content = keep(patternOf(6 * megabyte));
    const auto device = opened(content);
    EXPECT_EQ(device->read(10).size(), 10);
    journal::EraseRequest request;
    request.what = journal::EraseRequest::What::Recordings;
    ASSERT_TRUE(journal::erase(session().project(), request, false));
    ASSERT_TRUE(device->seek(5 * megabyte));
    EXPECT_EQ(device->read(10), QByteArray());
    EXPECT_NE(device->problem(), QString());
    KeptRecording again(session().path(), {}, content);
    EXPECT_NE(problemOf(again), QString());
}

TEST_F(KeptRecordingTest, LetsGoOfWhoeverWaits) {
    const auto device = opened(keep(patternOf(2 * megabyte)));
    device->abandon();
    EXPECT_EQ(device->read(10), QByteArray());
    EXPECT_EQ(device->problem(), QString());
}

}  // namespace
