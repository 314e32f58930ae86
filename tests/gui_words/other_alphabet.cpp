#include "tests/gui_words/other_alphabet.h"

#include <QMutex>
#include <QRegularExpression>

#include "core/said.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

namespace {
QMutex g_mutex;
QSet<QString> g_asked;
}  // namespace

QString OtherAlphabet::translate(const char* context, const char* source, const char*, int n) const {
    const QString words = QString::fromUtf8(source);
    const QByteArrayView from(context);
    if (from.startsWith("kondensat::") || !from.startsWith('Q') || from == "QObject") {
        const QMutexLocker lock(&g_mutex);
        g_asked.insert(QString::fromUtf8(context) + u'\n' + words);
    }
    if (n < 0) return inOtherLetters(words);
    const qsizetype bar = words.indexOf(u'|');
    return inOtherLetters(bar < 0 ? words : n == 1 ? words.first(bar) : words.sliced(bar + 1));
}

QSet<QString> OtherAlphabet::asked() {
    const QMutexLocker lock(&g_mutex);
    return g_asked;
}

QString inOtherLetters(const QString& words) {
    static const QRegularExpression kept(
        u"%L?[0-9n]+|<[^>]*>|&[a-z]+;|\\{[a-z]+\\}|`[^`]*`|\\*?\\.[a-z]{2,5}\\b|\\b(Kondensat|Hunspell|COREQ|SRQR|JARS-Qual|ENTREQ|ORCID|DOCX|ODT|PDF|HTML|Markdown|REFI-QDA|CSV|UTF-8)\\b"_s);
    QString other;
    const auto add = [&](QStringView part) {
        for (const QChar c : part)
            other += c >= u'a' && c <= u'z'   ? QChar(c.unicode() - u'a' + 0x430)
                     : c >= u'A' && c <= u'Z' ? QChar(c.unicode() - u'A' + 0x410)
                                              : c;
    };
    qsizetype at = 0;
    for (auto each = kept.globalMatch(words); each.hasNext();) {
        const auto match = each.next();
        add(QStringView(words).mid(at, match.capturedStart() - at));
        other += match.captured();
        at = match.capturedEnd();
    }
    add(QStringView(words).mid(at));
    return other;
}

}  // namespace kondensat::support
