// A disk that fills up in the last bytes: nothing is kept, and it is said.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QFile>
#include <csignal>

#include "export/checklist.h"
#include "export/writers/writers.h"
#include "tests/export/judges.h"

using namespace Qt::StringLiterals;
using namespace kondensat;
using namespace kondensat::exporting;
using namespace kondensat::exporting::test;

namespace {

/// Files may hold no more than so many bytes, as long as this lives.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

}  // namespace

TEST(FullDisk, IsNoticedInTheLastBytesOfADocument) {
    Document document;
    document.add(Paragraph{u"Words that do not fit any more. "_s.repeated(20)});
    Desk desk;
    const QString path = desk.path(u"x.html"_s);
    Result<void> written;
    {
        const FileLimit limit(1024);
        written = writeDocument(document, path);
    }
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Error::Code::NotWritable);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(FullDisk, IsNoticedInTheLastBytesOfAChecklist) {
    Checklist checklist{
        u"mine"_s, u"Mine"_s, {{u"1"_s, u"Item"_s, u"So?"_s, u"An answer. "_s.repeated(200), u"reported"_s}}};
    Desk desk;
    const QString path = desk.path(u"x.csv"_s);
    Result<void> written;
    {
        const FileLimit limit(1024);
        written = writeChecklist(checklist, path);
    }
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Error::Code::NotWritable);
    EXPECT_FALSE(QFile::exists(path));
}
