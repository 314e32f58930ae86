#include "app/gui/parts/fields.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include "app/gui/parts/number_offers.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// The shape of a field of a record: what it would be with its default value.
enum class Shape { None, Text, Number, Boolean, List, Reference, Keyed, Other };

Shape shapeOf(const study::Study& study, const FieldRef& ref) {
    Shape shape = Shape::None;
    const QString type = study.typeOf(ref.record);
    study::forEachRecordType([&](auto tag) {
        using T = typename decltype(tag)::type;
        if (type != T::type) return;
        study::forEachField<T>([&](const auto& field) {
            if (ref.field != field.name) return;
            using V = std::decay_t<decltype(std::declval<T>().*(field.member))>;
            if constexpr (std::is_same_v<V, QString>)
                shape = Shape::Text;
            else if constexpr (std::is_same_v<V, int>)
                shape = Shape::Number;
            else if constexpr (std::is_same_v<V, bool>)
                shape = Shape::Boolean;
            else if constexpr (std::is_same_v<V, QStringList>)
                shape = Shape::List;
            else if constexpr (std::is_same_v<V, RecordId>)
                shape = Shape::Reference;
            else if constexpr (std::is_same_v<V, study::Keyed>)
                shape = Shape::Keyed;
            else
                shape = Shape::Other;
        });
    });
    return shape;
}

class UndoFilter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
        auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
        key->ignore();
        return true;
    }
};

}  // namespace

QString fieldText(const study::Study& study, const FieldRef& ref) {
    const QJsonValue value = study.fieldsOf(ref.record).value(ref.field);
    if (!ref.key.isEmpty()) return value.toObject().value(ref.key).toString();
    if (value.isDouble()) return QString::number(value.toInt());
    if (value.isBool()) return value.toBool() ? u"true"_s : QString();
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue& line : value.toArray()) lines.append(line.toString());
        return lines.join(u'\n');
    }
    return value.toString();
}

void setField(study::ChangeSet& changes, const study::Study& study, const FieldRef& ref, const QString& text) {
    QJsonValue value = text;
    switch (shapeOf(study, ref)) {
        case Shape::Number:
            value = text.toInt();
            break;
        case Shape::Boolean:
            value = text == u"true";
            break;
        case Shape::List:
            value = QJsonArray::fromStringList(text.split(u'\n', Qt::SkipEmptyParts));
            break;
        case Shape::Keyed:
            value = text.isEmpty() ? QJsonValue() : QJsonValue(text);
            break;
        default:
            break;
    }
    changes.setJson(ref.record, ref.field, ref.key, value);
}

void leaveUndoToStudy(QWidget* control) {
    control->installEventFilter(new UndoFilter(control));
}

FieldWriter::FieldWriter(Session& session, const QString& label, QObject* parent)
    : QObject(parent), m_session(session), m_label(label) {
    for (QTimer* timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &FieldWriter::write);
    }
    m_pause.setInterval(typingPause);
    m_longest.setInterval(longestTyping);
    connect(&session, &Session::changed, this, [this](const Touched& touched) {
        if (touched.touches(m_ref.record) && !m_pending) show();
    });
    connect(&session, &Session::writingWanted, this, [this] {
        if (!write()) m_session.noteUnwritten();
    });
}

void FieldWriter::bind(const FieldRef& ref) {
    if (ref == m_ref) return show();
    write();
    m_pending.reset();
    m_ref = ref;
    show();
}

void FieldWriter::show() {
    Q_EMIT shown(fieldText(m_session.study(), m_ref));
}

void FieldWriter::typed(const QString& text) {
    if (m_ref.record.isEmpty()) return;
    m_pending = text;
    m_pause.start();
    if (!m_longest.isActive()) m_longest.start();
}

bool FieldWriter::write() {
    m_pause.stop();
    m_longest.stop();
    if (!m_pending || m_writing) return true;
    const QString text = *m_pending;
    if (text == fieldText(m_session.study(), m_ref) || m_session.study().typeOf(m_ref.record).isEmpty()) {
        m_pending.reset();
        return true;
    }
    study::ChangeSet changes(m_label);
    setField(changes, m_session.study(), m_ref, text);
    m_writing = true;
    const bool written = m_session.commit(changes);
    m_writing = false;
    if (written && m_pending == text) m_pending.reset();
    return written;
}

FieldLine::FieldLine(Session& session, const QString& label, QWidget* parent)
    : QLineEdit(parent), m_writer(new FieldWriter(session, label, this)) {
    setReadOnly(session.isReadOnly());
    leaveUndoToStudy(this);
    connect(this, &QLineEdit::textEdited, m_writer, &FieldWriter::typed);
    connect(this, &QLineEdit::returnPressed, m_writer, &FieldWriter::write);
    connect(m_writer, &FieldWriter::shown, this, [this](const QString& shown) {
        if (shown == text()) return;
        const int cursor = cursorPosition();
        setText(shown);
        setCursorPosition(hasFocus() ? cursor : 0);
    });
}

void FieldLine::focusOutEvent(QFocusEvent* event) {
    m_writer->write();
    QLineEdit::focusOutEvent(event);
}

FieldText::FieldText(Session& session, const QString& label, QWidget* parent)
    : QPlainTextEdit(parent), m_writer(new FieldWriter(session, label, this)) {
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    leaveUndoToStudy(this);
    setReadOnly(session.isReadOnly());
    new NumberOffers(session, this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!signalsBlocked() && !property("showing").toBool()) m_writer->typed(toPlainText());
    });
    connect(m_writer, &FieldWriter::shown, this, [this](const QString& shown) {
        if (shown == toPlainText()) return;
        setProperty("showing", true);
        setPlainText(shown);
        setProperty("showing", false);
    });
    fit();
}

void FieldText::focusOutEvent(QFocusEvent* event) {
    m_writer->write();
    QPlainTextEdit::focusOutEvent(event);
}

void FieldText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    // A height set while the layout is at work would be seen by the next layout only.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &FieldText::fit, Qt::QueuedConnection);
}

void FieldText::fit() {
    const int lines = std::clamp(int(document()->documentLayout()->documentSize().height()), 2, 12);
    const QMargins around = contentsMargins();
    setFixedHeight(lines * fontMetrics().lineSpacing() + int(document()->documentMargin() * 2) + around.top() +
                   around.bottom() + 2 * frameWidth() + 8);
}

FieldChoice::FieldChoice(Session& session, const QString& label,
                         const QList<std::pair<QString, QString>>& valueAndWords, bool editable, QWidget* parent)
    : QComboBox(parent), m_writer(new FieldWriter(session, label, this)) {
    setEditable(editable);
    setInsertPolicy(QComboBox::NoInsert);
    setEnabled(!session.isReadOnly());
    setFocusPolicy(Qt::StrongFocus);
    for (const auto& [value, words] : valueAndWords) addItem(words, value);
    const auto take = [this] {
        const int known = findText(currentText());
        m_writer->typed(known >= 0 ? itemData(known).toString() : currentText().trimmed());
        m_writer->write();
    };
    connect(this, &QComboBox::activated, this, take);
    if (editable) connect(lineEdit(), &QLineEdit::editingFinished, this, take);
    connect(m_writer, &FieldWriter::shown, this, &FieldChoice::show);
}

void FieldChoice::bind(const FieldRef& ref) {
    m_writer->bind(ref);
}

void FieldChoice::show(const QString& value) {
    const int known = findData(value);
    setCurrentIndex(known);
    if (isEditable() && known < 0) setEditText(value);
}

void FieldChoice::showEvent(QShowEvent* event) {
    if (lineEdit()) lineEdit()->setAccessibleName(accessibleName());  // which has been given since
    QComboBox::showEvent(event);
}

void FieldChoice::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace kondensat::gui
