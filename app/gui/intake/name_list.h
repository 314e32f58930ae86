// Names and their pseudonyms, before a file is stored. Kept in memory only.
#pragma once
#include <QWidget>

#include "app/operations/likely_names.h"
#include "import/import.h"

class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace kondensat::gui {

class NameList : public QWidget {
    Q_OBJECT
public:
    explicit NameList(QWidget* parent = nullptr);
    [[nodiscard]] QList<importing::Pseudonym> names() const;
    /// Puts a name into the line, and the cursor to where its pseudonym is typed.
    void begin(const QString& name);
    /// Adds a list from a file; says what is wrong with it under the list.
    void load(const QString& path);
    /// Words that may be names, to press.
    void propose(const QList<app::LikelyName>& names);
Q_SIGNALS:
    void changed();

private:
    void add();
    void put(const QString& name, const QString& pseudonym);
    void fit();
    QLineEdit *m_name, *m_pseudonym;
    QStandardItemModel* m_model;
    QTreeView* m_view;
    QLabel *m_said, *m_mayBe;
    QWidget* m_proposals;
    QList<app::LikelyName> m_proposed;
};

}  // namespace kondensat::gui
