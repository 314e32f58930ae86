// The container readers, and the one that looks at a file and chooses among them.
#pragma once
#include "core/result.h"
#include "import/containers/container.h"

class QByteArray;

namespace kondensat::importing {

class ZipArchive;

/// Chooses the reader by content; the suffix of `fileName` only tells txt from md. Errors have no file yet.
Result<Document> readDocument(const QByteArray& bytes, const QString& fileName);

Result<Document> readDocx(const ZipArchive& archive);
Result<Document> readOdt(const ZipArchive& archive);
Result<Document> readRtf(const QByteArray& bytes);
/// Text of pages, its lines joined to paragraphs. Errors: Damaged, Encrypted, Unsupported (a scan without text),
/// TooLarge. `bytes` must outlive the call.
Result<Document> readPdf(const QByteArray& bytes);
/// Decoded text forms. `text` has been through cleanText().
Result<Document> readCues(const QString& text, bool isVtt);
/// `text` is a whole page or a piece of one; entities are HTML's own, and nothing is fetched. Errors: Refused.
Result<Document> readHtml(const QString& text);
/// oTranscribe, Whisper, WhisperX and whisper.cpp. Errors: Damaged, Unsupported, TooLarge.
Result<Document> readJson(const QString& text);
Document readPlainText(const QString& text);
Document readMarkdown(const QString& text);

bool looksLikeHtml(const QString& text);
bool looksLikeJson(const QString& text);
/// True when the first lines hold a cue's time line.
bool looksLikeCues(const QString& text);
/// True when lines begin with bold Markdown marks often enough to be meant.
bool looksLikeMarkdown(const QString& text);

}  // namespace kondensat::importing
