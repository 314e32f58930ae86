#include "app/gui/report/checklist_detail.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/gui/report/checklist_model.h"
#include "app/gui/report/origins.h"
#include "core/study/order_key.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

using study::ChecklistAnswer;

namespace {

constexpr int mostGrounds = 24;

QLabel* wrapped(const QString& text, Type type = Type::Body, bool quiet = false) {
    QLabel* label = labelFor(text, type, quiet);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    return label;
}

}  // namespace

ChecklistDetail::ChecklistDetail(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Checklist item"));
    build();
    show({}, nullptr);
}

void ChecklistDetail::build() {
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_number = wrapped({}, Type::Small, true));
    column->addWidget(m_item = wrapped({}, Type::Title));
    column->addWidget(m_question = wrapped({}, Type::Body, true));
    auto* status = new QHBoxLayout;
    status->setSpacing(space::s);
    status->addWidget(m_statusIcon = new QLabel, 0, Qt::AlignTop);
    status->addWidget(m_statusWords = wrapped({}), 1);
    column->addLayout(status);
    column->addWidget(m_reason = wrapped({}));
    column->addWidget(m_fillIn = primaryButton(tr("Fill it in")), 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    column->addWidget(m_answer = wrapped({}));
    m_answer->setAccessibleName(tr("Answer"));
    column->addWidget(m_groundsTitle = wrapped(tr("Rests on"), Type::Small, true));
    column->addWidget(m_groundLinks = wrapped({}));
    m_groundLinks->setTextFormat(Qt::RichText);
    m_groundLinks->setAccessibleName(tr("Rests on"));
    column->addSpacing(space::s);
    column->addWidget(hairline(Qt::Horizontal));
    buildOwn(column);
    column->addStretch(1);
    setWidget(m_content);
    connect(m_fillIn, &QPushButton::clicked, this, &ChecklistDetail::fillIn);
    connect(m_groundLinks, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto id = RecordId::parse(link)) m_session.go(m_session.placeOf(*id));
    });
}

void ChecklistDetail::buildOwn(QVBoxLayout* column) {
    column->addWidget(m_answerMyself = new QPushButton(tr("Answer in your own words")), 0, Qt::AlignLeft);
    m_answerMyself->setToolTip(tr("Your answer goes before what the records say"));
    connect(m_answerMyself, &QPushButton::clicked, this, &ChecklistDetail::answerMyself);

    m_ownFields = new QWidget;
    auto* form = new QFormLayout(m_ownFields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(wrapped(tr("What you write here goes before what the records say. Empty fields leave it to them."),
                         Type::Small, true));
    const QString label = QT_TRANSLATE_NOOP("History", "changed a checklist answer");
    const auto add = [&](const QString& name, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(labelFor(name, Type::Small, true), field);
    };
    add(tr("Your answer"), m_ownAnswer = new FieldText(m_session, label));
    add(tr("Status"), m_ownStatus = new FieldChoice(m_session, label,
                                                    {{QString(), tr("As the records have it")},
                                                     {u"reported"_s, statusWords(u"reported"_s)},
                                                     {u"partly"_s, statusWords(u"partly"_s)},
                                                     {u"not reported"_s, statusWords(u"not reported"_s)},
                                                     {u"not applicable"_s, statusWords(u"not applicable"_s)}}));
    add(tr("Reason, where it is not reported or does not apply"), m_ownReason = new FieldText(m_session, label));
    add(tr("Section of the manuscript"), m_ownSection = new FieldLine(m_session, label));
    add(tr("Page of the manuscript"), m_ownPage = new FieldLine(m_session, label));
    add(tr("Line of the manuscript"), m_ownLine = new FieldLine(m_session, label));
    m_dropOwn = new QPushButton(tr("Remove your answer"));
    form->addRow(m_dropOwn);
    connect(m_dropOwn, &QPushButton::clicked, this, [this] {
        if (!m_own || !m_session.writePending()) return;
        study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "removed a checklist answer"));
        changes.remove(m_own);
        m_session.commit(changes);
    });
    column->addWidget(m_ownFields);
}

void ChecklistDetail::show(const QString& guideline, const exporting::ChecklistRow* row) {
    m_content->setVisible(row != nullptr);
    if (!row) {
        m_no.clear();
        return refreshOwn();
    }
    const bool other = m_no != row->no || m_guideline != guideline;
    m_guideline = guideline;
    m_no = row->no;
    m_status = row->status;
    m_fill = row->fill;
    m_number->setText(tr("Item %1").arg(row->no));
    m_item->setText(guidelineWords(row->item));
    setShown(m_question, guidelineWords(row->question));
    m_statusIcon->setPixmap(statusIcon(row->status).pixmap(16, 16));
    QStringList where{statusWords(row->status)};
    if (!row->section.isEmpty())
        where.append((row->sectionFrom == u"person" && row->pageFrom != u"person" ? tr("in “%1”, as you gave it") : tr("in “%1”")).arg(row->section));
    if (!row->page.isEmpty())
        where.append((row->pageFrom == u"person"       ? tr("page %1, as you gave it")
                      : row->pageFrom == u"manuscript" ? tr("page %1 of the manuscript")
                                                       : tr("page %1"))
                         .arg(row->page));
    if (!row->line.isEmpty()) where.append(tr("line %1").arg(row->line));
    m_statusWords->setText(where.join(u", "_s));
    setShown(m_reason, row->reason);
    setShown(m_answer, row->answer);
    const bool missing = isMissing(*row);
    m_fillIn->setText(missing ? tr("Fill it in") : tr("Go to where it is written"));
    m_fillIn->setProperty("primary", missing);
    m_fillIn->style()->unpolish(m_fillIn);
    m_fillIn->style()->polish(m_fillIn);
    m_fillIn->setVisible(placeOfOrigin(m_session, m_fill).has_value());
    showGrounds(row->grounds);
    refreshOwn();
    if (other) verticalScrollBar()->setValue(0);
}

void ChecklistDetail::showGrounds(const QStringList& grounds) {
    QStringList links;
    int more = 0;
    for (const QString& ground : grounds)
        if (const auto id = RecordId::parse(ground);
            id && m_session.study().record(*id) && !m_session.study().find<ChecklistAnswer>(*id)) {
            if (links.size() == mostGrounds) {
                ++more;
                continue;
            }
            QString name = nameOfRecord(m_session.study(), *id);
            if (name.size() > 60) name = name.left(58).trimmed() + u'…';
            links.append(u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                ground, colours().accent.name(), name.toHtmlEscaped().replace(u' ', QChar::Nbsp)));
        }
    QString shown = links.join(u" · "_s);
    if (more > 0) shown += u' ' + tr("and %n more", nullptr, more);
    setShown(m_groundLinks, shown);
    m_groundsTitle->setVisible(!shown.isEmpty());
}

RecordId ChecklistDetail::findOwn() const {
    if (m_no.isEmpty()) return {};
    for (const ChecklistAnswer* answer : m_session.study().children<ChecklistAnswer>(m_session.analysis()))
        if (answer->guideline.compare(m_guideline, Qt::CaseInsensitive) == 0 &&
            (answer->item.trimmed() == m_no || answer->item.trimmed() == m_item->text()))
            return answer->id;
    return {};
}

void ChecklistDetail::refreshOwn() {
    const RecordId own = findOwn();
    m_answerMyself->setVisible(!own);
    m_answerMyself->setEnabled(!m_session.isReadOnly());
    m_dropOwn->setEnabled(!m_session.isReadOnly());
    m_ownFields->setVisible(bool(own));
    if (std::exchange(m_own, own) == own) return;
    m_ownAnswer->bind({own, u"answer"_s, {}});
    m_ownStatus->bind({own, u"status"_s, {}});
    m_ownReason->bind({own, u"reason"_s, {}});
    m_ownSection->bind({own, u"section"_s, {}});
    m_ownPage->bind({own, u"page"_s, {}});
    m_ownLine->bind({own, u"line"_s, {}});
}

void ChecklistDetail::fillIn() {
    if (const auto place = placeOfOrigin(m_session, m_fill)) m_session.go(*place);
}

void ChecklistDetail::answerMyself() {
    if (m_no.isEmpty()) return;
    if (!m_own) {
        ChecklistAnswer answer;
        answer.parent = m_session.analysis();
        answer.guideline = m_guideline;
        answer.item = m_no;
        const auto present = m_session.study().children<ChecklistAnswer>(answer.parent);
        answer.order = study::orderKeyBetween(present.isEmpty() ? QString() : present.last()->order, {});
        study::ChangeSet changes(QT_TRANSLATE_NOOP("History", "answered a checklist item"));
        changes.add(answer);
        if (!m_session.commit(changes)) return;
        refreshOwn();
    }
    ensureWidgetVisible(m_ownFields);
    m_ownAnswer->setFocus();
}

}  // namespace kondensat::gui
