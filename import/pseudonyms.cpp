#include "import/pseudonyms.h"

#include <QFileInfo>

namespace kondensat::importing {
namespace {

bool isIgnorable(char16_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}
bool isApostrophe(char16_t c) {
    return c == u'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xB4 || c == u'`';
}
/// Between two units of a file's name a word may end without anything standing there.
bool isInnerBorder(QChar before, QChar c) {
    return (before.isLower() && c.isUpper()) || (before.isDigit() && c.isLetter()) || (before.isLetter() && c.isDigit());
}
bool isWordUnit(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Text without differences that do not matter, and for each unit where it came from.
struct Folded {
    QString text;
    QList<qsizetype> from;  ///< one more than units: the end of the source

    explicit Folded(QStringView source, bool asFileName = false) {
        text.reserve(source.size());
        from.reserve(source.size() + 1);
        for (qsizetype i = 0; i < source.size(); ++i) {
            const char16_t c = source[i].unicode();
            if (asFileName && i > 0 && isInnerBorder(source[i - 1], source[i])) space(i);
            if (c < 0x80) {
                if (QChar(c).isSpace() || (asFileName && (c == u'_' || c == u'-' || c == u'.' || c == u'+')))
                    space(i);
                else
                    add(isApostrophe(c) ? QChar(u'\'') : QChar(c).toLower(), i);
            } else if (isIgnorable(c)) {
                continue;
            } else if (isApostrophe(c)) {
                add(u'\'', i);
            } else if (source[i].isSpace()) {
                space(i);
            } else {
                const qsizetype length = source[i].isHighSurrogate() && i + 1 < source.size() ? 2 : 1;
                const QString letters =
                    source.sliced(i, length).toString().normalized(QString::NormalizationForm_D).toCaseFolded();
                for (const QChar letter : letters) add(letter, i);
                i += length - 1;
            }
        }
        from.append(source.size());
    }

private:
    void add(QChar c, qsizetype at) { text += c, from.append(at); }
    void space(qsizetype at) {
        if (!text.endsWith(u' ')) add(u' ', at);
    }
};

bool isAllUpper(QStringView text) {
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower()) return false;
        letters += c.isUpper();
    }
    return letters >= 2;
}

/// SHOUTED names give shouted pseudonyms; a capital where the list has none gives a capital.
QString inCaseOf(QStringView found, QStringView name, const QString& pseudonym) {
    if (isAllUpper(found) && !isAllUpper(name)) return pseudonym.toUpper();
    if (!pseudonym.isEmpty() && found.front().isUpper() && name.front().isLower()) {
        QString capital = pseudonym;
        capital[0] = capital[0].toUpper();
        return capital;
    }
    return pseudonym;
}

bool hissesAtEnd(QStringView word) {
    const QChar last = word.isEmpty() ? QChar() : word.back().toLower();
    return last == u's' || last == u'x' || last == u'z';
}

/// Units of a genitive ending at `at` of the folded text; -1 when the word goes on otherwise.
qsizetype genitiveAt(const QString& text, qsizetype at, bool hisses) {
    const auto ends = [&](qsizetype i) { return i >= text.size() || !isWordUnit(text[i]); };
    if (ends(at) && (at >= text.size() || text[at] != u'\'')) return 0;
    if (text[at] == u's' && ends(at + 1) && !hisses) return 1;
    if (text[at] != u'\'') return -1;
    if (at + 1 < text.size() && text[at + 1] == u's' && ends(at + 2)) return 2;
    return ends(at + 1) && hisses ? 1 : 0;  // else a closing quote, or a name before an apostrophe
}

}  // namespace

PseudonymFinder::PseudonymFinder(const QList<Pseudonym>& pseudonyms, In in) : m_in(in) {
    for (const Pseudonym& p : pseudonyms) {
        const QString name = p.name.simplified();
        QStringList forms{Folded(name, in == In::FileName).text};
        if (in == In::FileName) {  // a name with a capital within, McCoy, may also stand there in small letters
            const QString small = Folded(name.toLower(), true).text;
            if (small != forms.first()) forms.append(small);
        }
        for (const QString& folded : forms)
            if (!folded.trimmed().isEmpty()) m_byFirst[folded.front()].append({folded, name, p.pseudonym});
    }
    for (QList<Name>& names : m_byFirst)
        std::stable_sort(names.begin(), names.end(),
                         [](const Name& a, const Name& b) { return a.folded.size() > b.folded.size(); });
}

QList<TextEdit> PseudonymFinder::edits(const QString& text) const {
    QList<TextEdit> edits;
    const Folded folded(text, m_in == In::FileName);
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        if (i > 0 && isWordUnit(folded.text[i - 1])) continue;
        const auto names = m_byFirst.constFind(folded.text[i]);
        if (names == m_byFirst.constEnd()) continue;
        for (const Name& name : *names) {
            if (!QStringView(folded.text).sliced(i).startsWith(name.folded)) continue;
            const qsizetype end = i + name.folded.size();
            const bool quoted = i > 0 && folded.text[i - 1] == u'\'';
            const qsizetype genitive = genitiveAt(folded.text, end, hissesAtEnd(name.folded) && !quoted);
            if (genitive < 0) continue;
            const qsizetype from = folded.from[i], to = folded.from[end];
            const QStringView found = QStringView(text).sliced(from, to - from);
            QString with = inCaseOf(found, name.name, name.pseudonym);
            qsizetype stop = to;
            if (genitive == 1) {  // Annas, Hans': what the pseudonym's own ending asks for
                stop = folded.from[end + 1];
                const bool apostrophe = folded.text[end] == u'\'';
                const QString own = text.sliced(to, stop - to);
                if (hissesAtEnd(with))
                    with += apostrophe ? own : QStringLiteral("\u2019");
                else
                    with += apostrophe ? own + u's' : own;
            }
            edits.append({from, stop - from, with});
            i = end + (genitive == 1 ? 1 : 0) - 1;
            break;
        }
    }
    return edits;
}

QString pseudonymousFileName(const QString& fileName, const QList<Pseudonym>& pseudonyms) {
    const QString base = QFileInfo(fileName).completeBaseName();
    const PseudonymFinder finder(pseudonyms, PseudonymFinder::In::FileName);
    return edited(base, finder.edits(base)) + fileName.sliced(base.size());
}

}  // namespace kondensat::importing
