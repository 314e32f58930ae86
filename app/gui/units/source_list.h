// The sources of the analysis, beside the transcript.
#pragma once
#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/gui/session/session.h"

class QLineEdit;
class QListView;

namespace kondensat::gui {

/// One row a source, in the study's order.
class SourceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, ReadRole, UnitsRole };
    SourceListModel(Session& session, QObject* parent);
    void refresh(const Touched& touched);
    /// Numbers of meaning units are shown on request only.
    void setNumbers(bool shown);
    [[nodiscard]] QModelIndex indexOf(const RecordId& source) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void readWhoRead();
    Session& m_session;
    QList<RecordId> m_sources;
    QSet<RecordId> m_read;  ///< by this researcher; by anybody while nobody is named
    bool m_numbers = false;
};

class SourceList : public QWidget {
    Q_OBJECT
public:
    explicit SourceList(Session& session, QWidget* parent = nullptr);
    void refresh(const Touched& touched) { m_model->refresh(touched); }
    void setNumbers(bool shown) { m_model->setNumbers(shown); }
    /// Shows which one is open, without telling.
    void setCurrent(const RecordId& source);
    /// The source `by` rows further in the list as it is filtered; empty at its ends.
    [[nodiscard]] RecordId neighbour(const RecordId& source, int by) const;
    [[nodiscard]] RecordId first() const;
    [[nodiscard]] SourceListModel* model() const { return m_model; }

Q_SIGNALS:
    void chosen(const kondensat::RecordId& source);

private:
    SourceListModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    QListView* m_view;
};

}  // namespace kondensat::gui
