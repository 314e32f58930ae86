#include "core/text/number_words.h"

#include <unicode/rbnf.h>

#include <QHash>
#include <QRegularExpression>
#include <mutex>

namespace kondensat::text {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> spelledOut(const QString& language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()), status);
    QSet<QString> words;
    // Of a language that it does not know, ICU takes the computer's own.
    const QString spoken = QString::fromLatin1(format.getLocale(ULOC_VALID_LOCALE, status).getLanguage());
    if (U_FAILURE(status) || (spoken != language && !(language == u"no" && spoken == u"nb"))) return words;
    static const QRegularExpression between(u"[\\s\\-]+"_s);
    constexpr QChar seam(QChar::SoftHyphen);  // of a compound
    for (int set = 0; set < format.getNumberOfRuleSetNames(); ++set) {
        const icu::UnicodeString name = format.getRuleSetName(set);
        if (name.indexOf(u"cardinal") < 0) continue;
        for (int n = 2; n <= 101; ++n) {
            icu::UnicodeString written;
            icu::FieldPosition none;
            format.format(int32_t(n == 101 ? 1000 : n), name, written, none, status);
            if (U_FAILURE(status)) return words;
            const QString text = QString::fromUtf16(written.getBuffer(), written.length());
            for (QString word : text.toCaseFolded().split(between, Qt::SkipEmptyParts)) {
                if (!word.front().isLetter()) continue;
                for (const QString& part : word.split(seam, Qt::SkipEmptyParts)) words.insert(part);
                words.insert(word.remove(seam));
            }
        }
    }
    return words;
}

}  // namespace

const QSet<QString>& numberWords(const QString& language) {
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const QSet<QString>>> known;
    const std::lock_guard lock(mutex);
    auto& words = known[language];
    if (!words) words = std::make_shared<const QSet<QString>>(spelledOut(language));
    return *words;
}

}  // namespace kondensat::text
