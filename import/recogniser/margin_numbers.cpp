#include "import/recogniser/margin_numbers.h"

#include "import/recogniser/label_rules.h"
#include "import/recogniser/time_marks.h"

namespace kondensat::importing {
namespace {

struct Numbered {
    qsizetype line = 0;    ///< index among all lines
    qsizetype filled = 0;  ///< index among lines that hold more than a number
    qsizetype behind = 0;  ///< where the text behind the number begins
    int number = 0;
};

std::optional<Numbered> numberOf(const Line& line) {
    const QStringView text(line.text);
    const qsizetype from = skipSpace(text, 0);
    const bool bracket = from < text.size() && text[from] == u'[';
    qsizetype at = from + bracket;
    const qsizetype digits = at;
    while (at < text.size() && at - digits < 6 && text[at] >= u'0' && text[at] <= u'9') ++at;
    if (at == digits || timeMarkAt(text, from)) return std::nullopt;
    Numbered found;
    found.number = text.sliced(digits, at - digits).toInt();
    if (bracket && (at >= text.size() || text[at++] != u']')) return std::nullopt;
    if (!bracket && at < text.size() && (text[at] == u'.' || text[at] == u')')) ++at;
    if (at < text.size() && !text[at].isSpace()) return std::nullopt;
    found.behind = skipSpace(text, at);
    return found;
}

/// Numbers ascend by `step`, or begin again with a page.
bool runs(const QList<Numbered>& numbers, int step) {
    qsizetype steps = 0, breaks = 0;
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        const int difference = numbers[i].number - numbers[i - 1].number;
        if (difference == step)
            ++steps;
        else if (numbers[i].number != step && numbers[i].number != 1)
            ++breaks;
    }
    return steps * 10 >= (numbers.size() - 1) * 8 && breaks * 20 <= numbers.size();
}

bool isEachFifthLine(const QList<Numbered>& numbers) {
    if (numbers.size() < 3 || !runs(numbers, 5)) return false;
    for (qsizetype i = 1; i < numbers.size(); ++i)
        if (numbers[i].line - numbers[i - 1].line != 5 && numbers[i].filled - numbers[i - 1].filled != 5) return false;
    return true;
}

}  // namespace

int findMarginNumbers(QList<Line>& lines) {
    QList<Numbered> numbers;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != Paragraph::Kind::Text || lines[i].isBlank()) continue;
        if (auto found = numberOf(lines[i])) {
            found->line = i, found->filled = filled;
            numbers.append(*found);
        }
        ++filled;
    }
    const auto before = [&](const Numbered& n) {
        const qsizetype colon = lines[n.line].text.indexOf(u':', n.behind);
        return colon >= 0 && colon - n.behind <= kMaxLabel;
    };
    const qsizetype labelled = std::count_if(numbers.begin(), numbers.end(), before);
    const bool many = numbers.size() * 10 >= filled * 6 || (labelled * 10 >= numbers.size() * 8 && numbers.size() >= 5);
    const bool each = numbers.size() >= 3 && many && runs(numbers, 1);
    if (!each && !isEachFifthLine(numbers)) return 0;
    for (const Numbered& n : numbers) lines[n.line].bodyStart = n.behind;
    return static_cast<int>(numbers.size());
}

}  // namespace kondensat::importing
