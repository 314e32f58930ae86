#include "app/gui/report/manuscript_view.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "app/gui/intake/register_form.h"
#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/gui/report/checklist_model.h"
#include "app/gui/report/list_and_details.h"
#include "app/gui/report/manuscript_words.h"
#include "app/gui/report/set_off.h"
#include "app/gui/session/session.h"
#include "app/operations/manuscript/keep_places.h"
#include "app/operations/names.h"
#include "core/said.h"
#include "import/import.h"
#include "export/report/prose.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using app::Fate;

namespace {

constexpr int kindRole = Qt::UserRole, indexRole = Qt::UserRole + 1;
enum Kind { None, Quote, Heading, Sentence, Item, Identifier };

template <class List>
QList<qsizetype> others(const List& all) {
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].fate != Fate::Same) numbers.append(i);
    return numbers;
}

struct Compared {
    std::shared_ptr<const app::ManuscriptCheck> check;
    QList<app::CheckedIdentifier> identifiers;
};

Result<Compared> compared(const QString& manuscript, const QString& guideline, const app::Identifiers& identifiers, const QString& study, const journal::ProjectOptions& options,
                          const RecordId& author, const RecordId& analysis) {
    TRY_ASSIGN(const QByteArray bytes, importing::readFile(manuscript));
    TRY_ASSIGN(const importing::Manuscript read, importing::readManuscript(bytes, manuscript));
    TRY_ASSIGN(const auto project, journal::Project::open(study, options));
    project->setAuthor(author);
    TRY_ASSIGN(auto check, app::checkManuscript(project->study(), analysis, guideline, read));
    return Compared{std::make_shared<app::ManuscriptCheck>(std::move(check)), app::identifiersIn(read, bytes, manuscript, identifiers)};
}

}  // namespace

ManuscriptView::ManuscriptView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(IdentifierBook::of(session)), m_file(labelFor({}, Type::Body)), m_summary(selectableLabel(Type::Body, true)), m_kind(selectableLabel(Type::Title)),
      m_where(selectableLabel(Type::Small, true)), m_expectedTitle(labelFor(tr("In the study"), Type::Small, true)), m_expected(selectableLabel()),
      m_foundTitle(labelFor(tr("In the manuscript"), Type::Small, true)), m_found(selectableLabel()), m_remark(selectableLabel(Type::Body, true)),
      m_choose(new QPushButton(tr("Choose a manuscript…"))), m_keep(new QPushButton(tr("Into the checklist"))), m_go(primaryButton(tr("Go to it in the study"))), m_openRegister(quietButton(tr("Open the register…"))), m_list(new QTreeWidget) {
    for (QLabel* label : {m_expected, m_found}) label->setTextFormat(Qt::RichText);
    m_choose->setMinimumHeight(space::target);
    connect(m_choose, &QPushButton::clicked, this, &ManuscriptView::choose);
    m_keep->setMinimumHeight(space::target);
    m_keep->setToolTip(tr("Writes section, page and line of each item into the checklist, where you have not written them yourself"));
    m_keep->setEnabled(false);
    connect(m_keep, &QPushButton::clicked, this, &ManuscriptView::keepPlaces);
    connect(m_go, &QPushButton::clicked, this, &ManuscriptView::goToChosen);
    m_list->setAccessibleName(tr("What the manuscript changed"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ManuscriptView::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &ManuscriptView::goToChosen);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::l, space::m, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_choose);
    row->addWidget(m_file);
    row->addWidget(m_summary, 1);
    row->addWidget(m_openRegister);
    row->addWidget(m_keep);
    m_openRegister->hide();
    connect(m_openRegister, &QToolButton::clicked, this, [this] { askForRegister(m_session, m_openRegister); });
    connect(&m_book, &IdentifierBook::changed, this, &ManuscriptView::refresh);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(listAndDetails(m_list, {tr("What"), tr("Words"), tr("Where")}, {m_kind, m_where, m_expectedTitle, m_expected, m_foundTitle, m_found, m_remark, m_go}), 1);
    setFocusProxy(m_list);
    m_summary->setText(tr("A manuscript that comes back from co-authors or a journal (.docx, .odt, .pdf) is compared with the study: quotes, headings and sentences of the findings, and where each item of the checklist is answered now."));
    showChosen();
}

void ManuscriptView::choose() {
    auto* dialog = new QFileDialog(this, tr("Manuscript"), {}, tr("Manuscripts (*.docx *.odt *.pdf *.rtf *.html *.md);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ManuscriptView::open);
    dialog->open();
}

void ManuscriptView::open(const QString& path) {
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    compare();
}

void ManuscriptView::setGuideline(const QString& guideline) {
    if (guideline == m_guideline) return;
    m_guideline = guideline;
    refresh();
}

void ManuscriptView::refresh() {
    m_isOld = !m_path.isEmpty();
    if (m_isOld && isVisible()) compare();
}

void ManuscriptView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOld) compare();
}

void ManuscriptView::compare() {
    if (const auto renewed = m_book.renew(); !renewed) m_session.tell(renewed.error());  // which may begin a comparison
    m_isOld = false;
    if (m_task) m_task->cancel();
    m_summary->setText(tr("Comparing…"));
    using Answer = Result<Compared>;
    m_task = Task::run<Answer>(
        this, tr("Comparing the manuscript with the study"),
        [manuscript = m_path, guideline = m_guideline, registered = m_book.identifiers(), path = m_session.path(), options = m_session.readingOptions(), author = m_session.author(),
         analysis = m_session.analysis()](TaskControl&) { return compared(manuscript, guideline, registered, path, options, author, analysis); },
        [this, registered = m_book.identifiers()](const Answer& answer) {
            m_task.clear();
            m_registered = registered;
            m_identifiers = answer ? answer->identifiers : QList<app::CheckedIdentifier>();
            if (answer) return take(answer->check);
            m_check.reset();
            fill();
            m_summary->setText(tr("The manuscript could not be compared: %1.").arg(answer.error().message()));
        });
    connect(m_task, &Task::cancelled, this, [this] { m_summary->setText(tr("The comparison was cancelled.")); });
}

void ManuscriptView::take(const Check& check) {
    m_check = check;
    fill();
    const auto same = std::count_if(check->quotes.cbegin(), check->quotes.cend(), [](const auto& quote) { return quote.fate == Fate::Same && !isWorthALook(quote); });
    const auto bound = std::count_if(check->quotes.cbegin(), check->quotes.cend(), [](const auto& quote) { return quote.fate != Fate::New; });
    QString words = tr("%1 of %2 quotes stand there as the study has them.").arg(same).arg(bound);
    if (!check->hasPages) words += u' ' + tr("The file does not say where its pages begin; save it as PDF, or once in Word.");
    if (m_book.isLocked()) words += u' ' + tr("It was not searched for registered identifiers, since the register is closed.");
    m_summary->setText(words);
}

QTreeWidgetItem* ManuscriptView::section(const QString& title, qsizetype others, qsizetype all) {
    auto* top = new QTreeWidgetItem(m_list, {title, others == 0 ? tr("all as in the study") : tr("%1 of %2 to look at").arg(others).arg(all), QString()});
    top->setData(0, kindRole, None);
    QFont font = top->font(0);
    font.setWeight(QFont::DemiBold);
    top->setFont(0, font);
    top->setExpanded(others > 0);
    return top;
}

void ManuscriptView::fill() {
    m_list->clear();
    m_openRegister->setVisible(m_check && m_book.isLocked());
    m_keep->setEnabled(m_check && !m_session.isReadOnly());
    if (!m_check) return;
    const auto add = [](QTreeWidgetItem* top, Kind kind, qsizetype index, const QString& what, const QString& words, const app::ManuscriptPlace& place) {
        auto* item = new QTreeWidgetItem(top, {exporting::prose::upperFirst(what), words.simplified(), whereWords(place)});
        item->setData(0, kindRole, kind);
        item->setData(0, indexRole, index);
    };
    if (!m_identifiers.isEmpty()) {
        auto* identifiers = section(tr("Registered identifiers"), m_identifiers.size(), m_identifiers.size());
        for (qsizetype i = 0; i < m_identifiers.size(); ++i) {
            add(identifiers, Identifier, i, app::identifierName(m_registered, m_identifiers[i].identifier), {}, m_identifiers[i].place);
            if (!m_identifiers[i].outside.isEmpty()) identifiers->child(int(i))->setText(2, m_identifiers[i].outside);
        }
    }
    QList<qsizetype> quotes;
    for (qsizetype i = 0; i < m_check->quotes.size(); ++i)
        if (isWorthALook(m_check->quotes[i])) quotes.append(i);
    auto* top = section(tr("Quotes"), quotes.size(), m_check->quotes.size());
    for (const qsizetype i : std::as_const(quotes)) {
        const app::CheckedQuote& quote = m_check->quotes[i];
        add(top, Quote, i, quoteWords(quote), quote.found.isEmpty() ? quote.expected : quote.found, quote.place);
    }
    top = section(tr("Headings"), others(m_check->headings).size(), m_check->headings.size());
    for (const qsizetype i : others(m_check->headings))
        add(top, Heading, i, fateWords(m_check->headings[i].fate), m_check->headings[i].found.isEmpty() ? m_check->headings[i].expected : m_check->headings[i].found,
            m_check->headings[i].place);
    top = section(tr("Sentences of the findings"), others(m_check->sentences).size(), m_check->sentences.size());
    for (const qsizetype i : others(m_check->sentences))
        add(top, Sentence, i, fateWords(m_check->sentences[i].fate), m_check->sentences[i].found.isEmpty() ? m_check->sentences[i].expected : m_check->sentences[i].found,
            m_check->sentences[i].place);
    const auto unplaced = std::count_if(m_check->items.cbegin(), m_check->items.cend(), [](const auto& item) { return whereWords(item.place).isEmpty(); });
    top = section(tr("Checklist"), unplaced, m_check->items.size());
    top->setText(1, unplaced == 0 ? tr("every item is answered in the manuscript") : counted(tr("%n item is not found in the manuscript|%n items are not found in the manuscript", nullptr, int(unplaced)), unplaced));
    for (qsizetype i = 0; i < m_check->items.size(); ++i) {
        const app::CheckedItem& item = m_check->items[i];
        const QString words = whereWords(item.place).isEmpty() ? tr("not found") : item.words;
        add(top, Item, i, u"%1 %2"_s.arg(item.no, item.item), item.byHand.isEmpty() ? words : tr("overruled by hand: %1").arg(whereWords(item.byHand)), item.place);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), fontMetrics().averageCharWidth() * 30));
    m_list->setColumnWidth(2, fontMetrics().averageCharWidth() * 24);
    m_list->setCurrentItem(m_list->topLevelItem(0)->childCount() > 0 ? m_list->topLevelItem(0)->child(0) : m_list->topLevelItem(0));
}

void ManuscriptView::showChosen() {
    const QTreeWidgetItem* chosen = m_list->currentItem();
    const int kind = chosen && m_check ? chosen->data(0, kindRole).toInt() : None;
    const auto index = chosen ? chosen->data(0, indexRole).toLongLong() : 0;
    QString title, where, expected, found, remark;
    bool leads = false;
    if (kind == Quote) {
        const app::CheckedQuote& quote = m_check->quotes[index];
        title = quoteWords(quote), where = whereWords(quote.place), leads = quote.quote || quote.source;
        expected = setOff(quote.expected, quote.differences, false), found = setOff(quote.found, quote.differences, true);
        if (quote.isElsewhere()) remark = tr("The manuscript gives it to %1; in the transcript %2 speaks.").arg(quote.named.join(u", "_s), quote.speakers.join(u", "_s));
        else if (quote.named.isEmpty() && quote.fate != Fate::Gone) remark = tr("Nothing beside it says who speaks.");
        if (quote.fate == Fate::New && quote.source) remark = tr("Its words are in %1. Bind it as a quote, so that it leads back to them.").arg(app::nameOf(m_session.study(), quote.source)) + u' ' + remark;
        if (quote.fate == Fate::New && !quote.source) remark = tr("No transcript of this analysis holds these words. Quotes in translation are found only where they are bound.") + u' ' + remark;
    } else if (kind == Heading || kind == Sentence) {
        const auto show = [&](const auto& each, const RecordId& record) {
            title = (kind == Heading ? tr("Heading: %1") : tr("Sentence: %1")).arg(fateWords(each.fate));
            where = whereWords(each.place), leads = bool(record);
            const auto differences = each.fate == Fate::Changed ? text::compareQuote(each.expected, each.found) : QList<text::Difference>();
            expected = setOff(each.expected, differences, false), found = setOff(each.found, differences, true);
            if (kind == Sentence && each.fate != Fate::Gone) remark = tr("Nothing in the study backs this wording. Take it over where it belongs and link it, or ask for the old one back.");
        };
        kind == Heading ? show(m_check->headings[index], m_check->headings[index].record) : show(m_check->sentences[index], m_check->sentences[index].text);
    } else if (kind == Item) {
        const app::CheckedItem& item = m_check->items[index];
        title = u"%1 %2"_s.arg(item.no, item.item), where = whereWords(item.place), found = item.words.toHtmlEscaped();
        remark = tr("By the records: %1.").arg(statusWords(item.status));
        if (!item.byHand.isEmpty()) remark += u' ' + tr("In the checklist somebody has put another place: %1. It stays.").arg(whereWords(item.byHand));
        if (where.isEmpty() && item.status != "not reported"_L1 && item.status != "not applicable"_L1) remark += u' ' + tr("The manuscript does not say so in words that are recognised.");
    }
    if (kind == Identifier) {
        const app::CheckedIdentifier& each = m_identifiers[index];
        title = tr("Identifier %1").arg(app::identifierName(m_registered, each.identifier)), where = each.outside.isEmpty() ? whereWords(each.place) : each.outside;
        remark = each.isForm ? tr("Here stands a form of it, or a part. If it is meant, put the pseudonym in its place before the manuscript goes on.")
                             : tr("It stands here. Put the pseudonym in its place before the manuscript goes on.");
    }
    setShown(m_kind, exporting::prose::upperFirst(title));
    setShown(m_where, where);
    setShown(m_expected, expected);
    setShown(m_found, found);
    setShown(m_remark, remark.trimmed());
    m_expectedTitle->setVisible(!expected.isEmpty());
    m_foundTitle->setVisible(!found.isEmpty());
    m_go->setVisible(leads);
}

void ManuscriptView::keepPlaces() {
    if (!m_check || !m_session.writePending()) return;
    const study::ChangeSet changes = app::keepPlaces(m_session.study(), m_session.analysis(), m_guideline, m_check->items);
    if (changes.isEmpty()) return m_session.say(tr("The checklist has these places already"));
    if (m_session.commit(changes)) m_session.say(tr("The checklist has the manuscript's sections, pages and lines"));
}

void ManuscriptView::goToChosen() {
    const QTreeWidgetItem* chosen = m_list->currentItem();
    if (!chosen || !m_check) return;
    const auto index = chosen->data(0, indexRole).toLongLong();
    RecordId record;
    switch (chosen->data(0, kindRole).toInt()) {
        case Quote: record = m_check->quotes[index].quote ? m_check->quotes[index].quote : m_check->quotes[index].source; break;
        case Heading: record = m_check->headings[index].record; break;
        case Sentence: record = m_check->sentences[index].text; break;
        default: break;
    }
    if (record && m_session.study().record(record)) m_session.go(m_session.placeOf(record));
}

}  // namespace kondensat::gui
