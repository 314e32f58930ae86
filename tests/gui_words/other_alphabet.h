// A translation without a catalogue: the same words in Cyrillic letters. What still shows Latin ones was not
// translated.
#pragma once
#include <QSet>
#include <QTranslator>

namespace kondensat::support {

class OtherAlphabet : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    /// What was asked for in this program so far, as "context\nsource"; of Qt's own words nothing.
    [[nodiscard]] static QSet<QString> asked();
};

/// Leaves alone what a translator must: %1, %n, tags and entities, {id}, `code`, *.docx.
QString inOtherLetters(const QString& words);

}  // namespace kondensat::support
