#include "tests/gui_words/greek_sample.h"

#include "app/operations/fingerprints.h"
#include "import/archive.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

namespace {

QChar greek(QChar c) {
    // U+03A2 is no letter and U+03C2 is the sigma of word ends, so that both rows skip a place.
    const auto letter = [&](char16_t first, char16_t alpha) {
        const int n = c.unicode() - first;
        return QChar(char16_t(alpha + n + (n >= 17 ? 1 : 0)));
    };
    if (c >= u'a' && c <= u'z') return letter(u'a', 0x3B1);
    if (c >= u'A' && c <= u'Z') return letter(u'A', 0x391);
    return c;
}

/// Unit for unit, so that positions stay.
QString inGreek(const QString& text) {
    static const QRegularExpression kept(u"\\{id\\}"_s);
    QString other;
    qsizetype at = 0;
    const auto add = [&](QStringView part) {
        for (const QChar c : part) other += greek(c);
    };
    for (auto each = kept.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        add(QStringView(text).mid(at, match.capturedStart() - at));
        other += match.captured();
        at = match.capturedEnd();
    }
    add(QStringView(text).mid(at));
    return other;
}

/// Fields whose values the program gives a meaning.
bool isKnown(const QString& type, const QString& field) {
    static const QSet<QString> anywhere{u"kind"_s,
                                        u"state"_s,
                                        u"status"_s,
                                        u"fate"_s,
                                        u"stage"_s,
                                        u"activity"_s,
                                        u"scopes"_s,
                                        u"container"_s,
                                        u"field"_s,
                                        u"point"_s,
                                        u"key"_s,
                                        u"guideline"_s,
                                        u"item"_s,
                                        u"quotePolicy"_s,
                                        u"language"_s,
                                        u"sha256"_s,
                                        u"content"_s,
                                        u"colour"_s,
                                        u"confirmed"_s,
                                        u"mediaType"_s,
                                        u"fingerprint"_s,
                                        u"languages"_s,
                                        u"withdrawalScope"_s,
                                        u"withdrawalAction"_s,
                                        u"moment"_s};
    return anywhere.contains(field) || (type == study::Recruitment::type && field == u"outcome");
}

QStringList inGreek(QStringList texts) {
    for (QString& text : texts) text = inGreek(text);
    return texts;
}

study::Keyed inGreek(const study::Keyed& texts) {
    study::Keyed other;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) other.insert(inGreek(it.key()), inGreek(it.value()));
    return other;
}

template <class T>
void putFieldsInGreek(QJsonObject& fields) {
    study::forEachField<T>([&](const auto& f) {
        using Value = std::remove_reference_t<decltype(std::declval<T>().*f.member)>;
        if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QStringList> ||
                      std::is_same_v<Value, study::Keyed>) {
            Value value;
            if (isKnown(T::type, f.name) || !study::fromJson(fields.value(f.name), value)) return;
            fields.insert(f.name, study::toJson(inGreek(value)));
        }
    });
}

void putInGreek(study::Change& change) {
    study::forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        if (change.type == T::type) putFieldsInGreek<T>(change.fields);
    });
    for (auto& part : change.edit)
        if (auto* insert = std::get_if<text::Insert>(&part)) insert->text = inGreek(insert->text);
}

}  // namespace

OpenStudy openSampleInGreek() {
    OpenStudy open{std::make_unique<QTemporaryDir>(), nullptr};
    const auto options = optionsIn(*open.folder);
    auto content = importing::readArchive(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"));
    if (!content) qFatal("%s", qUtf8Printable(content.error().message()));
    auto project = journal::Project::create(open.folder->filePath(u"ωορδς.kondensat"_s), options);
    if (!project) qFatal("%s", qUtf8Printable(project.error().message()));
    for (const auto& file : content->attachments)
        EXPECT_TRUE((*project)->file().addAttachment(file.bytes, file.content));
    // Units are named by the entry that brought them in, so that the entries stay the same ones.
    for (study::ChangeSet& set : content->entries)
        for (study::Change& change : const_cast<QList<study::Change>&>(set.changes())) {
            EXPECT_TRUE(change.kind == study::Change::Kind::Add || change.kind == study::Change::Kind::Edit);
            putInGreek(change);
        }
    QStringList warnings;
    EXPECT_TRUE((*project)->commitAll(content->entries));
    EXPECT_TRUE(app::fillFingerprints(**project, warnings));
    open.session = std::make_unique<gui::Session>(*std::move(project), options);
    return open;
}

}  // namespace kondensat::support
