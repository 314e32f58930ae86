// A QDA-XML project as its file says it, before anything is decided about it.
#pragma once
#include <QDate>
#include <QUuid>
#include <optional>

#include <QList>
#include <QStringList>
#include "core/result.h"

namespace kondensat::importing::refi {

/// A part as it stands in the file.
struct Element {
    struct Attribute {
        QString space, name, value;  ///< the namespace, mostly none; the local name
    };
    QString name, text;
    QList<Attribute> attributes;
    std::vector<Element> children;

    /// By its local name; empty for none.
    [[nodiscard]] QString attribute(QStringView named) const;
};

struct User {
    QUuid guid;
    QString name, id;
};

struct Code {
    QUuid guid;
    QString name, description, colour;  ///< colour #RRGGBB, or empty
    int parent = -1;                    ///< index of an earlier code
    QList<QUuid> notes;
};

struct Value {
    QUuid variable;
    QString value;
};

struct Case {
    QUuid guid;
    QString name, description;
    QList<QUuid> codes, sources, selections;
    QList<Value> values;
};

struct Coding {
    QUuid code, user;
    QList<QUuid> notes;
};

/// Of a plain text, or of a transcript, where sync points stand for positions.
struct Selection {
    QUuid guid, user;
    QString name, description;
    qint64 start = -1, end = -1;  ///< as the file counts
    QList<Coding> codings;
    QList<QUuid> notes;
    int mark = -1;  ///< of a transcript: index into the marks of its text
};

struct SyncPoint {
    QUuid guid;
    qint64 ms = -1, position = -1;
};

/// A text source, a note, or the text of a PDF, a picture or a recording.
struct Text {
    QUuid guid, user;
    QString name, description, plainPath, richPath, date;
    std::optional<QString> content;
    QList<Selection> selections;
    QList<Coding> codings;  ///< of the whole text
    QList<QUuid> notes;
    QList<Value> values;
    QList<SyncPoint> syncPoints;
    std::vector<Element> marks;  ///< TranscriptSelections as they stand
};

struct Media {
    QUuid guid;
    QString element, name, description, path;
    QList<Text> texts;
    QList<QUuid> notes;
    QList<Value> values;
    std::vector<Element> marks;  ///< selections in it and codings of the whole, which are not shown here
    QUuid original;              ///< where it is the original file of a text: that text
};

struct Link {
    QString name;
    QUuid origin, target;
    QList<QUuid> notes;
};

struct Set {
    QUuid guid;
    QString name, description;
    QList<QUuid> members;
};

struct Project {
    bool isCodebook = false;
    QString name, origin, description;
    QList<User> users;
    QList<Code> codes;
    QHash<QUuid, QString> variables;
    QList<Case> cases;
    QList<Text> texts, notes;
    QList<Media> media;
    QList<Link> links;
    QList<Set> sets;
    QList<QUuid> noteRefs;
    int graphs = 0, oddColours = 0, unknown = 0;
};

/// In any case, with or without braces; whatever else stands there gets a GUID of its own, the same each time.
QUuid guidFrom(const QString& text);

/// Errors: Damaged, Refused (a document type, too deep), TooLarge (more than ten million elements of a kind),
/// Unsupported (neither project nor codebook).
Result<Project> readProject(const QByteArray& xml, const QString& name);

}  // namespace kondensat::importing::refi
