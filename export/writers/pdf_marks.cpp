#include "export/writers/pdf_marks.h"

#include <QPainter>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kondensat::exporting::pdf {
namespace {

constexpr int farOutside = -30000, lowest = Sample;
constexpr int step = 128;  ///< numbers that one channel carries

/// The numbers at the beginning of a line of operators.
template <size_t Count>
std::optional<std::array<double, Count>> numbersOf(QByteArrayView line) {
    std::array<double, Count> numbers{};
    for (double& number : numbers) {
        const qsizetype end = line.indexOf(' ');
        bool ok = false;
        number = end > 0 ? line.first(end).toDouble(&ok) : 0;
        if (!ok) return {};
        line = line.sliced(end + 1);
    }
    return numbers;
}

class Reader {
public:
    Reader(const QByteArray& operators, const Structure& structure) : m_from(operators), m_structure(structure) {}
    std::optional<MarkedPage> run();

private:
    bool isMark(QByteArrayView line);
    void takeMark();
    bool takeSample(QByteArrayView line);
    int takeRun();
    void enter(int run);
    void close();
    [[nodiscard]] bool goesOn(int element, int run) const;

    const QByteArray& m_from;
    const Structure& m_structure;
    MarkedPage m_page;
    QByteArray& m_out = m_page.operators;
    std::optional<int> m_wanted;  ///< element of what comes
    std::optional<int> m_open;    ///< element of the stretch that is open
    int m_lastRun = 0;
    bool m_inSample = false;
    int m_depth = 0;        ///< of saved graphics states
    int m_base = -1;        ///< the depth at which stretches begin and end
    qsizetype m_free = 0;   ///< where one may end and another begin: behind what was painted last
    qsizetype m_colour = 0; ///< where the last colour was set
};

bool Reader::isMark(QByteArrayView line) {
    static const QByteArray begin = QByteArray::number(farOutside) + ' ' + QByteArray::number(farOutside) + ' ';
    if (!line.startsWith(begin) || !line.endsWith("re")) return false;
    const auto numbers = numbersOf<3>(line);
    if (!numbers) return false;
    const int element = int(std::lround((*numbers)[2])) - 1 + lowest;
    if (element < lowest || element >= m_structure.size()) return false;
    m_wanted = element;
    return true;
}

void Reader::takeMark() {
    if (m_base < 0) m_base = m_depth;
    close();
    m_free = m_out.size();
    if (m_wanted == Sample) m_page.samples.append(MarkedPage::Sampled());
}

/// Whether the line shows a sample's words, which leave the page.
bool Reader::takeSample(QByteArrayView line) {
    if (m_wanted != Sample) return false;
    if (line == "BT") m_inSample = true;
    if (!m_inSample) return false;
    MarkedPage::Sampled& sample = m_page.samples.last();
    if (line.startsWith('/')) {
        const QByteArray font = line.first(std::max<qsizetype>(0, line.indexOf(' '))).toByteArray();
        const bool isFirst = sample.font.isEmpty() && sample.glyphs.isEmpty();
        sample.font = isFirst || sample.font == font ? font : QByteArray();
    }
    if (line.endsWith("> Tj")) {
        const QByteArray codes = QByteArray::fromHex(line.sliced(line.lastIndexOf('<') + 1).chopped(4).toByteArray());
        for (qsizetype i = 0; i + 1 < codes.size(); i += 2) sample.glyphs.append(quint8(codes[i]) << 8 | quint8(codes[i + 1]));
    }
    if (line == "ET") m_inSample = false;
    return true;
}

/// The number that the colour of a text carries, which is taken out of it.
int Reader::takeRun() {
    static constexpr QByteArrayView space("/CSp cs ");
    const qsizetype end = m_out.indexOf("scn\n", m_colour);
    const QByteArrayView line = QByteArrayView(m_out).sliced(m_colour);
    const auto channels = end > 0 && line.startsWith(space) ? numbersOf<3>(line.sliced(space.size())) : std::nullopt;
    if (!channels) return 0;
    QByteArray plain = space.toByteArray();
    int run = 0, factor = 1;
    for (const double channel : *channels) {
        const int value = int(std::lround(channel * 65535));
        run += value % 257 * factor;
        factor *= step;
        plain += QByteArray::number(value / 257 / 255.0, 'f', 6) + ' ';
    }
    if (run > 0) m_out.replace(m_colour, end - m_colour, plain);
    return run;
}

/// Runs of a paragraph that stand in a line in another order are stretches of their own.
bool Reader::goesOn(int element, int run) const {
    if (m_open != element) return false;
    return element < 0 || run == m_lastRun || run == m_lastRun + 1 || m_structure[element].runs.isEmpty();
}

void Reader::close() {
    if (m_open) m_out.insert(m_free, "EMC\n"), m_free += 4;
    m_open.reset();
}

/// Something is about to be painted.
void Reader::enter(int run) {
    if (!m_wanted) return;
    const int element = *m_wanted < 0 ? *m_wanted : m_structure[*m_wanted].runs.value(run, *m_wanted);
    if (!goesOn(element, run)) {
        close();
        QByteArray begin;
        if (element == OfLayout) begin = "/Artifact <</Type /Layout>> BDC\n";
        else if (element == OfPagination) begin = "/Artifact <</Type /Pagination>> BDC\n";
        else begin = '/' + typeOf(m_structure[element]) + " <</MCID " + QByteArray::number(m_page.stretches.size()) + ">> BDC\n";
        if (element >= 0) m_page.stretches.append({element, run});
        m_out.insert(m_free, begin);
        m_free += begin.size();
        m_open = element;
    }
    m_lastRun = run;
}

std::optional<MarkedPage> Reader::run() {
    m_out.reserve(m_from.size() + m_from.size() / 4);
    for (qsizetype at = 0; at < m_from.size();) {
        qsizetype end = m_from.indexOf('\n', at);
        if (end < 0) end = m_from.size();
        const QByteArrayView line = QByteArrayView(m_from).sliced(at, end - at);
        at = end + 1;
        if (isMark(line)) {
            if (m_from.mid(at, 2) != "f\n") return {};
            at += 2;  // the operator that fills it
            takeMark();
            continue;
        }
        if (takeSample(line)) continue;
        if (line == "q") ++m_depth;
        if (line == "Q") --m_depth;
        if (line == "BT") enter(takeRun());
        if (line.endsWith(" re") || line.endsWith(" m")) enter(0);
        if (line.endsWith(" scn")) m_colour = m_out.size();
        m_out += line;
        m_out += '\n';
        const bool painted = line == "ET" || line == "f" || line == "S" || line == "B" || line == "f*" || line == "B*" || line == "n";
        if (m_depth == m_base && (painted || line == "Q" || (line == "q" && !m_open))) m_free = m_out.size();
    }
    close();
    if (m_base < 0) return {};
    return std::move(m_page);
}

}  // namespace

void Marker::begin(int element) {
    if (element == m_current) return;
    m_current = element;
    m_painter.fillRect(QRectF(farOutside, farOutside, element - lowest + 1, 1), Qt::black);
}

void Marker::noteWords(const QString& text, const QFont& font) {
    static const QRegularExpression arabic(u"[\\x{0620}-\\x{065F}\\x{0670}-\\x{06D3}\\x{06FA}-\\x{06FF}]+"_s);
    const auto isArabic = [](QChar c) { return c.unicode() >= 0x0600 && c.unicode() < 0x0700; };
    if (!std::any_of(text.begin(), text.end(), isArabic)) return;
    for (auto match = arabic.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured(), key = font.key() + u' ' + word;
        if (m_known.contains(key)) continue;
        m_known.insert(key);
        m_noted.append({word, font});
    }
}

void Marker::paintSamples() {
    for (const auto& [word, font] : std::exchange(m_noted, {})) {
        m_current = none;
        begin(Sample);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QPointF(farOutside, farOutside), word);
        m_samples.append(word);
    }
}

QColor carrying(const QColor& colour, int number) {
    const auto channel = [&](int value) {
        const int carried = number % step;
        number /= step;
        return quint16(value * 257 + carried);
    };
    const quint16 red = channel(colour.red()), green = channel(colour.green()), blue = channel(colour.blue());
    return QColor::fromRgba64(red, green, blue);
}

std::optional<MarkedPage> markedPage(const QByteArray& operators, const Structure& structure) {
    return Reader(operators, structure).run();
}

}  // namespace kondensat::exporting::pdf
