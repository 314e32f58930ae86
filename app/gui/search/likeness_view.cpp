#include "app/gui/search/likeness_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/search/passage_delegate.h"
#include "app/gui/session/finder.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 40;
constexpr int lettersOfWords = 120;

struct Unlike {
    QList<app::Offered> offered;
    QList<RecordId> never;
    QString trouble;
};

}  // namespace

LikenessView::LikenessView(Session& session, const QList<QAction*>& actions, QAction* record, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new OfferedModel(session, this)),
      m_list(new QListView),
      m_title(new LineLabel(fontFor(Type::Body, true), false)),
      m_example(new LineLabel(fontFor(Type::Small), false)),
      m_says(labelFor({}, Type::Small, true)),
      m_never(labelFor({}, Type::Small)),
      m_none(labelFor({}, Type::Body, true)),
      m_record(record) {
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Passages to read"));
    m_list->setItemDelegate(new PassageDelegate(
        3,
        [this](const QModelIndex& index, int letters) -> std::optional<search::Snippet> {
            const app::Offered* one = m_model->at(index.row());
            if (!one) return std::nullopt;
            return search::snippetOf(one->text, one->places, letters);
        },
        [this](const QModelIndex& index) {
            const app::Offered* one = m_model->at(index.row());
            return one ? m_model->reasonOf(*one) : QString();
        },
        m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);  // so that rows are measured anew in another width
    m_list->setMouseTracking(true);
    m_never->setTextFormat(Qt::RichText);
    m_never->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_never->setAccessibleName(tr("Participants who never speak in it"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::s, space::xs);
    head->setSpacing(space::xs);
    auto* verbs = new QWidget;
    auto* row = new FlowLayout(verbs, space::xs);
    row->setContentsMargins(0, 0, 0, 0);
    QList<QAction*> all = actions;
    all.append(record);
    for (QAction* action : std::as_const(all)) {
        QToolButton* button = buttonFor(action, true);
        row->addWidget(button);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    }
    head->addWidget(m_title);
    head->addWidget(m_example);
    head->addWidget(m_says);
    head->addWidget(m_never);
    head->addWidget(verbs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_none->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(m_none, 1, Qt::AlignTop);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        showChosen(index.row());
        if (!m_settling) noteRead();
    });
    connect(m_list, &QListView::clicked, this, &LikenessView::noteRead);
    connect(m_list, &QListView::activated, this, [this] {
        noteRead();
        Q_EMIT activated();
    });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void LikenessView::open(const RecordId& about, bool unlike, const text::Span& words) {
    m_about = about;
    m_words = words.length() > 0 ? m_session.study().document(about)->rangeOf(words) : text::Range();
    m_unlike = unlike;
    m_read.clear();
    m_taken.clear();
    m_silent.clear();
    m_model->setOffered({});
    const QString name = app::nameOf(m_session.study(), about);
    if (words.length() > 0) {
        const search::Snippet shown = search::snippetOf(m_session.study().text(about).sliced(words.start, words.length()), {}, lettersOfWords);
        m_title->setText(tr("Like the selected passage"));
        m_example->setText(u"“%1”"_s.arg(shown.text + (shown.cutAfter ? u" …"_s : QString())));
        m_says->setText(tr("Unmarked passages that share the words by which it differs from the rest, to be read where they stand. To leave some for "
                           "good, make it a meaning unit first."));
    } else {
        m_title->setText(unlike ? tr("Unlike “%1”").arg(name) : tr("More like “%1”").arg(name));
        m_says->setText(unlike ? tr("What is said or written close to these meaning units and is none of them: first what shares least with them. "
                                    "Does it challenge the category?")
                               : tr("Unmarked passages that share the words by which these meaning units differ from the rest. They are to be "
                                    "read where they stand: a word in common is no reason yet."));
    }
    m_example->setVisible(words.length() > 0);
    m_says->show();
    m_never->hide();
    m_none->setText(tr("Looking…"));
    m_none->show();
    m_list->hide();
    m_record->setEnabled(false);
    if (m_words.isNull() && app::unitsAbout(m_session.index(), about).isEmpty())
        m_none->setText(tr("“%1” has no meaning unit to compare with yet.").arg(name));
    else if (unlike)
        askStudy();
    else
        askIndex();
}

text::Span LikenessView::words() const {
    if (m_words.isNull() || !m_session.study().find<study::Source>(m_about)) return {};
    return m_session.study().document(m_about)->spanOf(m_words).value_or(text::Span());
}

RecordId LikenessView::analysis() const { return m_words.isNull() ? m_session.index().analysisOf(m_about) : m_session.analysis(); }

/// What was marked a moment ago may not have been in the index when it was asked.
void LikenessView::askAgain() {
    if (m_about && !m_unlike && m_model->rowCount() == 0 && isVisible()) askIndex();
}

void LikenessView::askIndex() {
    using Answer = Result<QList<search::Like>>;
    if (!std::exchange(m_listening, true)) {
        connect(&m_session.finder(), &Finder::updated, this, &LikenessView::askAgain);
        connect(&m_session.finder(), &Finder::stateChanged, this, &LikenessView::askAgain);
    }
    if (m_session.finder().state() == Finder::State::Building) m_none->setText(tr("The search index is being made; then such passages are looked for."));
    const app::LikeQuestion question = m_words.isNull() ? app::likeQuestion(m_session.index(), m_about)
                                                        : app::likeQuestion(m_session.index(), analysis(), m_about, words());
    m_session.finder().ask<Answer>(
        this, u"like"_s,
        [question](search::Index& index) -> Answer {
            return index.similar(question.examples, question.scope, app::askedFor(mostOffered), [](const search::Passage&) { return true; });
        },
        [this, question](const Answer& likes) {
            if (question.about != m_about || m_unlike) return;
            app::LikeQuestion now = question;
            now.words = words();
            if (likes) return show(app::offeredFrom(m_session.index(), now, *likes, mostOffered));
            if (likes.error().code != Error::Code::Unsupported) return m_none->setText(likes.error().message());
            m_none->setText(m_session.project().file().isSealed()
                                ? tr("This needs an index, and this study is too long for one in memory. It is sealed, so that none may be kept on "
                                     "this computer: here passages can be searched for, but not compared.")
                                : tr("This needs an index, and this study is too long for one in memory. It can be kept on this computer: “Where "
                                     "the search index lies…” in Ctrl+K."));
        },
        Needs::Index);
}

void LikenessView::askStudy() {
    Task::run<Unlike>(
        this, tr("Looking for passages unlike a category"),
        [about = m_about, path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](TaskControl&) -> Unlike {
            const auto project = journal::Project::open(path, options);
            if (!project) return {{}, {}, project.error().message()};
            (*project)->setAuthor(author);
            const method::Index index((*project)->study());
            return {app::unlike(index, about, mostOffered), app::neverSpeakIn(index, about), {}};
        },
        [this, about = m_about](const Unlike& found) {
            if (about != m_about || !m_unlike) return;
            if (!found.trouble.isEmpty()) return m_none->setText(found.trouble);
            showNever(found.never);
            show(found.offered);
        });
}

void LikenessView::show(const QList<app::Offered>& offered) {
    m_model->setOffered(offered);
    if (!offered.isEmpty()) settle(0);  // before the list is shown, which chooses a row by itself as well
    m_list->setVisible(!offered.isEmpty());
    m_none->setVisible(offered.isEmpty());
    m_none->setText(tr("Nothing else was found that has not been marked, or read and left."));
    allowRecord();
}

/// Chooses a passage for the person, who has not read it yet.
void LikenessView::settle(int row) {
    m_settling = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_settling = false;
}

void LikenessView::showNever(const QList<RecordId>& never) {
    m_silent = never;
    QStringList links;
    for (const RecordId& who : never)
        links.append(u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(who.toString(), colours().accent.name(), app::nameOf(m_session.study(), who).toHtmlEscaped()));
    m_never->setText(tr("Never speak in it: %1").arg(links.join(u", "_s)));
    m_never->setVisible(!links.isEmpty());
    disconnect(m_never, nullptr, this, nullptr);
    connect(m_never, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto who = RecordId::parse(link)) Q_EMIT participantWanted(*who);
    });
}

const app::Offered* LikenessView::current() const { return m_list->currentIndex().isValid() ? m_model->at(m_list->currentIndex().row()) : nullptr; }

void LikenessView::showChosen(int row) {
    const app::Offered* one = m_model->at(row);
    if (!one) return;
    Q_EMIT chosen(passageOf(*one), one->places.isEmpty() ? QList<text::Span>{{0, one->text.size()}} : one->places);
}

void LikenessView::noteRead() {
    if (const app::Offered* one = current()) m_read.insert(one->source);
    allowRecord();
}

/// There is something to tell: a passage that was read, somebody who never speaks in it, or that nothing was found.
void LikenessView::allowRecord() {
    const bool some = !m_read.isEmpty() || !m_silent.isEmpty() || m_model->rowCount() == 0;
    m_record->setEnabled(m_unlike && some && !m_session.isReadOnly());
}

/// Whoever goes on has read what is left.
bool LikenessView::walk(int by) {
    noteRead();
    const int row = (m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1) + by;
    if (!m_model->at(row)) return false;
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void LikenessView::focusList() { m_list->setFocus(); }

void LikenessView::refresh(const Touched& touched) {
    if (m_about && touched.touches(m_about) && !m_session.study().record(m_about)) {
        m_about = {};
        m_model->setOffered({});
        m_title->clear();
        for (QWidget* line : {static_cast<QWidget*>(m_example), static_cast<QWidget*>(m_says), static_cast<QWidget*>(m_never)}) line->hide();
        m_record->setEnabled(false);
        m_none->setText(tr("What these passages were like is no longer there."));
        m_none->show();
        m_list->hide();
    }
}

}  // namespace kondensat::gui
