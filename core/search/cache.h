// Where a study's search index lies on this computer, and whether it may.
#pragma once
#include <QByteArray>
#include <QString>

namespace kondensat::search {

/// An index holds every word of a study in the clear, so it lies on the disk only where a person has allowed it, and never
/// for a sealed study. The choice is kept for each study and person of this computer.
class Cache {
public:
    enum class Choice { NotAsked, Allowed, Forbidden };
    /// In the user's cache folder, or in $KONDENSAT_HOME.
    explicit Cache(const QByteArray& studyId);
    [[nodiscard]] Choice choice() const;
    /// Forbidden deletes what is there. False where it could not be written down or deleted.
    bool setChoice(Choice choice) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Bytes on the disk; 0 where there is none.
    [[nodiscard]] qint64 size() const;
    /// Deletes the index; the choice stays. False where something is left.
    bool remove() const;

private:
    QString m_folder, m_choiceFile;
};

}  // namespace kondensat::search
