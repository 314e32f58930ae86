// A study in a temporary folder, with its own installation and a clock that ticks a second an entry.
#pragma once
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/journal/project.h"

namespace kondensat::support {

class TempStudy {
public:
    TempStudy() { EXPECT_TRUE(m_folder.isValid()); }
    [[nodiscard]] QString path(const QString& name = QStringLiteral("study.kondensat")) const { return m_folder.filePath(name); }
    [[nodiscard]] journal::ProjectOptions options(const QString& passphrase = {}, bool readOnly = false) {
        journal::ProjectOptions options;
        options.readOnly = readOnly;
        options.passphrase = passphrase;
        options.installationFolder = m_folder.filePath(QStringLiteral("home"));
        options.clock = [this] { return m_time += 1000; };
        return options;
    }
    std::unique_ptr<journal::Project> create(const QString& name = QStringLiteral("study.kondensat")) { return must(journal::Project::create(path(name), options())); }
    std::unique_ptr<journal::Project> open(const QString& name = QStringLiteral("study.kondensat"), const QString& passphrase = {}) {
        return must(journal::Project::open(path(name), options(passphrase)));
    }
    void copy(const QString& from, const QString& to) {
        QFile::remove(path(to));
        EXPECT_TRUE(QFile::copy(path(from), path(to)));
    }
    [[nodiscard]] QByteArray bytes(const QString& name = QStringLiteral("study.kondensat")) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    qint64 m_time = 1'636'000'000'000;

private:
    static std::unique_ptr<journal::Project> must(Result<std::unique_ptr<journal::Project>> result) {
        EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message().toStdString());
        return result.ok() ? *std::move(result) : nullptr;
    }
    QTemporaryDir m_folder;
};

/// Everything a study says, for comparing: records with their fields, and texts with their marks.
inline QJsonObject describe(const study::Study& study) {
    QJsonObject all;
    study::forEachRecordType([&](auto type) {
        using T = typename decltype(type)::type;
        for (const T& record : study.table<T>()) {
            QJsonObject json = study::fieldsToJson(record);
            json.insert(QStringLiteral("@parent"), record.parent.toString());
            json.insert(QStringLiteral("@order"), record.order);
            if constexpr (T::hasText) {
                json.insert(QStringLiteral("@text"), study.text(record.id));
                QJsonArray marks;
                for (const text::PlacedMark& mark : study.document(record.id)->marks()) marks.append(QJsonArray{mark.position, mark.value});
                json.insert(QStringLiteral("@marks"), marks);
            }
            all.insert(record.id.toString(), json);
        }
    });
    return all;
}

}  // namespace kondensat::support
