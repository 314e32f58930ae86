#include "import/recogniser/lines_of.h"

#include "import/recogniser/label_rules.h"
#include "import/recogniser/table_columns.h"

namespace kondensat::importing {
namespace {

class LineBuilder {
public:
    explicit LineBuilder(const Document& document) : m_document(document) {}

    QList<Line> build() {
        if (!m_document.title.isEmpty()) {
            Paragraph title;
            title.text = m_document.title;
            add(title, title.text, {{0, 0}});
        }
        const QList<TableColumns> tables = understandTables(m_document.paragraphs);
        for (const Paragraph& paragraph : m_document.paragraphs) {
            if (paragraph.kind == Paragraph::Kind::Row)
                addRow(paragraph, tables[paragraph.table]);
            else
                add(paragraph, paragraph.text, {{0, 0}});
            ++m_paragraph;
        }
        return std::move(m_lines);
    }

private:
    using Origins = QList<std::pair<qsizetype, qsizetype>>;

    /// Splits at soft line breaks; voice and times belong to the first line. `origins` as in Line, for the text.
    void add(const Paragraph& paragraph, const QString& text, const Origins& origins) {
        qsizetype from = 0;
        bool first = true;
        while (from <= text.size()) {
            qsizetype end = text.indexOf(u'\n', from);
            if (end < 0) end = text.size();
            Line line;
            line.text = text.sliced(from, end - from);
            line.paragraph = m_paragraph, line.isFirst = first, line.kind = paragraph.kind;
            for (qsizetype i = 0; i < origins.size(); ++i) {
                const auto [at, original] = origins[i];
                const qsizetype next = i + 1 < origins.size() ? origins[i + 1].first : text.size() + 1;
                if (at <= end && next > from)
                    line.origins.append(
                        {std::max<qsizetype>(0, at - from), original + std::max<qsizetype>(0, from - at)});
            }
            line.boldEnd = boldEnd(paragraph, from, end);
            for (const PlacedTime& time : paragraph.times)
                if (time.range.start >= from && time.range.end <= end)
                    line.times.append({time.range.start - from, time.range.end - from, time.ms, -1, u'[', 3});
            if (first) line.voice = paragraph.voice, line.startMs = paragraph.startMs, line.endMs = paragraph.endMs;
            m_lines.append(std::move(line));
            first = false;
            from = end + 1;
        }
    }
    static qsizetype boldEnd(const Paragraph& paragraph, qsizetype from, qsizetype end) {
        if (paragraph.bold.isEmpty()) return 0;
        qsizetype filled = from;
        while (filled < end && paragraph.text[filled].isSpace()) ++filled;
        for (const Range& range : paragraph.bold)
            if (range.start <= filled && range.end > filled) return std::min(range.end, end) - from;
        return 0;
    }

    static bool isContent(const TableColumns& columns, int i) {
        return i != columns.speaker && i != columns.time && i != columns.end && i != columns.number;
    }
    void addRow(const Paragraph& row, const TableColumns& columns) {
        if (!columns.areUnderstood() || row.cells.size() != columns.count || columns.isHeader(row)) {
            add(row, row.text, {{0, 0}});
            return;
        }
        Paragraph turn;
        turn.kind = Paragraph::Kind::Row;
        QStringList content;
        Origins origins;
        qsizetype at = 0, joined = 0;
        for (int i = 0; i < columns.count; ++i) {
            const QString& cell = row.cells[i];
            const qsizetype begins = std::exchange(at, at + cell.size() + 1);
            const TimeMark time = i == columns.time || i == columns.end ? timeOf(cell) : TimeMark();
            const QString speaker = i == columns.speaker ? importing::speakerOf(cell) : QString();
            // What is not of its column's kind is talk, wherever it stands.
            if (!speaker.isEmpty())
                turn.voice = speaker;
            else if (time.ms >= 0 && i == columns.time)
                turn.startMs = time.ms, turn.endMs = time.endMs;
            else if (time.ms >= 0)
                turn.endMs = time.ms;
            else if (i != columns.number || !isRunningNumber(cell))
                if (!cell.trimmed().isEmpty() || isContent(columns, i)) {
                    content.append(cell);
                    origins.append({joined, begins});
                    joined += cell.size() + 1;
                }
        }
        turn.text = content.join(u'\t');
        add(turn, turn.text, origins);
    }

    const Document& m_document;
    QList<Line> m_lines;
    int m_paragraph = 0;
};

}  // namespace

QList<Line> linesOf(const Document& document) {
    return LineBuilder(document).build();
}

}  // namespace kondensat::importing
