#include "app/gui/search/words_view.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/operations/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Answer {
    T found;
    QString trouble;
};

}  // namespace

// ---- counts --------------------------------------------------------------------------------------------------------

void WordsModel::setTable(const app::WordTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

QVariant WordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_table.rows.size()) return {};
    const search::WordCounts::Row& row = m_table.rows[index.row()];
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter) | int(index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return row.word;
    if (index.column() == 1) return row.total;
    const qint64 count = row.columns.value(m_table.columns[index.column() - 2].toString());
    return count > 0 ? QVariant(count) : QVariant();
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter) | int(section == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == 0) return tr("Word");
    if (section == 1) return tr("Times");
    return app::nameOf(m_session.study(), m_table.columns[section - 2]);
}

// ---- dispersion ----------------------------------------------------------------------------------------------------

DispersionView::DispersionView(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

int DispersionView::rowHeight() const { return std::max(22, fontMetrics().height() + space::xs); }

void DispersionView::setDispersion(const QString& word, const QList<app::Dispersion>& sources) {
    m_sources = sources;
    QStringList lines;
    for (const app::Dispersion& one : sources)
        lines.append(tr("%1: %2", "source, number of times").arg(app::nameOf(m_session.study(), one.source)).arg(one.count));
    setAccessibleName(tr("Where “%1” stands").arg(word));
    setAccessibleDescription(lines.join(u"; "_s));
    setMinimumHeight(int(sources.size()) * rowHeight());
    update();
}

void DispersionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int names = width() * 3 / 10, room = std::max(1, width() - names - 2 * space::s - fontMetrics().horizontalAdvance(u"0000"_s));
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const app::Dispersion& one = m_sources[i];
        const QRect row(0, int(i) * rowHeight(), width(), rowHeight());
        painter.setPen(colours().ink);
        painter.drawText(QRect(space::s, row.top(), names - 2 * space::s, row.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                         fontMetrics().elidedText(app::nameOf(m_session.study(), one.source), Qt::ElideRight, names - 2 * space::s));
        painter.setPen(colours().quiet);
        painter.drawText(row.adjusted(0, 0, -space::s, 0), int(Qt::AlignVCenter | Qt::AlignRight), QString::number(one.count));
        const QRect line(names, row.top() + 4, room, row.height() - 8);
        painter.fillRect(line, colours().hover);
        const int most = one.parts.isEmpty() ? 1 : std::max(1, *std::max_element(one.parts.cbegin(), one.parts.cend()));
        for (qsizetype part = 0; part < one.parts.size(); ++part) {
            if (one.parts[part] == 0) continue;
            QColor colour = colours().accent;
            colour.setAlphaF(0.35F + 0.65F * float(one.parts[part]) / float(most));
            const int from = line.left() + int(part * line.width() / one.parts.size()), to = line.left() + int((part + 1) * line.width() / one.parts.size());
            painter.fillRect(QRect(from, line.top(), std::max(2, to - from - 1), line.height()), colour);
        }
    }
}

// ---- the view ------------------------------------------------------------------------------------------------------

WordsView::WordsView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_by(new QComboBox),
      m_interviewers(new QCheckBox(tr("With interviewers"))),
      m_stopWords(new QCheckBox(tr("With stop words (and, the, it…)"))),
      m_total(labelFor({}, Type::Small, true)),
      m_where(labelFor({}, Type::Body, true)),
      m_table(new QTableView),
      m_model(new WordsModel(session, this)),
      m_dispersion(new DispersionView(session)) {
    m_by->setAccessibleName(tr("Columns of the count"));
    m_by->addItem(tr("All together"), int(app::WordsBy::Nothing));
    m_by->addItem(tr("By participant"), int(app::WordsBy::Participant));
    m_by->addItem(tr("By session"), int(app::WordsBy::Session));
    m_by->addItem(tr("By code group"), int(app::WordsBy::Group));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Words counted"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(int(space::target), fontMetrics().height() + space::s));
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* top = new QWidget;
    auto* row = new FlowLayout(top, space::s);
    row->setContentsMargins(space::m, space::s, space::s, space::xs);
    for (QWidget* control : {static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_interviewers), static_cast<QWidget*>(m_stopWords)}) {
        control->setMinimumHeight(space::target);
        row->addWidget(control);
    }
    auto* area = new QScrollArea;
    area->setWidget(m_dispersion);
    area->setWidgetResizable(true);
    area->setMaximumHeight(fontMetrics().height() * 10);
    area->setAccessibleName(tr("Where the word stands"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_total->setContentsMargins(space::m, 0, space::m, 0);
    m_where->setContentsMargins(space::m, 0, space::m, 0);
    column->addWidget(top);
    column->addWidget(m_total);
    column->addWidget(m_table, 1);
    column->addWidget(m_where);
    column->addWidget(area);
    connect(m_by, &QComboBox::currentIndexChanged, this, &WordsView::count);
    connect(m_interviewers, &QCheckBox::toggled, this, &WordsView::count);
    connect(m_stopWords, &QCheckBox::toggled, this, &WordsView::count);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WordsView::showWord);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT wordWanted(m_model->wordAt(index.row())); });
}

app::WordQuestion WordsView::question() const {
    app::WordQuestion question;
    question.analysis = m_session.analysis();
    question.by = app::WordsBy(m_by->currentData().toInt());
    question.withResearchers = m_interviewers->isChecked();
    question.withStopWords = m_stopWords->isChecked();
    return question;
}

void WordsView::count() {
    if (m_task) m_task->cancel();
    if (m_looking) m_looking->cancel();
    m_total->setText(tr("Counting…"));
    m_where->clear();
    m_dispersion->setDispersion({}, {});
    using Counted = Answer<app::WordTable>;
    m_task = Task::run<Counted>(
        this, tr("Counting words"),
        [question = question(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](TaskControl& control) -> Counted {
            const auto project = journal::Project::open(path, options);
            if (!project) return {{}, project.error().message()};
            (*project)->setAuthor(author);
            return {app::wordTable((*project)->study(), question,
                                   [&](double part) {
                                       control.progress(part);
                                       return !control.isCancelled();
                                   }),
                    {}};
        },
        [this](const Counted& counts) {
            if (!counts.trouble.isEmpty()) return m_total->setText(counts.trouble);
            m_model->setTable(counts.found);
            m_table->resizeColumnsToContents();
            const qint64 all = counts.found.total, different = counts.found.rows.size();
            QString words = tr("%1, %2. In this method counts are no grounds for a finding.")
                                .arg(counted(tr("%n word|%n words", nullptr, int(all)), all),
                                     counted(tr("%n different one shown|%n different ones shown", nullptr, int(different)), different));
            QStringList languages;
            for (const QString& language : counts.found.withoutStopList) languages.append(languageWords(language));
            if (!languages.isEmpty() && !m_stopWords->isChecked()) words += u' ' + tr("There is no list of stop words for %1.").arg(languages.join(u", "_s));
            m_total->setText(words);
        });
    connect(m_task, &Task::cancelled, this, [this] { m_total->setText(tr("Counting was cancelled.")); });
}

void WordsView::showWord() {
    const QString word = m_model->wordAt(m_table->currentIndex().row());
    if (word.isEmpty()) return;
    if (m_looking) m_looking->cancel();
    using Found = Answer<QList<app::Dispersion>>;
    m_looking = Task::run<Found>(
        this, tr("Looking where a word stands"),
        [word, question = question(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author()](TaskControl&) -> Found {
            const auto project = journal::Project::open(path, options);
            if (!project) return {{}, project.error().message()};
            (*project)->setAuthor(author);
            return {app::dispersionOf((*project)->study(), question, word), {}};
        },
        [this, word](const Found& found) {
            m_where->setText(found.trouble.isEmpty() ? tr("“%1” in all its forms, from the beginning of each text to its end").arg(word) : found.trouble);
            m_dispersion->setDispersion(word, found.found);
        });
}

void WordsView::refresh(const Touched& touched) {
    if (touched.any<study::Source>() && m_model->rowCount() > 0 && isVisible())
        m_total->setText(tr("A text was changed since; count again to have its words as they are now."));
}

}  // namespace kondensat::gui
