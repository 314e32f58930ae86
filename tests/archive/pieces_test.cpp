// Long files are parsed in pieces on all cores. Whatever the file, the outcome is that of parsing it as one.
#include <gmock/gmock.h>

#include <QRandomGenerator>

#include "export/archive/study_yaml.h"
#include "import/archive/yaml_reader.h"
#include "tests/archive/every_record.h"
#include "tests/support/small_study.h"

using namespace kondensat;
using namespace kondensat::test;
using namespace Qt::StringLiterals;
using importing::archive::Node;

namespace {

void describe(const Node& node, QString& into) {
    into += u"(%1 %2 %3 %4 %5"_s.arg(int(node.kind)).arg(node.line).arg(node.key, node.text).arg(int(node.plain));
    for (const Node& item : node.items) describe(item, into);
    into += u')';
}

/// All that the sink hears, and the error; `piece` bytes are a piece.
std::string outcome(const QByteArray& yaml, qsizetype piece, int stopAt = -1) {
    QString heard;
    int count = 0;
    importing::archive::YamlLimits limits;
    limits.piece = piece;
    const auto done = importing::archive::readYaml(
        yaml,
        [&](const QString& section, const Node& node) -> Result<void> {
            if (count++ == stopAt) return Error{Error::Code::Invalid, u"stopped"_s};
            heard += section + u' ';
            describe(node, heard);
            heard += u'\n';
            return {};
        },
        limits);
    if (!done) heard += done.error().message();
    return heard.toStdString();
}

void expectSameInPieces(const QByteArray& yaml, const std::string& what) {
    const std::string whole = outcome(yaml, yaml.size() + 1);
    for (const qsizetype piece : {1, 40, 1000})
        ASSERT_EQ(outcome(yaml, piece), whole) << what << " in pieces of " << piece << "\n" << yaml.left(3000).toStdString();
}

QByteArray yamlOf(const study::Study& study) {
    exporting::archive::LeftOut leftOut;
    const auto ranges = exporting::archive::placeRanges(study, leftOut);
    return exporting::archive::studyYaml(study, ranges, leftOut, exporting::archive::Texts::Inline).bytes;
}

}  // namespace

TEST(YamlInPieces, IsTheSameForEveryStudy) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        EveryRecord every(seed);
        expectSameInPieces(yamlOf(every.study()), "seed " + std::to_string(seed));
    }
}

TEST(YamlInPieces, IsTheSameForFormsThatPeopleWrite) {
    const QByteArray units = "units:\n  - id: a\n    text: b\n  - id: c\n    text: d\n";
    for (const QByteArray& yaml : {
             QByteArray("a: 1\n" + units + "codes:\n  - x\n  - y\n"),
             QByteArray("a: 1\r\nunits:\r\n  - id: a\r\n  - id: b\r\n"),
             QByteArray("study:\n  words:\n  - one\n  - two\n  more:\n  - three\n" + units),  // a list within a mapping
             QByteArray("units:\n- id: a\n- id: b\n"),
             QByteArray("units: # of ours\n  - id: a\n  - id: b\n"),
             QByteArray("units:\n  # of ours\n  - id: a\n\n  - id: b\n# the end\n"),
             QByteArray("units:\n  - |\n   text\n   - not an item\n  - b\n"),
             QByteArray("units:\n  - text: |\n      line\n\n      - line\n    id: a\n  - b\n"),
             QByteArray("units:\n  - text: \"one\n  - two\n    three\"\n  - b\ncodes: [a]\n"),  // an item that is none
             QByteArray("title: 'one\nunits:\n  - two'\n" + units),
             QByteArray("title: {a: b,\nc: d}\n" + units),
             QByteArray("title: [a,\n  - b]\n" + units),
             QByteArray(units + units),                    // the key comes twice
             QByteArray("units:\ncodes:\n  - a\n"),         // null
             QByteArray("units:\n"),
             QByteArray("units: []\ncodes: {}\n" + units.sliced(0, 6) + "  - x\n"),
             QByteArray("---\n" + units + "...\n"),
             QByteArray(units + "---\n" + units),
             QByteArray("%YAML 1.2\n---\n" + units),
             QByteArray("\"units\":\n  - a\n  - b\n"),
             QByteArray("units :\n  - a\n  - b\n"),
             QByteArray("? units\n:\n  - a\n  - b\n"),
             QByteArray("units:\n  - a: &x 1\n  - b: *x\n"),
             QByteArray("units:\n  - a\n bad\n  - b: : c\n  - d\n"),
             QByteArray("units:\n  - a\n  - b\n   - c\n  - d\n"),
             QByteArray("units:\n  - a\n  key: b\n  - c\n"),
             QByteArray("units:\n    - a\n    - b\n  - c\n"),
             QByteArray("units\n"),
             QByteArray("a: b\nunits\n  - a\n"),
             QByteArray("units:\n  - id: a\n    id: b\n  - c\n"),
         })
        expectSameInPieces(yaml, "by hand");
}

TEST(YamlInPieces, IsTheSameAfterAnyDamage) {
    const QByteArray good = yamlOf(tests::SmallStudy::complete().study()).left(6000);
    QRandomGenerator random(3);
    const QByteArrayList bits{"\"", "'", "{", "[", "\n", "\n  - ", "\nunits:\n", ": ", "|\n", "- ", "#", "&a ", "\t", "}", "]", "\n...\n"};
    for (int round = 0; round < 400; ++round) {
        QByteArray yaml = good;
        for (int n = 1 + int(random.bounded(3)); n > 0; --n) {
            const qsizetype at = random.bounded(yaml.size());
            if (random.bounded(3) == 0)
                yaml.remove(at, 1 + random.bounded(40));
            else
                yaml.insert(at, bits[random.bounded(bits.size())]);
        }
        expectSameInPieces(yaml, "damage");
        if (HasFatalFailure()) return;
    }
}

TEST(YamlInPieces, EndsWhereTheSinkSaysSo) {
    const QByteArray yaml = yamlOf(tests::SmallStudy::complete().study());
    for (const int stopAt : {0, 1, 7, 30}) EXPECT_EQ(outcome(yaml, 200, stopAt), outcome(yaml, yaml.size() + 1, stopAt));
}
