#include "app/gui/study/record_form.h"

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/reference_edit.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int measure = 76;  ///< characters, at most

QLabel* partHeading(const QString& words) {
    QLabel* label = labelFor(words, Type::Title);
    QFont font = fontFor(Type::Title);
    font.setWeight(QFont::Normal);
    label->setFont(font);
    return label;
}
}  // namespace

QHBoxLayout* boundedRow(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(widget, 1000);
    row->addStretch(1);
    return row;
}

RecordForm::RecordForm(Session& session, const QString& type, const QList<FormPart>& parts, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    bool first = true;
    for (const FormPart& part : parts) {
        if (!part.heading.isEmpty()) {
            if (!first) {
                column->addSpacing(space::l);
                column->addWidget(hairline(Qt::Horizontal));
                column->addSpacing(space::l);
            }
            column->addWidget(partHeading(part.heading));
            column->addSpacing(space::s);
        }
        for (const FieldSpec& field : part.fields)
            if (field.inForm) add(field, column);
        first = false;
    }
    column->addStretch(1);
    fit();
}

void RecordForm::add(const FieldSpec& spec, QVBoxLayout* column) {
    auto* label = labelFor(spec.title);
    label->setFont(fontFor(Type::Body, true));
    Control control = controlFor(spec);
    label->setBuddy(control.widget);
    column->addWidget(label);
    column->addWidget(control.widget);
    const QString hint = hintOf(m_type, spec);
    control.widget->setAccessibleName(spec.title);
    control.widget->setAccessibleDescription(hint);
    control.widget->setObjectName(spec.key.isEmpty() ? spec.field : spec.field + u'/' + spec.key);
    if (!hint.isEmpty()) column->addWidget(labelFor(hint, Type::Small, true));
    column->addSpacing(space::m);
    m_controls.append(std::move(control));
}

RecordForm::Control RecordForm::controlFor(const FieldSpec& spec) {
    const QString words = app::changeWords(m_type, spec.field);
    const auto bound = [spec](auto* control) {
        return Control{spec, control, [control, spec](const RecordId& id) {
                           control->bind({id, spec.field, spec.key});
                       }};
    };
    switch (spec.kind) {
        case FieldKind::Text:
        case FieldKind::Lines:
            return bound(new FieldText(m_session, words));
        case FieldKind::Choice:
        case FieldKind::OpenChoice: {
            auto* choice = new FieldChoice(m_session, words, spec.choices, spec.kind == FieldKind::OpenChoice);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(12);
            return bound(choice);
        }
        case FieldKind::YesNo:
            return bound(new FieldChoice(m_session, words, {{QString(), tr("no")}, {u"true"_s, tr("yes")}}));
        case FieldKind::Reference:
        case FieldKind::References: {
            auto* edit = new ReferenceEdit(m_session, spec);
            return {spec, edit, [edit](const RecordId& id) { edit->bind(id); }};
        }
        case FieldKind::Keys: {
            auto* keyed = new KeyedFields(m_session, m_type, spec);
            return {spec, keyed, [keyed](const RecordId& id) { keyed->bind(id); }};
        }
        default: {
            auto* line = new FieldLine(m_session, words);
            if (spec.kind == FieldKind::Date) line->setPlaceholderText(tr("2021-11-14, 2021-11 or 2021"));
            if (spec.kind == FieldKind::Number) line->setValidator(new QIntValidator(0, 100'000, line));
            return bound(line);
        }
    }
}

void RecordForm::bind(const RecordId& record) {
    m_record = record;
    for (const Control& control : m_controls) {
        control.bind(record);
        control.widget->setEnabled(!record.isEmpty());
    }
}

void RecordForm::refresh(const Touched& touched) {
    if (m_record && m_session.study().typeOf(m_record).isEmpty()) return bind({});
    for (const Control& control : m_controls)
        if (auto* keyed = qobject_cast<KeyedFields*>(control.widget)) keyed->refresh(touched);
}

bool RecordForm::focusField(const QString& field, const QString& key) {
    for (const Control& control : m_controls) {
        if (control.spec.field != field || (!key.isEmpty() && !control.spec.key.isEmpty() && control.spec.key != key))
            continue;
        if (auto* keyed = qobject_cast<KeyedFields*>(control.widget)) {
            if (keyed->focusKey(key)) return true;
        }
        control.widget->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QString RecordForm::focusedField() const {
    QWidget* focus = QApplication::focusWidget();
    for (const Control& control : m_controls)
        if (focus && (control.widget == focus || control.widget->isAncestorOf(focus))) return control.spec.field;
    return {};
}

void RecordForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit();
    QWidget::changeEvent(event);
}

void RecordForm::fit() {
    setMaximumWidth(fontMetrics().averageCharWidth() * measure);
}

}  // namespace kondensat::gui
