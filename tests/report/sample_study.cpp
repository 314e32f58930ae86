#include "tests/report/sample_study.h"

#include <gtest/gtest.h>

#include "core/study/fold.h"
#include "import/archive.h"

namespace kondensat::tests {

const study::Study& sampleStudy() {
    static const study::Study study = [] {
        const auto content = importing::readArchive(QStringLiteral(KONDENSAT_SOURCE_DIR "/sample_data/peer-mentors"));
        EXPECT_TRUE(content.ok()) << (content ? "" : content.error().message().toStdString());
        QList<study::Entry> entries;
        const auto replica = ReplicaId::fresh();
        if (content)
            for (const study::ChangeSet& set : content->entries) {
                study::Entry entry;
                entry.id = set.entry();
                entry.replica = replica;
                entry.sequence = entry.lamport = quint64(entries.size()) + 1;
                entry.changes = set.changes();
                entries.append(entry);
            }
        return study::fold(entries);
    }();
    return study;
}

}  // namespace kondensat::tests
