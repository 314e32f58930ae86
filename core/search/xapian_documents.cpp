#include "core/search/xapian_documents_private.h"

#include <QDataStream>
#include <QIODevice>

#include "core/search/prefixes.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

struct DocumentMaker::Language {
    explicit Language(const QString& language) : name(language.toStdString()), stemmer(language) {}
    std::string name;
    Stemmer stemmer;
    QHash<QString, std::shared_ptr<Forms>> forms;
};

namespace {

constexpr qsizetype mostForms = 500'000;  ///< words remembered for each language

QStringList idsAsText(const QList<RecordId>& ids) {
    QStringList texts;
    for (const RecordId& id : ids) texts.append(id.toString());
    return texts;
}
QStringList oneOrNone(const QString& value) { return value.isEmpty() ? QStringList() : QStringList{value}; }

QList<RecordId> idsFrom(const QStringList& texts) {
    QList<RecordId> ids;
    for (const QString& text : texts)
        if (const auto id = RecordId::parse(text)) ids.append(*id);
    return ids;
}

std::string dataOf(const Passage& passage, qint64 words) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << qint32(words) << quint8(passage.kind) << passage.record.toBytes() << qint64(passage.span.start) << qint64(passage.span.end)
        << passage.text.toUtf8() << quint8(passage.role);
    return bytes.toStdString();
}

}  // namespace

std::string utf8(QStringView text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), size_t(bytes.size())};
}

QStringList valuesOf(const Passage& passage, Field field) {
    switch (field) {
        case Field::In: return {nameOf(passage.kind)};
        case Field::Participant: return idsAsText(passage.speakers);
        case Field::Session: return oneOrNone(passage.session.toString());
        case Field::Speaker: return {nameOf(passage.role)};
        case Field::Language: return oneOrNone(passage.language);
        case Field::Group: return idsAsText(passage.groups);
        case Field::Subgroup: return idsAsText(passage.subgroups);
        case Field::Coder: return oneOrNone(passage.coder.toString());
        case Field::Source: return oneOrNone(passage.source.toString());
        case Field::Analysis: return oneOrNone(passage.analysis.toString());
        case Field::Role: break;
    }
    QStringList roles;
    for (const RecordId& who : passage.session ? passage.speakers : QList<RecordId>()) roles.append(roleValue(passage.session, who));
    return roles;
}

DocumentMaker::DocumentMaker() = default;
DocumentMaker::~DocumentMaker() = default;

DocumentMaker::Language& DocumentMaker::language(const QString& name) {
    auto& language = m_languages[name];
    if (!language) language = std::make_shared<Language>(name);
    return *language;
}

const DocumentMaker::Forms& DocumentMaker::formsOf(const QString& word, Language& language) {
    const auto found = language.forms.constFind(word);
    if (found != language.forms.cend()) return **found;
    if (language.forms.size() >= mostForms) language.forms.clear();
    auto forms = std::make_shared<Forms>();
    forms->word = utf8(word);
    const QString stem = language.stemmer(word);
    forms->stem = stemTerm(language.name, utf8(stem));
    if (const QString plain = plainWord(word); plain != word) m_variants.emplace_back(utf8(plain), forms->word);
    if (const QString plain = plainWord(stem); plain != stem) m_variants.emplace_back(stemTerm(language.name, utf8(plain)), forms->stem);
    return **language.forms.insert(word, forms);
}

std::string DocumentMaker::stemTermOf(const QString& word, const QString& name) { return formsOf(word, language(name)).stem; }

Xapian::Document DocumentMaker::documentOf(const Passage& passage) {
    Xapian::Document document;
    Language& in = language(passage.language);
    Xapian::termpos position = 0;
    const QList<Token> words = tokens(passage.text);
    for (const Token& token : words) {
        ++position;
        const Forms& forms = formsOf(token.word, in);
        document.add_posting(forms.word, position);
        document.add_term(forms.stem);
    }
    document.add_boolean_term(recordPrefix + passage.record.toString().toStdString());
    document.add_value(orderSlot, utf8(passage.order));
    for (int i = 0; i < fieldCount; ++i) {
        const Field field = Field(i);
        if (field == Field::Role) continue;
        const QStringList values = valuesOf(passage, field);
        if (values.isEmpty()) continue;
        for (const QString& value : values) document.add_boolean_term(prefixOf(field) + utf8(value));
        document.add_value(slotOf(field), utf8(values.join(QChar(valueSeparator))));
    }
    document.set_data(dataOf(passage, words.size()));
    return document;
}

qint64 wordsIn(const std::string& data) {
    QDataStream in(QByteArray::fromRawData(data.data(), qsizetype(data.size())));
    in.setVersion(QDataStream::Qt_6_4);
    qint32 words = 0;
    in >> words;
    return in.status() == QDataStream::Ok ? words : 0;
}

std::optional<Passage> passageFrom(const Xapian::Document& document) {
    const std::string data = document.get_data();
    QDataStream in(QByteArray::fromRawData(data.data(), qsizetype(data.size())));
    in.setVersion(QDataStream::Qt_6_4);
    qint32 words = 0;
    quint8 kind = 0, role = 0;
    qint64 start = 0, end = 0;
    QByteArray record, text;
    in >> words >> kind >> record >> start >> end >> text >> role;
    if (in.status() != QDataStream::Ok || kind >= kindCount || role > quint8(Role::Researcher)) return std::nullopt;
    const auto values = [&](Field field) {
        return QString::fromStdString(document.get_value(slotOf(field))).split(QChar(valueSeparator), Qt::SkipEmptyParts);
    };
    const auto one = [&](Field field) { return RecordId::parse(values(field).value(0)).value_or(RecordId()); };
    Passage passage;
    passage.kind = Kind(kind);
    passage.role = Role(role);
    passage.record = RecordId::parse(QString::fromLatin1(record)).value_or(RecordId());
    passage.span = {start, end};
    passage.text = QString::fromUtf8(text);
    passage.order = QString::fromStdString(document.get_value(orderSlot));
    passage.language = values(Field::Language).value(0);
    passage.source = one(Field::Source);
    passage.session = one(Field::Session);
    passage.analysis = one(Field::Analysis);
    passage.coder = one(Field::Coder);
    passage.speakers = idsFrom(values(Field::Participant));
    passage.groups = idsFrom(values(Field::Group));
    passage.subgroups = idsFrom(values(Field::Subgroup));
    return passage;
}

}  // namespace kondensat::search
