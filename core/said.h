// Words that a person may read, from the layers below the window: English, unless the program has installed a translator.
#pragma once
#include <QCoreApplication>

namespace kondensat {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Kondensat)
};

/// "%n place|%n places" in the form that fits the number. A translation holds as many forms as its language has; where
/// there is none, the bar stands between the two of English.
inline QString counted(const QString& oneAndMany, qsizetype n) {
    const qsizetype bar = oneAndMany.indexOf(u'|');
    QString form = bar < 0 ? oneAndMany : n == 1 ? oneAndMany.first(bar) : oneAndMany.sliced(bar + 1);
    return form.replace(QLatin1StringView("%n"), QString::number(n));
}

/// The same for words that are marked with QT_TRANSLATE_N_NOOP where they stand, and shown elsewhere.
inline QString saidOf(const char* context, const QString& oneAndMany, qsizetype n) {
    return counted(QCoreApplication::translate(context, oneAndMany.toUtf8().constData(), nullptr, int(n)), n);
}

}  // namespace kondensat
