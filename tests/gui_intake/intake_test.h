// What tests of the intake share.
#pragma once
#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include "app/gui/intake/intake.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

inline QAbstractButton* findButton(QWidget& parent, const QString& text) {
    for (auto* button : parent.findChildren<QAbstractButton*>())
        if (QString(button->text()).remove(u'&') == text && button->isVisibleTo(&parent)) return button;
    return nullptr;
}
inline bool hasButton(QWidget& parent, const QString& text) {
    return findButton(parent, text) != nullptr;
}
/// The visible button with this text, waiting a moment for one that is just being shown; fails the test when there is
/// none.
inline QAbstractButton* buttonWith(QWidget& parent, const QString& text) {
    if (!QTest::qWaitFor([&] { return hasButton(parent, text); }, 1000))
        ADD_FAILURE() << "no button says " << text.toStdString();
    return findButton(parent, text);
}
inline void press(QWidget& parent, const QString& text) {
    if (auto* button = buttonWith(parent, text)) QTest::mouseClick(button, Qt::LeftButton);
}
inline void type(QWidget& parent, const QString& lineName, const QString& words) {
    auto* line = qobject_cast<QLineEdit*>(childNamed(parent, lineName));
    if (!line) return;
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, words);
}
inline bool says(QWidget& parent, const QString& words) {
    for (auto* label : parent.findChildren<QLabel*>())
        if (label->isVisibleTo(&parent) && label->text().contains(words)) return true;
    return false;
}
inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline QString write(const QString& path, const QString& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) qFatal("no room for a test file");
    return path;
}
inline QString sampleFolder() {
    return QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors");
}

}  // namespace kondensat::support
