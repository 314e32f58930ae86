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
            case PdmWidth: return m_size.width();
            case PdmHeight: return m_size.height();
            case PdmDevicePixelRatio: return 1;
            case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
            case PdmDepth: return 32;
            default: return 96;
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
            for (int i = 0; i < tabs->count(); ++i) add(tabs->tabText(i), is), add(tabs->tabToolTip(i), is + u" tooltip"_s);
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
                add(model.headerData(c, Qt::Horizontal).toString().contains(QRegularExpression(u"^[0-9]*$"_s)) ? QString() : model.headerData(c, Qt::Horizontal).toString(), is + u" header"_s);
                add(model.headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString(), is + u" header tooltip"_s);
            }
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c) {
                const QModelIndex index = model.index(r, c, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
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

namespace {

/// Without marks, which a sentence of the window may put around and between.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression marks(u"[^\\w']+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(marks, Qt::SkipEmptyParts);
}

constexpr qsizetype leastRun = 4;  ///< words in a row that also stand in the study are the study's

/// Fields that hold one of a few values of the program, whose words the window translates.
bool isOneOfAFew(QLatin1StringView type, const QString& field) {
    if (field == u"outcome") return type == study::Recruitment::type;
    static const QSet<QString> fields{u"kind"_s, u"state"_s, u"status"_s, u"fate"_s, u"stage"_s, u"activity"_s,
                                      u"scopes"_s, u"container"_s, u"field"_s, u"point"_s, u"guideline"_s, u"quotePolicy"_s, u"key"_s};
    return fields.contains(field);
}

void gather(const QJsonValue& value, QStringList& into) {
    if (value.isString()) into.append(value.toString());
    for (const QJsonValue& each : value.toArray()) gather(each, into);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        into.append(each.key());
        gather(each.value(), into);
    }
}

}  // namespace

OwnWords::OwnWords(const study::Study& study, const QStringList& more) : m_values(more) {
    study::forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        for (const T* record : study.list<T>()) {
            m_values.append(record->id.toString());
            const QJsonObject fields = study.fieldsOf(record->id);
            for (auto each = fields.begin(); each != fields.end(); ++each)
                if (!isOneOfAFew(T::type, each.key())) gather(each.value(), m_values);
            if constexpr (T::hasText) m_all += wordsOf(study.text(record->id)).join(u' ') + u'\n';
        }
    });
    for (QString& value : m_values) value = wordsOf(value).join(u' ');
    m_values.removeIf([](const QString& value) { return value.size() < 2; });
    m_values.removeDuplicates();
    std::sort(m_values.begin(), m_values.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    m_all += m_values.join(u'\n');
}

QString OwnWords::withoutRuns(const QString& words, qsizetype least) const {
    const QStringList all = words.split(u' ');
    QStringList left;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype run = 0;
        for (qsizetype end = at + least; end <= all.size(); ++end) {
            if (!m_all.contains(all.mid(at, end - at).join(u' '))) break;
            run = end - at;
        }
        left.append(run ? u"·"_s : all[at]);
        at += std::max<qsizetype>(run, 1);
    }
    return left.join(u' ');
}

QString OwnWords::withoutValues(const QString& words) const {
    QString left = u' ' + words + u' ';
    for (const QString& value : m_values) left.replace(u' ' + value + u' ', u" · "_s);
    return left.simplified();
}

QString OwnWords::foreignIn(const QString& words) const {
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s), tags(u"<[^>]*>|&[a-z]+;"_s), other(u"[^A-Za-zÆØÅæøåÄÖäöéü' ]+"_s),
        names(u"\\b(Kondensat|Hunspell|COREQ|SRQR|ORCID|DOCX|ODT|PDF|HTML|Markdown|REFI-QDA|CSV|UTF-8|Word)\\b|\\*?\\.[a-z]{2,5}\\b|\\{[a-z]+\\}|`[^`]*`"_s);
    QString left = QString(words).remove(tags).remove(names);
    if (!latin.match(left).hasMatch()) return {};
    const bool cut = left.trimmed().endsWith(u'…');
    QStringList parts = wordsOf(left);
    if (m_all.contains(parts.join(u' '))) return {};
    if (cut && parts.size() > 1) parts.removeLast();
    // A name may begin what looks like a run of words, and stand within one.
    const QString joined = parts.join(u' ');
    const qsizetype least = cut ? 2 : leastRun;
    if (!latin.match(withoutRuns(withoutValues(joined), least)).hasMatch()) return {};
    left = withoutValues(withoutRuns(joined, least));
    QStringList foreign;
    for (const QString& part : left.split(other, Qt::SkipEmptyParts)) {
        const QString each = part.simplified();
        if (latin.match(each).hasMatch()) foreign.append(each);
    }
    return foreign.join(u" | "_s);
}

}  // namespace kondensat::support
