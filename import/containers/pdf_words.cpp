#include "import/containers/pdf_words.h"

#include <poll.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDataStream>
#include <QFile>
#include <QMutex>
#include <cerrno>
#include <fcntl.h>

#include "core/said.h"
#include "import/containers/pdf_direction.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

// Found by QDataStream, which would not look into a namespace without a name.
static QDataStream& operator<<(QDataStream& out, const PdfWord& word) {
    return out << word.text << word.left << word.top << word.right << word.bottom << word.size << word.bold
               << word.spaceAfter;
}
static QDataStream& operator>>(QDataStream& in, PdfWord& word) {
    return in >> word.text >> word.left >> word.top >> word.right >> word.bottom >> word.size >> word.bold >>
           word.spaceAfter;
}

namespace {

constexpr int kMaxPages = 5000;
constexpr qint64 kMaxWords = 5'000'000;
constexpr rlim_t kMemory = rlim_t(512) << 20;  ///< on top of what the program has
constexpr rlim_t kSeconds = 120;                ///< of the processor
constexpr qsizetype kMaxAnswer = qsizetype(1) << 30;
constexpr int kSilence = 180'000;  ///< milliseconds without a page, after which the child is taken to hang

// Sanitizers keep more address space than any limit, and look into the children.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define KONDENSAT_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KONDENSAT_SANITIZED
#endif
#ifdef KONDENSAT_SANITIZED
constexpr bool kInOwnProcess = false;
#else
constexpr bool kInOwnProcess = true;
#endif

enum class Outcome : quint8 { Read, Locked, Damaged, ManyPages, ManyWords };

bool isBoldFont(const std::string& name) {
    const QString font = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    for (const QLatin1StringView weight : {"bold"_L1, "black"_L1, "heavy"_L1, "demi"_L1})
        if (font.contains(weight, Qt::CaseInsensitive)) return true;
    return false;
}

PdfPage wordsOf(const poppler::page& from) {
    PdfPage page;
    const poppler::rectf area = from.page_rect();
    page.width = area.width(), page.height = area.height();
    for (const poppler::text_box& box : from.text_list(poppler::page::text_list_include_font)) {
        const poppler::ustring text = box.text();
        const poppler::rectf place = box.bbox();
        PdfWord word;
        word.text =
            QString::fromUtf16(reinterpret_cast<const char16_t*>(text.data()), static_cast<qsizetype>(text.size()));
        if (word.text.trimmed().isEmpty()) continue;
        word.left = place.left(), word.top = place.top(), word.right = place.right(), word.bottom = place.bottom();
        word.size = box.has_font_info() ? box.get_font_size() : word.bottom - word.top;
        word.bold = box.has_font_info() && isBoldFont(box.get_font_name());
        word.spaceAfter = box.has_space_after();
        page.words.append(std::move(word));
    }
    readInDirection(page);
    return page;
}

/// Hands on one page after the other; `count` becomes the number of pages that the file says.
template <class Each>
Outcome readPages(const QByteArray& bytes, int& count, const Each& each) {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if ((pdf && pdf->is_locked()) || (!pdf && bytes.contains("/Encrypt"))) return Outcome::Locked;
    if (!pdf) return Outcome::Damaged;
    count = pdf->pages();
    if (count > kMaxPages) return Outcome::ManyPages;
    qint64 words = 0;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> from(pdf->create_page(i));
        const PdfPage page = from ? wordsOf(*from) : PdfPage();
        words += page.words.size();
        if (words > kMaxWords) return Outcome::ManyWords;
        each(page);
    }
    return Outcome::Read;
}

void lower(__rlimit_resource which, rlim_t to) {
    rlimit limit{};
    getrlimit(which, &limit);
    limit.rlim_cur = std::min(limit.rlim_max, to);
    setrlimit(which, &limit);
}

/// Bytes of address space that this process has taken.
rlim_t addressSpace() {
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return rlim_t(file.readAll().split(' ').first().toULongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
}

std::optional<PdfStrings> stringsOf(const QByteArray& bytes) {
    PdfStrings strings;
    if (!readPdfStrings(bytes, strings)) return std::nullopt;
    return strings;
}

/// What the child does: reads, writes to the pipe, and ends without anything else that a program does at its end.
[[noreturn]] void answer(const QByteArray& bytes, bool withStrings, int to, rlim_t memory) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (const int each : {SIGABRT, SIGSEGV, SIGPIPE, SIGXCPU}) signal(each, SIG_DFL);
    if (const int nowhere = ::open("/dev/null", O_WRONLY); nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    lower(RLIMIT_CORE, 0);  // it would hold the transcript
    lower(RLIMIT_CPU, kSeconds);
    lower(RLIMIT_AS, memory);
    const auto send = [to](const QByteArray& part) {
        for (qsizetype done = 0; done < part.size();) {
            const ssize_t wrote = ::write(to, part.constData() + done, size_t(part.size() - done));
            if (wrote < 0 && errno != EINTR) _exit(1);
            if (wrote > 0) done += wrote;
        }
    };
    try {
        int count = 0;
        const Outcome outcome = readPages(bytes, count, [&](const PdfPage& page) {
            QByteArray part;
            QDataStream out(&part, QIODevice::WriteOnly);
            out << true << page.width << page.height << page.words;
            send(part);
        });
        QByteArray end;
        QDataStream out(&end, QIODevice::WriteOnly);
        out << false << quint8(outcome) << count;
        const auto strings = withStrings && outcome == Outcome::Read ? stringsOf(bytes) : std::nullopt;
        out << strings.has_value();
        if (strings) out << strings->strings << strings->metadata << strings->files;
        send(end);
    } catch (...) {
        _exit(1);
    }
    _exit(0);
}

struct Answer {
    QByteArray bytes;
    bool isWhole = false;    ///< false: the child died, or was stopped
    bool isDamaged = false;  ///< for reasons that are no limit
};

std::optional<Answer> ask(const QByteArray& bytes, bool withStrings) {
    int ends[2];
    pid_t child = -1;
    {
        // One at a time, so that no other child holds the end that is written to open.
        static QMutex mutex;
        const QMutexLocker lock(&mutex);
        const rlim_t memory = addressSpace() + kMemory;
        if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
        child = fork();
        if (child == 0) answer(bytes, withStrings, ends[1], memory);
        ::close(ends[1]);
    }
    if (child < 0) {
        ::close(ends[0]);
        return std::nullopt;
    }
    Answer answer;
    std::vector<char> buffer(1 << 16);
    bool tooMuch = false;
    for (ssize_t got = 1; got != 0;) {
        // Whoever forks while other threads run may leave the child a lock that nobody opens.
        pollfd end{ends[0], POLLIN, 0};
        const int ready = poll(&end, 1, kSilence);
        if (ready < 0 && errno == EINTR) continue;
        got = ready > 0 ? ::read(ends[0], buffer.data(), buffer.size()) : 0;
        if (got < 0 && errno != EINTR) break;
        if (got > 0) answer.bytes.append(buffer.data(), got);
        tooMuch = ready == 0 || answer.bytes.size() > kMaxAnswer;
        if (tooMuch) {
            kill(child, SIGKILL);
            break;
        }
    }
    ::close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    answer.isWhole = !tooMuch && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    answer.isDamaged = WIFSIGNALED(status) && (WTERMSIG(status) == SIGSEGV || WTERMSIG(status) == SIGFPE);
    return answer;
}

Result<Outcome> readAnswer(const Answer& answer, int& count, PdfWithStrings& read) {
    if (!answer.isWhole && !answer.isDamaged)
        return Error{Error::Code::TooLarge,
                     Said::tr("the PDF asks for more memory or time than a transcript needs"),
                     {},
                     {},
                     Said::tr("the limits are %1 MB and %2 minutes").arg(kMemory >> 20).arg(kSeconds / 60)};
    QDataStream in(answer.bytes);
    for (bool more = true; answer.isWhole && in.status() == QDataStream::Ok;) {
        in >> more;
        if (!more) {
            quint8 outcome = 0;
            bool hasStrings = false;
            in >> outcome >> count >> hasStrings;
            if (hasStrings) {
                PdfStrings& strings = read.strings.emplace();
                in >> strings.strings >> strings.metadata >> strings.files;
            }
            return Outcome(outcome);
        }
        PdfPage page;
        in >> page.width >> page.height >> page.words;
        read.pages.append(std::move(page));
    }
    return Outcome::Damaged;
}

Result<PdfWithStrings> readPdfFile(const QByteArray& bytes, bool withStrings) {
    PdfWithStrings read;
    int count = 0;
    Outcome outcome = Outcome::Damaged;
    const auto asked = kInOwnProcess ? ask(bytes, withStrings) : std::nullopt;
    if (asked) {
        TRY_ASSIGN(outcome, readAnswer(*asked, count, read));
    } else if (kInOwnProcess) {
        return Error{Error::Code::TooLarge, Said::tr("there is no memory left to read a PDF"), {}, {}, {}};
    } else {
        // The library shares fonts among its documents.
        static QMutex oneAtATime;
        const QMutexLocker lock(&oneAtATime);
        outcome = readPages(bytes, count, [&](const PdfPage& page) { read.pages.append(page); });
        if (withStrings && outcome == Outcome::Read) read.strings = stringsOf(bytes);
    }
    switch (outcome) {
        case Outcome::Locked:
            return Error{Error::Code::Encrypted,
                         Said::tr("the document is protected by a password; please save it without one"),
                         {},
                         {},
                         {}};
        case Outcome::Damaged:
            return Error{Error::Code::Damaged,
                         Said::tr("the file is damaged or cut short"),
                         {},
                         {},
                         Said::tr("it cannot be read as a PDF")};
        case Outcome::ManyPages:
            return Error{Error::Code::TooLarge,
                         Said::tr("the PDF has %1 pages").arg(count),
                         {},
                         {},
                         Said::tr("the limit is %1").arg(kMaxPages)};
        case Outcome::ManyWords:
            return Error{Error::Code::TooLarge, Said::tr("the PDF has more than %1 words").arg(kMaxWords), {}, {}, {}};
        case Outcome::Read:
            break;
    }
    return read;
}

}  // namespace

Result<QList<PdfPage>> wordsOfPdf(const QByteArray& bytes) {
    TRY_ASSIGN(PdfWithStrings done, readPdfFile(bytes, false));
    return std::move(done.pages);
}

Result<PdfWithStrings> wordsAndStringsOfPdf(const QByteArray& bytes) {
    return readPdfFile(bytes, true);
}

}  // namespace kondensat::importing
