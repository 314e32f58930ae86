#include "core/text/segment.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <QHash>
#include <memory>

#include "core/text/stop_words.h"

namespace kondensat::text {
namespace {

struct CloseBreaks {
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};

/// Opening an iterator loads its rules, which takes far longer than running it.
UBreakIterator* breaksFor(UBreakIteratorType type, const QString& language) {
    thread_local QHash<std::pair<int, QString>, std::shared_ptr<UBreakIterator>> cache;
    auto& breaks = cache[{int(type), language}];
    if (!breaks) {
        UErrorCode status = U_ZERO_ERROR;
        breaks.reset(ubrk_open(type, language.toLatin1().constData(), nullptr, 0, &status), CloseBreaks());
        Q_ASSERT(U_SUCCESS(status));
    }
    return breaks.get();
}

template <class F>
void eachPiece(UBreakIteratorType type, QStringView text, const QString& language, F&& f) {
    if (text.isEmpty()) return;
    UBreakIterator* breaks = breaksFor(type, language);
    if (!breaks) return;
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaks, reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status)) return;
    int32_t start = ubrk_first(breaks);
    for (int32_t end = ubrk_next(breaks); end != UBRK_DONE; start = end, end = ubrk_next(breaks))
        f(Span{start, end}, ubrk_getRuleStatus(breaks));
}

bool isWord(int32_t status) {
    return status >= UBRK_WORD_NUMBER;
}

/// Whether a piece ends in a shortened word after which a sentence goes on.
bool endsInAbbreviation(QStringView piece) {
    static const QSet<QString> known{
        QStringLiteral("f.eks."), QStringLiteral("bl.a."), QStringLiteral("dvs."), QStringLiteral("ca."),
        QStringLiteral("nr."),    QStringLiteral("kl."),   QStringLiteral("jf."),  QStringLiteral("pga."),
        QStringLiteral("t.ex."),  QStringLiteral("s.k."),  QStringLiteral("e.g."), QStringLiteral("i.e."),
        QStringLiteral("dr."),    QStringLiteral("mr."),   QStringLiteral("mrs."), QStringLiteral("ms."),
        QStringLiteral("prof."),  QStringLiteral("z.b."),  QStringLiteral("d.h."), QStringLiteral("u.a."),
        QStringLiteral("bzw."),   QStringLiteral("vgl."),  QStringLiteral("fr."),  QStringLiteral("hr."),
        QStringLiteral("vs.")};
    qsizetype start = piece.size();
    while (start > 0 && !piece[start - 1].isSpace()) --start;
    QStringView last = piece.mid(start);
    while (!last.isEmpty() && !last.front().isLetter()) last = last.mid(1);
    return known.contains(last.toString().toCaseFolded());
}

}  // namespace

Span trimmed(QStringView text, Span span) {
    while (span.start < span.end && text[span.end - 1].isSpace()) --span.end;
    while (span.start < span.end && text[span.start].isSpace()) ++span.start;
    return span;
}

QList<Span> paragraphs(QStringView text) {
    QList<Span> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0) end = text.size();
        const Span span = trimmed(text, {start, end});
        if (span.length() > 0) found.append(span);
        start = end + 1;
    }
    return found;
}

QList<Span> sentences(QStringView text, const QString& language) {
    QList<Span> found;
    for (const Span& paragraph : paragraphs(text)) {
        const QStringView within = text.mid(paragraph.start, paragraph.length());
        bool goesOn = false;
        eachPiece(UBRK_SENTENCE, within, language, [&](Span piece, int32_t) {
            piece = trimmed(within, piece);
            if (piece.length() == 0) return;
            if (goesOn)
                found.last().end = paragraph.start + piece.end;
            else
                found.append({paragraph.start + piece.start, paragraph.start + piece.end});
            goesOn = endsInAbbreviation(within.mid(piece.start, piece.length()));
        });
    }
    return found;
}

QList<Span> words(QStringView text, const QString& language) {
    QList<Span> found;
    eachPiece(UBRK_WORD, text, language, [&](const Span& piece, int32_t status) {
        if (isWord(status)) found.append(piece);
    });
    return found;
}

int wordCount(QStringView text) {
    int count = 0;
    eachPiece(UBRK_WORD, text, {}, [&](const Span&, int32_t status) { count += isWord(status); });
    return count;
}

qsizetype codePointCount(QStringView text) {
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) --count;
    return count;
}

QString primaryLanguage(const QString& tag) {
    const QString primary = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    return primary == QLatin1String("nb") || primary == QLatin1String("nn") ? QStringLiteral("no") : primary;
}

bool isStopWord(const QString& word, const QString& language) {
    if (const QSet<QString>* list = stopWords(primaryLanguage(language))) return list->contains(word);
    return codePointCount(word) < 4;
}

QList<Span> contentWords(QStringView text, const QString& language) {
    QList<Span> found;
    eachPiece(UBRK_WORD, text, language, [&](const Span& piece, int32_t status) {
        if (!isWord(status) || status < UBRK_WORD_LETTER) return;
        if (!isStopWord(caseFolded(text.mid(piece.start, piece.length())), language)) found.append(piece);
    });
    return found;
}

QString caseFolded(QStringView word) {
    QString folded = word.toString().toCaseFolded().normalized(QString::NormalizationForm_C);
    folded.replace(QChar(0x2019), QLatin1Char('\''));
    return folded;
}

bool sameWord(QStringView a, QStringView b) {
    if (a == b) return true;
    const qsizetype shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    qsizetype shared = 0;
    while (shared < shorter && a[shared] == b[shared]) ++shared;
    const qsizetype rest = longer - shared;
    return (shared == shorter && shared >= 3 && rest <= 2) || (shared >= 4 && rest <= 3) || (shared >= 6 && rest <= 4);
}

QString typographyFolded(QStringView text) {
    QString folded = text.toString();
    for (QChar& c : folded) {
        switch (c.unicode()) {
            case 0x201C:
            case 0x201D:
            case 0x201E:
            case 0x201F:
            case 0x2033:
            case 0x00AB:
            case 0x00BB:
            case 0x301D:
            case 0x301E:
                c = u'"';
                break;
            case 0x2018:
            case 0x2019:
            case 0x201A:
            case 0x201B:
            case 0x2032:
            case 0x00B4:
            case 0x0060:
            case 0x02BC:
                c = u'\'';
                break;
            case 0x2010:
            case 0x2011:
            case 0x2012:
            case 0x2013:
            case 0x2014:
            case 0x2015:
            case 0x2212:
                c = u'-';
                break;
            default:
                if (c.isSpace()) c = u' ';
        }
    }
    return folded;
}

}  // namespace kondensat::text
