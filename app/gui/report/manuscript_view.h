// A manuscript that came back, beside the study: what was changed outside, and where the checklist is answered now.
#pragma once
#include <QPointer>
#include <QWidget>

#include "app/gui/session/identifier_book.h"
#include "app/operations/manuscript/check.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kondensat::gui {

class Session;
class Task;

class ManuscriptView : public QWidget {
    Q_OBJECT
public:
    explicit ManuscriptView(Session& session, QWidget* parent = nullptr);
    /// Asks for a file.
    void choose();
    /// Reads a manuscript and compares it, in the background.
    void open(const QString& path);
    void setGuideline(const QString& guideline);
    /// The study changed: compares once more when next shown.
    void refresh();
    [[nodiscard]] bool hasCheck() const { return m_check != nullptr; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Check = std::shared_ptr<const app::ManuscriptCheck>;
    void compare();
    void take(const Check& check);
    void fill();
    QTreeWidgetItem* section(const QString& title, qsizetype others, qsizetype all);
    void showChosen();
    void goToChosen();
    void keepPlaces();

    Session& m_session;
    IdentifierBook& m_book;
    QString m_path, m_guideline = QStringLiteral("coreq");
    Check m_check;
    QList<app::CheckedIdentifier> m_identifiers;  ///< in the manuscript
    app::Identifiers m_registered;                ///< as they were searched for
    bool m_isOld = false;
    QPointer<Task> m_task;
    QLabel *m_file, *m_summary, *m_kind, *m_where, *m_expectedTitle, *m_expected, *m_foundTitle, *m_found, *m_remark;
    QPushButton *m_choose, *m_keep, *m_go;
    QToolButton* m_openRegister;
    QTreeWidget* m_list;
};

}  // namespace kondensat::gui
