#include "app/gui/study/tick_list.h"

#include "app/gui/parts/theme.h"
#include "app/operations/study_records.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 8;
}

TickList::TickList(Session& session, const QString& title, const QString& all, const QString& type, const QString& field, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_field(field), m_all(new QCheckBox(all)), m_list(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* heading = labelFor(title);
    heading->setFont(fontFor(Type::Body, true));
    column->addWidget(heading);
    m_all->setMinimumHeight(space::target);
    column->addWidget(m_all);
    m_list->setAccessibleName(title);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    m_all->setEnabled(!session.isReadOnly());
    m_list->setEnabled(!session.isReadOnly());
    connect(m_all, &QCheckBox::clicked, this, &TickList::takeAll);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        write(RecordId::parse(item->data(Qt::UserRole).toString()).value_or(RecordId()), item->checkState() == Qt::Checked);
    });
}

void TickList::bind(const RecordId& record) {
    if (record != m_record) m_choosing = false;
    m_record = record;
    show();
}

void TickList::refresh() { show(); }

void TickList::show() {
    const study::Study& study = m_session.study();
    const QList<RecordId> chosen = app::referencesIn(study, m_record, m_field);
    const bool all = chosen.isEmpty() && !m_choosing;
    const QSignalBlocker quiet(m_list);
    m_all->setChecked(all);
    m_all->setEnabled(m_record && !m_session.isReadOnly());
    m_list->setVisible(!all);
    if (all) return;
    const QList<RecordId> records = app::recordsOf(study, m_type);
    while (m_list->count() > records.size()) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < records.size()) m_list->addItem(QString());
    for (int i = 0; i < records.size(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setText(app::recordName(study, records[i]));
        item->setData(Qt::UserRole, records[i].toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(records[i]) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, std::max(int(space::target), m_list->fontMetrics().height() + space::s)});
    }
    const int line = std::max(int(space::target), m_list->fontMetrics().height() + space::s);
    m_list->setFixedHeight(std::min(int(records.size()), mostLines) * line + 2);
}

void TickList::write(const RecordId& id, bool in) {
    if (!m_record || !id) return;
    study::ChangeSet changes(app::changeWords(m_session.study().typeOf(m_record), m_field));
    changes.setJson(m_record, m_field, id.toString(), in ? QJsonValue(true) : QJsonValue());
    m_choosing = true;
    m_session.commit(changes);
    show();
}

void TickList::takeAll(bool all) {
    m_choosing = !all;
    study::ChangeSet changes(app::changeWords(m_session.study().typeOf(m_record), m_field));
    const QList<RecordId> now = all ? app::referencesIn(m_session.study(), m_record, m_field) : app::recordsOf(m_session.study(), m_type);
    for (const RecordId& id : now) changes.setJson(m_record, m_field, id.toString(), all ? QJsonValue() : QJsonValue(true));
    if (!changes.isEmpty()) m_session.commit(changes);
    show();
}

}  // namespace kondensat::gui
