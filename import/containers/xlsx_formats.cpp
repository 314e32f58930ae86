#include "import/containers/xlsx_formats.h"

#include <QDate>
#include <cmath>

#include "import/containers/xml_part.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing {

Result<void> XlsxFormats::read(const QByteArray& bytes) {
    XmlPart xml(bytes, u"xl/styles.xml"_s);
    QHash<int, QString> codes;
    bool inCells = false;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == "cellXfs"_L1) inCells = false;
        if (!xml.isStart()) continue;
        if (xml.name() == "numFmt"_L1)
            codes[xml.attribute("numFmtId"_L1).toInt()] = xml.attribute("formatCode"_L1);
        else if (xml.name() == "cellXfs"_L1)
            inCells = true;
        else if (xml.name() == "xf"_L1 && inCells)
            m_styles.append(
                kindOf(xml.attribute("numFmtId"_L1).toInt(), codes.value(xml.attribute("numFmtId"_L1).toInt())));
    }
    if (xml.failed()) return xml.error();
    return {};
}

/// The numbers below 164 are built in (ECMA-376 part 1, 18.8.30); in codes of one's own, letters outside of quotes and
/// brackets say what they show, and [h] is a duration.
XlsxFormats::Kind XlsxFormats::kindOf(int format, const QString& code) {
    if (code.isEmpty()) {
        if (format == 9 || format == 10) return Kind::Percent;
        if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
            return Kind::Date;
        if (format == 22) return Kind::DateTime;
        return (format >= 18 && format <= 21) || (format >= 45 && format <= 47) ? Kind::Time : Kind::Number;
    }
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';') break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'[' ? u']' : u'"', i + 1);
            if (close < 0) break;
            const QString inside = code.sliced(i + 1, close - i - 1).toLower();
            if (c == u'[' && !inside.isEmpty() && u"hms"_s.contains(inside[0]) &&
                inside.count(inside[0]) == inside.size())
                letters += inside;
            i = close;
        } else {
            letters += c;
        }
    }
    if (letters.contains("general"_L1)) return Kind::Number;
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') || (!time && letters.contains(u'm'));
    if (date) return time ? Kind::DateTime : Kind::Date;
    return time ? Kind::Time : letters.contains(u'%') ? Kind::Percent : Kind::Number;
}

QString XlsxFormats::shown(double value, int style, bool since1904) const {
    const Kind kind = style >= 0 && style < m_styles.size() ? m_styles[style] : Kind::Number;
    const QString plain = QString::number(value, 'g', 15);
    if (kind == Kind::Percent) return QString::number(value * 100, 'g', 15) + u'%';
    if (kind == Kind::Number || !std::isfinite(value) || value < 0 || value > 2958466) return plain;
    const qint64 ms = qRound64(value * 86400000);
    // Excel counts a 29 February 1900 that never was, so that its days begin at 30 December 1899 from then on.
    const QDate first = since1904 ? QDate(1904, 1, 1) : value < 61 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(ms / 86400000).toString(Qt::ISODate);
    if (kind == Kind::Date) return date;
    const qint64 rest = kind == Kind::Time ? ms : ms % 86400000;
    QString time = u"%1:%2:%3"_s.arg(rest / 3600000)
                       .arg(rest / 60000 % 60, 2, 10, QChar(u'0'))
                       .arg(rest / 1000 % 60, 2, 10, QChar(u'0'));
    if (rest % 1000 != 0) time += u".%1"_s.arg(rest % 1000, 3, 10, QChar(u'0'));
    return kind == Kind::Time ? time : date + u' ' + time;
}

}  // namespace kondensat::importing
