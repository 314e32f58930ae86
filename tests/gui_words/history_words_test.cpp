// The history says in plain words what was changed, whatever it was.
#include "app/operations/history_words.h"

#include <gtest/gtest.h>

#include "core/study/records.h"

namespace kondensat::app {
namespace {

TEST(HistoryWords, HaveAPhraseForEveryFieldOfEveryRecord) {
    study::forEachRecordType([](auto tag) {
        using T = typename decltype(tag)::type;
        QSet<QString> said;
        study::forEachField<T>([&](const auto& field) {
            const QString words = changeWords(T::type, field.name);
            EXPECT_NE(words, u"changed a record") << qPrintable(QString(T::type)) << ", " << qPrintable(QString(field.name));
            EXPECT_FALSE(said.contains(words)) << qPrintable(words) << " is said of two fields";
            said.insert(words);
        });
    });
}

TEST(HistoryWords, CountEveryKindOfRecordByItsName) {
    QSet<QString> said;
    study::forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        for (const Deed deed : {Deed::Added, Deed::Moved, Deed::Pasted, Deed::Removed}) {
            const QString words = countWords(deed, T::type);
            EXPECT_FALSE(words.contains(u"%n record|")) << qPrintable(QString(T::type));
            EXPECT_EQ(words.count(u"%n"), 2) << qPrintable(words);
            EXPECT_FALSE(said.contains(words)) << qPrintable(words) << " is said of two kinds";
            said.insert(words);
        }
    });
}

}  // namespace
}  // namespace kondensat::app
