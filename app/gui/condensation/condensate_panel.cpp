#include "app/gui/condensation/condensate_panel.h"

#include <QScrollArea>
#include <QScrollBar>

#include "app/gui/condensation/card_delegate.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/task.h"
#include "core/method/fingerprint.h"
#include "core/method/look.h"
#include "core/method/wording.h"
#include "core/said.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookDelay = 120;            ///< milliseconds after a change, so that the change itself is seen at once
constexpr int readingSlice = 8;           ///< milliseconds of reading texts before the window is let go on
constexpr int wordsThatNeedATeller = 12;  ///< shorter drafts may well do without "I"
constexpr qsizetype namedUnits = 3;
constexpr int mostGoldLines = 4;

void clear(QVBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

}  // namespace

CondensatePanel::CondensatePanel(Session& session, CardBook& book, const RecordId& subgroup,
                                 const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_book(book), m_subgroup(subgroup), m_fresh(RecordId::fresh()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::s, space::xs, 0);
    column->setSpacing(space::xs);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::xs);
    auto* title = labelFor(tr("Condensate"), Type::Small);
    title->setFont(fontFor(Type::Small, true));
    title->setWordWrap(false);
    head->addWidget(title);
    m_count = labelFor({}, Type::Small, true);
    m_count->setWordWrap(false);
    head->addWidget(m_count, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton;  // acts on this condensate, whatever was in hand before
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        button->setMinimumSize(space::target, space::target);
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(!session.isReadOnly());
        connect(button, &QToolButton::clicked, this, [this, action] {
            Q_EMIT entered();
            action->trigger();
        });
        head->addWidget(button);
    }
    column->addLayout(head);

    m_needsLook = new QWidget;
    auto* row = new QHBoxLayout(m_needsLook);
    row->setContentsMargins(0, 0, 0, space::xs);
    row->setSpacing(space::s);
    m_changed = labelFor({}, Type::Small);
    m_changed->setObjectName(u"needsAnotherLook"_s);
    const auto paint = [this] {
        tint(m_changed, colours().look);
    };
    paint();
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, m_changed, paint);
    row->addWidget(m_changed, 1);
    auto* holds = new QPushButton(tr("It still holds"));
    holds->setToolTip(tr("Confirms the condensate as it stands, with what it rests on now"));
    holds->setEnabled(!session.isReadOnly());
    connect(holds, &QPushButton::clicked, this, &CondensatePanel::confirm);
    row->addWidget(holds, 0, Qt::AlignTop);
    m_needsLook->hide();
    column->addWidget(m_needsLook);

    m_edit = new CondensateEdit(session);
    m_edit->setPlaceholderText(
        tr("Begin from one rich unit, or write in the first person, as if one participant told it."));
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * 2 + space::l);
    m_edit->setBeforeCommit([this](study::ChangeSet& changes) {
        if (m_session.study().find<study::Condensate>(m_edit->record())) return;
        study::Condensate condensate;
        condensate.id = m_edit->record();
        condensate.parent = m_subgroup;
        changes.add(condensate);
    });
    column->addWidget(m_edit, 1);
    m_hint = labelFor({}, Type::Small, true);
    m_hint->setObjectName(u"hint"_s);
    column->addWidget(m_hint);
    auto* gold = new QWidget;
    m_gold = new QVBoxLayout(gold);
    m_gold->setContentsMargins(0, 0, 0, 0);
    m_gold->setSpacing(0);
    m_goldArea = new QScrollArea;
    m_goldArea->setWidget(gold);
    m_goldArea->setWidgetResizable(true);
    m_goldArea->setFrameShape(QFrame::NoFrame);
    m_goldArea->setFocusPolicy(Qt::NoFocus);
    m_goldArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_goldArea->viewport()->setAutoFillBackground(false);
    gold->setAutoFillBackground(false);
    m_goldArea->hide();
    column->addWidget(m_goldArea);

    m_lookDue.setSingleShot(true);
    connect(&m_lookDue, &QTimer::timeout, this, &CondensatePanel::look);
    connect(&Spelling::of(session), &Spelling::changed, this, &CondensatePanel::look);
    connect(m_edit, &CondensateEdit::unitsDropped, this, [this](const DraggedUnits& dropped) {
        for (const RecordId& unit : dropped.units)
            if (!send(m_session.passageOf(unit).text, {unit})) return;
    });
    connect(m_edit, &CondensateEdit::wordsDropped, this, [this](const DraggedWords& dropped) {
        send(dropped.words, dropped.unit ? study::RefSet{dropped.unit} : study::RefSet{});
    });
    setTabOrder(m_edit, holds);
}

bool CondensatePanel::concerns(const Touched& touched) const {
    return touched.any<study::SentenceLink>() || touched.any<study::Source>() || touched.any<study::StudyInfo>() ||
           touched.any<study::Member>() || touched.touches(m_subgroup) || touched.touches(m_edit->record()) ||
           std::any_of(m_units.cbegin(), m_units.cend(), [&](const RecordId& id) { return touched.touches(id); });
}

void CondensatePanel::refresh(const QList<RecordId>& units, const Touched& touched) {
    const bool differs = units != m_units || concerns(touched);
    m_units = units;
    const Written& written = m_book.writtenOf(m_subgroup);
    if (written.condensate) {
        if (m_edit->record() != written.condensate) {
            m_edit->bind(written.condensate);
            m_edit->verticalScrollBar()->setValue(0);  // read from its beginning, gone on with at its end
        }
    } else if (m_edit->record() != m_fresh || m_session.study().wasRemoved(m_fresh)) {
        m_fresh = RecordId::fresh();  // the one before is taken back, and may come back
        m_edit->bind(m_fresh);
    }
    showGoldQuotes();
    if (!differs) return;
    m_edit->setSentences(written.sentences);
    const auto* subgroup = m_session.study().find<study::Subgroup>(m_subgroup);
    m_edit->setAccessibleName(tr("Condensate of %1").arg(subgroup ? subgroup->name : QString()));
    const int words = text::wordCount(m_session.study().text(written.condensate));
    m_count->setText(words == 0 ? QString() : counted(tr("%n word|%n words", nullptr, words), words));
    m_lookDue.start(lookDelay);
}

/// The units' texts, which may have to be read from a thousand transcripts: some at a time, so that the window answers
/// meanwhile. Nothing until all are there.
std::optional<QStringList> CondensatePanel::textsOfUnits() {
    QElapsedTimer clock;
    clock.start();
    QStringList texts;
    for (const RecordId& unit : std::as_const(m_units)) {
        if (clock.elapsed() > readingSlice) {
            m_lookDue.start(0);
            return std::nullopt;
        }
        texts.append(m_session.passageOf(unit).text);
    }
    return texts;
}

/// Away from the window's thread: it takes all words of all units.
void CondensatePanel::lookForUnbackedWords(const QStringList& texts, const QString& text, const QString& language) {
    Task::run<QList<text::Span>>(
        this, tr("Comparing words"),
        [texts, text, language](TaskControl&) { return method::wordsUnbackedBy(texts, text, language); },
        [this, text, number = ++m_lookNumber](const QList<text::Span>& words) {
            if (number == m_lookNumber && !m_edit->isPending() &&
                text == m_session.study().text(m_book.writtenOf(m_subgroup).condensate))
                m_edit->setUnbackedWords(words);
        });
}

/// What needs the units' texts, or the journal.
void CondensatePanel::look() {
    const Written written = m_book.writtenOf(m_subgroup);
    const QString text = m_session.study().text(written.condensate), language = m_session.index().language();
    m_edit->setLanguage(language);
    m_edit->setToolTip(Spelling::of(m_session).explanation(language));
    QStringList hints;
    if (!text.trimmed().isEmpty()) {
        const auto texts = textsOfUnits();
        if (!texts) return;
        lookForUnbackedWords(*texts, text, language);
        const QString told = method::withoutQuotations(text);
        if (method::knowsWording(language) && method::firstPerson(told, language).isEmpty() &&
            (!method::thirdPerson(told, language).isEmpty() || text::wordCount(told) >= wordsThatNeedATeller))
            hints.append(tr("Not told in the first person."));
        const auto unbacked = std::count_if(written.sentences.cbegin(), written.sentences.cend(),
                                            [](const auto& s) { return s.targets.isEmpty(); });
        if (unbacked > 0)
            hints.append(counted(tr("%n sentence without a unit.|%n sentences without a unit.", nullptr, int(unbacked)), unbacked));
        const auto unused = std::count_if(m_units.cbegin(), m_units.cend(),
                                          [&](const RecordId& unit) { return !m_book.isUsed(unit, m_subgroup); });
        if (unused > 0)
            hints.append(counted(tr("%n unit not used yet.|%n units not used yet.", nullptr, int(unused)), unused));
    } else {
        ++m_lookNumber;
        m_edit->setUnbackedWords({});
    }
    showNeedsAnotherLook();
    const auto* record = m_session.study().find<study::Condensate>(written.condensate);
    if (record && !record->confirmed.isEmpty() && m_needsLook->isHidden()) {
        const auto* member = m_session.study().find<study::Member>(record->confirmedBy);
        const QString date =
            QLocale().toString(QDate::fromString(record->confirmedOn, Qt::ISODate), QLocale::ShortFormat);
        hints.append(
            member ? tr("Confirmed %1 by %2.").arg(date, member->initials.isEmpty() ? member->name : member->initials)
                   : tr("Confirmed %1.").arg(date));
    }
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
}

void CondensatePanel::showNeedsAnotherLook() {
    const RecordId id = condensate();
    const bool needs = id && method::needsAnotherLook(m_session.index(), id);
    if (needs) m_changed->setText(tr("Needs another look. %1").arg(changesSince()));
    m_needsLook->setVisible(needs);
}

QString CondensatePanel::namesOf(const QList<RecordId>& units) const {
    QStringList names;
    for (const RecordId& unit : units.mid(0, namedUnits)) {
        const Card& card = m_book.cardOf(unit);
        names.append(card.who.isEmpty() ? card.place : tr("%1 (%2)").arg(card.who, card.place));
    }
    QString all = names.join(u"; "_s);
    if (units.size() > namedUnits) all = tr("%1 and %2 more").arg(all).arg(units.size() - namedUnits);
    return all;
}

QString CondensatePanel::changesSince() const {
    const auto changed = app::changedSinceConfirmed(m_session.project(), condensate());
    QStringList parts;
    if (changed) {
        if (!changed->added.isEmpty())
            parts.append(tr("Come in since it was confirmed: %1.").arg(namesOf(changed->added)));
        if (!changed->removed.isEmpty()) parts.append(tr("Gone since: %1.").arg(namesOf(changed->removed)));
        if (!changed->reworded.isEmpty()) parts.append(tr("With other words now: %1.").arg(namesOf(changed->reworded)));
        if (changed->complete && !parts.isEmpty()) return parts.join(u' ');
    }
    const auto* record = m_session.study().find<study::Condensate>(condensate());
    const QString date =
        record ? QLocale().toString(QDate::fromString(record->confirmedOn, Qt::ISODate), QLocale::ShortFormat)
               : QString();
    parts.append(parts.isEmpty() ? date.isEmpty() ? tr("Its units differ from when it was confirmed.")
                                                  : tr("Its units differ from when it was confirmed, %1.").arg(date)
                                 : tr("More differs that cannot be told unit by unit."));
    return parts.join(u' ');
}

QString CondensatePanel::wordsOf(const study::GoldQuote& quote) const {
    if (quote.range.isNull()) return m_session.passageOf(quote.unit).text;
    const auto* unit = m_session.study().find<study::MeaningUnit>(quote.unit);
    return unit ? m_session.study().document(unit->source)->textOf(quote.range) : QString();
}

void CondensatePanel::showGoldQuotes() {
    const auto quotes = m_session.index().children<study::GoldQuote>(m_subgroup);
    QStringList shown;
    for (const study::GoldQuote* quote : quotes)
        shown.append(quote->id.toString() + quote->reason + m_book.cardOf(quote->unit).who + wordsOf(*quote));
    if (shown == m_goldShown) return;
    m_goldShown = shown;
    clear(m_gold);
    for (const study::GoldQuote* quote : quotes) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        const QString words = wordsOf(*quote).simplified();
        auto* button = new LineButton;
        button->setIcon(starIcon());
        button->setFont(fontFor(Type::Small));
        const Card& card = m_book.cardOf(quote->unit);
        button->setText(card.who.isEmpty() ? words : tr("%1: %2").arg(card.who, words));
        button->setToolTip(quote->reason.isEmpty() ? tr("Gold quote: show its card")
                                                   : tr("Gold quote, because %1").arg(quote->reason));
        button->setAccessibleName(tr("Gold quote of %1").arg(card.who));
        connect(button, &QToolButton::clicked, this, [this, unit = quote->unit] { Q_EMIT unitWanted(unit); });
        row->addWidget(button, 1);
        const auto tool = [&](const QString& icon, const QString& what, const std::function<void(QToolButton*)>& act) {
            auto* small = new QToolButton;
            small->setAutoRaise(true);
            small->setIcon(iconNamed(icon));
            small->setMinimumSize(space::target, space::target);
            small->setToolTip(what);
            small->setAccessibleName(what);
            small->setFocusPolicy(Qt::TabFocus);
            small->setEnabled(!m_session.isReadOnly());
            connect(small, &QToolButton::clicked, this, [act, small] { act(small); });
            row->addWidget(small);
        };
        tool(u"document-edit"_s, tr("Say why this quote"), [this, id = quote->id](QToolButton* at) {
            const auto* found = m_session.study().find<study::GoldQuote>(id);
            askInline(
                at, tr("Why this quote?"), found ? found->reason : QString(), tr("Keep reason"),
                [this, id](const QString& reason) {
                    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "gave a reason for a gold quote"));
                    changes.set(id, &study::GoldQuote::reason, reason);
                    m_session.commit(changes);
                },
                true);
        });
        tool(u"window-close"_s, tr("Drop this gold quote"),
             [this, id = quote->id](QToolButton*) { m_session.commit(app::dropGoldQuotes(m_session.study(), {id})); });
        m_gold->addWidget(line);
        line->show();
    }
    // As many lines as there is room for; then they scroll.
    const int line = std::max(int(space::target), QFontMetrics(fontFor(Type::Small)).height() + space::s);
    m_goldArea->setMinimumHeight(line);
    m_goldArea->setMaximumHeight(line * std::clamp(int(quotes.size()), 1, mostGoldLines));
    m_goldArea->setVisible(!quotes.isEmpty());
}

std::optional<app::CondensatePlace> CondensatePanel::place() {
    if (!m_edit->write()) return std::nullopt;
    const QTextCursor cursor = m_edit->textCursor();
    return app::CondensatePlace{m_subgroup, m_edit->record(), {cursor.selectionStart(), cursor.selectionEnd()}};
}

bool CondensatePanel::send(const QString& words, const study::RefSet& units) {
    const auto at = place();
    if (!at) return false;
    const app::SentWords sent = app::sendWords(m_session.study(), *at, words, units);
    if (sent.changes.isEmpty() || !m_session.commit(sent.changes)) return false;
    m_edit->putCursor(sent.span, false);
    return true;
}

bool CondensatePanel::beginFrom(const RecordId& unit) {
    const auto at = place();
    if (!at) return false;
    const study::ChangeSet changes = app::beginCondensate(m_session.study(), *at, unit, m_session.passageOf(unit).text,
                                                          m_session.index().language());
    if (changes.isEmpty() || !m_session.commit(changes)) return false;
    m_edit->setFocus();
    m_edit->putCursor({0, m_edit->document()->characterCount()}, false);
    return true;
}

bool CondensatePanel::confirm() {
    if (!m_edit->write() || !condensate()) return false;
    return m_session.commit(
        app::confirmCondensate(m_session.index(), condensate(), m_session.author(), QDate::currentDate()));
}

std::optional<method::LinkedSpan> CondensatePanel::sentence() const {
    const int at = m_edit->sentenceAtCursor();
    const auto& sentences = m_book.writtenOf(m_subgroup).sentences;
    return at >= 0 && at < sentences.size() ? std::optional(sentences[at]) : std::nullopt;
}

}  // namespace kondensat::gui
