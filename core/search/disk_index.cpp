#include <QDir>
#include <QFile>

#include "core/said.h"
#include "core/search/xapian_index_private.h"

namespace kondensat::search {

using namespace Qt::StringLiterals;

namespace {

/// Raised when what the index holds, or how, changes; an index of another version is made anew.
constexpr const char* version = "1";
constexpr const char* versionKey = "version";

std::string currentVersion() { return std::string(version) + " " + Xapian::version_string(); }

Error notWritable(const QString& folder, const std::string& cause) {
    return {Error::Code::NotWritable, Said::tr("The search index cannot be written"), folder, {}, QString::fromStdString(cause)};
}

}  // namespace

std::unique_ptr<Index> makeMemoryIndex() {
    return std::make_unique<XapianIndex>();
}

Result<std::unique_ptr<Index>> openDiskIndex(const QString& folder) {
    if (!QDir().mkpath(folder)) return notWritable(folder, {});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const std::string path = QFile::encodeName(folder).toStdString();
    try {
        Xapian::WritableDatabase database;
        bool fits = false;
        try {
            database = Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
            fits = database.get_metadata(versionKey) == currentVersion();
        } catch (const Xapian::DatabaseLockError&) {
            throw;
        } catch (const Xapian::Error&) {  // damaged, or of another Xapian
        } catch (const std::exception&) {
        }
        if (!fits) {
            database = Xapian::WritableDatabase();
            database = Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
            database.set_metadata(versionKey, currentVersion());
        }
        return std::unique_ptr<Index>(std::make_unique<XapianIndex>(database));
    } catch (const Xapian::DatabaseLockError&) {
        return Error{Error::Code::Locked, Said::tr("The search index is being written by another program"), folder, {}, {}};
    } catch (const Xapian::Error& error) {
        return notWritable(folder, error.get_type());
    } catch (const std::exception& error) {
        return notWritable(folder, error.what());
    }
}

Result<std::unique_ptr<Index>> readDiskIndex(const QString& folder) {
    if (!QFileInfo::exists(folder)) return Error{Error::Code::NotFound, Said::tr("There is no search index"), folder, {}, {}};
    try {
        const Xapian::Database database(QFile::encodeName(folder).toStdString());
        if (database.get_metadata(versionKey) != currentVersion()) return troubleWith("version").in(folder);
        return std::unique_ptr<Index>(std::make_unique<XapianIndex>(database));
    } catch (const Xapian::Error& error) {
        return troubleWith(error.get_type()).in(folder);
    } catch (const std::exception& error) {
        return troubleWith(error.what()).in(folder);
    }
}

QByteArray stateOfDiskIndex(const QString& folder) {
    if (!QFileInfo::exists(folder)) return {};
    try {
        const Xapian::Database database(QFile::encodeName(folder).toStdString());
        if (database.get_metadata(versionKey) != currentVersion()) return {};
        return QByteArray::fromStdString(database.get_metadata("state"));
    } catch (const Xapian::Error&) {
        return {};
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace kondensat::search
