#include "tests/gui_words/seen_words.h"

#include <QtWidgets>

#include "app/gui/transcript/transcript_view.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

namespace {

/// Takes up the texts that are painted on it, and nothing else.
class Listener : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { painted.append(item.text()); }
    [[nodiscard]] Type type() const override { return User; }
    QStringList painted;
};

class Paper : public QPaintDevice {
public:
    explicit Paper(const QSize& size) : m_size(size) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] QStringList painted() const { return m_engine.painted; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return int(devicePixelRatioFScale());
            case PdmDepth:
                return 32;
            default:
                return 96;
        }
    }

private:
    QSize m_size;
    mutable Listener m_engine;
};

class Collector {
public:
    QList<SeenWords> seen;

    void add(const QString& words, const QString& where) {
        if (!words.trimmed().isEmpty()) seen.append({words, where});
    }
    void widget(QWidget* w) {
        const QString is = QString::fromLatin1(w->metaObject()->className());
        add(w->toolTip(), is + u" tooltip"_s);
        add(w->accessibleName(), is + u" accessible name"_s);
        add(w->accessibleDescription(), is + u" description"_s);
        add(w->whatsThis(), is + u" what is this"_s);
        if (w->isWindow()) add(w->windowTitle(), is + u" title"_s);
        if (auto* label = qobject_cast<QLabel*>(w)) add(label->text(), is);
        if (auto* button = qobject_cast<QAbstractButton*>(w)) add(button->text(), is);
        if (auto* line = qobject_cast<QLineEdit*>(w)) add(line->placeholderText(), is + u" placeholder"_s);
        if (auto* text = qobject_cast<QTextEdit*>(w)) {
            add(text->placeholderText(), is + u" placeholder"_s);
            if (text->isReadOnly()) add(text->toPlainText(), is);
        }
        if (auto* text = qobject_cast<QPlainTextEdit*>(w)) add(text->placeholderText(), is + u" placeholder"_s);
        if (auto* box = qobject_cast<QComboBox*>(w))
            for (int i = 0; i < box->count(); ++i) add(box->itemText(i), is + u" choice"_s);
        if (auto* tabs = qobject_cast<QTabBar*>(w))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), is), add(tabs->tabToolTip(i), is + u" tooltip"_s);
        if (auto* bar = qobject_cast<QProgressBar*>(w)) add(bar->format(), is);
        if (auto* menu = qobject_cast<QMenu*>(w)) add(menu->title(), is);
        if (auto* view = qobject_cast<QAbstractItemView*>(w); view && view->model()) model(*view->model(), {}, is);
        for (QAction* each : w->actions()) action(each, is);
    }
    void action(QAction* action, const QString& is) {
        add(QString(action->text()).remove(u'&'), is + u" action"_s);
        add(action->toolTip(), is + u" action tooltip"_s);
        if (action->menu())
            for (QAction* each : action->menu()->actions()) this->action(each, is + u" menu"_s);
    }
    void model(const QAbstractItemModel& model, const QModelIndex& parent, const QString& is) {
        const int columns = model.columnCount(parent), rows = std::min(200, model.rowCount(parent));
        if (!parent.isValid())
            for (int c = 0; c < columns; ++c) {
                add(model.headerData(c, Qt::Horizontal).toString().contains(QRegularExpression(u"^[0-9]*$"_s))
                        ? QString()
                        : model.headerData(c, Qt::Horizontal).toString(),
                    is + u" header"_s);
                add(model.headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString(), is + u" header tooltip"_s);
            }
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c) {
                const QModelIndex index = model.index(r, c, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole)})
                    add(index.data(role).toString(), u"%1 role %2"_s.arg(is).arg(role));
                if (c == 0 && model.hasChildren(index)) this->model(model, index, is);
            }
    }
};

}  // namespace

QList<SeenWords> wordsIn(QWidget& window) {
    Collector collector;
    QList<QWidget*> all{&window};
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible()) all.append(each);
    for (QWidget* each : all) collector.widget(each);
    Paper paper(window.size());
    window.render(&paper);
    for (const QString& words : paper.painted()) collector.add(words, u"painted"_s);
    return collector.seen;
}

QString latinIn(const QString& words) {
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s),
        known(
            u"<[^>]*>|&[a-z]+;|\\b(Kondensat|Hunspell|COREQ|SRQR|JARS-Qual|ENTREQ|ORCID|DOCX|ODT|PDF|HTML|Markdown|REFI-QDA|CSV|UTF-8|Word|docx|txt|TXT|kondensat)\\b|\\*?\\.[a-z]{2,5}\\b|\\{[a-z]+\\}|`[^`]*`|\\b[a-z]{2}\\)$|^/[^ ]+"_s);
    QStringList found;
    for (auto each = latin.globalMatch(QString(words).replace(known, u" "_s)); each.hasNext();)
        found.append(each.next().captured());
    return found.join(u' ');
}

}  // namespace kondensat::support
