#include "app/gui/search/passage_pane.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include "app/gui/parts/flow_layout.h"
#include "app/gui/parts/line_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/search/hits_model.h"
#include "app/operations/impression.h"
#include "app/operations/names.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;
using text::Span;

PassagePane::PassagePane(Session& session, const QList<QAction*>& marking, QAction* show, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new LineLabel(fontFor(Type::Body, true), false)),
      m_texts(new QStackedWidget),
      m_nothing(new EmptyState(tr("A passage that you choose is shown here, where it stands."))),
      m_head(new QWidget),
      m_foot(new QWidget),
      m_notice(new QWidget),
      m_noticeWords(labelFor({}, Type::Body)),
      m_haveRead(new QPushButton(tr("I have read this transcript"))),
      m_transcript(new TranscriptPane(session)),
      m_text(new TranscriptView) {
    m_transcript->view()->setAccessibleName(tr("Passage in its transcript"));
    m_text->setReading(true);
    m_text->setLook(readingLook());
    m_text->setAccessibleName(tr("Passage in its text"));
    for (QWidget* page : {m_nothing, static_cast<QWidget*>(m_transcript), static_cast<QWidget*>(m_text)}) m_texts->addWidget(page);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::m, space::xs, space::s, space::xs);
    head->addWidget(m_title, 1);
    head->addWidget(buttonFor(show, true));
    auto* notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space::m, space::s, space::s, space::s);
    notice->setSpacing(space::s);
    notice->addWidget(m_noticeWords, 1);
    notice->addWidget(m_haveRead);
    m_noticeWords->setAccessibleName(tr("About marking here"));
    connect(m_haveRead, &QPushButton::clicked, this, &PassagePane::markAsRead);
    auto* foot = new FlowLayout(m_foot, space::xs);
    foot->setContentsMargins(space::m, space::xs, space::s, space::xs);
    for (QAction* action : marking) foot->addWidget(buttonFor(action, true));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_texts, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_notice);
    column->addWidget(m_foot);
    clear();
}

void PassagePane::clear() {
    m_passage = {};
    m_places.clear();
    m_stops.clear();
    m_whole = {};
    m_title->clear();
    m_texts->setCurrentWidget(m_nothing);
    m_head->hide();
    m_foot->hide();
    m_notice->hide();
}

TranscriptView* PassagePane::view() const { return m_texts->currentWidget() == m_text ? m_text : m_transcript->view(); }

bool PassagePane::show(const search::Passage& passage, const QList<Span>& places, bool last) {
    const study::Study& study = m_session.study();
    const auto place = app::placeOf(study, passage, places);
    if (!place) {
        clear();
        m_session.say(tr("These words are no longer there."));
        return false;
    }
    m_passage = passage;
    m_notice->hide();
    const RecordId in = place->source ? place->source : place->record;
    const auto document = study.document(in);
    const auto rangeOf = [&](const Span& span) { return span.length() > 0 ? document->rangeOf(span) : text::Range(); };
    m_whole = rangeOf(place->span);
    m_places.clear();
    m_stops.clear();
    qsizetype sentenceEnd = -1;
    const QList<Span> sentences = text::sentences(passage.text, passage.language);
    for (const Span& span : place->places) {
        if (span.length() <= 0) continue;
        if (span.start >= sentenceEnd) {
            m_stops.append(int(m_places.size()));
            for (const Span& sentence : sentences)
                if (place->span.start + sentence.start <= span.start) sentenceEnd = place->span.start + sentence.end;
            sentenceEnd = std::max(sentenceEnd, span.end);
        }
        m_places.append(rangeOf(span));
    }
    m_stop = last ? std::max(0, int(m_stops.size()) - 1) : 0;
    m_title->setText(app::hitTitle(study, passage));
    m_head->show();
    if (place->source) {
        m_transcript->open(place->source);
        m_texts->setCurrentWidget(m_transcript);
    } else {
        TranscriptContent content{document->text(), passage.language, {}};
        const bool same = m_text->content().text == content.text;
        m_text->setContent(std::move(content), same);
        m_texts->setCurrentWidget(m_text);
    }
    m_foot->setVisible(bool(place->source));
    highlight(true);
    return true;
}

QList<Span> PassagePane::spans() const {
    QList<Span> spans;
    if (isEmpty()) return spans;
    const auto document = m_session.study().document(source() ? source() : m_passage.record);
    for (const text::Range& range : m_places) spans.append(document->spanOf(range).value_or(Span()));
    return spans;
}

Span PassagePane::whole() const {
    if (m_whole.isNull()) return {};
    return m_session.study().document(source() ? source() : m_passage.record)->spanOf(m_whole).value_or(Span());
}

Span PassagePane::stop() const {
    const QList<Span> all = spans();
    if (m_stops.isEmpty()) return whole();
    const int first = m_stops[m_stop], end = m_stop + 1 < m_stops.size() ? m_stops[m_stop + 1] : int(all.size());
    Span stop = all[first];
    for (int i = first; i < end; ++i) {
        if (all[i].length() == 0) continue;
        if (stop.length() == 0) stop = all[i];
        stop.end = std::max(stop.end, all[i].end);
    }
    return stop;
}

/// Highlights what was found where it stands now.
void PassagePane::highlight(bool reveal) {
    QList<Span> hits;
    const Span stop = this->stop();
    int current = -1;
    QList<Span> all = spans();
    if (m_stops.isEmpty() && stop.length() > 0) all = {stop};
    for (const Span& span : std::as_const(all)) {
        if (span.length() == 0) continue;
        if (current < 0 && !m_stops.isEmpty() && span.start >= stop.start && span.end <= stop.end) current = int(hits.size());
        hits.append(span);
    }
    TranscriptView* other = view() == m_text ? m_transcript->view() : m_text;
    other->setHits({});
    view()->setHits(hits, current);
    if (!reveal) return;
    view()->chooseMark({});
    view()->select({stop.start, stop.start});
    view()->reveal(stop, false);
}

bool PassagePane::walk(int by) {
    const int next = m_stop + by;
    if (isEmpty() || next < 0 || next >= m_stops.size()) return false;
    m_stop = next;
    m_notice->hide();
    highlight(true);
    return true;
}

void PassagePane::refresh(const Touched& touched) {
    m_transcript->refresh(touched);
    m_transcript->view()->setLook(readingLook());
    m_text->setLook(readingLook());
    if (isEmpty()) return;
    const study::Study& study = m_session.study();
    if (!study.record(m_passage.record) || (source() && !study.record(source()))) return clear();
    if (!source() && touched.touches(m_passage.record))
        m_text->setContent({study.text(m_passage.record), m_passage.language, {}}, true);
    if (touched.touches(source()) || touched.touches(m_passage.record)) highlight(false);
    if (touched.any<study::ReadingMark>() && m_haveRead->isVisibleTo(this) &&
        app::readingBy(study, m_session.analysis(), source(), m_session.author()))
        m_notice->hide();
}

Place PassagePane::place() const {
    if (isEmpty()) return {};
    Place place = m_session.placeOf(m_passage.record);
    if (place.record == m_passage.record) place.span = stop();
    return place;
}

void PassagePane::showNotice(const QString& sentence, bool offersReading) {
    m_noticeWords->setText(sentence);
    m_haveRead->setVisible(offersReading);
    m_notice->show();
}

void PassagePane::say(const QString& sentence) { showNotice(sentence, false); }

bool PassagePane::mayMark() {
    if (!source()) {
        m_session.say(tr("Meaning units are made of transcripts and notes."));
        return false;
    }
    if (m_session.isReadOnly()) {
        say(tr("This study can be read, not changed."));
        return false;
    }
    if (!m_session.author()) {
        say(tr("Meaning units bear their researcher’s name: say who you are, in step 1."));
        return false;
    }
    if (!app::readingBy(m_session.study(), m_session.analysis(), source(), m_session.author())) {
        showNotice(tr("You have not marked “%1” as read. A passage means what it means in its conversation: meaning units are made "
                      "where their researcher has read the whole.")
                       .arg(app::nameOf(m_session.study(), source())),
                   true);
        return false;
    }
    m_notice->hide();
    return true;
}

void PassagePane::markAsRead() {
    if (app::readingBy(m_session.study(), m_session.analysis(), source(), m_session.author())) return m_notice->hide();
    if (m_session.commit(app::toggleRead(m_session.study(), m_session.analysis(), source(), m_session.author(), QDate::currentDate())))
        m_notice->hide();
    view()->setFocus();
}

}  // namespace kondensat::gui
