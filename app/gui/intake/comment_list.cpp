#include "app/gui/intake/comment_list.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/gui/intake/row_button.h"
#include "app/gui/parts/panel.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;  ///< shown at once
enum Columns { Words, Times, Group };

QIcon patch(const QString& colour) {
    QPixmap picture(24, 24);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().hairline);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(1, 1, 22, 22), 4, 4);
    return QIcon(picture);
}

}  // namespace

CommentList::CommentList(Incoming& incoming, Session& session, QWidget* parent)
    : QWidget(parent),
      m_incoming(incoming),
      m_session(session),
      m_takes(new QCheckBox(tr("Make meaning units of them"))),
      m_list(new QTreeWidget),
      m_put(quietButton(tr("Put into a code group…"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::m);
    column->setSpacing(space::s);
    auto* heading = labelFor(tr("Comments and highlights from Word"));
    heading->setFont(fontFor(Type::Body, true));
    column->addWidget(heading);
    m_takes->setChecked(true);
    m_takes->setToolTip(
        tr("The comment's words become the code of its unit, its author the researcher, a reply a memo"));
    column->addWidget(m_takes);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Code"), tr("Times"), tr("Code group")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Comments and highlights"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    column->addWidget(m_put, 0, Qt::AlignRight);
    connect(m_takes, &QCheckBox::toggled, this, [this](bool takes) {
        m_list->setEnabled(takes);
        m_put->setEnabled(takes);
        tell();
    });
    connect(m_put, &QToolButton::clicked, this, &CommentList::askGroup);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommentList::askGroup);
}

void CommentList::renew() {
    // Only files that have some are made ready, since that replaces the names in them; and all of them before any is
    // pointed at.
    QList<qsizetype> files;
    for (qsizetype i = 0; i < m_incoming.files().size(); ++i)
        if (m_incoming.files()[i].comesIn && !m_incoming.files()[i].read.annotations.isEmpty()) files.append(i);
    for (const qsizetype i : std::as_const(files)) (void)m_incoming.ready(i);
    QList<const importing::Transcript*> transcripts;
    for (const qsizetype i : std::as_const(files)) transcripts.append(&m_incoming.ready(i).transcript);
    m_codes = app::commentCodes(m_session.study(), m_session.analysis(), transcripts);
    setVisible(!m_codes.isEmpty());
    m_list->clear();
    for (app::CommentCode& code : m_codes) {
        code.group = m_said.value(code.keys.first(), code.group);
        const bool words = !code.words.isEmpty();
        auto* row = new QTreeWidgetItem(
            m_list, {words ? code.words : tr("Highlight"), QString::number(code.count), code.group});
        row->setTextAlignment(Times, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(Words, code.words);
        if (!code.colour.isEmpty()) row->setIcon(Words, patch(code.colour));
        if (code.group.isEmpty()) {
            row->setText(Group, tr("none yet"));
            row->setForeground(Group, colours().quiet);
        }
    }
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(m_list->header()->sizeHint().height() +
                           row * std::clamp<int>(int(m_codes.size()), 1, mostRows) + 2 * m_list->frameWidth());
    m_list->header()->setStretchLastSection(true);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(Words, letter * 18);
    m_list->header()->resizeSection(Times, letter * 7);
    tell();
}

void CommentList::askGroup() {
    if (m_list->selectedItems().isEmpty())
        return m_session.say(tr("Choose codes in the list first; several with Shift or Ctrl."));
    pick(
        m_list, tr("Code group, or the name of a new one"),
        [this](const QString&) {
            QList<Choice> choices;
            QStringList names;
            for (const auto* group : m_session.study().children<study::CodeGroup>(m_session.analysis()))
                if (group->setAside.isEmpty()) names.append(group->name);
            for (const app::CommentCode& code : std::as_const(m_codes)) names.append(code.group);
            names.removeDuplicates();
            names.removeAll(QString());
            for (const QString& name : std::as_const(names)) choices.append({name, {}, {}, name});
            choices.append({tr("No code group yet"), {}, {}, QString()});
            return choices;
        },
        [this](const Choice& choice) { putChosen(choice.value.toString()); }, tr("New code group “%1”"),
        [this](const QString& name) { putChosen(name.trimmed()); });
}

void CommentList::putChosen(const QString& group) {
    QList<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) rows.append(index.row());
    for (const int row : std::as_const(rows))
        for (const QString& key : std::as_const(m_codes[row].keys)) m_said.insert(key, group);
    renew();
    for (const int row : std::as_const(rows)) m_list->topLevelItem(row)->setSelected(true);
    m_list->setFocus();
}

void CommentList::tell() {
    app::CommentCoding coding;
    if (m_takes->isChecked() && !m_codes.isEmpty()) coding.analysis = m_session.analysis();
    for (const app::CommentCode& code : std::as_const(m_codes))
        for (const QString& key : code.keys) coding.groups.insert(key, code.group);
    m_incoming.setComments(coding);
}

}  // namespace kondensat::gui
