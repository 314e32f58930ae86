// Names of people, groups, transcripts… as they stand in a query.
#pragma once
#include <QMap>
#include <functional>

#include "core/search/query.h"

namespace kondensat::search {

/// Whether two names are one to a query: case, spaces, hyphens, dashes and underscores make no difference ("40-49" is 40–49).
bool isSameName(const QString& one, const QString& other);
/// Places of the names that are the same as one that was typed; if there are none, of those with a word in it that begins so.
QList<qsizetype> fitting(const QStringList& names, const QString& typed);
/// The names in the value of a field: the value itself where it stands in quotation marks or `isName` says so, else its parts between commas.
QStringList namesIn(const QString& value, bool inQuotes, const std::function<bool(const QString&)>& isName);

/// `name:value` as it was typed, without the quotation marks.
struct TypedField {
    QString name;
    bool quotedName = false;
    QString value;
    bool quotedValue = false;
};

/// Which values the names in a study stand for.
class Names {
public:
    Names() = default;  ///< none
    explicit Names(const study::Study& study);
    struct Value {
        QString value;  ///< as the index has it
        QString name;   ///< as people read it
    };
    /// Those whose name is the same whatever its case; if there are none, those with a word in it that begins so.
    [[nodiscard]] QList<Value> find(Field field, const QString& name) const;
    /// The field that is meant; nothing where it is an attribute, or no field at all. A name in quotation marks is an attribute's first, so that
    /// one that is called like a field can be reached; so it is where the field has nothing that is called so and the attribute has.
    [[nodiscard]] std::optional<Field> fieldMeant(const TypedField& typed) const;
    struct Attribute {
        QString name;         ///< as the study has it
        QList<Value> values;  ///< participants, each named by the value that they have
    };
    /// Participants with this value of an attribute; nothing where no participant has the attribute at all.
    [[nodiscard]] std::optional<Attribute> withAttribute(const QString& attribute, const QString& value) const;
    [[nodiscard]] bool hasAttribute(const QString& attribute) const;
    [[nodiscard]] QString nameOf(Field field, const QString& value) const;
    /// All that a field can be narrowed down to, in the order of the study.
    [[nodiscard]] QList<Value> all(Field field) const;
    [[nodiscard]] QStringList attributes() const;
    /// Languages of the study's texts, primary tags.
    [[nodiscard]] QStringList languages() const { return m_languages; }

private:
    QList<Value> m_values[fieldCount];
    QList<Value> m_languageNames;            ///< in English and in the language itself
    QMap<QString, Attribute> m_attributes;  ///< by folded name
    QStringList m_languages;
};

}  // namespace kondensat::search
