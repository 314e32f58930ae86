#include "app/gui/shell/guide.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// Pictures no wider than the page; local pages only.
class GuideBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) return loaded;
        QImage image;
        const int width = std::max(200, viewport()->width() - 2 * int(document()->documentMargin()) - 24);
        if (!image.loadFromData(loaded.toByteArray())) return loaded;
        return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    }
};

}  // namespace

QString guideFolder() {
    const QDir binary(QCoreApplication::applicationDirPath());
    for (const QString& folder : {u"../share/kondensat/guide"_s, u"../../../docs/guide"_s, u"../../docs/guide"_s})
        if (QFile::exists(binary.filePath(folder + u"/index.md"_s))) return QDir::cleanPath(binary.filePath(folder));
    return {};
}

void openGuideWindow(QWidget* over, const QString& page) {
    static QPointer<QWidget> window;
    static QPointer<GuideBrowser> browser;
    if (!window) {
        window = new QWidget(over, Qt::Window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setWindowTitle(QObject::tr("Guide"));
        window->resize(860, 820);
        auto* column = new QVBoxLayout(window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        browser = new GuideBrowser;
        browser->setOpenExternalLinks(false);
        browser->setAccessibleName(QObject::tr("Guide"));
        browser->setFrameShape(QFrame::NoFrame);
        browser->document()->setDocumentMargin(space::xxl);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(space::s, space::xs, space::s, space::xs);
        auto* home = new QAction(iconNamed(u"go-home"_s), QObject::tr("Contents"), window);
        auto* back = new QAction(iconNamed(u"go-previous"_s), QObject::tr("Back"), window);
        QObject::connect(home, &QAction::triggered, browser,
                         [] { browser->setSource(QUrl::fromLocalFile(guideFolder() + u"/index.md"_s)); });
        QObject::connect(back, &QAction::triggered, browser, &QTextBrowser::backward);
        row->addWidget(buttonFor(back));
        row->addWidget(buttonFor(home, true));
        row->addStretch(1);
        column->addLayout(row);
        column->addWidget(hairline(Qt::Horizontal));
        column->addWidget(browser, 1);
        auto* leave = new QAction(window);
        leave->setShortcut(Qt::Key_Escape);
        QObject::connect(leave, &QAction::triggered, window, &QWidget::close);
        window->addAction(leave);
    }
    const QString folder = guideFolder();
    window->show();
    window->raise();
    window->activateWindow();
    if (folder.isEmpty())
        browser->setPlainText(QObject::tr("The guide is not installed with this program."));
    else
        browser->setSource(QUrl::fromLocalFile(folder + u'/' + (page.isEmpty() ? u"index.md"_s : page)));
}

}  // namespace kondensat::gui
