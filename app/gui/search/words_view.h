// Words counted, and where in the conversations one of them stands. A tool beside the method: in it counts are no grounds.
#pragma once
#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

#include "app/gui/session/session.h"
#include "app/operations/word_tools.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace kondensat::gui {

class Task;

class WordsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit WordsModel(Session& session, QObject* parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}
    void setTable(const app::WordTable& table);
    [[nodiscard]] QString wordAt(int row) const { return row >= 0 && row < m_table.rows.size() ? m_table.rows[row].word : QString(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : 2 + int(m_table.columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    app::WordTable m_table;
};

/// A line for each source, from its beginning to its end, the darker the more often the word stands there.
class DispersionView : public QWidget {
    Q_OBJECT
public:
    explicit DispersionView(Session& session, QWidget* parent = nullptr);
    void setDispersion(const QString& word, const QList<app::Dispersion>& sources);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    Session& m_session;
    QList<app::Dispersion> m_sources;
};

class WordsView : public QWidget {
    Q_OBJECT
public:
    explicit WordsView(Session& session, QWidget* parent = nullptr);
    /// Counts anew; in the background, to be cancelled in the status line.
    void count();
    /// What was counted is of another state of the study.
    void refresh(const Touched& touched);

Q_SIGNALS:
    void wordWanted(const QString& word);  ///< search for it

private:
    [[nodiscard]] app::WordQuestion question() const;
    void showWord();
    Session& m_session;
    QComboBox* m_by;
    QCheckBox *m_interviewers, *m_stopWords;
    QLabel *m_total, *m_where;
    QTableView* m_table;
    WordsModel* m_model;
    DispersionView* m_dispersion;
    QPointer<Task> m_task, m_looking;
};

}  // namespace kondensat::gui
