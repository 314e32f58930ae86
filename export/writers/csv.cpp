#include "export/writers/csv.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting {
namespace {

/// Apostrophes before it count as well: what has one of its own gets another, so that taking one away undoes it.
bool startsLikeFormula(const QString& field) {
    static const QString formulaStarts = u"=+-@\t\r"_s;
    qsizetype at = 0;
    while (at < field.size() && field[at] == u'\'') ++at;
    return at < field.size() && formulaStarts.contains(field[at]);
}

QString harmless(const QString& field) {
    return startsLikeFormula(field) ? u'\'' + field : field;
}

QString quoted(QString field) {
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool padded = !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
    if (!padded && std::none_of(field.begin(), field.end(), needsQuotes)) return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

}  // namespace

QByteArray toCsv(const QList<QStringList>& rows, ByteOrderMark mark) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row) fields.append(quoted(harmless(field)));
        // A line with nothing on it would be read as no row at all.
        text += (row.size() == 1 && row.first().isEmpty() ? u"\"\""_s : fields.join(u',')) + u"\r\n"_s;
    }
    return (mark == ByteOrderMark::Yes ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

}  // namespace kondensat::exporting
