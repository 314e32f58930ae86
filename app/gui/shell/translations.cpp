#include "app/gui/shell/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kondensat::gui {

using namespace Qt::StringLiterals;

void installTranslations() {
    const auto install = [](const QString& name, const QStringList& folders) {
        for (const QString& folder : folders) {
            auto* translator = new QTranslator(qApp);
            if (translator->load(QLocale(), name, u"_"_s, folder)) {
                QApplication::installTranslator(translator);
                return;
            }
            delete translator;
        }
    };
    install(u"qtbase"_s, {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    // A folder comes first, so that a translator sees their work without building the program.
    install(u"kondensat"_s, {QApplication::applicationDirPath() + u"/../share/kondensat/translations"_s,
                             u":/kondensat/translations"_s});
}

}  // namespace kondensat::gui
