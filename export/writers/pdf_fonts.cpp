// PDF: the fonts of a file that Qt painted, mended where readers or comparisons stumble.
#include "export/writers/pdf_objects_private.h"

#include <qpdf/Buffer.hh>

namespace kondensat::exporting::pdf {
namespace {

using Meanings = QMap<int, QString>;  ///< the letters of each glyph

/// As Qt writes them: "<from> <to> <letter>", or a list "[<letter> <letter> ]".
Meanings readMeanings(const QByteArray& table) {
    Meanings meanings;
    const auto number = [](const QByteArray& hex) { return hex.mid(1, hex.size() - 2).toInt(nullptr, 16); };
    for (QByteArray line : table.split('\n')) {
        const bool isList = line.contains('[');
        const QList<QByteArray> parts = line.replace("[", "").replace("]", "").simplified().split(' ');
        if (!line.startsWith('<') || parts.size() < 3) continue;
        const int from = number(parts[0]), to = number(parts[1]);
        for (int glyph = from; glyph <= to && (!isList || glyph - from + 2 < parts.size()); ++glyph)
            meanings[glyph] = QChar(char16_t(isList ? number(parts[glyph - from + 2]) : number(parts[2]) + glyph - from));
    }
    return meanings;
}

QByteArray written(const Meanings& meanings) {
    QByteArray table =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype most = 100;  // in one list
    qsizetype left = meanings.size(), room = 0;
    for (auto it = meanings.begin(); it != meanings.end(); ++it, --left, --room) {
        if (room == 0) table += QByteArray::number(room = std::min(left, most)) + " beginbfchar\n";
        QByteArray letters;
        for (const QChar c : it.value()) letters += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        table += '<' + QByteArray::number(it.key(), 16).rightJustified(4, '0') + "> <" + letters + ">\n";
        if (room == 1) table += "endbfchar\n";
    }
    return table + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Qt takes the first character that has a glyph: the tab for what is a space, a form of a letter for the letter, and zero for
/// no character.
QString mended(const QString& meaning) {
    if (meaning == u"\t") return QStringLiteral(" ");
    if (meaning == QChar(0)) return QString(QChar(QChar::ReplacementCharacter));
    const char16_t c = meaning.at(0).unicode();
    const bool isForm = (c >= 0xFB50 && c < 0xFDFC) || (c >= 0xFE80 && c < 0xFEFD);
    const QString letters = isForm ? meaning.normalized(QString::NormalizationForm_KC).trimmed() : meaning;
    const bool areMarks = std::all_of(letters.begin(), letters.end(), [](QChar each) { return each.isMark(); });
    return letters.size() == 1 || areMarks ? letters : meaning;  // several letters, from right to left, readers would turn round
}

/// Glyphs without a meaning that stand between known ones have the letters between them.
void learn(Meanings& meanings, const QList<int>& glyphs, const QString& spelt) {
    const QString word = spelt.normalized(QString::NormalizationForm_D);  // a hamza may be a glyph of its own
    Meanings learnt;
    QList<int> open;
    qsizetype at = 0;
    const auto close = [&](qsizetype until) {
        for (qsizetype i = 0; i < open.size() && at + i < until; ++i)
            learnt[open[i]] = word.mid(at + i, i + 1 == open.size() ? until - at - i : 1).normalized(QString::NormalizationForm_C);
        open.clear();
    };
    for (const int glyph : glyphs) {
        const QString meaning = meanings.value(glyph);
        if (meaning.isEmpty()) {
            open.append(glyph);
            continue;
        }
        const QString letters = meaning.normalized(QString::NormalizationForm_KD);
        const qsizetype found = word.indexOf(letters, at + (open.isEmpty() ? 0 : 1));
        if (found < 0 || (open.isEmpty() && found != at)) return;  // the word is drawn in another way than it is spelt
        close(found);
        at = found + letters.size();
    }
    if (open.isEmpty() && at != word.size()) return;
    close(word.size());
    for (auto it = learnt.cbegin(); it != learnt.cend(); ++it) meanings[it.key()] = it.value();
}

/// Names that a subset of a font has in the file. Qt counts them in an order that differs from one run to the next.
void rename(Object font, int number) {
    const auto mend = [number](Object holder, const char* key) {
        if (!holder.isDictionary() || !holder.getKey(key).isName()) return;
        const std::string whole = holder.getKey(key).getName();
        if (whole.find('+') != 7) return;  // of "/ABCDEF+Name"
        std::string tag = "/KAAAAA";
        for (int rest = number, at = 6; rest > 0; rest /= 26, --at) tag[size_t(at)] = char('A' + rest % 26);
        holder.replaceKey(key, Object::newName(tag + whole.substr(7)));
    };
    mend(font, "/BaseFont");
    Object descendants = font.getKey("/DescendantFonts");
    for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
        Object descendant = descendants.getArrayItem(i);
        mend(descendant, "/BaseFont");
        mend(descendant.getKey("/FontDescriptor"), "/FontName");
    }
}

}  // namespace

void mendFonts(QPDF& file, const std::vector<SampledWord>& samples, const QStringList& words) {
    std::map<QPDFObjGen, std::vector<size_t>> samplesOf;
    for (size_t i = 0; i < samples.size() && qsizetype(i) < words.size(); ++i) samplesOf[Object(samples[i].font).getObjGen()].push_back(i);
    std::set<QPDFObjGen> known;
    for (Object page : file.getAllPages()) {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) continue;
        for (const std::string& key : fonts.getKeys()) {
            Object font = fonts.getKey(key);
            if (!known.insert(font.getObjGen()).second) continue;
            rename(font, int(known.size()));
            Object stream = font.getKey("/ToUnicode");
            if (!stream.isStream()) continue;
            const std::shared_ptr<Buffer> buffer = stream.getStreamData();
            Meanings meanings = readMeanings(QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())));
            for (QString& meaning : meanings) meaning = mended(meaning);
            for (const size_t sample : samplesOf[font.getObjGen()]) learn(meanings, samples[sample].glyphs, words[qsizetype(sample)]);
            stream.replaceStreamData(written(meanings).toStdString(), Object::newNull(), Object::newNull());
        }
    }
}

}  // namespace kondensat::exporting::pdf
