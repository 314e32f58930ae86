// A list of preliminary themes to read or to work on.
#pragma once
#include <QListView>

#include "app/gui/impression/themes_model.h"

class QLineEdit;

namespace kondensat::gui {

/// An editable one has a line for new themes below (Enter lists one and goes on), F2 renames, Alt+Up and Alt+Down or
/// dragging move, Delete removes.
class ThemeList : public QWidget {
    Q_OBJECT
public:
    ThemeList(Session& session, const QString& name, bool editable, QWidget* parent = nullptr);
    void setMember(const RecordId& member);
    [[nodiscard]] const RecordId& member() const { return m_model->member(); }
    void refresh();
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    /// The theme under the cursor; empty for none.
    [[nodiscard]] RecordId current() const;
    [[nodiscard]] QList<RecordId> chosen() const;  ///< selected, in the order of the list
    void choose(const RecordId& theme);
    void clearChoice();
    /// Several can be chosen at once.
    void setExtended(bool extended);
    void startNew();  ///< the cursor goes to the line for new themes
    /// Height follows the rows instead of scrolling.
    void setFitting(bool fitting);
    [[nodiscard]] QList<QAction*> listActions() const { return m_actions; }

Q_SIGNALS:
    void currentChanged(const kondensat::RecordId& theme);
    void chosenChanged();
    void leaving();  ///< Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addNew();
    void moveChosen(int by);
    void removeChosen();
    void fit();
    void updateActions();
    QAction* act(const QString& text, const QKeySequence& key, const QString& icon, const std::function<void()>& run);

    Session& m_session;
    ThemesModel* m_model;
    QListView* m_view;
    QLineEdit* m_new = nullptr;
    QList<QAction*> m_actions;
    bool m_fitting = false;
};

}  // namespace kondensat::gui
