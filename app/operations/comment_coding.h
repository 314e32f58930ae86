// Coding that was done in Word before there was a study: comments and highlights of transcripts become meaning units,
// the comment's words their code, its author the researcher, a reply a memo.
#pragma once
#include "app/operations/returned_copy.h"
#include "core/study/change_set.h"
#include "core/study/study.h"
#include "import/import.h"

namespace kondensat::app {

/// Comments of equal or similar words, or highlights of one colour that have no comment.
struct CommentCode {
    QString words;     ///< the spelling that comes most often; empty: of highlights
    QString colour;    ///< `#rrggbb` that comes most often among them; empty: none
    QStringList keys;  ///< of the annotations that it gathers
    int count = 0;
    QString group;  ///< proposed name of a code group; empty: none
};

/// What annotations of one code have in common: their words without regard to case, spaces and final punctuation, or
/// their colour.
QString codeKey(const importing::Annotation& annotation);
/// The codes of all annotations, the commonest first. Words are similar when one letter differs (of five or more), or
/// two (of ten or more). A group is proposed where one is called like the code, where several codes begin alike before
/// a colon, and for colours where there are several.
QList<CommentCode> commentCodes(const study::Study& study, const RecordId& analysis,
                                const QList<const importing::Transcript*>& transcripts);

/// What a person says about the comments of files that come in.
struct CommentCoding {
    RecordId analysis;               ///< empty: comments are left out
    QHash<QString, QString> groups;  ///< codeKey → name of a code group, made where there is none
};

/// Makes units of a file's comments.
class CommentCoder {
public:
    /// `author` marks what names nobody ("Author").
    CommentCoder(const study::Study& study, CommentCoding coding, const RecordId& author)
        : m_study(study), m_coding(std::move(coding)), m_author(author) {}
    /// Code groups and researchers that are not in the study yet; to be committed before the units. May be empty.
    [[nodiscard]] study::ChangeSet prepare(const QList<const importing::Transcript*>& transcripts,
                                           const QList<UnitReply>& replies = {});
    /// Adds units; gives their number. The text is that which the same entry writes, or (`document`) one that is there.
    int addUnits(study::ChangeSet& changes, const RecordId& source, const QList<importing::Annotation>& annotations,
                 const text::Document* document = nullptr);
    void addReply(study::ChangeSet& changes, const UnitReply& reply);

private:
    [[nodiscard]] RecordId memberOf(const QString& author, const QString& initials) const;
    void addMember(study::ChangeSet& changes, const QString& author, const QString& initials);

    const study::Study& m_study;
    CommentCoding m_coding;
    RecordId m_author;
    QString m_memberOrder;
    QHash<QString, RecordId> m_groups;   ///< by folded name
    QHash<QString, RecordId> m_members;  ///< by folded name or initials
};

}  // namespace kondensat::app
