#include "app/cli/output.h"

#include <unistd.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kondensat::cli {
namespace {

/// Columns that a text takes in a terminal: combining marks take none, East Asian wide characters two.
qsizetype width(const QString& text) {
    qsizetype columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
                          (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff);
        columns += wide ? 2 : 1;
    }
    return columns;
}

QString padded(const QString& text, qsizetype columns) { return text + QString(std::max<qsizetype>(0, columns - width(text)), u' '); }

}  // namespace

void sayRaw(const QByteArray& bytes) { std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout); }
void say(const QString& line) { sayRaw(line.toUtf8() + '\n'); }
void sayJson(const QJsonObject& object) { sayRaw(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void complain(const QString& message) {
    std::fflush(stdout);
    const QByteArray bytes = "kondensat-cli: " + message.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void warn(const QString& message) { complain(u"warning: "_s + message); }

void sayTable(const QStringList& headings, const QList<QStringList>& rows) {
    QList<QStringList> lines{headings};
    for (const QStringList& row : rows) {
        QStringList line;
        for (const QString& cell : row) line.append(cell.simplified());
        lines.append(line);
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList& line : std::as_const(lines))
        for (qsizetype c = 0; c < line.size(); ++c) widths[c] = std::max(widths[c], width(line[c]));
    for (qsizetype l = 0; l < lines.size(); ++l) {
        QString text;
        for (qsizetype c = 0; c < lines[l].size(); ++c) text += c + 1 < lines[l].size() ? padded(lines[l][c], widths[c] + 2) : lines[l][c];
        while (text.endsWith(u' ')) text.chop(1);
        say(l == 0 ? heading(text) : text);
    }
}

void sayPairs(const QList<std::pair<QString, QString>>& pairs) {
    qsizetype widest = 0;
    for (const auto& [label, value] : pairs) widest = std::max(widest, width(label));
    for (const auto& [label, value] : pairs) say(padded(label, widest + 2) + value);
}

QString heading(const QString& text) {
    static const bool terminal = isatty(STDOUT_FILENO) && !qEnvironmentVariableIsSet("NO_COLOR");
    return terminal ? u"\x1b[1m"_s + text + u"\x1b[0m"_s : text;
}

QString shortened(const QString& text, qsizetype width) {
    const QString line = text.simplified();
    if (line.size() <= width) return line;
    qsizetype end = width - 1;
    if (line[end - 1].isHighSurrogate()) --end;
    return line.left(end) + u'…';
}

QString counted(qint64 n, const QString& one, const QString& many) { return u"%1 %2"_s.arg(n).arg(n == 1 ? one : many); }

QString shownTime(qint64 msecs) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msecs);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString jsonTime(qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, QTimeZone::utc()).toString(Qt::ISODateWithMs); }

bool finishOutput() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

}  // namespace kondensat::cli
