// How the pages are set, where a person wants it otherwise than the layout says: paper, numbered lines, spacing, and the document whose
// styles office files take up.
#pragma once
#include <QToolButton>

#include "core/result.h"
#include "export/page_setup.h"

namespace kondensat::gui {

class PageMenu : public QToolButton {
    Q_OBJECT
public:
    explicit PageMenu(QWidget* parent = nullptr);
    /// Remembered on this computer, for journals keep their wishes longer than a study lasts.
    [[nodiscard]] const exporting::PageSetup& setup() const { return m_setup; }
    /// Takes up the styles of this document; `refused` tells why not.
    void useTemplate(const QString& path);

Q_SIGNALS:
    void changed();
    void refused(const Error& error);

private:
    void choices(const QString& title, const QList<std::pair<QString, QString>>& options, const QString& chosen,
                 const std::function<void(const QString&)>& take);
    void templateChoices();
    void askForTemplate();
    void take();
    void showSetup();

    QAction *m_layoutStyles = nullptr, *m_theirStyles = nullptr;
    exporting::PageSetup m_setup;
};

}  // namespace kondensat::gui
