#include "import/archive/texts.h"
#include "core/said.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {

text::Edit LongText::edit() const {
    text::Edit edit;
    if (text.isEmpty()) return edit;
    edit.append(text::Insert{std::nullopt, text});
    for (const Placed& mark : marks) edit.append(text::Mark{{entry, quint32(mark.position)}, mark.value});
    return edit;
}

Result<ArchiveFiles> ArchiveFiles::open(const QString& folder) {
    const QFileInfo info(folder);
    if (!info.exists()) return Error{Error::Code::NotFound, Said::tr("There is no such folder"), folder};
    if (!info.isDir()) return Error{Error::Code::Invalid, Said::tr("An archive is a folder, and this is a file"), folder};
    ArchiveFiles files;
    files.m_folder = QDir::cleanPath(folder);
    files.m_root = info.canonicalFilePath();
    if (!files.exists(u"study.yaml"_s))
        return Error{Error::Code::NotFound, Said::tr("The folder holds no study.yaml and is not an archive"), folder};
    return files;
}

ArchiveFiles ArchiveFiles::inMemory(const QString& name) {
    ArchiveFiles held;
    held.m_folder = name;
    held.m_memory.emplace();
    return held;
}

bool ArchiveFiles::exists(const QString& relative) const {
    if (m_memory) return m_memory->contains(relative);
    const QFileInfo info(m_root + u'/' + relative);
    return info.exists() || info.isSymLink();
}

Result<QString> ArchiveFiles::pathOf(const QString& relative) const {
    if (m_memory) return Error{Error::Code::NotFound, Said::tr("There is no such file"), nameOf(relative)};
    const Error outside{Error::Code::Invalid, Said::tr("The path leads out of the archive"), nameOf(relative)};
    if (relative.isEmpty() || relative.contains(QChar::Null) || QDir::isAbsolutePath(relative) ||
        relative.contains(u'\\'))
        return outside;
    const QStringList parts = relative.split(u'/');
    if (parts.contains(u".."_s)) return outside;
    const QFileInfo info(m_root + u'/' + relative);
    if (!info.exists()) return Error{Error::Code::NotFound, Said::tr("There is no such file"), nameOf(relative)};
    const QString path = info.canonicalFilePath();
    if (!path.startsWith(m_root.endsWith(u'/') ? m_root : m_root + u'/')) return outside;
    if (!QFileInfo(path).isFile()) return Error{Error::Code::NotReadable, Said::tr("This is not a file"), nameOf(relative)};
    return path;
}

Result<QByteArray> ArchiveFiles::read(const QString& relative, qint64 limit) {
    if (m_memory) {
        if (const auto held = m_memory->constFind(relative); held != m_memory->cend()) return *held;
        return Error{Error::Code::NotFound, Said::tr("There is no such file"), nameOf(relative)};
    }
    TRY_ASSIGN(const QString path, pathOf(relative));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), nameOf(relative), {}, file.errorString()};
    if (file.size() > limit || m_total + file.size() > largestTotal)
        return Error{Error::Code::TooLarge, Said::tr("The file is too large"), nameOf(relative)};
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return Error{Error::Code::NotReadable, Said::tr("The file cannot be read"), nameOf(relative), {}, file.errorString()};
    if (bytes.size() > limit) return Error{Error::Code::TooLarge, Said::tr("The file is too large"), nameOf(relative)};
    m_total += bytes.size();
    return bytes;
}

Result<QString> ArchiveFiles::readText(const QString& relative) {
    TRY_ASSIGN(QByteArray bytes, read(relative, largestText));
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    const Error damaged{Error::Code::Damaged, Said::tr("The file is not valid UTF-8"), nameOf(relative)};
    if (!bytes.isValidUtf8()) return damaged;
    if (bytes.contains('\0')) return Error{Error::Code::Damaged, Said::tr("The file holds NUL characters"), nameOf(relative)};
    QString text = decoded(bytes);
    if (text.contains(u'\r')) text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

namespace {

/// Backslash forms keep tabs and line ends out of a speaker key.
std::optional<QString> unescaped(const QString& written) {
    if (!written.contains(u'\\')) return written;
    QString key;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'\\') {
            key += written[i];
            continue;
        }
        if (++i == written.size()) return std::nullopt;
        const char16_t c = written[i].unicode();
        if (c != u't' && c != u'n' && c != u'r' && c != u'\\') return std::nullopt;
        key += c == u't' ? u'\t' : c == u'n' ? u'\n' : c == u'r' ? u'\r' : u'\\';
    }
    return key;
}

bool takeTime(const QString& written, QLatin1StringView name, QJsonObject& value) {
    if (written.isEmpty()) return true;
    bool ok = false;
    const qint64 ms = written.toLongLong(&ok);
    if (!ok || ms < 0) return false;
    value.insert(name, ms);
    return true;
}

bool standsAt(const QString& text, const QString& words, qsizetype at) {
    return QStringView(text).sliced(at).startsWith(words);
}

/// The place nearest to `wanted` where the words stand, at `from` or behind it; -1 for none. All are UTF-16 positions.
qsizetype nearestFrom(const QString& text, const QString& words, qsizetype wanted, qsizetype from, bool atLineStart) {
    const auto fits = [&](qsizetype at) { return !atLineStart || at == 0 || text[at - 1] == u'\n'; };
    const QStringView rest = QStringView(text).sliced(from);
    const qsizetype here = std::clamp(wanted - from, qsizetype(0), rest.size());
    qsizetype behind = rest.indexOf(words, here);
    while (behind >= 0 && !fits(from + behind)) behind = rest.indexOf(words, behind + 1);
    qsizetype before = here > 0 ? rest.lastIndexOf(words, here - 1) : -1;
    while (before >= 0 && !fits(from + before)) before = before > 0 ? rest.lastIndexOf(words, before - 1) : -1;
    if (behind < 0 && before < 0) return -1;
    if (behind < 0 || (before >= 0 && here - before <= behind - here)) return from + before;
    return from + behind;
}

/// Where a turn begins now, as a code point: it is expected where it was, moved as far as the turn before it.
qsizetype placeOfTurn(const LongText& in, const QString& words, qsizetype expected, qsizetype from) {
    const qsizetype count = in.codePoints.count();
    if (from >= count) return -1;
    if (words.isEmpty()) return expected >= from && expected < count ? expected : -1;
    const qsizetype wanted = in.codePoints.toUtf16(std::clamp(expected, from, count)), first = in.codePoints.toUtf16(from);
    if (expected >= from && standsAt(in.text, words, wanted)) return expected;
    qsizetype at = nearestFrom(in.text, words, wanted, first, true);
    if (at < 0) at = nearestFrom(in.text, words, wanted, first, false);
    return at < 0 ? -1 : in.codePoints.fromUtf16(at);
}

}  // namespace

Result<QList<LongText::Placed>> readTurns(const QString& file, const LongText& text, int& moved) {
    QList<LongText::Placed> marks;
    QStringList lines = file.split(u'\n');
    if (lines.last().isEmpty()) lines.removeLast();
    qsizetype before = -1, shift = 0;  // code points
    for (int i = 0; i < lines.size(); ++i) {
        const auto wrong = [&](const QString& cause) {
            return Error{Error::Code::Invalid, Said::tr("The line names no turn"), {}, lineOf(i + 1), cause};
        };
        const QStringList parts = lines[i].split(u'\t');
        if (parts.size() != 4 && parts.size() != 5)
            return wrong(Said::tr("start, speaker, start ms, end ms and the first words stand with tabs between them"));
        const QString words = parts.value(4);
        bool ok = false;
        const qlonglong start = parts[0].toLongLong(&ok);
        if (!ok || start < 0 || start > std::numeric_limits<qint32>::max() || (words.isEmpty() && shift == 0 && start >= text.codePoints.count()))
            return wrong(Said::tr("the start lies outside the text"));
        if (words.isEmpty() && shift == 0 && start <= before) return wrong(Said::tr("turns stand in the order of the text"));
        const qsizetype place = placeOfTurn(text, words, start + shift, before + 1);
        if (place < 0)
            return wrong(Said::tr("the turn's first words do not stand in the text behind the turn before it; correct them here, or remove the line"));
        moved += place != start;
        shift = place - start;
        before = place;
        const auto key = unescaped(parts[1]);
        if (!key) return wrong(Said::tr("a backslash in a speaker key stands before t, n, r or a backslash"));
        QJsonObject value{{u"speaker"_s, *key}};
        if (!takeTime(parts[2], QLatin1StringView("start"), value) ||
            !takeTime(parts[3], QLatin1StringView("end"), value))
            return wrong(Said::tr("times are whole milliseconds or nothing"));
        marks.append({text.codePoints.toUtf16(place), value});
    }
    return marks;
}

Result<void> readQuoteMarks(const QString& written, QString& text, QList<LongText::Placed>& marks) {
    static const QRegularExpression form(u"\\G\\{\\{([A-Za-z0-9_-]{0,16})\\}\\}"_s);
    qsizetype from = 0;
    for (qsizetype at = written.indexOf(u"{{"_s); at >= 0; at = written.indexOf(u"{{"_s, from)) {
        text += QStringView(written).sliced(from, at - from);
        const auto match = form.match(written, at);
        if (match.hasMatch()) {
            const QString id = match.captured(1);
            if (!id.isEmpty()) marks.append({text.size(), {{u"quote"_s, id}}});
            text += id.isEmpty() ? u"{{"_s : QString(QChar::ObjectReplacementCharacter);
            from = match.capturedEnd();
        } else if (at + 2 < written.size() && written[at + 2] == u'{') {
            text += u'{';  // a brace of the text before a quote
            from = at + 1;
        } else {
            const int line = 1 + int(QStringView(written).first(at).count(u'\n'));
            return Error{Error::Code::Invalid,
                         Said::tr("Two braces open neither a quote nor a literal {{"),
                         {},
                         lineOf(line),
                         Said::tr("write {{id}}, or {{}} for the braces")};
        }
    }
    text += QStringView(written).sliced(from);
    return {};
}

namespace {

Error notThere(const WrittenRange& range, const QString& cause) {
    return {Error::Code::Invalid, Said::tr("The range does not fit its text"), {}, lineOf(range.line), cause};
}

/// The occurrence nearest to a position, the earlier of two equally near; -1 for none.
qsizetype nearest(const QString& text, const QString& words, qsizetype position) {
    const qsizetype behind = text.indexOf(words, position);
    const qsizetype before = position > 0 ? text.lastIndexOf(words, position - 1) : -1;
    if (behind < 0 || before < 0) return std::max(behind, before);
    return position - before <= behind - position ? before : behind;
}

}  // namespace

Result<text::Span> locate(const WrittenRange& range, const LongText& in, bool& moved) {
    const QString& text = in.text;
    if (!range.from.isEmpty()) {
        const qsizetype start = text.indexOf(range.from);
        if (start < 0) return notThere(range, Said::tr("the words of `from` are not there"));
        if (text.indexOf(range.from, start + 1) >= 0)
            return notThere(range, Said::tr("the words of `from` stand there more than once"));
        const qsizetype end = text.indexOf(range.to, start + range.from.size());
        if (end < 0) return notThere(range, Said::tr("the words of `to` do not follow those of `from`"));
        return text::Span{start, end + range.to.size()};
    }
    if (range.start < 0) {
        const qsizetype start = text.indexOf(range.text);
        if (start < 0) return notThere(range, Said::tr("its words are not there"));
        if (text.indexOf(range.text, start + 1) >= 0)
            return notThere(range, Said::tr("its words stand there more than once; give start and end"));
        return text::Span{start, start + range.text.size()};
    }
    const qsizetype count = in.codePoints.count();
    if (range.end <= count) {
        const text::Span span{in.codePoints.toUtf16(range.start), in.codePoints.toUtf16(range.end)};
        if (range.text.isEmpty() || QStringView(text).sliced(span.start, span.length()) == range.text) return span;
    } else if (range.text.isEmpty()) {
        return notThere(range, Said::tr("its end lies behind the end of the text"));
    }
    const qsizetype start = nearest(text, range.text, in.codePoints.toUtf16(std::min(range.start, count)));
    if (start < 0) return notThere(range, Said::tr("its words are not there any more"));
    moved = true;
    return text::Span{start, start + range.text.size()};
}

}  // namespace kondensat::importing::archive
