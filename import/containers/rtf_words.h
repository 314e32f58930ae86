// What RTF's control words and numbers stand for.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kondensat::importing {

/// The character that a control word such as \emdash or \tab stands for; empty when it is none.
QStringView rtfCharacter(QByteArrayView word);
/// True for groups that hold no text of the document: fonts, styles, pictures, notes, automatic numbers …
bool isRtfDestination(QByteArrayView word);
/// ICU converter of a code page (\ansicpgN) or a font's character set (\fcharsetN); empty when the latter says nothing.
QByteArray rtfCodepage(int number);
QByteArray rtfCharset(int number);

}  // namespace kondensat::importing
