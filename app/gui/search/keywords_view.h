// Words in context: every place that was found with what stands before and behind it, to be sorted by either.
#pragma once
#include <QAbstractTableModel>
#include <QWidget>

#include "app/gui/session/session.h"
#include "core/search/index.h"
#include "core/search/snippet.h"

class QLabel;
class QTableView;

namespace kondensat::gui {

class KeywordsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Before, Word, After, Speaker, Where, columns };
    explicit KeywordsModel(Session& session, QObject* parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}
    void setHits(const QList<search::Hit>& hits);
    struct Row {
        int hit;
        search::Keyword keyword;
        QString speaker, where;
    };
    [[nodiscard]] const Row* at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    [[nodiscard]] const search::Hit& hitOf(const Row& row) const { return m_hits[row.hit]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Before: by the last word, then the one before it, and so on. A negative column: in the order of the study.
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();
    Session& m_session;
    QList<search::Hit> m_hits;
    QList<Row> m_rows;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

class KeywordsView : public QWidget {
    Q_OBJECT
public:
    explicit KeywordsView(Session& session, QWidget* parent = nullptr);
    /// `total`: hits there are, of which these are the first.
    void setHits(const QList<search::Hit>& hits, qint64 total);
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// The next row, or the one before.
    bool walk(int by);

Q_SIGNALS:
    void chosen(const kondensat::search::Passage& passage, const kondensat::text::Span& place);
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    KeywordsModel* m_model;
    QTableView* m_table;
    QLabel* m_cut;
};

}  // namespace kondensat::gui
