// Transcript import: a file from a recorder, transcriber or meeting program becomes text, turns and speakers.
//
//   bytes → sniffed container → paragraphs (readers.h) → recogniser (recogniser.h) → pseudonyms → Transcript
//
// docs/formats/imports.md says, container by container and pattern by pattern, what is recognised, kept and lost.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include "core/result.h"
#include "import/annotation.h"

namespace kondensat::importing {

/// A stretch of speech by one speaker; it ends where the next turn begins, or with the text.
struct Turn {
    qsizetype start = 0;              ///< UTF-16 position in Transcript::text where the turn begins
    int speaker = -1;                 ///< index into Transcript::speakers; -1 unknown or front matter
    qint64 startMs = -1, endMs = -1;  ///< milliseconds into the recording; -1 where the file says nothing
};

struct Speaker {
    QString label;      ///< as the file writes it (after pseudonyms)
    QString canonical;  ///< proposed common name of variants (ANNA, Dr Anna, Anna (nurse)); a person decides
    int turns = 0;
};

struct Transcript {
    QString text;  ///< LF ends, no lone surrogates, recognised labels and marks removed, paragraphs separated by '\n'
    QList<Turn> turns;  ///< ascending by start; the first begins at 0
    QList<Speaker> speakers;
    QList<Annotation> annotations;  ///< comments and highlights of a docx, by their beginning
    QString copyOf;                 ///< id of the source that this program wrote the docx from; empty: none
    qsizetype frontMatterEnd = 0;     ///< UTF-16 units of text before the first recognised turn; 0 = none
    QString container;                ///< txt, md, docx, odt, rtf, vtt, srt, html, otr, json, csv, xlsx or pdf, by content
    QString encoding;                 ///< UTF-8, windows-1252 …; a guess is named in warnings
    QString pattern;                  ///< the pattern in force, in words; "none" when no speaker was recognised
    QString language;                 ///< BCP 47, only where the file itself declares it for the speech
    QStringList reasons;              ///< what was recognised and why, a line each; never transcript text
    QStringList warnings;             ///< what was left out, guessed or repaired; never transcript text
    QByteArray sha256;                ///< of the file's bytes, 32 bytes
    qsizetype removedCharacters = 0;  ///< UTF-16 units taken out as labels, marks and the white space beside them
};

struct Pseudonym {
    QString name, pseudonym;
};

struct ImportOptions {
    QList<Pseudonym> pseudonyms;
    bool joinCues = true;         ///< vtt, srt: consecutive cues of one known speaker become one turn …
    qint64 joinGapMs = 2000;      ///< … when at most so far apart
    bool stripNonverbal = false;  ///< take out (laughs), [inaudible] and their kin
};

/// All of an ordinary file, up to 512 MB. Errors: NotFound, NotReadable, TooLarge; always naming the file.
Result<QByteArray> readFile(const QString& path);
/// Reads a transcript whatever its suffix says. Errors: NotFound, NotReadable, Damaged, Unsupported, Encrypted,
/// TooLarge, Invalid (no text); always naming the file. Nothing is half imported.
Result<Transcript> readTranscript(const QString& path, const ImportOptions& options = {});
/// The same from memory; `fileName` serves messages and, among plain text forms, as a hint.
Result<Transcript> readTranscript(const QByteArray& bytes, const QString& fileName, const ImportOptions& options = {});

/// What ImportOptions::pseudonyms does to a transcript that was read without them: names in text and labels are replaced.
void pseudonymise(Transcript& transcript, const QList<Pseudonym>& pseudonyms);

/// Reads a list of names and pseudonyms: csv, tsv, semicolons or `name = pseudonym` lines in UTF-8; `#` begins a
/// comment line. Errors: NotFound, NotReadable, Invalid with the line number (never its content).
Result<QList<Pseudonym>> readPseudonyms(const QString& path);

}  // namespace kondensat::importing
