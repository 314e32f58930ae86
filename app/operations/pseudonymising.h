// Names that stand in a study, and putting a pseudonym in their place. Nothing here stores which name had which pseudonym.
#pragma once
#include <functional>

#include "core/result.h"
#include "core/study/change_set.h"
#include "core/study/study.h"

namespace kondensat::app {

/// A place where a name, or a word that may be a form of it, stands.
struct NamePlace {
    RecordId record;
    QString type;   ///< of the record, as Record::type
    QString field;  ///< as fields() of the record type names it; empty: its long text
    QString key;    ///< of a keyed field; of a list the index in it, as digits
    text::Span span;         ///< UTF-16 units of that text
    QString found;           ///< as it stands there
    QString before, after;   ///< what stands around it on the same line, cut
    bool isFileName = false;
    bool isForm = false;       ///< no genitive of the name, but a word that begins like it: for a person to judge
    bool isResearcher = false; ///< in what is known of the research team
    bool isKey = false;        ///< the key of a keyed field, or a record's id, which nothing can replace
    qsizetype identifier = -1; ///< of a register: index into its list
    QString with = {};         ///< of a register: what takes the place of the words
};

/// Fills in what stands on the line before and after the place in its text, from the nearest word on.
void addContext(NamePlace& place, const QString& text);

/// Appends what it finds in one text; `at` says where the text is.
using SearchInText = std::function<void(const QString& text, const NamePlace& at, QList<NamePlace>& places)>;
enum class Among { WhatPeopleWrite, AllWords };  ///< AllWords: also states, and keys and ids, which are marked isKey

/// Every place in the texts and fields that the study shows: sources by their order first, then all other records. Fields of
/// which the program makes something (hashes, languages, colours) are left out. `goOn` hears the part that is done (0 to 1) and stops
/// the search with false.
QList<NamePlace> placesIn(const study::Study& study, const SearchInText& search, Among among, const std::function<bool(double part)>& goOn = {});

/// The places of one name. Forms of a name of several words: its parts by themselves, too.
QList<NamePlace> placesOfName(const study::Study& study, const QString& name,
                              const std::function<bool(double part)>& goOn = {});

/// What takes the place of the words found: genitives and other endings are carried over, capitals too.
QString replacementFor(const NamePlace& place, const QString& name, const QString& pseudonym);

/// One entry that replaces the name at these places; meaning units and quotes keep their words. Errors: Invalid where a
/// text has changed since the search.
Result<study::ChangeSet> pseudonymise(const study::Study& study, const QList<NamePlace>& places, const QString& name,
                                      const QString& pseudonym);

/// Replaces the words at these places, which may be of several names, by what `with` says; as one entry's changes. Errors: as
/// pseudonymise().
Result<void> replaceNames(study::ChangeSet& changes, const study::Study& study, const QList<NamePlace>& places,
                          const std::function<QString(const NamePlace&)>& with);

/// What has to be erased, as whole words, so that the name is nowhere in the file any more: the name (its genitives go with
/// it), and every other form of it that was replaced.
QStringList wordsToErase(const QString& name, const QList<NamePlace>& replaced);

}  // namespace kondensat::app
