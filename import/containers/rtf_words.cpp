#include "import/containers/rtf_words.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace kondensat::importing {

QStringView rtfCharacter(QByteArrayView word) {
    static const QHash<QByteArray, QStringView> kCharacters{
        {"tab", u"\t"},         {"emdash", u"\u2014"},  {"endash", u"\u2013"},    {"bullet", u"\u2022"},
        {"lquote", u"\u2018"},  {"rquote", u"\u2019"},  {"ldblquote", u"\u201C"}, {"rdblquote", u"\u201D"},
        {"emspace", u"\u2003"}, {"enspace", u"\u2002"}, {"qmspace", u"\u2005"},   {"zwj", u"\u200D"},
        {"zwnj", u"\u200C"},    {"zwbo", u"\u200B"},    {"zwnbo", u"\u2060"},     {"ltrmark", u"\u200E"},
        {"rtlmark", u"\u200F"},
    };
    return kCharacters.value(QByteArray::fromRawData(word.data(), word.size()));
}

bool isRtfDestination(QByteArrayView word) {
    static const QSet<QByteArray> kDestinations{
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "footnote",
        "annotation",
        "nonshppict",
        "pntext",
        "listtext",
        "listtable",
        "listoverridetable",
        "filetbl",
        "revtbl",
        "rsidtbl",
        "fldinst",
        "shpinst",
        "shptxt",
        "do",
        "tc",
        "tcn",
        "xe",
        "upr",
        "themedata",
        "colorschememapping",
        "datastore",
        "latentstyles",
        "xmlnstbl",
        "generator",
        "nesttableprops",
        "nonesttables",
        "bkmkstart",
        "bkmkend",
        "atnid",
        "atnauthor",
        "atrfstart",
        "atrfend",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "template",
        "userprops",
        "mmathPr",
    };
    return kDestinations.contains(QByteArray::fromRawData(word.data(), word.size()));
}

QByteArray rtfCodepage(int number) {
    switch (number) {
        case 437:
        case 850:
        case 852:
        case 865:
        case 866:
            return "ibm-" + QByteArray::number(number);
        case 874:
            return "windows-874";
        case 932:
            return "windows-932";
        case 936:
            return "gbk";
        case 949:
            return "windows-949";
        case 950:
            return "big5";
        case 10000:
            return "macintosh";
        case 65001:
            return "UTF-8";
        default:
            return number >= 1250 && number <= 1258 ? "windows-" + QByteArray::number(number)
                                                    : QByteArray("windows-1252");
    }
}

QByteArray rtfCharset(int number) {
    switch (number) {
        case 77:
            return "macintosh";
        case 128:
            return rtfCodepage(932);
        case 129:
            return rtfCodepage(949);
        case 134:
            return rtfCodepage(936);
        case 136:
            return rtfCodepage(950);
        case 161:
            return rtfCodepage(1253);
        case 162:
            return rtfCodepage(1254);
        case 163:
            return rtfCodepage(1258);
        case 177:
            return rtfCodepage(1255);
        case 178:
            return rtfCodepage(1256);
        case 186:
            return rtfCodepage(1257);
        case 204:
            return rtfCodepage(1251);
        case 222:
            return rtfCodepage(874);
        case 238:
            return rtfCodepage(1250);
        default:
            return {};
    }
}

}  // namespace kondensat::importing
