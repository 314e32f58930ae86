#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "import/import.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {
namespace {

/// Cells of one line; quotes hold separators and doubled quotes.
QStringList cellsOf(const QString& line, QChar separator) {
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cell += line[++i];
        else if (c == u'"' && (quoted || cell.trimmed().isEmpty()))
            quoted = !quoted;
        else if (c == separator && !quoted)
            cells.append(cell.trimmed()), cell.clear();
        else
            cell += c;
    }
    cells.append(cell.trimmed());
    return cells;
}

QStringList split(const QString& line) {
    for (const QChar separator : {u'\t', u'=', u';', u','}) {
        const QStringList cells = cellsOf(line, separator);
        if (cells.size() > 1) return cells;
    }
    return {line.trimmed()};
}

bool isTitleLine(const QStringList& cells) {
    const QString first = cells[0].toLower(), second = cells[1].toLower();
    return (first == "name"_L1 || first == "navn"_L1 || first == "namn"_L1) && second.startsWith("pseudonym"_L1);
}

}  // namespace

Result<QList<Pseudonym>> readPseudonyms(const QString& path) {
    QFile file(path);
    if (!file.exists()) return Error{Error::Code::NotFound, Said::tr("there is no such file"), path, {}, {}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::NotReadable, Said::tr("the list of pseudonyms cannot be read"), path, {}, file.errorString()};
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.readAll());
    if (decode.hasError())
        return Error{Error::Code::Invalid, Said::tr("the list of pseudonyms is not in UTF-8"), path, {}, {}};

    QList<Pseudonym> pseudonyms;
    QHash<QString, QString> known;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const auto invalid = [&](const QString& what) {
            return Error{Error::Code::Invalid, what, path, Said::tr("line %1").arg(number), {}};
        };
        const QStringList cells = split(line);
        if (cells.size() < 2 || cells[0].isEmpty() || cells[1].isEmpty())
            return invalid(Said::tr("a name and its pseudonym are needed, as in `name = pseudonym`"));
        if (pseudonyms.isEmpty() && isTitleLine(cells)) continue;
        const QString key = cells[0].simplified().toCaseFolded();
        if (known.contains(key) && known[key] != cells[1]) return invalid(Said::tr("the name has another pseudonym above"));
        if (!known.contains(key)) pseudonyms.append({cells[0], cells[1]});
        known.insert(key, cells[1]);
    }
    return pseudonyms;
}

}  // namespace kondensat::importing
