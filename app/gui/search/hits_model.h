// Hits as rows, under headings where they are grouped.
#pragma once
#include <QAbstractListModel>

#include "app/gui/session/session.h"
#include "core/search/index.h"

namespace kondensat::gui {

enum class HitGrouping { None, Transcript, Participant };

/// The kind of text a passage is, in words; empty for what was said, which goes without saying.
QString kindWords(const search::Passage& passage);

class HitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HitsModel(Session& session, QObject* parent = nullptr) : QAbstractListModel(parent), m_session(session) {}
    /// `total`: how many there are altogether.
    void setHits(const QList<search::Hit>& hits, qint64 total);
    /// The hits there were and more behind them.
    void addHits(const QList<search::Hit>& hits, qint64 total);
    void setTotal(qint64 total) { m_total = total; }
    void setGrouping(HitGrouping grouping);
    [[nodiscard]] HitGrouping grouping() const { return m_grouping; }
    /// Null for a heading.
    [[nodiscard]] const search::Hit* at(int row) const;
    /// The row of this hit, or of the nearest in the same record; -1 where there is none.
    [[nodiscard]] int rowOf(const search::Passage& passage) const;
    /// The next row that is no heading; -1 at the end.
    [[nodiscard]] int nextHit(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row {
        int hit = -1;  ///< -1: a heading
        QString heading;
    };
    [[nodiscard]] QString groupOf(const search::Passage& passage) const;
    void lay();
    Session& m_session;
    QList<search::Hit> m_hits;
    qint64 m_total = 0;
    HitGrouping m_grouping = HitGrouping::None;
    QList<Row> m_rows;
};

}  // namespace kondensat::gui
