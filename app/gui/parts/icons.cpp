#include "app/gui/parts/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// Draws the theme's icon in the colour of text, so that one set of pictures serves light and dark.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(QString name) : m_name(std::move(name)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, drawn(rect.size() * scale, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return drawn(size, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return drawn(size, mode, state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new InkEngine(m_name); }
    bool isNull() override { return QIcon::fromTheme(m_name).isNull(); }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode, QIcon::State) const {
        QColor ink = colours().ink;
        if (mode == QIcon::Disabled) ink.setAlphaF(0.35F);
        const QString key = u"ink/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ink.rgba());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture)) return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        // Not paint(): that draws no icon larger than the theme lists it, however large the letters beside it are.
        const QPixmap shape = QIcon::fromTheme(m_name).pixmap(size, 1.0);
        painter.drawPixmap((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2, shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), ink);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }
    QString m_name;
};

}  // namespace

QIcon iconNamed(const QString& name) {
    return QIcon(new InkEngine(name));
}

}  // namespace kondensat::gui
