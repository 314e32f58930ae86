#include "app/gui/search/narrow_panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/search/query_text.h"

namespace kondensat::gui {

using search::Field;

namespace {

constexpr int countPause = 120;  ///< milliseconds after the hits, so that typing is not slowed down by counting
constexpr int mostSavedRows = 7;

QString headingOf(const Attribute& attribute) { return attribute.name.isEmpty() ? NarrowPanel::tr("Role in the session") : attribute.name; }

}  // namespace

NarrowPanel::NarrowPanel(Session& session, Inquiry& inquiry, const QList<QAction*>& saving, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_inquiry(inquiry),
      m_model(new FacetsModel(this)),
      m_facets(new QListView),
      m_none(labelFor({}, Type::Body, true)),
      m_noSaved(labelFor(tr("A search that you will need again can be saved with its name."), Type::Body, true)),
      m_withoutInterviewers(new QCheckBox(tr("Leave out what interviewers say"))),
      m_saved(new QListWidget) {
    m_facets->setModel(m_model);
    m_facets->setItemDelegate(new FacetDelegate(m_facets));
    m_facets->setAccessibleName(tr("Narrow down"));
    m_facets->setMouseTracking(true);
    m_facets->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_facets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facets->setSelectionMode(QAbstractItemView::NoSelection);
    m_withoutInterviewers->setMinimumHeight(space::target);
    m_saved->setAccessibleName(tr("Saved searches"));
    m_saved->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_withoutInterviewers);
    column->addWidget(m_facets, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    column->addWidget(hairline(Qt::Horizontal));
    auto* row = new QHBoxLayout;
    auto* title = labelFor(tr("Saved searches"));
    title->setFont(fontFor(Type::Body, true));
    row->addWidget(title, 1);
    for (QAction* action : saving) row->addWidget(buttonFor(action));
    column->addLayout(row);
    column->addWidget(m_saved);
    column->addWidget(m_noSaved);
    m_due.setSingleShot(true);
    m_due.setInterval(countPause);
    connect(&m_due, &QTimer::timeout, this, &NarrowPanel::count);
    connect(&inquiry, &Inquiry::found, this, [this](int how) {
        if (how != 2) m_due.start();
    });
    connect(&inquiry, &Inquiry::read, this, &NarrowPanel::showInterviewers);
    connect(m_model, &FacetsModel::toggled, this, [this](Field field, const QString& value, bool on) { want(field, value, on, false); });
    connect(m_model, &FacetsModel::attributeToggled, this, &NarrowPanel::wantAttribute);
    connect(m_withoutInterviewers, &QCheckBox::clicked, this, [this](bool without) {
        want(Field::Speaker, search::nameOf(search::Role::Researcher), without, true);
    });
    connect(m_saved, &QListWidget::itemActivated, this, [this] { choose(saved()); });
    connect(m_saved, &QListWidget::itemClicked, this, [this] { choose(saved()); });
    connect(m_saved, &QListWidget::currentItemChanged, this, &NarrowPanel::savedChosen);
    laySaved();
    take({}, {});
}

void NarrowPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_due.start();
    showInterviewers();
}

void NarrowPanel::showInterviewers() {
    const QString fields = m_inquiry.fieldsTyped();
    m_withoutInterviewers->setChecked(hasValue(fields, m_inquiry.names(), Field::Speaker, search::nameOf(search::Role::Researcher), true));
}

const QList<Attribute>& NarrowPanel::attributes() {
    if (!m_attributes) m_attributes = attributesOf(m_session.study(), m_inquiry.names());
    return *m_attributes;
}

/// Of a field or attribute that the query is narrowed down by, what the query finds without it: so another value can be added.
void NarrowPanel::count() {
    if (!isVisible()) return;
    if (!m_inquiry.isAnswered() || !m_inquiry.isWhole()) return take({}, {});
    const QString typed = m_inquiry.fieldsTyped();
    const search::Names& names = m_inquiry.names();
    QList<Field> fields = FacetsModel::fields();
    if (!names.all(Field::Role).isEmpty()) fields.append(Field::Role);
    Inquiry::FacetQuestions questions{{m_inquiry.whole(), fields}};
    QStringList asked{QString()};
    const auto ask = [&](const QString& name, const QString& without, Field field) {
        questions.append({m_inquiry.wholeOf(without), {field}});
        asked.append(name);
    };
    for (const Field field : FacetsModel::fields())
        if (!valuesTyped(typed, names, field).isEmpty()) ask(search::nameOf(field), withoutField(typed, names, field), field);
    for (const Attribute& attribute : attributes())
        if (!valuesTyped(typed, names, attribute).isEmpty()) ask(attribute.field, withoutAttribute(typed, names, attribute), attribute.counted);
    m_inquiry.facets(this, questions, [this, asked](const QList<search::Facets>& answers) { take(answers, asked); });
}

/// `asked`: without which field or attribute each was; the first with all.
void NarrowPanel::take(const QList<search::Facets>& answers, const QStringList& asked) {
    const auto without = [&](const QString& name) { return answers.value(std::max<qsizetype>(0, asked.indexOf(name))); };
    const QString typed = m_inquiry.fieldsTyped();
    const search::Names& names = m_inquiry.names();
    search::Facets facets;
    QHash<Field, QSet<QString>> chosen;
    for (const Field field : FacetsModel::fields()) {
        facets.insert(field, without(search::nameOf(field)).value(field));
        chosen.insert(field, valuesTyped(typed, names, field));
    }
    QList<FacetsModel::AttributeCounts> counts;
    for (const Attribute& attribute : attributes()) {
        const auto hits = without(attribute.field).value(attribute.counted);
        const QSet<QString> on = valuesTyped(typed, names, attribute);
        FacetsModel::AttributeCounts count{headingOf(attribute), {}};
        for (const Attribute::Value& value : attribute.values) {
            qint64 sum = 0;
            for (const QString& who : value.counted) sum += hits.value(who);
            count.values.append({value.value, sum, on.contains(value.value)});
        }
        counts.append(count);
    }
    if (answers.isEmpty())
        m_model->clear();
    else
        m_model->setFacets(names, facets, chosen, counts);
    m_none->setText(answers.isEmpty() || m_inquiry.total() == 0
                        ? tr("Once something is found, it can be narrowed down here: by who speaks, where, and what it was put to.")
                        : tr("Nothing here would make the hits fewer: who speaks, where, and what it was put to is the same for all of them."));
    const bool some = m_model->rowCount() > 0;
    m_facets->setVisible(some);
    m_none->setVisible(!some);
}

void NarrowPanel::want(Field field, const QString& value, bool on, bool minus) {
    const QString& typed = m_inquiry.fieldsTyped();
    const search::Names& names = m_inquiry.names();
    Q_EMIT wanted(m_inquiry.withFields(on ? withValue(typed, names, field, value, minus) : withoutValue(typed, names, field, value, minus)));
}

void NarrowPanel::wantAttribute(const QString& heading, const QString& value, bool on) {
    const QString& typed = m_inquiry.fieldsTyped();
    const search::Names& names = m_inquiry.names();
    for (const Attribute& attribute : attributes())
        if (headingOf(attribute) == heading)
            return Q_EMIT wanted(m_inquiry.withFields(on ? withValue(typed, names, attribute, value) : withoutValue(typed, names, attribute, value)));
}

void NarrowPanel::laySaved() {
    const RecordId before = saved();
    const QSignalBlocker quiet(m_saved);
    m_saved->clear();
    for (const auto* search : m_session.study().children<study::SavedSearch>(m_session.analysis())) {
        auto* item = new QListWidgetItem(search->name, m_saved);
        item->setData(Qt::UserRole, QVariant::fromValue(search->id));
        item->setToolTip(search->query);
        if (search->id == before) m_saved->setCurrentItem(item);
    }
    const int rows = std::min(mostSavedRows, m_saved->count());
    m_saved->setVisible(rows > 0);
    m_noSaved->setVisible(rows == 0);
    m_saved->setFixedHeight(rows * std::max(int(space::target), m_saved->sizeHintForRow(0)) + space::xs);
    Q_EMIT savedChosen();
}

RecordId NarrowPanel::saved() const {
    const QListWidgetItem* item = m_saved->currentItem();
    return item ? item->data(Qt::UserRole).value<RecordId>() : RecordId();
}

void NarrowPanel::choose(const RecordId& id) {
    const auto* search = m_session.study().find<study::SavedSearch>(id);
    if (search) Q_EMIT wanted({search->query, search->mode == QLatin1StringView("pattern")});
}

QWidget* NarrowPanel::anchor() const { return m_saved->isVisible() ? static_cast<QWidget*>(m_saved) : static_cast<QWidget*>(m_noSaved); }

void NarrowPanel::refresh(const Touched& touched) {
    if (touched.any<study::SavedSearch>()) laySaved();
    if (touched.any<study::Participant>() || touched.any<study::Session>()) m_attributes.reset();
}

}  // namespace kondensat::gui
