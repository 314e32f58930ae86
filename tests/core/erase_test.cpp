// Erasure: the words are gone wherever they were, everything else is as it was, and nothing brings them back.
#include "core/journal/erase.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFileInfo>

#include "core/journal/merge.h"
#include "core/journal/phrase_search.h"
#include "core/journal/sealing.h"
#include "core/journal/verify.h"
#include "tests/support/random_editor.h"
#include "tests/support/temp_study.h"

using namespace kondensat;
using namespace kondensat::journal;
using namespace kondensat::study;
using kondensat::support::describe;
using kondensat::support::TempStudy;
using namespace Qt::StringLiterals;
using What = EraseRequest::What;

namespace {

const RecordId source = RecordId::of("focus"), anna = RecordId::of("anna"), bo = RecordId::of("bo"),
               group = RecordId::of("group");

const QString question = u"Hvordan var det?\n"_s;
const QString annas = u"Sommerfuglen landede stille på min hånd den aften.\n"_s;
const QString bos = u"Jeg hørte bare toget køre gennem tunnelen.\n"_s;
const QString annasAgain = u"Og så kom Kirkegaardsvej og hele Wilhelmines familie.\n"_s;

/// A focus group in which Anna and Bo speak in turns, Anna twice.
struct FocusGroup {
    FocusGroup() {
        project = temp.create();
        ChangeSet set(u"imported a transcript"_s);
        set.add(Participant{{anna}, u"F1"_s, {{u"profession"_s, u"Sommerfugleforsker"_s}}});
        set.add(Participant{{bo}, u"F2"_s, {{u"profession"_s, u"Togfører"_s}}});
        set.add(CodeGroup{{group}, u"Stilhed"_s});
        Source s;
        s.id = source;
        s.title = u"Fokusgruppe"_s;
        s.speakers = {{u"I"_s, u"INT"_s}, {u"A"_s, u"Wilhelmine:"_s}, {u"B"_s, u"Bo:"_s}};
        s.speakerIs = {{u"A"_s, u"anna"_s}, {u"B"_s, u"bo"_s}};
        set.add(s);
        set.write(source, question + annas + bos + annasAgain);
        quint32 at = 0;
        text::Edit marks;
        for (const auto& [key, text] :
             {std::pair(u"I"_s, question), {u"A"_s, annas}, {u"B"_s, bos}, {u"A"_s, annasAgain}}) {
            marks.append(text::Mark{{set.entry(), at}, QJsonObject{{u"speaker"_s, key}}});
            at += quint32(text.size());
        }
        set.edit(source, marks);
        EXPECT_TRUE(project->commit(set).ok());
    }
    RecordId unit(const QString& words, const QString& code) {
        const qsizetype at = project->study().text(source).indexOf(words);
        EXPECT_GE(at, 0);
        ChangeSet set(u"marked a meaning unit"_s);
        MeaningUnit u;
        u.source = source;
        u.range = project->study().document(source)->rangeOf({at, at + words.size()});
        u.code = code;
        u.groups = {group};
        const RecordId id = set.add(u);
        EXPECT_TRUE(project->commit(set).ok());
        return id;
    }
    RecordId memo(const QString& text) {
        ChangeSet set(u"wrote a memo"_s);
        const RecordId id = set.add(Memo{});
        set.write(id, text);
        EXPECT_TRUE(project->commit(set).ok());
        return id;
    }
    void replace(const RecordId& record, const QString& words, const QString& with) {
        const auto document = project->study().document(record);
        const qsizetype at = document->text().indexOf(words);
        ASSERT_GE(at, 0) << words.toStdString();
        ChangeSet set(u"edited"_s);
        set.edit(record, document->replacing({at, at + words.size()}, with));
        ASSERT_TRUE(project->commit(set).ok());
    }
    QString unitText(const RecordId& id) const {
        const MeaningUnit* u = project->study().find<MeaningUnit>(id);
        return u ? project->study().document(u->source)->textOf(u->range) : QString();
    }
    EraseReport erasePhrase(const QString& phrase) {
        return eraseIt({What::Phrase, {}, phrase, u"ønsket af deltageren"_s});
    }
    EraseReport eraseIt(const EraseRequest& request) {
        const auto report = erase(*project, request, false);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message().toStdString());
        return report ? *report : EraseReport();
    }
    void reopen(const QString& passphrase = {}) {
        project.reset();
        project = temp.open(u"study.kondensat"_s, passphrase);
    }
    /// The forms in which words can lie in a file, wherever in the folder of the study and of the installation.
    void expectGone(const QStringList& words) {
        const QString root = QFileInfo(temp.path()).path();
        int files = 0;
        for (QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString& word : words)
                EXPECT_FALSE(lies(bytes, word)) << word.toStdString() << " in " << file.fileName().toStdString();
        }
        EXPECT_GT(files, 0);
    }
    static bool lies(const QByteArray& bytes, const QString& word) {
        QByteArray little, big, escaped, escapedUpper;
        for (const QChar c : word) {
            little += char(c.cell());
            little += char(c.row());
            big += char(c.row());
            big += char(c.cell());
            const QByteArray hex = QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            escaped += c.unicode() < 128 ? QByteArray(1, char(c.unicode())) : "\\u" + hex;
            escapedUpper += c.unicode() < 128 ? QByteArray(1, char(c.unicode())) : "\\u" + hex.toUpper();
        }
        const QList<QByteArray> forms{word.toUtf8(), little, big, escaped, escapedUpper};
        return std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray& form) { return bytes.contains(form); });
    }
    void expectSound() { expectSound(*project); }
    static void expectSound(Project& project) {
        const QJsonObject shown = describe(project.study());
        const auto report = verify(project);
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->problems.isEmpty()) << report->problems.join(u'\n').toStdString();
        EXPECT_EQ(describe(project.study()), shown);
    }
    TempStudy temp;
    std::unique_ptr<Project> project;
};

const QStringList annasWords{u"Sommerfugl"_s, u"landede"_s, u"min hånd"_s, u"Kirkegaardsvej"_s, u"Wilhelmine"_s};

}  // namespace

TEST(ErasePhrase, LeavesNoByteOfItInTextsFieldsOldValuesOrUndoneEntries) {
    FocusGroup study;
    const RecordId memo = study.memo(u"Om Sommerfuglen og andet."_s);
    study.replace(memo, u"Sommerfuglen"_s, u"[dyr]"_s);
    ChangeSet rename(u"renamed"_s), again(u"renamed"_s), key(u"noted"_s);
    rename.set(group, &CodeGroup::name, u"\"Sommerfuglen\"\\ og ro"_s);
    again.set(group, &CodeGroup::name, u"Ro"_s);
    key.put(bo, &Participant::attributes, u"hørt"_s, u"om SOMMERFUGLEN"_s);
    StudyInfo info;
    info.id = RecordId::of("study");
    info.authors = {u"Sommerfuglen selv"_s, u"En anden"_s};
    key.add(info);
    ASSERT_TRUE(study.project->commitAll({rename, again, key}).ok());
    const RecordId undone = study.memo(u"Sommerfuglen igen"_s);
    ASSERT_TRUE(study.project->undo()->has_value());
    study.reopen();  // leaves a backup
    EXPECT_FALSE(study.project->installation().backups(study.project->file().studyId()).isEmpty());
    const EraseReport report = study.erasePhrase(u"sommerfuglen"_s);
    EXPECT_GT(report.units, 0);
    EXPECT_GT(report.fields, 0);
    EXPECT_EQ(report.backups.size(), 1);
    study.expectGone({u"Sommerfuglen"_s, u"SOMMERFUGLEN"_s, u"sommerfuglen"_s});
    study.expectSound();
    EXPECT_EQ(study.project->study().find<CodeGroup>(group)->name, u"Ro"_s);
    EXPECT_EQ(study.project->study().find<Memo>(undone), nullptr);
    study.reopen();
    study.expectGone({u"Sommerfuglen"_s, u"SOMMERFUGLEN"_s});
    study.expectSound();
    EXPECT_TRUE(study.project->study().text(source).contains(u"landede stille på min hånd"_s));
}

TEST(ErasePhrase, LeavesUnitsAndRangesElsewhereAsTheyWere) {
    FocusGroup study;
    const RecordId before = study.unit(u"Hvordan var det"_s, u"spørgsmål"_s),
                   after = study.unit(u"toget køre"_s, u"lyd"_s),
                   around = study.unit(u"Sommerfuglen landede stille"_s, u"ro"_s);
    study.erasePhrase(u"landede"_s);
    EXPECT_EQ(study.unitText(before), u"Hvordan var det"_s);
    EXPECT_EQ(study.unitText(after), u"toget køre"_s);
    EXPECT_EQ(study.unitText(around), u"Sommerfuglen [erased] stille"_s);
    EXPECT_EQ(study.project->study().document(source)->marks().size(), 4);
    study.expectSound();
}

TEST(ErasePhrase, FindsItAcrossRunsHiddenRunsAndVersionsThatAreGone) {
    FocusGroup study;
    const RecordId memo = study.memo(u"Hun hed Kirsxten Ager."_s);
    study.replace(memo, u"x"_s, {});                  // "Kirsten" from two runs, seen for a while
    study.replace(memo, u"Kirsten Ager"_s, u"NN"_s);  // and not seen any more
    const RecordId typed = study.memo(u"Kirst"_s);
    ChangeSet more(u"typed"_s);
    more.edit(typed, study.project->study().document(typed)->replacing({5, 5}, u"en Ager"_s));
    ASSERT_TRUE(study.project->commit(more).ok());
    const qint64 then = study.temp.m_time;
    study.erasePhrase(u"kirsten ager"_s);
    EXPECT_EQ(study.project->study().text(memo), u"Hun hed NN."_s);
    EXPECT_FALSE(study.project->study().text(typed).contains(u"Ager"_s));
    study.expectGone({u"Kirs"_s, u"Ager"_s});
    for (qint64 time = then - 10'000; time <= then; time += 1000)
        EXPECT_FALSE((*study.project->at(time))->text(memo).contains(u"Kirsten"_s));
    study.expectSound();
}

struct Spelling {
    QString text, phrase;
};
class ErasedSpelling : public testing::TestWithParam<Spelling> {};

TEST_P(ErasedSpelling, IsFound) {
    FocusGroup study;
    const RecordId memo = study.memo(u"før "_s + GetParam().text + u" efter"_s);
    study.erasePhrase(GetParam().phrase);
    EXPECT_EQ(study.project->study().text(memo), u"før [erased] efter"_s);
    study.expectGone({GetParam().text});
    study.expectSound();
}

INSTANTIATE_TEST_SUITE_P(
    Of, ErasedSpelling,
    testing::Values(Spelling{u"ÆRØ KIRKE"_s, u"ærø kirke"_s}, Spelling{u"Annas ’hus’"_s, u"annas 'hus'"_s},
                    Spelling{u"»Gården«"_s, u"\"gården\""_s},
                    Spelling{u"Store\nKongensgade\t 9"_s, u"store kongensgade 9"_s},
                    Spelling{u"a\u030Astrup"_s, u"Åstrup"_s}, Spelling{u"Åstrup"_s, u"A\u030Astrup"_s},
                    Spelling{u"Kong\u00ADens"_s, u"kongens"_s}, Spelling{u"🙂🙃"_s, u"🙂🙃"_s},
                    Spelling{u"مرحبا"_s, u"مرحبا"_s}, Spelling{u"Bo–Erik"_s, u"bo-erik"_s}));

TEST(PhraseSearch, DoesNotJoinWhatWasAlwaysApart) {
    const PhraseSearch search(u"abcd"_s);
    EXPECT_TRUE(search.find(u"ab-cd"_s).isEmpty());
    EXPECT_TRUE(
        search.find(u"abXcd"_s, {{{0, 2}, true, false}, {{2, 3}, true, false}, {{3, 5}, true, false}}).isEmpty());
    EXPECT_EQ(search.find(u"abXcd"_s, {{{0, 2}, true, false}, {{2, 3}, false, true}, {{3, 5}, true, false}}).size(), 2);
    EXPECT_EQ(search.find(u"ababcd"_s).first(), (text::Span{2, 6}));
    EXPECT_TRUE(PhraseSearch(u" \u00AD\n"_s).isEmpty());
}

TEST(ErasePhrase, RefusesAPhraseWithoutWords) {
    FocusGroup study;
    EXPECT_EQ(erase(*study.project, {What::Phrase, {}, u" \n "_s, {}}, false).error().code, Error::Code::Invalid);
}

TEST(EraseParticipant, TakesOnlyTheirTurnsAndLeavesEveryWordAndUnitOfTheOthers) {
    FocusGroup study;
    const RecordId bosUnit = study.unit(u"toget køre"_s, u"lyd"_s),
                   annasUnit = study.unit(u"landede stille"_s, u"landing på hånd"_s);
    study.memo(u"Hun sagde: Sommerfuglen landede stille på min hånd den aften. Smukt."_s);
    study.reopen();
    const EraseReport report = study.eraseIt({What::Participant, anna, {}, u"samtykke trukket"_s});
    study.expectGone(annasWords + QStringList{u"landing på hånd"_s});
    study.expectSound();
    const auto document = study.project->study().document(source);
    EXPECT_EQ(document->text(), question + u"[erased]\n"_s + bos + u"[erased]\n"_s);
    ASSERT_EQ(document->marks().size(), 4);
    EXPECT_EQ(document->marks()[2].value.toObject()[u"speaker"_s].toString(), u"B"_s);
    EXPECT_EQ(document->marks()[2].position, document->text().indexOf(bos));
    EXPECT_EQ(study.unitText(bosUnit), u"toget køre"_s);
    EXPECT_EQ(study.project->study().find<MeaningUnit>(bosUnit)->code, u"lyd"_s);
    EXPECT_EQ(study.project->study().find<MeaningUnit>(annasUnit)->code, QString());
    EXPECT_EQ(study.project->study().find<Participant>(bo)->attributes[u"profession"_s], u"Togfører"_s);
    EXPECT_EQ(study.project->study().find<Participant>(anna)->label, u"F1"_s);
    EXPECT_EQ(study.project->study().find<Source>(source)->speakers[u"B"_s], u"Bo:"_s);
    EXPECT_GT(report.entries, 0);
    study.reopen();
    study.expectGone(annasWords);
}

TEST(EraseParticipant, TakesWhatWasHiddenInTheirTurnsAndTurnsThatWereDeleted) {
    FocusGroup study;
    study.replace(source, u" og hele Wilhelmines familie.\n"_s, u".\n"_s);  // part of a turn, hidden
    study.replace(source, annas, {});                                       // a whole turn with its line end
    study.replace(source, u"Kirkegaardsvej"_s, u"[vej]"_s);                 // replaced
    study.eraseIt({What::Participant, anna, {}, {}});
    study.expectGone(annasWords + QStringList{u"[vej]"_s});
    study.expectSound();
    EXPECT_TRUE(study.project->study().text(source).contains(bos));
    EXPECT_TRUE(study.project->study().text(source).contains(question));
}

TEST(EraseParticipant, TakesATranscriptThatWasRemovedAndAnImportThatWasUndone) {
    for (const bool undo : {false, true}) {
        FocusGroup study;
        ChangeSet import(u"imported a transcript"_s), removal(u"removed a transcript"_s);
        Source s;
        s.speakerIs = {{u"P"_s, u"anna"_s}};
        const RecordId id = import.add(s);
        import.write(id, u"Jeg boede på Lyngbakken."_s);
        import.edit(id, {text::Mark { {import.entry(), 0}, QJsonObject { { u"speaker"_s, u"P"_s } } }});
        ASSERT_TRUE(study.project->commit(import).ok());
        removal.remove(id);
        if (undo)
            ASSERT_TRUE(study.project->undo()->has_value());
        else
            ASSERT_TRUE(study.project->commit(removal).ok());
        study.eraseIt({What::Participant, anna, {}, {}});
        study.expectGone(annasWords + QStringList{u"Lyngbakken"_s});
        study.expectSound();
    }
}

TEST(EraseParticipant, TakesQuotesCondensatesAndTranslationsThatHoldTheirWords) {
    FocusGroup study;
    const RecordId unit = study.unit(u"Sommerfuglen landede"_s, u"x"_s), bosUnit = study.unit(u"toget køre"_s, u"y"_s);
    ChangeSet set(u"condensed"_s);
    const RecordId condensate = set.add(Condensate{});
    const QString first = u"Jeg husker et stille vingeslag. "_s, second = u"Toget rumlede forbi."_s;
    set.write(condensate, first + second);
    const quint32 a = quint32(first.size()), b = a + quint32(second.size());
    SentenceLink one, two;
    one.parent = two.parent = condensate;
    one.range = {{set.entry(), 0}, {set.entry(), a - 2}};
    one.units = {unit};
    two.range = {{set.entry(), a}, {set.entry(), b - 1}};
    two.units = {bosUnit};
    set.add(one);
    set.add(two);
    Quote quote;
    quote.source = source;
    quote.range = study.project->study().find<MeaningUnit>(unit)->range;
    quote.verbatim = u"Sommerfuglen landede"_s;
    quote.edited = u"Den landede"_s;
    const RecordId quoteId = set.add(quote);
    Translation translation;
    translation.parent = quoteId;
    const RecordId translated = set.add(translation);
    ASSERT_TRUE(study.project->commit(set).ok());
    ChangeSet english(u"translated"_s);
    english.write(translated, u"The butterfly settled"_s);
    ASSERT_TRUE(study.project->commit(english).ok());
    study.eraseIt({What::Participant, anna, {}, {}});
    study.expectGone(annasWords + QStringList{u"vingeslag"_s, u"butterfly"_s});
    EXPECT_TRUE(study.project->study().text(condensate).contains(second));
    study.expectSound();
}

/// Embeds a file; gives the id of its content.
static QString attach(FocusGroup& study, const QByteArray& content, const QString& type) {
    QString id;
    EXPECT_TRUE(study.project->file()
                    .database()
                    .transaction([&]() -> Result<void> {
                        TRY_ASSIGN(id, study.project->file().addAttachment(content));
                        return {};
                    })
                    .ok());
    ChangeSet set(u"attached"_s);
    Attachment a;
    a.mediaType = type;
    a.content = id;
    EXPECT_NE(set.add(a), RecordId());
    EXPECT_TRUE(study.project->commit(set).ok());
    return id;
}

TEST(EraseParticipant, TakesReportsKeptWithMilestones) {
    FocusGroup study;
    attach(study, "rapport med vingeslag-citat", u"application/pdf"_s);
    const EraseReport report = study.eraseIt({What::Participant, anna, {}, {}});
    EXPECT_EQ(report.attachments, 1);
    study.expectGone({u"vingeslag-citat"_s});
    study.expectSound();
}

TEST(EraseRecordings, TakesEveryRecordingEverEmbeddedAndNothingElse) {
    FocusGroup study;
    const QString letter = attach(study, "et brev", u"text/plain"_s);
    attach(study, QByteArray(3'000'000, 'r') + "lydspor-A", u"audio/wav"_s);
    attach(study, "lydspor-B", u"video/mp4"_s);
    ASSERT_TRUE(study.project->undo()->has_value());
    const EraseReport report = study.eraseIt({What::Recordings, {}, {}, {}});
    EXPECT_EQ(report.attachments, 2);
    study.expectGone({u"lydspor-A"_s, u"lydspor-B"_s, u"rrrrrrrr"_s});
    EXPECT_EQ(*study.project->file().attachment(letter), QByteArray("et brev"));
    EXPECT_TRUE(study.project->study().text(source).contains(annas));
    study.expectSound();
}

TEST(EraseAll, LeavesHeadersAndNoContent) {
    FocusGroup study;
    study.unit(u"toget køre"_s, u"lyden af skinner"_s);
    study.memo(u"Noget om tunnelsyn"_s);
    ASSERT_TRUE(study.project->undo()->has_value());
    const qint64 entries = study.project->entryCount();
    study.eraseIt({What::All, {}, {}, u"studiet er slut"_s});
    study.expectGone(annasWords + QStringList{u"toget"_s, u"skinner"_s, u"tunnelsyn"_s, u"Stilhed"_s, u"Fokusgruppe"_s,
                                              u"Togfører"_s});
    EXPECT_EQ(study.project->entryCount(), entries + 1);
    study.expectSound();
}

TEST(Erasure, LeavesAHeaderWithTimePersonAndReason) {
    FocusGroup study;
    study.project->setAuthor(RecordId::of("eva"));
    study.erasePhrase(u"Sommerfuglen"_s);
    const auto history = study.project->history();
    ASSERT_TRUE(history.ok());
    EXPECT_TRUE(history->first().erased);
    EXPECT_EQ(history->last().author, RecordId::of("eva"));
    EXPECT_GT(history->last().header.time, 0);
    const study::Entry erasing = *study.project->decoded(history->last().header.n);
    EXPECT_EQ(erasing.changes.first().fields[u"reason"_s].toString(), u"ønsket af deltageren"_s);
}

TEST(Erasure, FindsNothingTheSecondTimeAndKeepsTheRecordOfTheFirst) {
    FocusGroup study;
    attach(study, "rapport", u"application/pdf"_s);
    study.eraseIt({What::Participant, anna, {}, u"trak sig"_s});
    const qint64 entries = study.project->entryCount();
    const EraseReport again = study.eraseIt({What::Participant, anna, {}, {}});
    EXPECT_EQ(again.entries, 0);
    EXPECT_EQ(again.attachments, 0);
    EXPECT_TRUE(again.places.isEmpty());
    EXPECT_EQ(study.project->entryCount(), entries);
    EXPECT_EQ(study.project->history()->last().reason, u"trak sig"_s);
    study.expectSound();
}

TEST(Erasure, OfEverythingLeavesAStudyThatVerifies) {
    FocusGroup study;
    study.eraseIt({What::All, {}, {}, {}});
    study.expectSound();
}

TEST(Erasure, ChangesNoByteInADryRun) {
    FocusGroup study;
    study.memo(u"Sommerfuglen"_s);
    const QByteArray before = study.temp.bytes();
    const QJsonObject shown = describe(study.project->study());
    for (const EraseRequest& request :
         {EraseRequest{What::Phrase, {}, u"Sommerfuglen"_s, {}}, EraseRequest{What::Participant, anna, {}, {}},
          EraseRequest{What::All, {}, {}, {}}}) {
        const auto report = erase(*study.project, request, true);
        ASSERT_TRUE(report.ok());
        EXPECT_GT(report->entries, 0);
        EXPECT_GT(report->units, 0);
    }
    EXPECT_EQ(study.temp.bytes(), before);
    EXPECT_EQ(describe(study.project->study()), shown);
}

TEST(Erasure, CannotBeUndoneAndDoesNotStandInTheWayOfUndoingWhatWasBefore) {
    FocusGroup study;
    ChangeSet rename(u"renamed"_s);
    rename.set(group, &CodeGroup::name, u"Ro"_s);
    ASSERT_TRUE(study.project->commit(rename).ok());
    study.replace(source, u"Hvordan"_s, u"Hvorledes"_s);
    study.erasePhrase(u"Sommerfuglen"_s);
    EXPECT_EQ(study.project->undoEntry(*study.project->lastEntry()).error().code, Error::Code::Refused);
    ASSERT_TRUE(study.project->undo()->has_value());
    EXPECT_TRUE(study.project->study().text(source).startsWith(u"Hvordan"_s));
    ASSERT_TRUE(study.project->undo()->has_value());
    EXPECT_EQ(study.project->study().find<CodeGroup>(group)->name, u"Stilhed"_s);
    ASSERT_TRUE(study.project->redo()->has_value());
    EXPECT_EQ(study.project->study().find<CodeGroup>(group)->name, u"Ro"_s);
    study.expectGone({u"Sommerfuglen"_s});
    study.expectSound();
}

TEST(Erasure, WorksInASealedStudy) {
    FocusGroup study;
    study.memo(u"Om stilhed"_s);
    ASSERT_TRUE(sealStudy(*study.project, u"pass"_s, KdfCost::fast()).ok());
    const RecordId bosUnit = study.unit(u"toget køre"_s, u"lyd"_s);
    study.eraseIt({What::Participant, anna, {}, {}});
    study.expectSound();
    study.reopen(u"pass"_s);
    study.expectSound();
    QByteArray stored;
    ASSERT_TRUE(study.project->file().eachEntry(0, [&](StoredEntry&& entry) { stored += entry.payload; }).ok());
    for (const QString& word : annasWords) EXPECT_FALSE(FocusGroup::lies(stored, word)) << word.toStdString();
    EXPECT_EQ(study.unitText(bosUnit), u"toget køre"_s);
    study.expectGone(annasWords);
}

namespace {

/// The study as it is now, copied under a name.
void copyTo(FocusGroup& study, const QString& name) {
    ASSERT_TRUE(study.project->close().ok());
    study.temp.copy(u"study.kondensat"_s, name);
    study.project = study.temp.open();
}

}  // namespace

TEST(Erasure, WinsOverAnOldCopyInBothDirections) {
    for (const bool intoOld : {false, true}) {
        FocusGroup study;
        copyTo(study, u"old.kondensat"_s);
        auto old = study.temp.open(u"old.kondensat"_s);
        ChangeSet late(u"wrote"_s);
        const RecordId memo = late.add(Memo{});
        late.write(memo, u"Bo nævnte skinnerne"_s);
        ASSERT_TRUE(old->commit(late).ok());
        study.eraseIt({What::Participant, anna, {}, {}});
        const auto first = intoOld ? merge(*old, *study.project) : merge(*study.project, *old);
        ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
        EXPECT_TRUE(first->setAside.isEmpty()) << first->setAside.join(u'\n').toStdString();
        ASSERT_TRUE((intoOld ? merge(*study.project, *old) : merge(*old, *study.project)).ok());
        for (Project* project : {old.get(), study.project.get()}) {
            FocusGroup::expectSound(*project);
            EXPECT_EQ(project->study().text(memo), u"Bo nævnte skinnerne"_s);
            EXPECT_EQ(merge(*project, project == old.get() ? *study.project : *old)->added, 0);
        }
        EXPECT_EQ(describe(old->study()), describe(study.project->study()));
        ASSERT_TRUE(old->close().ok() && study.project->close().ok());
        study.expectGone(annasWords);
    }
}

TEST(Erasure, WinsOverACopyThatHasTheEntriesWhichTheErasedStudyNeverHad) {
    FocusGroup study;
    copyTo(study, u"there.kondensat"_s);
    auto there = study.temp.open(u"there.kondensat"_s);
    ChangeSet late(u"wrote"_s);
    const RecordId memo = late.add(Memo{});
    late.write(memo, u"Sommerfuglen, tænkte jeg"_s);
    ASSERT_TRUE(there->commit(late).ok());
    ASSERT_TRUE(there->close().ok());
    study.temp.copy(u"there.kondensat"_s, u"unerased.kondensat"_s);
    there = study.temp.open(u"there.kondensat"_s);
    ASSERT_TRUE(erase(*there, {What::Phrase, {}, u"Sommerfuglen"_s, {}}, false).ok());
    // The entry of the memo arrives here together with its erasure, then once more whole, from a copy of before.
    ASSERT_TRUE(merge(*study.project, *there).ok());
    auto unerased = study.temp.open(u"unerased.kondensat"_s);
    ASSERT_TRUE(merge(*study.project, *unerased).ok());
    ASSERT_TRUE(merge(*unerased, *study.project).ok());
    for (Project* project : {study.project.get(), there.get(), unerased.get()}) {
        FocusGroup::expectSound(*project);
        EXPECT_FALSE(project->study().text(memo).contains(u"Sommerfuglen"_s));
        EXPECT_TRUE(project->study().text(memo).contains(u"tænkte jeg"_s));
        ASSERT_TRUE(project->close().ok());
    }
    study.expectGone({u"Sommerfuglen"_s});
}

TEST(Erasure, AddsUpWithAnotherOneThatDidNotKnowOfIt) {
    FocusGroup study;
    const RecordId memo = study.memo(u"Sommerfuglen og Kirkegaardsvej og toget"_s);
    copyTo(study, u"copy.kondensat"_s);
    auto copy = study.temp.open(u"copy.kondensat"_s);
    study.erasePhrase(u"Sommerfuglen"_s);
    ASSERT_TRUE(erase(*copy, {What::Phrase, {}, u"Kirkegaardsvej"_s, {}}, false).ok());
    ASSERT_TRUE(merge(*study.project, *copy).ok());
    ASSERT_TRUE(merge(*copy, *study.project).ok());
    for (Project* project : {study.project.get(), copy.get()}) {
        FocusGroup::expectSound(*project);
        EXPECT_TRUE(project->study().text(memo).endsWith(u"og toget"_s));
    }
    EXPECT_EQ(describe(study.project->study()), describe(copy->study()));
    // A third one, in knowledge of both, can be verified again.
    study.erasePhrase(u"toget"_s);
    ASSERT_TRUE(merge(*copy, *study.project).ok());
    FocusGroup::expectSound(*copy);
    EXPECT_EQ(describe(study.project->study()), describe(copy->study()));
    ASSERT_TRUE(study.project->close().ok() && copy->close().ok());
    study.expectGone({u"Sommerfuglen"_s, u"Kirkegaardsvej"_s, u"toget"_s});
}

TEST(Erasure, FindsNothingMoreTheSecondTime) {
    FocusGroup study;
    study.eraseIt({What::Participant, anna, {}, {}});
    const auto phrase = erase(*study.project, {What::Phrase, {}, u"Sommerfuglen"_s, {}}, true);
    EXPECT_EQ(phrase->entries, 0);
}

TEST(Erasure, SaysWhereAWordStandsAsTheKeyOfASpeakerWhichItCannotTake) {
    FocusGroup study;
    ChangeSet set(u"imported"_s);
    Source s;
    s.speakers = {{u"Wilma"_s, u"Wilma"_s}};
    s.speakerIs = {{u"Wilma"_s, u"anna"_s}};
    const RecordId id = set.add(s);
    ASSERT_TRUE(study.project->commit(set).ok());
    const QString expected = u"the key of a speaker in source "_s + id.toString();
    EXPECT_TRUE(erase(*study.project, {What::Phrase, {}, u"Wilma"_s, {}}, true)->outOfReach.contains(expected));
    EXPECT_TRUE(erase(*study.project, {What::Participant, anna, {}, {}}, true)->outOfReach.contains(expected));
    EXPECT_FALSE(erase(*study.project, {What::Phrase, {}, u"Sommerfuglen"_s, {}}, true)->outOfReach.contains(expected));
}

TEST(Erasure, NamesTheRecordingsOfTheParticipantThatItCannotReach) {
    FocusGroup study;
    ChangeSet set(u"linked recordings"_s);
    Source heard;
    heard.speakers = {{u"s1"_s, u"A"_s}};
    heard.speakerIs = {{u"s1"_s, anna.toString()}};
    Attachment theirs, others;
    theirs.mediaType = others.mediaType = u"audio/mpeg"_s;
    theirs.of = set.add(heard);
    others.of = set.add(Source{});
    const RecordId reached = set.add(theirs), other = set.add(others);
    ASSERT_TRUE(study.project->commit(set).ok());
    const auto report = erase(*study.project, {What::Participant, anna, {}, {}}, true);
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(report->outOfReach.contains(u"the linked recording of attachment "_s + reached.toString()));
    EXPECT_FALSE(report->outOfReach.contains(u"the linked recording of attachment "_s + other.toString()));
}

TEST(ErasureLaws, LeaveNoByteOfAWordInRandomStudiesNorAfterMergingTheirOldCopies) {
    const QStringList phrases{u"tillid"_s, u"🙂"_s, u"مرحبا"_s, u"»nej«"_s};
    for (quint32 seed = 1; seed <= 4; ++seed) {
        SCOPED_TRACE(seed);
        support::RandomEditor random(seed);
        TempStudy temp;
        auto here = temp.create();
        ASSERT_TRUE(here->file().database().execute(u"PRAGMA synchronous=OFF"_s).ok());
        for (int i = 0; i < 40; ++i) {
            ASSERT_TRUE(here->commit(random.next(here->study())).ok());
            ASSERT_TRUE(!random.chance(20) || here->undo().ok());
        }
        ASSERT_TRUE(here->close().ok());
        temp.copy(u"study.kondensat"_s, u"old.kondensat"_s);
        here = temp.open();
        auto old = temp.open(u"old.kondensat"_s);
        for (int i = 0; i < 5; ++i) ASSERT_TRUE(here->commit(random.next(here->study())).ok());
        const QString phrase = phrases[int(seed - 1)];
        ASSERT_TRUE(erase(*here, {What::Phrase, {}, phrase, {}}, false).ok());
        FocusGroup::expectSound(*here);
        ASSERT_TRUE(merge(*here, *old).ok() && merge(*old, *here).ok());
        EXPECT_EQ(describe(here->study()), describe(old->study()));
        FocusGroup::expectSound(*old);
        ASSERT_TRUE(here->close().ok() && old->close().ok());
        for (const QString& name : {u"study.kondensat"_s, u"old.kondensat"_s})
            EXPECT_FALSE(FocusGroup::lies(temp.bytes(name), phrase)) << name.toStdString();
    }
}
