// Transcripts to re-read against a category, each with the passages in it.
#pragma once
#include <QAbstractItemModel>

#include "app/gui/session/session.h"
#include "app/operations/validation.h"

namespace kondensat::gui {

/// A transcript's passages are read with its text when they are asked for.
class RereadModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Transcript, Units, Reread, columns };
    explicit RereadModel(Session& session, QObject* parent = nullptr);
    void showCategory(const RecordId& category);
    void refresh();
    /// Of a transcript or of a passage in it.
    [[nodiscard]] const app::RereadRow* rowAt(const QModelIndex& index) const;
    /// Null for a transcript.
    [[nodiscard]] const app::RereadPassage* passageAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const RecordId& source) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        app::RereadRow of;
        std::optional<QList<app::RereadPassage>> passages;  ///< none: not read yet
    };
    [[nodiscard]] QString madeOn(const RecordId& category) const;
    [[nodiscard]] QString words(const app::RereadRow& row, int column) const;
    [[nodiscard]] QString words(const app::RereadRow& row, const app::RereadPassage& passage) const;
    void readAgain(int row);

    Session& m_session;
    RecordId m_category;
    QString m_madeOn;
    QList<Row> m_rows;
};

}  // namespace kondensat::gui
