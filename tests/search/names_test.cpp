// Which values the names in a study stand for.
#include <gtest/gtest.h>

#include "core/search/names.h"
#include "tests/search/collection.h"

using namespace kondensat;
using namespace kondensat::search;
using namespace kondensat::searchtest;

namespace {

QStringList namesOf(const QList<Names::Value>& values) {
    QStringList names;
    for (const Names::Value& value : values) names.append(value.name);
    return names;
}
QStringList valuesOf(const QList<Names::Value>& values) {
    QStringList ids;
    for (const Names::Value& value : values) ids.append(value.value);
    return ids;
}

}  // namespace

TEST(NamesTest, AreFoundWhateverTheirCaseAndByAWordThatBeginsSo) {
    const Names names(collection().study());
    EXPECT_EQ(valuesOf(names.find(Field::Participant, u"e1"_s)), QStringList(u"E1"_s));
    EXPECT_EQ(valuesOf(names.find(Field::Participant, u"E"_s)), (QStringList{u"E1"_s, u"E2"_s}));
    EXPECT_EQ(namesOf(names.find(Field::Session, u"berg"_s)), QStringList(u"Bergen høst"_s));
    EXPECT_EQ(namesOf(names.find(Field::Session, u"HØST"_s)), QStringList(u"Bergen høst"_s));
    EXPECT_EQ(namesOf(names.find(Field::Group, u"OTHERS"_s)), (QStringList{u"Waiting for others"_s, u"Trust in others"_s}));
    EXPECT_TRUE(names.find(Field::Group, u"thers"_s).isEmpty());
    EXPECT_TRUE(names.find(Field::Session, u"nowhere"_s).isEmpty());
    EXPECT_TRUE(Names().find(Field::Participant, u"E1"_s).isEmpty());
}

TEST(NamesTest, PreferTheWholeNameToItsBeginning) {
    tests::SmallStudy small;
    study::CodeGroup group;
    for (const auto& [id, name] : {std::pair{"g1", u"Trust in others"_s}, {"g2", u"Trust"_s}, {"g3", u"Distrust"_s}}) {
        group.name = name;
        small.add(id, group);
    }
    const Names names(small.study());
    EXPECT_EQ(valuesOf(names.find(Field::Group, u"trust"_s)), QStringList(u"g2"_s));
    EXPECT_EQ(valuesOf(names.find(Field::Group, u"tru"_s)), (QStringList{u"g1"_s, u"g2"_s}));
    EXPECT_EQ(names.nameOf(Field::Group, u"g3"_s), u"Distrust"_s);
    EXPECT_EQ(valuesOf(names.all(Field::Group)), (QStringList{u"g1"_s, u"g2"_s, u"g3"_s}));
}

TEST(NamesTest, KnowAttributesOfParticipants) {
    const Names names(collection().study());
    EXPECT_EQ(names.attributes(), (QStringList{u"age band"_s, u"group"_s, u"shift"_s}));
    const auto night = names.withAttribute(u"Shift"_s, u"NIGHT"_s);
    ASSERT_TRUE(night);
    EXPECT_EQ(night->name, u"shift"_s);
    EXPECT_EQ(valuesOf(night->values), (QStringList{u"E2"_s, u"D2"_s, u"N2"_s, u"A2"_s}));
    EXPECT_EQ(namesOf(night->values).first(), u"night"_s);
    const auto never = names.withAttribute(u"shift"_s, u"dawn"_s);
    ASSERT_TRUE(never);
    EXPECT_TRUE(never->values.isEmpty());
    EXPECT_FALSE(names.withAttribute(u"zebra"_s, u"night"_s));
    for (const QString& band : {u"40–49"_s, u"40-49"_s, u"40‑49"_s, u"40—49"_s, u"40−49"_s})
        EXPECT_EQ(valuesOf(names.withAttribute(u"age-band"_s, band)->values), (QStringList{u"E1"_s, u"E2"_s, u"D1"_s, u"D2"_s})) << band.toStdString();
}

TEST(NamesTest, TellAFieldFromAnAttributeOfTheSameName) {
    tests::SmallStudy small;
    study::Participant person;
    person.label = u"P"_s;
    person.attributes = {{u"role"_s, u"mother"_s}, {u"Group"_s, u"control"_s}, {u"age"_s, u"40"_s}};
    small.add("p", person);
    study::Session session;
    session.name = u"First"_s;
    session.roles = {{u"m"_s, u"moderator "_s}, {u"n"_s, u" "_s}, {u"no id!"_s, u"guest"_s}};
    small.add("s", session);
    const Names names(small.study());
    EXPECT_EQ(valuesOf(names.all(Field::Role)), QStringList(u"s/m"_s));
    EXPECT_EQ(namesOf(names.all(Field::Role)), QStringList(u"moderator"_s));
    const auto meant = [&](const TypedField& typed) { return names.fieldMeant(typed); };
    EXPECT_EQ(meant({u"role"_s, false, u"moderator"_s}), Field::Role);
    EXPECT_EQ(meant({u"role"_s, false, u"mother"_s}), std::nullopt);
    EXPECT_EQ(meant({u"role"_s, false, u"mother,moderator"_s}), Field::Role);
    EXPECT_EQ(meant({u"role"_s, false, u"father"_s}), Field::Role) << "nobody's: the field says so";
    EXPECT_EQ(meant({u"role"_s, true, u"moderator"_s}), std::nullopt);
    EXPECT_EQ(meant({u"group"_s, false, u"con"_s}), std::nullopt);
    EXPECT_EQ(meant({u"participant"_s, true, u"P"_s}), Field::Participant) << "no attribute is called so";
    EXPECT_EQ(meant({u"age"_s, false, u"40"_s}), std::nullopt);
    EXPECT_EQ(meant({u"zebra"_s, false, u"40"_s}), std::nullopt);
}

TEST(NamesTest, FindALanguageByItsTagAndByItsName) {
    const Names names(collection().study());
    for (const QString& danish : {u"da"_s, u"DA-dk"_s, u"Danish"_s, u"dansk"_s, u"dan"_s})
        EXPECT_EQ(valuesOf(names.find(Field::Language, danish)), QStringList(u"da"_s)) << danish.toStdString();
    for (const QString& norwegian : {u"nb"_s, u"nn"_s, u"no"_s, u"Norwegian"_s, u"norsk"_s})
        EXPECT_EQ(valuesOf(names.find(Field::Language, norwegian)), QStringList(u"no"_s)) << norwegian.toStdString();
    EXPECT_EQ(valuesOf(names.find(Field::Language, u"中文"_s)), QStringList(u"zh"_s));
    EXPECT_TRUE(names.find(Field::Language, u"Finnish"_s).isEmpty());
}

TEST(NamesTest, KnowTheLanguagesOfTheTexts) {
    QStringList languages = Names(collection().study()).languages();
    languages.sort();
    EXPECT_EQ(languages, (QStringList{u"ar"_s, u"da"_s, u"de"_s, u"en"_s, u"ja"_s, u"no"_s, u"th"_s, u"zh"_s}));
}
