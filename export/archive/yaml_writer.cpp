#include "export/archive/yaml_writer.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::archive {
namespace {

/// What YAML wants escaped, or readers treat in different ways.
bool isPrintable(char16_t c) {
    return !(c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe ||
             c == 0xffff);
}

bool isReserved(const QString& text) {
    static const QSet<QString> words{u"null"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s,
                                     u"on"_s,   u"off"_s,  u"y"_s,     u"n"_s};
    return text.size() <= 5 && words.contains(text.toLower());
}

/// Begins with a letter and holds nothing that means anything to YAML, in brackets or outside.
bool isPlain(const QString& text) {
    if (text.isEmpty() || !text[0].isLetter() || text.back().isSpace() || isReserved(text)) return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || u" _-.()/'–—’…"_s.contains(c);
    });
}

/// Comes back the same from a literal block, whatever reads it.
bool isLiteral(const QString& text) {
    if (!text.contains(u'\n') || text.front() == u' ' || text.front() == u'\n' || text.endsWith(u"\n\n"_s))
        return false;
    const auto lines = QStringView(text).split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [](QStringView line) {
        return (line.isEmpty() || !line.trimmed().isEmpty()) &&
               std::all_of(line.cbegin(), line.cend(), [](QChar c) { return isPrintable(c.unicode()); });
    });
}

}  // namespace

QString wellFormed(const QString& text) {
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate()) continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

QString quoted(const QString& text) {
    QString result(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (isPrintable(c.unicode()))
            result += c;
        else
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

QString inlineScalar(const QString& text) {
    return isPlain(text) ? text : quoted(text);
}

void YamlWriter::key(int indent, const QString& name) {
    const QString scalar = inlineScalar(name);
    yaml += QString(indent, u' ');
    // Only keys up to 1024 characters may do without the question mark.
    if (scalar.toUtf8().size() > 500)
        yaml += u"? "_s + scalar + u'\n' + QString(indent, u' ');
    else
        yaml += scalar;
    yaml += u':';
}

void YamlWriter::value(int indent, const QString& text) {
    if (!isLiteral(text)) {
        yaml += u' ' + inlineScalar(text) + u'\n';
        return;
    }
    const bool ends = text.endsWith(u'\n');
    yaml += ends ? u" |\n"_s : u" |-\n"_s;
    const QString margin(indent + 2, u' ');
    for (QStringView line : QStringView(text).chopped(ends ? 1 : 0).split(u'\n')) {
        if (!line.isEmpty()) yaml.append(margin).append(line);
        yaml += u'\n';
    }
}

void YamlWriter::value(int, int number) {
    yaml += u' ' + QString::number(number) + u'\n';
}
void YamlWriter::value(int, bool truth) {
    yaml += truth ? u" true\n"_s : u" false\n"_s;
}
void YamlWriter::value(int, const RecordId& id) {
    yaml += u' ' + inlineScalar(id.toString()) + u'\n';
}

void YamlWriter::value(int indent, const QStringList& texts) {
    if (texts.isEmpty()) yaml += u" []"_s;
    yaml += u'\n';
    for (const QString& text : texts) {
        yaml += QString(indent + 2, u' ') + u'-';
        value(indent + 2, text);
    }
}

void YamlWriter::value(int, const study::Refs& ids) {
    QStringList texts;
    for (const RecordId& id : ids) texts.append(inlineScalar(id.toString()));
    yaml += u" ["_s + texts.join(u", "_s) + u"]\n"_s;
}

void YamlWriter::value(int indent, const study::Keyed& entries) {
    if (entries.isEmpty()) yaml += u" {}"_s;
    yaml += u'\n';
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        key(indent + 2, it.key());
        value(indent + 2, it.value());
    }
}

}  // namespace kondensat::exporting::archive
