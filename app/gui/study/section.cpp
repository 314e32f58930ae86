#include "app/gui/study/section.h"

#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"
#include "app/gui/study/study_words.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

/// The file of a drag that holds one table and nothing else.
QString tableIn(const QMimeData* data) {
    static const QStringList suffixes{u"csv"_s, u"tsv"_s, u"xlsx"_s};
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}
}  // namespace

Section::Section(Session& session, const QString& title, const QString& sentence, bool scrolls)
    : m_session(session), m_scrolls(scrolls) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::xl, space::l, space::xl, scrolls ? space::xxl : space::m);
    m_column->setSpacing(space::s);
    m_column->addWidget(labelFor(title, Type::Title));
    if (!sentence.isEmpty()) {
        QLabel* words = labelFor(sentence, Type::Body, true);
        words->setMaximumWidth(words->fontMetrics().averageCharWidth() * 90);
        m_column->addLayout(boundedRow(words));
    }
    m_column->addSpacing(space::m);
    if (!scrolls) {
        outer->addWidget(body);
        return;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    m_column->addStretch(1);
    setAccessibleName(title);
}

void Section::addWidget(QWidget* widget, int stretch) {
    m_column->insertWidget(m_column->count() - (m_scrolls ? 1 : 0), widget, stretch);
}

void Section::takeTables(RecordPane* pane) {
    m_tableType = pane->model().spec().type;
    setAcceptDrops(!m_session.isReadOnly());
    pane->command(StudyWords::tr("From a table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"document-import"_s,
                  [this] { Q_EMIT tableWanted(m_tableType, {}); });
}

void Section::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_tableType.isEmpty() && !tableIn(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void Section::dropEvent(QDropEvent* event) {
    const QString path = tableIn(event->mimeData());
    if (m_tableType.isEmpty() || path.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT tableWanted(m_tableType, path);
}

void Section::addSpace() {
    m_column->insertSpacing(m_column->count() - (m_scrolls ? 1 : 0), space::xl);
}

RecordForm* Section::addForm(const QList<FormPart>& parts) {
    auto* form = new RecordForm(m_session, study::StudyInfo::type, parts);
    form->bind(studyId);
    m_column->insertLayout(m_column->count() - (m_scrolls ? 1 : 0), boundedRow(form));
    m_forms.append(form);
    return form;
}

RecordPane* Section::addPane(QLatin1StringView type, const QString& heading) {
    auto* pane =
        new RecordPane(m_session, specOf(type), heading, m_scrolls ? RecordPane::Room::Fit : RecordPane::Room::Fill);
    addWidget(pane, m_scrolls ? 0 : 1);
    takePane(pane);
    return pane;
}

void Section::takePane(RecordPane* pane) {
    m_panes.append(pane);
    connect(pane, &RecordPane::currentChanged, this, &Section::currentChanged);
}

void Section::refresh(const Touched& touched) {
    for (RecordForm* form : m_forms) form->refresh(touched);
    for (RecordPane* pane : m_panes) pane->refresh(touched);
}

bool Section::reveal(const RecordId& record, const QString& field) {
    if (record.isEmpty() || record == studyId) {
        return std::any_of(m_forms.cbegin(), m_forms.cend(), [&](RecordForm* form) { return form->focusField(field); });
    }
    const QString type = m_session.study().typeOf(record);
    return std::any_of(m_panes.cbegin(), m_panes.cend(), [&](RecordPane* pane) {
        return pane->model().spec().type == type && pane->reveal(record, field);
    });
}

void Section::filter(const QString& words) {
    for (RecordPane* pane : m_panes) pane->filter(words);
}

bool Section::act(Verb verb) {
    if (m_panes.isEmpty()) return false;
    QWidget* focus = QApplication::focusWidget();
    const auto at = std::find_if(m_panes.crbegin(), m_panes.crend(),
                                 [&](RecordPane* pane) { return focus && pane->isAncestorOf(focus); });
    if (at == m_panes.crend() && m_panes.size() > 1 && verb != Verb::Add) return false;
    (at == m_panes.crend() ? m_panes.first() : *at)->act(verb);
    return true;
}

RecordId Section::current() const {
    QWidget* focus = QApplication::focusWidget();
    for (RecordPane* pane : QList<RecordPane*>(m_panes.crbegin(), m_panes.crend()))
        if (pane->current() && (m_panes.size() == 1 || (focus && pane->isAncestorOf(focus)))) return pane->current();
    for (RecordForm* form : m_forms)
        if (!form->focusedField().isEmpty()) return studyId;
    return {};
}

QString Section::currentField() const {
    for (RecordForm* form : m_forms)
        if (const QString field = form->focusedField(); !field.isEmpty()) return field;
    for (RecordPane* pane : m_panes)
        if (const QString field = pane->form() ? pane->form()->focusedField() : QString(); !field.isEmpty())
            return field;
    return {};
}

}  // namespace kondensat::gui
