// How the pages are set, where a person wants it otherwise than the layout says: paper, numbered lines, spacing.
#pragma once
#include <QToolButton>

#include "export/page_setup.h"

namespace kondensat::gui {

class PageMenu : public QToolButton {
    Q_OBJECT
public:
    explicit PageMenu(QWidget* parent = nullptr);
    /// Remembered on this computer, for journals keep their wishes longer than a study lasts.
    [[nodiscard]] const exporting::PageSetup& setup() const { return m_setup; }

Q_SIGNALS:
    void changed();

private:
    void choices(const QString& title, const QList<std::pair<QString, QString>>& options, const QString& chosen,
                 const std::function<void(const QString&)>& take);
    void showSetup();

    exporting::PageSetup m_setup;
};

}  // namespace kondensat::gui
