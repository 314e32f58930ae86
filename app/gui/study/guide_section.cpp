// The interview guide, version by version.
#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/guide_model.h"
#include "app/gui/study/section.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

class GuideSection : public Section {
    Q_OBJECT
public:
    explicit GuideSection(Session& session)
        : Section(session, tr("Interview guide"),
                  tr("Topics and questions, a version each time that they changed. %1.")
                      .arg(checklistWords(study::Guide::type, u"version"_s)),
                  false),
          m_model(session),
          m_tree(new QTreeView),
          m_stack(new QStackedWidget) {
        m_tree->setModel(&m_model);
        m_tree->setHeaderHidden(true);
        m_tree->setWordWrap(true);
        m_tree->setAccessibleName(tr("Interview guide"));
        m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
        m_tree->expandAll();
        auto* bar = new QWidget;
        m_bar = new FlowLayout(bar, space::xs);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        bar->setSizePolicy(policy);
        QAction* first = makeCommands();
        auto* split = new QSplitter(Qt::Horizontal);
        split->setChildrenCollapsible(false);
        auto* details = new QStackedWidget;
        for (const auto type : {study::Guide::type, study::GuideTopic::type, study::GuideQuestion::type}) {
            auto* form = new RecordForm(session, type, {{QString(), specOf(type).fields}});
            auto* frame = new QWidget;
            auto* column = new QVBoxLayout(frame);
            column->setContentsMargins(space::l, space::s, space::s, space::l);
            column->addLayout(boundedRow(form));
            column->addStretch(1);
            m_forms.insert(type, form);
            details->addWidget(frame);
        }
        m_details = details;
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(details);
        split->addWidget(m_tree);
        split->addWidget(scroll);
        split->setStretchFactor(0, 3);
        split->setStretchFactor(1, 2);
        m_stack->addWidget(split);
        m_stack->addWidget(
            new EmptyState(tr("The questions that sessions followed belong here, topic by topic."), first));
        addWidget(bar);
        addWidget(m_stack, 1);
        connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
        connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
            m_tree->expandAll();
            if (m_current) m_tree->setCurrentIndex(m_model.indexOf(m_current));
        });
        showCurrent();
        if (m_model.rowCount() > 0) m_tree->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
    }

    void refresh(const Touched& touched) override {
        m_model.refresh(touched);
        for (RecordForm* form : m_forms) form->refresh(touched);
        showCurrent();
    }
    bool reveal(const RecordId& record, const QString& field) override {
        const QModelIndex index = m_model.indexOf(record);
        if (!index.isValid()) return false;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        if (field.isEmpty() || !m_forms[m_session.study().typeOf(record)]->focusField(field))
            m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    bool act(Verb verb) override {
        switch (verb) {
            case Verb::Add:
                addQuestion();
                return true;
            case Verb::MoveUp:
                move(-1);
                return true;
            case Verb::MoveDown:
                move(1);
                return true;
            case Verb::Remove:
                removeAsking(m_session, m_tree, current() ? QList<RecordId>{current()} : QList<RecordId>());
                return true;
            default:
                return false;
        }
    }
    bool canFilter() const override { return true; }
    void filter(const QString& words) override { m_model.setFilter(words); }
    RecordId current() const override { return m_model.record(m_tree->currentIndex()); }

private:
    QAction* make(const QString& text, const QString& key, const QString& icon, bool words,
                  const std::function<void()>& act) {
        auto* action = new QAction(iconNamed(icon), text, this);
        action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
        action->setEnabled(!m_session.isReadOnly());
        connect(action, &QAction::triggered, this, act);
        m_bar->addWidget(buttonFor(action, words));
        return action;
    }
    QAction* makeCommands() {
        QAction* first = make(tr("Add a guide"), {}, u"list-add"_s, true, [this] { add(study::Guide::type, {}); });
        make(tr("Add a topic"), {}, u"list-add"_s, true, [this] { addTopic(); });
        make(tr("Add a question"), tr("Ins"), u"list-add"_s, true, [this] { addQuestion(); });
        make(tr("New version of this guide"), {}, u"edit-copy"_s, true, [this] { addVersion(); });
        for (const VerbWords& words : verbs())
            if (words.verb == Verb::MoveUp || words.verb == Verb::MoveDown || words.verb == Verb::Remove)
                make(words.text, words.key.toString(QKeySequence::NativeText), words.icon, false,
                     [this, verb = words.verb] { act(verb); });
        return first;
    }
    /// The record of this type that the current one is or stands in.
    RecordId above(QLatin1StringView type) const {
        QModelIndex at = m_tree->currentIndex();
        while (at.isValid() && m_session.study().typeOf(m_model.record(at)) != type) at = at.parent();
        return m_model.record(at);
    }
    void add(QLatin1StringView type, const RecordId& parent) {
        study::ChangeSet changes(app::countWords(app::Deed::Added, type));
        const RecordId id = app::addRecord(changes, m_session.study(), type, parent);
        if (!m_session.commit(changes)) return;
        m_model.refresh({true, {}, {}});
        reveal(id, specOf(type).fields.first().field);
    }
    void addTopic() {
        if (const RecordId guide = above(study::Guide::type)) return add(study::GuideTopic::type, guide);
        m_session.say(tr("Choose a guide first; the topic becomes its last."));
    }
    void addQuestion() {
        if (const RecordId topic = above(study::GuideTopic::type)) return add(study::GuideQuestion::type, topic);
        m_session.say(tr("Choose a topic first; the question becomes its last."));
    }
    /// A copy of the guide with its topics and questions, to be changed.
    void addVersion() {
        const study::Study& study = m_session.study();
        const auto* guide = study.find<study::Guide>(above(study::Guide::type));
        if (!guide) return m_session.say(tr("Choose the guide that the new version starts from."));
        study::ChangeSet changes(app::countWords(app::Deed::Added, study::Guide::type));
        QJsonObject fields{{u"title"_s, guide->title}, {u"date"_s, QDate::currentDate().toString(Qt::ISODate)}};
        const RecordId copy = app::addRecord(changes, study, study::Guide::type, {}, fields);
        for (const auto* topic : study.children<study::GuideTopic>(guide->id)) {
            const RecordId below =
                app::addRecord(changes, study, study::GuideTopic::type, copy, study.fieldsOf(topic->id));
            for (const auto* question : study.children<study::GuideQuestion>(topic->id))
                app::addRecord(changes, study, study::GuideQuestion::type, below, study.fieldsOf(question->id));
        }
        if (!m_session.commit(changes)) return;
        m_model.refresh({true, {}, {}});
        reveal(copy, u"version"_s);
    }
    void move(int by) {
        const QModelIndex at = m_tree->currentIndex();
        const RecordId record = m_model.record(at);
        const int rows = m_model.rowCount(at.parent()), target = by < 0 ? at.row() - 1 : at.row() + 2;
        if (!record || target < 0 || target > rows) return;
        study::ChangeSet changes(app::countWords(app::Deed::Moved, m_session.study().typeOf(record)));
        app::moveBefore(changes, m_session.study(), record, m_model.record(m_model.index(target, 0, at.parent())));
        m_session.commit(changes);
    }
    void showCurrent() {
        m_stack->setCurrentIndex(m_session.study().count<study::Guide>() > 0 ? 0 : 1);
        const RecordId record = current();
        const QString type = m_session.study().typeOf(record);
        if (record != m_current || !record) {
            m_current = record;
            for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form)
                form.value()->bind(form.key() == type ? record : RecordId());
            Q_EMIT currentChanged();
        }
        if (m_forms.contains(type)) m_details->setCurrentWidget(m_forms[type]->parentWidget());
    }

    GuideModel m_model;
    QTreeView* m_tree;
    QStackedWidget *m_stack, *m_details;
    FlowLayout* m_bar;
    QHash<QString, RecordForm*> m_forms;
    RecordId m_current;
};

}  // namespace

Section* makeGuide(Session& session) {
    return new GuideSection(session);
}

}  // namespace kondensat::gui

#include "guide_section.moc"
