// A study to take tables into, and what a table would do to it.
#pragma once
#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "app/operations/new_study.h"
#include "app/operations/table_import.h"
#include "app/operations/tables.h"

namespace kondensat::test {

using namespace Qt::StringLiterals;

class TableFixture : public testing::Test {
protected:
    TableFixture() : project(made(u"study"_s)) {}
    std::unique_ptr<journal::Project> made(const QString& name) {
        journal::ProjectOptions options;
        options.installationFolder = folder.filePath(u"installation"_s);
        options.backups = false;
        auto study = app::createStudy(folder.filePath(name + u".kondensat"_s), name, options);
        if (!study) qFatal("%s", qUtf8Printable(study.error().message()));
        return std::move(study->project);
    }
    [[nodiscard]] const study::Study& study() const { return project->study(); }
    template <class T>
    RecordId add(T record) {
        study::ChangeSet changes(u"added"_s);
        record.order = u"a%1"_s.arg(++m_added, 4, 10, QLatin1Char('1'));
        const RecordId id = changes.add(record);
        EXPECT_TRUE(project->commit(changes));
        return id;
    }
    RecordId person(const QString& label, const study::Keyed& attributes = {}) {
        study::Participant participant;
        participant.label = label;
        participant.attributes = attributes;
        return add(participant);
    }
    [[nodiscard]] const study::Participant* called(const QString& label) const {
        for (const auto* each : study().list<study::Participant>())
            if (each->label == label) return each;
        ADD_FAILURE() << "nobody is called " << label.toStdString();
        static const study::Participant nobody;
        return &nobody;
    }

    static app::TableFile read(const QByteArray& bytes, QLatin1StringView type = study::Participant::type, const QString& sheet = {}) {
        const auto file = app::readTable(bytes, type, sheet);
        EXPECT_TRUE(file) << (file ? "" : file.error().message().toStdString());
        return file ? *file : app::TableFile();
    }
    app::TablePlan planOf(const app::TableFile& file) {
        const auto targets = app::proposedTargets(study(), file);
        const auto checked = app::checkTargets(file, targets);
        EXPECT_TRUE(checked) << (checked ? "" : checked.error().message().toStdString());
        const auto outOfUse = app::participantsOutOfUse(*project);
        EXPECT_TRUE(outOfUse);
        return app::planTable(study(), outOfUse ? *outOfUse : app::OutOfUse(), file, targets);
    }
    app::TablePlan take(const app::TableFile& file) {
        const app::TablePlan plan = planOf(file);
        if (plan.isEmpty()) return plan;
        const auto committed = project->commit(app::importTable(study(), plan));
        EXPECT_TRUE(committed) << committed.error().message().toStdString();
        EXPECT_FALSE(study().hasUnknown());
        return plan;
    }
    app::TablePlan take(const QByteArray& bytes, QLatin1StringView type = study::Participant::type) { return take(read(bytes, type)); }
    /// "added 2, changed 0, same 1, out 0, doubts 0"
    static std::string said(const app::TablePlan& plan) {
        using Deed = app::TablePlan::Deed;
        return u"added %1, changed %2, same %3, out %4, doubts %5"_s.arg(plan.count(Deed::Add)).arg(plan.count(Deed::Change)).arg(plan.count(Deed::Leave))
            .arg(plan.count(Deed::Skip)).arg(plan.doubts.size()).toStdString();
    }
    /// Where the columns go: "label", "attributes/age", "-".
    std::string went(const app::TableFile& file) {
        QStringList all;
        for (const auto& target : app::proposedTargets(study(), file))
            all.append(target.isLeftOut() ? u"-"_s : target.key.isEmpty() ? target.field : u"attributes/"_s + target.key);
        return all.join(u", "_s).toStdString();
    }
    /// Why rows stay out: "3: Again".
    static std::vector<std::pair<int, app::TablePlan::Why>> out(const app::TablePlan& plan) {
        std::vector<std::pair<int, app::TablePlan::Why>> all;
        for (const auto& row : plan.rows)
            if (row.deed == app::TablePlan::Deed::Skip) all.emplace_back(row.number, row.why);
        return all;
    }
    QByteArray workbook() {
        const auto bytes = exporting::xlsxBytes(app::allTables(study()), folder.path(), nullptr);
        EXPECT_TRUE(bytes);
        return bytes ? *bytes : QByteArray();
    }
    QByteArray csv(const QString& table) {
        const auto found = app::tableOf(study(), table);
        EXPECT_TRUE(found);
        return found ? app::toCsv(*found) : QByteArray();
    }

    QTemporaryDir folder;
    std::unique_ptr<journal::Project> project;

private:
    int m_added = 0;
};

}  // namespace kondensat::test
