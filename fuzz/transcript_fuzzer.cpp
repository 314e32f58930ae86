// Any bytes are either read or refused: no crash, no endless loop, and what is read keeps the promises of import.h.
#include "fuzz/fuzzing.h"
#include "import/containers/readers.h"
#include "import/import.h"

using namespace Qt::StringLiterals;
using namespace kondensat::importing;

namespace {

/// Seeds of zipped forms are the XML of the part that holds the text; a whole zip is taken as it is.
QByteArray wrapped(const QByteArray& bytes) {
#if defined(FUZZED_docx)
    if (!bytes.startsWith("PK"))
        return zipOf({{"[Content_Types].xml", "<Types/>"},
                      {"_rels/.rels", "<Relationships/>"},
                      {"word/document.xml", bytes},
                      {"word/styles.xml", bytes},
                      {"word/footnotes.xml", bytes}});
#elif defined(FUZZED_odt)
    if (!bytes.startsWith("PK"))
        return zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", bytes}, {"styles.xml", bytes}});
#elif defined(FUZZED_xlsx)
    if (!bytes.startsWith("PK"))
        return zipOf({{"[Content_Types].xml", "<Types/>"},
                      {"xl/workbook.xml", "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>"},
                      {"xl/_rels/workbook.xml.rels",
                       "<a><Relationship Id='r1' Target='s.xml'/><Relationship Id='r2' Type='/sharedStrings' "
                       "Target='s.xml'/></a>"},
                      {"xl/styles.xml", bytes},
                      {"xl/s.xml", bytes}});
#elif defined(FUZZED_html)
    return "<html>" + bytes;
#elif defined(FUZZED_cues)
    return (bytes.size() % 2 ? QByteArray("WEBVTT\n\n") : QByteArray()) + "00:00:01.000 --> 00:00:02.000\n" + bytes;
#elif defined(FUZZED_rtf)
    return "{\\rtf1" + bytes;
#endif
    return bytes;
}

QString nameOf() {
#if defined(FUZZED_csv)
    return u"talk.csv"_s;
#elif defined(FUZZED_text)
    return u"talk.md"_s;
#else
    return u"talk.txt"_s;
#endif
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    ImportOptions options;
    options.stripNonverbal = size % 3 == 0;
    if (size % 5 == 0) options.pseudonyms = {{u"Ana"_s, u"Mette"_s}, {u"Ben Dahl"_s, u"Bo"_s}};
    const auto transcript = readTranscript(wrapped(bytes), nameOf(), options);
    if (!transcript) {
        require(!transcript.error().message().isEmpty());
        return 0;
    }
    const qsizetype length = transcript->text.size();
    require(!transcript->turns.isEmpty() && transcript->turns.first().start == 0);
    require(transcript->frontMatterEnd >= 0 && transcript->frontMatterEnd <= length &&
            transcript->removedCharacters >= 0);
    qsizetype before = 0;
    for (const Turn& turn : transcript->turns) {
        require(turn.start >= before && turn.start <= length && turn.speaker >= -1 &&
                turn.speaker < transcript->speakers.size());
        require(turn.startMs >= -1 && turn.endMs >= -1);
        before = turn.start;
    }
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = transcript->text[i];
        require(c != u'\r' && (c >= u' ' || c == u'\n' || c == u'\t'));
        if (c.isHighSurrogate())
            require(i + 1 < length && transcript->text[++i].isLowSurrogate());
        else
            require(!c.isLowSurrogate());
    }
    return 0;
}
