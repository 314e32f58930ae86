#include "import/containers/readers.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

struct CueTimes {
    qint64 start = -1, end = -1;
};

/// `(hh:)mm:ss.mmm` or with a comma, as a whole; -1 otherwise.
qint64 cueTime(QStringView text) {
    const qsizetype dot = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    const QStringView fraction = dot < 0 ? QStringView() : text.sliced(dot + 1);
    qint64 ms = 0;
    const auto parts = text.left(dot < 0 ? text.size() : dot).split(u':');
    if (parts.size() < 2 || parts.size() > 3) return -1;
    for (const QStringView part : parts) {
        bool ok = false;
        const int value = part.toInt(&ok);
        if (!ok || value < 0 || part.size() > 4) return -1;
        ms = ms * 60 + value;
    }
    ms *= 1000;
    if (dot < 0) return ms;
    bool ok = false;
    const int value = fraction.left(3).toInt(&ok);
    if (!ok || value < 0) return -1;
    return ms + (fraction.size() == 1 ? value * 100 : fraction.size() == 2 ? value * 10 : value);
}

std::optional<CueTimes> cueTimes(QStringView line) {
    const qsizetype arrow = line.indexOf(u"-->");
    if (arrow < 0) return std::nullopt;
    QStringView after = line.sliced(arrow + 3).trimmed();
    for (qsizetype i = 0; i < after.size(); ++i)
        if (after[i].isSpace()) {
            after = after.left(i);
            break;
        }  // settings follow
    const CueTimes times{cueTime(line.left(arrow).trimmed()), cueTime(after)};
    if (times.start < 0 || times.end < 0) return std::nullopt;
    return times;
}

struct Entity {
    QStringView name;
    char16_t unit;
};
constexpr Entity kEntities[] = {{u"amp", u'&'},
                                {u"lt", u'<'},
                                {u"gt", u'>'},
                                {u"quot", u'"'},
                                {u"apos", u'\''},
                                {u"nbsp", 0xA0},
                                {u"lrm", char16_t(0x200E)},
                                {u"rlm", char16_t(0x200F)}};

/// The character that the entity at `at` ("&…;") stands for, and how long it is; empty when it is none.
QString entityAt(QStringView text, qsizetype at, qsizetype& length) {
    const qsizetype semicolon = text.indexOf(u';', at);
    if (semicolon < 0 || semicolon - at > 10) return {};
    const QStringView name = text.sliced(at + 1, semicolon - at - 1);
    length = semicolon - at + 1;
    for (const Entity& e : kEntities)
        if (name == e.name) return QString(QChar(e.unit));
    if (!name.startsWith(u'#')) return {};
    bool ok = false;
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok);
    if (!ok || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

/// Name of the tag in `inside` (without brackets), lower case, without class; "time" for an inner time stamp.
QString tagName(QStringView inside) {
    if (inside.startsWith(u'/')) inside = inside.sliced(1);
    if (cueTime(inside) >= 0) return u"time"_s;
    qsizetype end = 0;
    while (end < inside.size() && inside[end].isLetterOrNumber()) ++end;
    return inside.left(end).toString().toLower();
}

class CueReader {
public:
    CueReader(const QString& text, bool isVtt) : m_isVtt(isVtt) {
        m_document.container = isVtt ? u"vtt"_s : u"srt"_s;
        m_lines = QStringView(text).split(u'\n');
    }

    Result<Document> read() {
        if (m_isVtt) readHeader();
        while (m_at < m_lines.size()) {
            if (m_lines[m_at].trimmed().isEmpty()) {
                ++m_at;
                continue;
            }
            readBlock();
        }
        if (m_cues == 0)
            return Error{
                Error::Code::Damaged, Said::tr("no cue can be read"), {}, {}, Said::tr("no line holds a start and an end time")};
        m_document.reasons.append(Said::tr("%1 cues with times").arg(m_cues));
        return m_document;
    }

private:
    void readHeader() {
        QStringView title = m_lines[0].sliced(6).trimmed();  // after WEBVTT
        if (title.startsWith(u"- ")) title = title.sliced(2);
        QStringList titles;
        if (!title.isEmpty()) titles.append(title.toString());
        for (m_at = 1; m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty(); ++m_at) {
            const QStringView line = m_lines[m_at];
            if (line.contains(u"-->")) break;
            if (!declaresLanguage(line) && !line.startsWith(u"Kind:") && !line.startsWith(u"X-TIMESTAMP-MAP"))
                titles.append(line.trimmed().toString());
        }
        m_document.title = titles.join(u'\n');
    }
    bool declaresLanguage(QStringView line) {
        for (const QStringView key : {u"Language:", u"language:"})
            if (line.startsWith(key)) {
                m_document.language = line.sliced(key.size()).trimmed().toString();
                return true;
            }
        return false;
    }

    /// A block ends at an empty line. An id may stand before its time line.
    void readBlock() {
        const QStringView first = m_lines[m_at];
        if (m_isVtt && (isBlock(first, u"NOTE") || isBlock(first, u"STYLE") || isBlock(first, u"REGION"))) {
            if (isBlock(first, u"NOTE")) {
                m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n NOTE block was left out|%n NOTE blocks were left out"));
                if (first.size() > 5) declaresLanguage(first.sliced(5));
            }
            while (m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty()) ++m_at;
            return;
        }
        auto times = cueTimes(first);
        if (!times && m_at + 1 < m_lines.size()) {
            times = cueTimes(m_lines[m_at + 1]);
            if (times) ++m_at;  // the id
        }
        if (!times) {
            const bool broken = first.contains(u"-->");
            m_document.notes.count(broken ? QT_TRANSLATE_N_NOOP("Kondensat", "%n time line cannot be read; its text was kept without times|%n time lines cannot be read; their text was kept without times")
                                          : QT_TRANSLATE_N_NOOP("Kondensat", "%n stretch of text stands outside any cue; it was kept|%n stretches of text stand outside any cue; they were kept"));
            if (broken) ++m_at;
            addCue(blockText(), {});
            return;
        }
        ++m_at;
        ++m_cues;
        if (times->end < times->start) m_document.notes.count(QT_TRANSLATE_N_NOOP("Kondensat", "%n cue ends before it begins|%n cues end before they begin"));
        addCue(blockText(), *times);
    }
    static bool isBlock(QStringView line, QStringView name) {
        return line.startsWith(name) && (line.size() == name.size() || line[name.size()].isSpace());
    }
    QString blockText() {
        QString text;
        for (; m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty(); ++m_at) {
            if (cueTimes(m_lines[m_at])) break;  // no empty line before the next cue
            if (!text.isNull()) text += u'\n';
            text += m_lines[m_at];
        }
        return text;
    }

    /// One paragraph a voice: a cue may hold several voice tags.
    void addCue(const QString& text, CueTimes times) {
        Paragraph cue;
        cue.kind = Paragraph::Kind::Cue;
        cue.startMs = times.start, cue.endMs = times.end;
        const auto finish = [&] {
            if (!cue.text.trimmed().isEmpty()) m_document.paragraphs.append(cue);
            cue.text.clear(), cue.voice.clear(), cue.bold.clear();
        };
        qsizetype i = 0;
        while (i < text.size()) {
            const QChar c = text[i];
            qsizetype length = 0;
            if (c == u'&' && m_isVtt) {
                if (const QString character = entityAt(text, i, length); !character.isEmpty()) {
                    cue.text += character, i += length;
                    continue;
                }
            } else if (c == u'<') {
                const qsizetype close = text.indexOf(u'>', i);
                if (close > i && takeTag(QStringView(text).sliced(i + 1, close - i - 1), cue, finish)) {
                    i = close + 1;
                    continue;
                }
            } else if (c == u'{' && !m_isVtt && QStringView(text).sliced(i).startsWith(u"{\\an")) {
                if (const qsizetype close = text.indexOf(u'}', i); close > 0) {
                    i = close + 1;
                    continue;
                }
            }
            cue.text += c;
            ++i;
        }
        finish();
    }
    /// True when the tag is one of the format's; others are text that someone wrote.
    template <class Finish>
    bool takeTag(QStringView inside, Paragraph& cue, Finish finish) {
        const QString name = tagName(inside);
        if (name == "v"_L1 && m_isVtt) {
            finish();
            if (inside.startsWith(u'/')) return true;
            qsizetype space = 0;
            while (space < inside.size() && !inside[space].isSpace()) ++space;
            cue.voice = inside.sliced(space).trimmed().toString();
            for (qsizetype at = 0, length = 0; (at = cue.voice.indexOf(u'&', at)) >= 0; ++at)
                if (const QString c = entityAt(cue.voice, at, length); !c.isEmpty()) cue.voice.replace(at, length, c);
            return true;
        }
        static constexpr QStringView kVtt[] = {u"c", u"i", u"b", u"u", u"ruby", u"rt", u"lang", u"time"};
        static constexpr QStringView kSrt[] = {u"i", u"b", u"u", u"font"};
        return m_isVtt ? std::find(std::begin(kVtt), std::end(kVtt), name) != std::end(kVtt)
                       : std::find(std::begin(kSrt), std::end(kSrt), name) != std::end(kSrt);
    }

    Document m_document;
    QList<QStringView> m_lines;
    bool m_isVtt;
    qsizetype m_at = 0;
    int m_cues = 0;
};

}  // namespace

bool looksLikeCues(const QString& text) {
    qsizetype from = 0;
    for (int line = 0; line < 12 && from < text.size(); ++line) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0) end = text.size();
        if (cueTimes(QStringView(text).sliced(from, end - from))) return true;
        from = end + 1;
    }
    return false;
}

Result<Document> readCues(const QString& text, bool isVtt) {
    return CueReader(text, isVtt).read();
}

}  // namespace kondensat::importing
