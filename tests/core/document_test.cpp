// Laws of long texts, against a model that keeps one object for each unit.
#include "core/text/document.h"

#include <gtest/gtest.h>

#include "tests/support/random_editor.h"

using namespace kondensat;
using namespace kondensat::text;
using kondensat::support::RandomEditor;
using namespace Qt::StringLiterals;

namespace {

EntryId entry(int n) {
    QByteArray bytes(16, '\0');
    bytes[14] = char(n / 256);
    bytes[15] = char(n % 256 + 1);
    return *EntryId::fromBytes(bytes);
}

/// A text as a plain list of units, each with the list of those who hid it.
class Naive {
public:
    void apply(const EntryId& by, const Edit& edit) {
        for (const Operation& operation : edit) {
            if (const auto* insert = std::get_if<Insert>(&operation)) {
                qsizetype at = insert->after ? placeOf(*insert->after) + 1 : 0;
                for (const QChar c : insert->text) m_units.insert(at++, {{by, m_next[by]++}, c, {}});
            } else if (const auto* hide = std::get_if<Hide>(&operation)) {
                for (quint32 i = 0; i < hide->length; ++i)
                    m_units[placeOf({hide->first.entry, hide->first.offset + i})].hiders.insert(by);
            }
        }
    }
    void setActive(const EntryId& by, bool active) {
        if (active)
            m_inactive.remove(by);
        else
            m_inactive.insert(by);
    }
    QString text() const { return between(0, m_units.size() - 1); }
    QString textOf(const Range& range) const { return between(placeOf(range.first), placeOf(range.last)); }
    bool isVisible(const UnitName& unit) const { return visible(m_units[placeOf(unit)]); }

private:
    struct Unit {
        UnitName name;
        QChar c;
        QSet<EntryId> hiders;
    };
    bool visible(const Unit& unit) const {
        return !m_inactive.contains(unit.name.entry) && (unit.hiders - m_inactive).isEmpty();
    }
    qsizetype placeOf(const UnitName& unit) const {
        for (qsizetype i = 0; i < m_units.size(); ++i)
            if (m_units[i].name == unit) return i;
        ADD_FAILURE() << "a unit that was never inserted";
        return 0;
    }
    QString between(qsizetype first, qsizetype last) const {
        QString text;
        for (qsizetype i = first; i <= last; ++i)
            if (visible(m_units[i])) text += m_units[i].c;
        return text;
    }
    QList<Unit> m_units;
    QHash<EntryId, quint32> m_next;
    QSet<EntryId> m_inactive;
};

Document written(const QString& text) {
    Document document;
    document.apply(entry(0), {Insert{std::nullopt, text}});
    return document;
}

Range rangeOf(const Document& document, const QString& words) {
    const qsizetype at = document.text().indexOf(words);
    EXPECT_GE(at, 0);
    return document.rangeOf({at, at + words.size()});
}

/// Replaces the first occurrence of some words.
void replace(Document& document, const EntryId& by, const QString& words, const QString& with) {
    const qsizetype at = document.text().indexOf(words);
    ASSERT_GE(at, 0);
    document.apply(by, document.replacing({at, at + words.size()}, with));
}

}  // namespace

TEST(Document, AgreesWithANaiveModelThroughRandomEditsAndUndos) {
    for (quint32 seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        Document document;
        Naive naive;
        QList<Range> ranges;
        for (int step = 1; step <= 40; ++step) {
            if (step > 3 && random.chance(25)) {
                const EntryId some = entry(1 + random.below(step - 1));
                const bool active = random.chance(50);
                document.setActive(some, active);
                naive.setActive(some, active);
            } else {
                const Edit edit = random.edit(document);
                document.apply(entry(step), edit);
                naive.apply(entry(step), edit);
            }
            ASSERT_EQ(document.text(), naive.text()) << "step " << step;
            if (const Span where = random.span(document); where.length() > 0) {
                ranges.append(document.rangeOf(where));
                ASSERT_EQ(document.spanOf(ranges.last()), where) << "rangeOf and spanOf, step " << step;
                ASSERT_EQ(Range::parse(ranges.last().toString()), ranges.last());
            }
            for (const Range& range : ranges) {
                if (naive.isVisible(range.last)) {
                    ASSERT_EQ(document.textOf(range), naive.textOf(range)) << "step " << step;
                } else {
                    ASSERT_TRUE(document.textOf(range).startsWith(naive.textOf(range))) << "step " << step;
                }
            }
        }
    }
}

TEST(Document, IsTheOriginalWhenAllIsUndoneAndTheFinalWhenAllIsRedoneInAnyOrder) {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        RandomEditor random(seed);
        const QString original = random.words(12);
        Document document = written(original);
        const Range all = document.rangeOf({0, original.size()});
        const Span part = {original.size() / 3, original.size() / 3 * 2 + 1};
        const Range inner = document.rangeOf(part);
        QList<EntryId> edits;
        for (int i = 1; i <= 25; ++i) {
            edits.append(entry(i));
            document.apply(edits.last(), random.edit(document));
        }
        const QString final = document.text();
        const QString finalInner = document.textOf(inner);
        for (const bool active : {false, true}) {
            for (QList<EntryId> left = edits; !left.isEmpty();)
                document.setActive(left.takeAt(random.below(left.size())), active);
            EXPECT_EQ(document.text(), active ? final : original);
            EXPECT_EQ(document.textOf(inner), active ? finalInner : original.mid(part.start, part.length()));
            EXPECT_TRUE(active || document.textOf(all) == original);
        }
    }
}

TEST(Document, FoldsEditsOfTwoPeopleAtOneTimeToTheSameTextAndKeepsBoth) {
    Document document = written(u"Anna tog bussen."_s);
    const Edit first = document.replacing({4, 4}, u" Marie"_s), second = document.replacing({4, 4}, u" Sofie"_s);
    document.apply(entry(1), first);
    document.apply(entry(2), second);
    EXPECT_EQ(document.text(), u"Anna Sofie Marie tog bussen."_s);
}

TEST(Document, RestoresARangeThatADeletionSwallowedWhenTheDeletionIsUndone) {
    Document document = written(u"Jeg tog bussen hjem og sov."_s);
    const Range range = rangeOf(document, u"bussen hjem"_s);
    const Span before = *document.spanOf(range);
    document.apply(entry(1), document.replacing({0, document.length()}, {}));
    EXPECT_EQ(document.spanOf(range)->length(), 0);
    document.setActive(entry(1), false);
    EXPECT_EQ(document.spanOf(range), before);
    EXPECT_EQ(document.textOf(range), u"bussen hjem"_s);
}

struct Replacement {
    QString words, with, expected;
};
class Pseudonym : public testing::TestWithParam<Replacement> {};

TEST_P(Pseudonym, StaysInsideARangeAndLeavesWithItsUndo) {
    const auto& [words, with, expected] = GetParam();
    Document document = written(u"Ja. Anna mødte Bo ved Åen. Nej."_s);
    const Range range = rangeOf(document, u"Anna mødte Bo ved Åen"_s);
    replace(document, entry(1), words, with);
    EXPECT_EQ(document.textOf(range), expected);
    EXPECT_EQ(document.text(), u"Ja. "_s + expected + u". Nej."_s);
    document.setActive(entry(1), false);
    EXPECT_EQ(document.textOf(range), u"Anna mødte Bo ved Åen"_s);
}

INSTANTIATE_TEST_SUITE_P(OfWords, Pseudonym,
                         testing::Values(Replacement{u"Anna"_s, u"[navn]"_s, u"[navn] mødte Bo ved Åen"_s},
                                         Replacement{u"Bo"_s, u"[ven]"_s, u"Anna mødte [ven] ved Åen"_s},
                                         Replacement{u"Åen"_s, u"[sted]"_s, u"Anna mødte Bo ved [sted]"_s},
                                         Replacement{u"Anna"_s, u"Fru Anna"_s, u"Fru Anna mødte Bo ved Åen"_s},
                                         Replacement{u"Åen"_s, u"Åen i byen"_s, u"Anna mødte Bo ved Åen i byen"_s},
                                         Replacement{u"Anna mødte Bo ved Åen"_s, u"X"_s, u"X"_s},
                                         Replacement{u"Anna"_s, u"AnnaAnna"_s, u"AnnaAnna mødte Bo ved Åen"_s}));

TEST(Document, KeepsASecondPseudonymForTheFirstInsideTheRangeEvenWhenTheFirstIsUndoneBetween) {
    Document document = written(u"Vi så Åen."_s);
    const Range range = rangeOf(document, u"så Åen"_s);
    replace(document, entry(1), u"Åen"_s, u"[vand]"_s);
    replace(document, entry(2), u"[vand]"_s, u"[sted]"_s);
    EXPECT_EQ(document.textOf(range), u"så [sted]"_s);
    document.setActive(entry(2), false);
    EXPECT_EQ(document.textOf(range), u"så [vand]"_s);
}

TEST(Document, KeepsAPseudonymInsideTheRangeWhenSomebodyElseTypedAtTheSamePlace) {
    Document document = written(u"Vi så Åen igen"_s);
    const Range range = rangeOf(document, u"så Åen"_s);
    const qsizetype at = document.text().indexOf(u"Åen"_s);
    const Edit pseudonym = document.replacing({at, at + 3}, u"[sted]"_s),
               typed = document.replacing({at + 3, at + 3}, u" dér"_s);
    document.apply(entry(1), pseudonym);
    document.apply(entry(2), typed);
    EXPECT_TRUE(document.textOf(range).endsWith(u"[sted]"_s)) << document.textOf(range).toStdString();
    EXPECT_FALSE(document.textOf(range).contains(u"igen"_s));
}

TEST(Document, DoesNotDrawWordsIntoARangeThatAnUndoneDeletionHadReached) {
    Document document = written(u"abc def ghi"_s);
    const Range range = rangeOf(document, u"abc"_s);
    document.apply(entry(1), document.replacing({1, 7}, {}));
    document.setActive(entry(1), false);
    document.apply(entry(2), document.replacing({2, 3}, {}));
    EXPECT_EQ(document.textOf(range), u"ab"_s);
}

TEST(Document, KeepsWordsTypedIntoAnInsertionThatIsUndoneLater) {
    Document document = written(u"Jeg kom hjem."_s);
    document.apply(entry(1), document.replacing({7, 7}, u" sent sent"_s));
    document.apply(entry(2), document.replacing({12, 12}, u" meget"_s));
    EXPECT_EQ(document.text(), u"Jeg kom sent meget sent hjem."_s);
    document.setActive(entry(1), false);
    EXPECT_EQ(document.text(), u"Jeg kom meget hjem."_s);
}

TEST(Document, TouchesOnlyWhatDiffersAndNeverHalfAPair) {
    const auto hiddenBy = [](const Edit& edit) {
        quint32 units = 0;
        for (const Operation& operation : edit)
            if (const auto* hide = std::get_if<Hide>(&operation)) units += hide->length;
        return units;
    };
    Document document = written(u"Jeg tænker på dig 🙂 nu"_s);
    const Edit same = document.replacing({0, document.length()}, document.text());
    EXPECT_TRUE(same.isEmpty());
    const Edit word = document.replacing({0, document.length()}, u"Jeg tænkte på dig 🙂 nu"_s);
    EXPECT_LE(hiddenBy(word), 2u);
    const Edit face = document.replacing({0, document.length()},
                                         u"Jeg tænker på dig 🙃 nu"_s);  // shares the first half of the pair
    EXPECT_EQ(hiddenBy(face), 2u);
    ASSERT_EQ(face.size(), 2);
    EXPECT_EQ(std::get<Insert>(face.last()).text, u"🙃"_s);
}

TEST(Document, MovesMarksWithTheirWords) {
    Document document = written(u"Hvad?\nJeg gik.\nHvorfor?\n"_s);
    const QJsonObject anna{{u"speaker"_s, u"anna"_s}}, bo{{u"speaker"_s, u"bo"_s}};
    document.apply(entry(1), {Mark{document.unitAt(0), bo}, Mark{document.unitAt(6), anna}});
    document.apply(entry(2), document.replacing({0, 0}, u"Og så: "_s));
    ASSERT_EQ(document.marks().size(), 2);
    EXPECT_EQ(document.marks()[1].position, 13);
    replace(document, entry(3), u"Jeg gik"_s, u"Vi løb"_s);
    EXPECT_EQ(document.marks()[1].position, 13) << "the mark stays where the replaced words stood";
    document.apply(entry(4), {Mark{document.marks()[1].at, bo}});
    EXPECT_EQ(document.marks()[1].value, QJsonValue(bo));
    document.setActive(entry(4), false);
    EXPECT_EQ(document.marks()[1].value, QJsonValue(anna));
    document.setActive(entry(1), false);
    EXPECT_TRUE(document.marks().isEmpty());
}

TEST(Document, ComesBackFromItsJson) {
    RandomEditor random(3);
    Document document;
    for (int i = 1; i < 60; ++i) {
        const Edit edit = random.edit(document);
        const auto again = editFromJson(editToJson(edit));
        ASSERT_TRUE(again);
        EXPECT_EQ(editToJson(*again), editToJson(edit));
        document.apply(entry(i), *again);
    }
    EXPECT_GT(document.length(), 0);
}

TEST(Document, SurvivesEditsThatNameUnitsNobodyKnows) {
    Document document = written(u"abc"_s);
    const Edit strange{Insert{UnitName{entry(99), 7}, u"d"_s}, Hide{{entry(98), 0}, 4'000'000'000u},
                       Hide{{entry(0), 2}, 4'294'967'295u}, Mark{{entry(97), 1}, true}};
    document.apply(entry(1), strange);
    EXPECT_TRUE(document.text().endsWith(u"d"_s));
    EXPECT_TRUE(document.marks().isEmpty());
    EXPECT_EQ(document.spanOf({{entry(96), 0}, {entry(96), 1}}), std::nullopt);
    EXPECT_FALSE(editFromJson(QJsonArray{QJsonObject{{u"insert"_s, QJsonArray{9e15}}}}));
}
