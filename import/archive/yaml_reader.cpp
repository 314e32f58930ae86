#include "import/archive/yaml_reader.h"
#include "core/in_parallel.h"
#include "core/said.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

using namespace Qt::StringLiterals;

namespace kondensat::importing::archive {
namespace {

struct Stop {
    Error error;
};

[[noreturn]] void stop(Error::Code code, int line, const QString& what, const QString& cause = {}) {
    throw Stop{{code, what, {}, lineOf(line), cause}};
}

/// The bytes, and behind them the mark that ends a document. At the end of a file yaml-cpp takes a text in quotes as it
/// stands, closed or not; at that mark an open one is an error, and a closed one is what it was.
class MemoryStream : public std::streambuf {
public:
    explicit MemoryStream(const QByteArray& bytes)
        : m_end(bytes.isEmpty() || bytes.endsWith('\n') ? "...\n" : "\n...\n") {
        show(bytes);
    }

protected:
    int_type underflow() override {
        if (gptr() == egptr() && !std::exchange(m_endShown, true)) show(m_end);
        return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
    }

private:
    void show(const QByteArray& bytes) {
        char* begin = const_cast<char*>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }

    const QByteArray m_end;
    bool m_endShown = false;
};

class Builder : public YAML::EventHandler {
public:
    /// `line`: how many lines stand before the bytes that are read.
    Builder(const YamlSink& sink, const YamlLimits& limits, int line) : m_sink(sink), m_limits(limits), m_line(line) {}

    [[nodiscard]] const QSet<QString>& keys() const { return m_keys; }  ///< of the top
    [[nodiscard]] qint64 nodes() const { return m_nodes; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_documents++ > 0) stop(Error::Code::Invalid, mark.line + 1, Said::tr("A second document begins"));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        if (m_stack.empty()) return;  // a file without a value
        // yaml-cpp takes a last line without a colon for a key, and places what it lacks where the key is.
        if (m_stack.back().hasKey && m_stack.back().keyPosition == mark.pos)
            stop(Error::Code::Damaged, mark.line + 1, Said::tr("A key has no colon"), Said::tr("was the file cut off"));
        complete(fresh(Node::Kind::Null, mark, {}, anchor));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuseAnchor(mark); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        Node node = fresh(Node::Kind::Scalar, mark, tag, anchor);
        node.text = decoded(value);
        node.plain = tag != "!";
        if (!m_stack.empty() && !m_stack.back().hasKey) m_stack.back().keyPosition = mark.pos;
        complete(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(fresh(Node::Kind::List, mark, tag, anchor));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(fresh(Node::Kind::Map, mark, tag, anchor));
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        Node node;
        QSet<QString> keys;
        QString key;
        bool hasKey = false;
        int keyPosition = -1;  ///< of the key read last
    };

    static void refuseAnchor(const YAML::Mark& mark) {
        stop(Error::Code::Invalid, mark.line + 1, Said::tr("An archive holds no anchors and aliases"));
    }

    Node fresh(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != 0) refuseAnchor(mark);
        if (!tag.empty() && tag != "?" && tag != "!")
            stop(Error::Code::Invalid, mark.line + 1, Said::tr("An archive holds no tags"));
        if (++m_nodes > m_limits.nodes || ++m_nodesInRecord > m_limits.nodesPerRecord)
            stop(Error::Code::TooLarge, mark.line + 1, Said::tr("There are too many values"));
        Node node;
        node.kind = kind;
        node.line = m_line + mark.line + 1;
        return node;
    }

    void open(Node node) {
        if (int(m_stack.size()) >= m_limits.depth)
            stop(Error::Code::TooLarge, node.line, Said::tr("Values lie too deep within each other"));
        if (m_stack.empty() && node.kind != Node::Kind::Map)
            stop(Error::Code::Invalid, node.line, Said::tr("The file is not a mapping"));
        if (!m_stack.empty() && m_stack.back().node.kind == Node::Kind::Map && !m_stack.back().hasKey)
            stop(Error::Code::Invalid, node.line, Said::tr("A key is not a text"), Said::tr("is a bracket or brace left open"));
        m_stack.push_back({std::move(node), {}, {}});
    }

    void close() {
        Node node = std::move(m_stack.back().node);
        if (m_stack.size() == 1) m_keys = std::move(m_stack.back().keys);
        m_stack.pop_back();
        if (!m_stack.empty()) complete(std::move(node));
    }

    void complete(Node node) {
        if (m_stack.empty()) stop(Error::Code::Invalid, node.line, Said::tr("The file is not a mapping"));
        Frame& frame = m_stack.back();
        const bool atTop = m_stack.size() == 1;
        if (frame.node.kind == Node::Kind::Map) {
            if (!frame.hasKey) return takeKey(frame, node);
            node.key = std::exchange(frame.key, {});
            frame.hasKey = false;
            if (atTop && node.kind == Node::Kind::List) return;  // its items are already passed on
            if (atTop) return passOn(node.key, node);
        } else if (m_stack.size() == 2) {
            return passOn(m_stack.front().key, node);
        }
        frame.node.items.push_back(std::move(node));
    }

    static void takeKey(Frame& frame, const Node& node) {
        if (node.kind != Node::Kind::Scalar)
            stop(Error::Code::Invalid, node.line, Said::tr("A key is not a text"), Said::tr("is a bracket or brace left open"));
        if (frame.keys.contains(node.text)) stop(Error::Code::Invalid, node.line, Said::tr("A key stands here a second time"));
        frame.keys.insert(node.text);
        frame.key = node.text;
        frame.hasKey = true;
    }

    void passOn(const QString& section, const Node& node) {
        if (auto done = m_sink(section, node); !done) throw Stop{done.error()};
        m_nodesInRecord = 0;
    }

    const YamlSink& m_sink;
    const YamlLimits& m_limits;
    const int m_line;
    QSet<QString> m_keys;
    std::vector<Frame> m_stack;
    qint64 m_nodes = 0;
    int m_nodesInRecord = 0, m_documents = 0;
};

/// yaml-cpp takes some control characters for the end of the file; YAML allows none but these.
Result<void> checkCharacters(const QByteArray& bytes) {
    const auto bad = std::find_if(bytes.cbegin(), bytes.cend(), [](char c) {
        return (c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f;
    });
    if (bad != bytes.cend()) {
        const int line = 1 + int(std::count(bytes.cbegin(), bad, '\n'));
        return Error{Error::Code::Damaged,
                     Said::tr("A control character stands in the file"),
                     {},
                     lineOf(line),
                     Said::tr("write it as an escape in double quotes")};
    }
    if (!bytes.isValidUtf8()) {
        int line = 1;  // a line feed is never part of a longer UTF-8 sequence, so lines can be looked at one by one
        for (qsizetype from = 0; from < bytes.size(); ++line) {
            qsizetype to = bytes.indexOf('\n', from);
            if (to < 0) to = bytes.size();
            if (!QByteArrayView(bytes).sliced(from, to - from).isValidUtf8()) break;
            from = to + 1;
        }
        return Error{Error::Code::Damaged, Said::tr("The file is not valid UTF-8"), {}, lineOf(line), {}};
    }
    return {};
}

Result<void> parse(const QByteArray& bytes, Builder& builder) {
    MemoryStream memory(bytes);
    std::istream stream(&memory);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop& stopped) {
        return stopped.error;
    } catch (const YAML::Exception& e) {
        return Error{Error::Code::Damaged,
                     Said::tr("The file is not readable as YAML"),
                     {},
                     lineOf(e.mark.line + 1),
                     QString::fromStdString(e.msg)};
    }
    return {};
}

// ---- pieces --------------------------------------------------------------------------------------------------------

/// Whole lines that are a document of their own: they begin with a key of the top, or with an item of its list, which
/// then has that key before it once more.
struct Piece {
    qsizetype from = 0, to = 0;
    int line = 0;     ///< lines before it
    QByteArray under;  ///< the line with the key that is said once more
};

/// Cuts where an unindented line begins a key, or one with two spaces an item, as these do in any block of YAML but for
/// texts in quotes and things in brackets, and such a piece does not parse, being open. Nothing where the form of the
/// file is another.
std::vector<Piece> piecesOf(const QByteArray& bytes, qsizetype size) {
    std::vector<Piece> pieces(1);
    QByteArray key;  // the line of one under which a list may stand
    int items = -1;  // of that list; -1: it is no list, or not yet known
    int line = 0;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype next = found < 0 ? bytes.size() : found + 1;
        const QByteArrayView text = QByteArrayView(bytes).sliced(at, next - at).trimmed();
        const qsizetype colon = text.indexOf(':');
        const bool isKey = colon > 0 && std::all_of(text.begin(), text.begin() + colon, [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                           }) && bytes[at] == text[0] && (colon + 1 == text.size() || text[colon + 1] == ' ');
        const bool isItem = QByteArrayView(bytes).sliced(at, next - at).startsWith("  - ");
        if (!isKey && !text.isEmpty() && bytes[at] != ' ' && bytes[at] != '#') return {};
        if ((isKey || (isItem && items > 0)) && at - pieces.back().from >= size) {
            pieces.back().to = at;
            pieces.push_back({at, at, line, isKey ? QByteArray() : key});
        }
        if (isKey) {
            key = text.endsWith(':') ? text.toByteArray() + '\n' : QByteArray();
            items = key.isEmpty() ? -1 : 0;
        } else if (isItem && items >= 0) {
            ++items;
        } else if (!text.isEmpty() && items == 0) {
            items = -1;
        }
        at = next;
    }
    pieces.back().to = bytes.size();
    return pieces;
}

struct Parsed {
    std::vector<std::pair<QString, Node>> values;
    QSet<QString> keys;
    qint64 nodes = 0;
    bool ok = false;
};

Parsed parsed(const QByteArray& bytes, const Piece& piece, const YamlLimits& limits) {
    Parsed result;
    const YamlSink keep = [&](const QString& section, const Node& node) -> Result<void> {
        result.values.emplace_back(section, node);
        return {};
    };
    Builder builder(keep, limits, piece.line - (piece.under.isEmpty() ? 0 : 1));
    result.ok = parse(piece.under + bytes.sliced(piece.from, piece.to - piece.from), builder).ok();
    result.keys = builder.keys();
    result.nodes = builder.nodes();
    return result;
}

/// Where a piece does not parse, or is not what it seems, the whole is parsed, and what has been passed on already is
/// passed over; so the outcome and the errors are those of the whole.
Result<void> readPieces(const QByteArray& bytes, const std::vector<Piece>& pieces, const YamlSink& sink,
                        const YamlLimits& limits) {
    constexpr size_t together = 8;
    QSet<QString> keys;
    qint64 nodes = 0, passed = 0;
    for (size_t first = 0; first < pieces.size(); first += together) {
        std::vector<Parsed> results(std::min(together, pieces.size() - first));
        inParallel(qsizetype(results.size()),
                   [&](qsizetype i) { results[size_t(i)] = parsed(bytes, pieces[first + size_t(i)], limits); });
        for (size_t i = 0; i < results.size(); ++i) {
            Parsed& result = results[i];
            if (const QByteArray& under = pieces[first + i].under; !under.isEmpty())
                result.keys.remove(QString::fromUtf8(under.chopped(2)));
            nodes += result.nodes;
            if (!result.ok || nodes > limits.nodes || keys.intersects(result.keys)) {
                qint64 seen = 0;
                const YamlSink rest = [&](const QString& section, const Node& node) -> Result<void> {
                    if (seen++ < passed) return {};
                    return sink(section, node);
                };
                Builder builder(rest, limits, 0);
                return parse(bytes, builder);
            }
            keys += result.keys;
            for (const auto& [section, node] : result.values) {
                TRY_DO(sink(section, node));
                ++passed;
            }
            result = {};
        }
    }
    return {};
}

}  // namespace

QString decoded(QByteArrayView utf8) {
    qsizetype marks = 0;
    while (utf8.startsWith("\xef\xbb\xbf")) utf8 = utf8.sliced(3), ++marks;
    return QString(marks, QChar(0xfeff)) + QString::fromUtf8(utf8);
}

Result<void> readYaml(const QByteArray& bytes, const YamlSink& sink, const YamlLimits& limits) {
    if (bytes.size() > limits.bytes) return Error{Error::Code::TooLarge, Said::tr("The file is too large")};
    TRY_DO(checkCharacters(bytes));
    if (bytes.size() > limits.piece) {
        const std::vector<Piece> pieces = piecesOf(bytes, limits.piece);
        if (pieces.size() > 1) return readPieces(bytes, pieces, sink, limits);
    }
    Builder builder(sink, limits, 0);
    return parse(bytes, builder);
}

}  // namespace kondensat::importing::archive
