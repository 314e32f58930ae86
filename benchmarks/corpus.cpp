#include "benchmarks/corpus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kondensat::bench {

Corpus::Corpus(quint32 seed, int vocabulary) : random(seed) {
    static const QStringList onsets{u"b"_s, u"d"_s, u"f"_s, u"g"_s, u"h"_s, u"k"_s, u"l"_s, u"m"_s, u"n"_s, u"s"_s, u"t"_s, u"v"_s, u"st"_s, u"pr"_s, u"sk"_s, u""_s};
    static const QStringList vowels{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"æ"_s, u"ø"_s, u"å"_s, u"ei"_s};
    static const QStringList codas{u""_s, u"n"_s, u"r"_s, u"t"_s, u"l"_s, u"nd"_s, u"s"_s, u"g"_s};
    double sum = 0;
    for (int k = 0; k < vocabulary; ++k) {
        QString word;
        const int syllables = k < 60 ? 1 : 1 + int(random.bounded(3)) + (k > 3000 ? 1 : 0);
        for (int s = 0; s < syllables; ++s)
            word += onsets[random.bounded(onsets.size())] + vowels[random.bounded(vowels.size())] + codas[random.bounded(codas.size())];
        m_words.push_back(word);
        m_cumulative.push_back(sum += 1.0 / (k + 1));
    }
}

QString Corpus::word() {
    const double at = random.generateDouble() * m_cumulative.back();
    return m_words[size_t(std::lower_bound(m_cumulative.begin(), m_cumulative.end(), at) - m_cumulative.begin())];
}

QString Corpus::sentence() {
    QString text = word();
    text[0] = text[0].toUpper();
    for (int n = 3 + int(random.bounded(17)); n > 0; --n) text += (random.bounded(9) == 0 ? u", "_s : u" "_s) + word();
    return text + (random.bounded(6) == 0 ? u'?' : u'.');
}

Corpus::Talk Corpus::talk(int words) {
    Talk talk;
    for (int so_far = 0; so_far < words;) {
        if (!talk.text.isEmpty()) talk.text += u'\n';
        talk.turnStarts.append(talk.text.size());
        for (int n = 1 + int(random.bounded(6)); n > 0; --n) {
            const QString next = sentence();
            so_far += int(next.count(u' ')) + 1;
            talk.text += (talk.text.endsWith(u'\n') || talk.text.isEmpty() ? u""_s : u" "_s) + next;
        }
    }
    return talk;
}

QString Corpus::transcript(qsizetype bytes) {
    static const QStringList labels{u"Interviewer"_s, u"Anna"_s, u"Bo"_s};
    QString text;
    for (int turn = 0; text.size() < bytes; ++turn) {
        text += labels[turn % 3] + u": "_s;
        for (int n = 1 + int(random.bounded(6)); n > 0; --n) text += sentence() + u' ';
        text += u'\n';
    }
    return text;
}

}  // namespace kondensat::bench
