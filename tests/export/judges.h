// Foreign programs that read what we wrote.
#pragma once
#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <QtGui/QGuiApplication>

namespace kondensat::exporting::test {

/// The application that PDF needs, made once for the test program.
QGuiApplication& application();

struct Ran {
    int exitCode = -1;
    QByteArray output, errors;
};
Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {});

/// A folder that goes with the test, with shorthands.
class Desk {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
};

/// pdftotext of one page (1-based) or of all (0).
QString pdfText(const QString& path, int page = 0);
/// Words with what white space does to them evened out, and typographic ligatures taken apart.
QStringList words(const QString& text);
/// What pandoc reads in `bytes`, as text in reading order (by way of HTML, for plain text draws tables).
QString readByPandoc(const QString& format, const QByteArray& bytes);
/// Expects each of `parts` in `text` after the one before it, white space evened out.
void expectInOrder(const QString& text, const QStringList& parts);
/// The names of a package's parts, in order, and one part.
QStringList partsOf(const QString& path);
QByteArray part(const QString& path, const QString& name);

}  // namespace kondensat::exporting::test
