#include <QGridLayout>

#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/record_form.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

KeyedFields::KeyedFields(Session& session, const QString& type, const FieldSpec& field, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_field(field), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    if (field.keys == KeySource::Members) return;
    auto* add = new QAction(iconNamed(u"list-add"_s), field.keys == KeySource::InUse ? tr("Add an attribute") : tr("Add a task"), this);
    QToolButton* button = buttonFor(add, true, this);
    button->setEnabled(!session.isReadOnly());
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(add, &QAction::triggered, this, [this, add, button] {
        askInline(button, m_field.keys == KeySource::InUse ? tr("Name of the attribute, such as “profession”") : tr("Name of the task, such as “supervision”"), {},
                  add->text(), [this](const QString& key) {
                      if (!std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const auto& each) { return each.first == key; })) m_keys.append({key, key});
                      build();
                      focusKey(key);
                  });
    });
}

void KeyedFields::bind(const RecordId& record) {
    const bool same = record == m_record;
    m_record = record;
    const auto now = keys();
    if (now == m_keys && m_rows) {
        if (!same)
            for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) line.value()->bind({m_record, m_field.field, line.key()});
        return;
    }
    m_keys = now;
    build();
}

void KeyedFields::refresh(const Touched& touched) {
    if (!touched.everything && !touched.types.contains(m_type) && !touched.any<study::Member>()) return;
    auto now = keys();
    for (const auto& [key, words] : m_keys)  // one just added, without a value yet, stays
        if (m_lines.contains(key) && m_lines[key]->hasFocus() && std::none_of(now.cbegin(), now.cend(), [&](const auto& each) { return each.first == key; }))
            now.append({key, words});
    if (now == m_keys) return;
    m_keys = now;
    build();
}

bool KeyedFields::focusKey(const QString& key) {
    const QString wanted = key.isEmpty() && !m_keys.isEmpty() ? m_keys.first().first : key;
    if (!m_lines.contains(wanted)) return false;
    m_lines[wanted]->setFocus(Qt::OtherFocusReason);
    return true;
}

QList<std::pair<QString, QString>> KeyedFields::keys() const {
    const study::Study& study = m_session.study();
    if (m_field.keys == KeySource::Members) {
        QList<std::pair<QString, QString>> members;
        for (const auto* member : study.list<study::Member>()) members.append({member->id.toString(), member->name.isEmpty() ? member->initials : member->name});
        return members;
    }
    QList<std::pair<QString, QString>> known = m_field.keys == KeySource::Tasks ? teamTasks() : QList<std::pair<QString, QString>>();
    for (const RecordId& id : app::recordsOf(study, m_type))
        for (const QString& key : study.fieldsOf(id).value(m_field.field).toObject().keys())
            if (std::none_of(known.cbegin(), known.cend(), [&](const auto& each) { return each.first == key; })) known.append({key, key});
    return known;
}

void KeyedFields::build() {
    QString focused;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        if (line.value()->hasFocus()) focused = line.key();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_lines.clear();
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const auto& [key, words] : m_keys) {
        auto* label = labelFor(words);
        auto* line = new FieldLine(m_session, app::changeWords(m_type, m_field.field));
        line->setAccessibleName(words);
        line->bind({m_record, m_field.field, key});
        line->setEnabled(!m_record.isEmpty());
        label->setBuddy(line);
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row++, 1);
        m_lines.insert(key, line);
    }
    m_rows->setVisible(!m_keys.isEmpty());
    m_column->insertWidget(0, m_rows);
    if (!focused.isEmpty()) focusKey(focused);
}

}  // namespace kondensat::gui
