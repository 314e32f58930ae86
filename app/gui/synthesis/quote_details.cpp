#include "app/gui/synthesis/quote_details.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "core/method/names.h"
#include "core/said.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

QString comparedText(const QString& original, const QString& now, const QList<text::Difference>& differences) {
    QString html;
    qsizetype from = 0;
    const auto plain = [](const QString& words) { return words.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    for (const text::Difference& difference : differences) {
        html += plain(now.mid(from, difference.quoted.start - from));
        const QString colour = (difference.allowed() ? colours().quiet : colours().look).name();
        const QString gone = original.mid(difference.original.start, difference.original.length());
        const QString come = now.mid(difference.quoted.start, difference.quoted.length());
        if (!gone.isEmpty()) html += u"<s style=\"color:%1\">%2</s>"_s.arg(colour, plain(gone));
        if (!gone.isEmpty() && !come.isEmpty()) html += u' ';
        if (!come.isEmpty()) html += u"<u style=\"color:%1\">%2</u>"_s.arg(colour, plain(come));
        if (come.isEmpty() && !gone.isEmpty()) html += u' ';
        from = difference.quoted.end;
    }
    return html + plain(now.mid(from));
}

namespace {

QLabel* wordsLabel() {
    QLabel* label = labelFor({});
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

QuoteDetails::QuoteDetails(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_nothing(new EmptyState(tr("Click a quote in the text to see where it comes from and how it is printed."))),
      m_all(new QWidget),
      m_changed(new QWidget),
      m_preview(labelFor({})),
      m_verbatim(wordsLabel()),
      m_now(wordsLabel()),
      m_compared(wordsLabel()),
      m_beyond(labelFor({}, Type::Small)),
      m_place(new QPushButton),
      m_take(new QPushButton(tr("Take the words as they are now"))),
      m_begin(new QPushButton(tr("Edit the words"))),
      m_remove(new QPushButton(tr("Remove quote"))),
      m_edited(new FieldText(session, QT_TRANSLATE_NOOP("History", "edited a quote"))),
      m_label(new FieldLine(session, QT_TRANSLATE_NOOP("History", "changed the label of a quote"))),
      m_versions(new VersionsPane(session, false)),
      m_area(new QScrollArea) {
    m_verbatim->setObjectName(u"verbatim"_s);
    m_now->setObjectName(u"words now"_s);
    m_compared->setObjectName(u"edits"_s);
    m_beyond->setObjectName(u"beyond policy"_s);
    m_preview->setObjectName(u"label preview"_s);
    m_edited->setAccessibleName(tr("Edited form of the quote"));
    m_label->setAccessibleName(tr("Label of the quote"));
    m_place->setFlat(true);
    m_place->setToolTip(tr("Show these words in the transcript"));
    m_take->setToolTip(tr("Binds the quote to its words as the transcript has them now"));

    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::xs);
    const auto section = [&](const QString& title) {
        column->addSpacing(space::s);
        column->addWidget(labelFor(title, Type::Small, true));
    };
    column->addWidget(m_place, 0, Qt::AlignLeft);
    section(tr("As it was bound"));
    column->addWidget(m_verbatim);
    auto* changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins(0, space::s, 0, 0);
    changed->setSpacing(space::xs);
    changed->addWidget(labelFor(tr("In the transcript now"), Type::Small, true));
    changed->addWidget(m_now);
    changed->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_changed);
    section(tr("As it is printed, if edited"));
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_edited);
    column->addWidget(m_compared);
    column->addWidget(m_beyond);
    section(tr("Label; empty: from the study's template"));
    column->addWidget(m_label);
    column->addWidget(m_preview);
    section(tr("In other languages"));
    column->addWidget(m_versions);
    column->addSpacing(space::m);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);

    m_area->setWidget(m_all);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_area, 1);

    connect(m_place, &QPushButton::clicked, this, [this] {
        const app::QuoteState state = app::stateOf(m_session.study(), m_quote);
        Q_EMIT placeWanted(state.source, state.span);
    });
    connect(m_take, &QPushButton::clicked, this, &QuoteDetails::takeWords);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_quote); });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "began to edit a quote"));
        changes.set(m_quote, &study::Quote::edited, app::stateOf(m_session.study(), m_quote).printed);
        if (m_session.commit(changes)) m_edited->setFocus();
    });
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &QuoteDetails::draw);
    draw();
}

void QuoteDetails::showQuote(const RecordId& quote) {
    if (quote == m_quote) return;
    m_quote = quote;
    m_versions->showRecords(quote ? QList<RecordId>{quote} : QList<RecordId>{}, false);
    draw();
}

void QuoteDetails::refresh(const Touched& touched) {
    if (!m_quote) return;
    if (!m_session.study().find<study::Quote>(m_quote)) return showQuote({});
    m_versions->refresh(touched);
    draw();
}

void QuoteDetails::draw() {
    const study::Study& study = m_session.study();
    const auto* quote = study.find<study::Quote>(m_quote);
    m_nothing->setVisible(!quote);
    m_area->setVisible(quote);
    m_edited->bind({quote ? m_quote : RecordId(), u"edited"_s, {}});
    m_label->bind({quote ? m_quote : RecordId(), u"label"_s, {}});
    if (!quote) return;
    const app::QuoteState state = app::stateOf(study, m_quote);
    const bool readOnly = m_session.isReadOnly();
    m_place->setText(state.source ? method::nameOf(study, state.source) : tr("Not bound to a transcript"));
    m_place->setEnabled(state.source && state.span.length() > 0);
    m_verbatim->setText(comparedText({}, quote->verbatim, {}));
    m_changed->setVisible(state.changed);
    m_now->setText(state.now.isEmpty() ? tr("These words are no longer in the transcript.")
                                       : comparedText(quote->verbatim, state.now, state.sinceBound));
    m_take->setVisible(!state.now.isEmpty());
    m_take->setEnabled(!readOnly);
    const bool edited = !quote->edited.isEmpty();
    m_begin->setVisible(!edited);
    m_begin->setEnabled(!readOnly);
    m_edited->setVisible(edited);
    m_compared->setVisible(!state.edits.isEmpty());
    m_compared->setText(comparedText(state.now.isEmpty() ? quote->verbatim : state.now, quote->edited, state.edits));
    const auto beyond = text::beyondPolicy(state.edits).size();
    const QStringList& policy = study.info().quotePolicy;
    const QString allowed = policy.isEmpty() ? tr("strictly verbatim") : policy.join(u", "_s);
    m_beyond->setVisible(beyond > 0);
    m_beyond->setText(
        counted(tr("%n difference goes beyond the quote policy (%1).|%n differences go beyond the quote policy (%1).",
                   nullptr, int(beyond)),
                beyond)
            .arg(allowed));
    tint(m_beyond, colours().look);
    m_label->setPlaceholderText(state.templateLabel);
    m_preview->setText(state.label.isEmpty() ? tr("No participant speaks here, so there is no label.")
                                             : tr("Printed as: …%1 %2").arg(state.printed.right(24), state.label));
    m_remove->setEnabled(!readOnly);
}

void QuoteDetails::takeWords() {
    study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "took the words of a quote as they are now"));
    app::takeWordsNow(changes, m_session.study(), m_quote);
    m_session.commit(changes);
}

}  // namespace kondensat::gui
