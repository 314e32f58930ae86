#include "app/gui/synthesis/condensate_cards.h"

#include <QBoxLayout>
#include <QScrollArea>

#include "app/gui/parts/theme.h"
#include "app/gui/session/settings.h"
#include "core/method/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

CondensateCards::CondensateCards(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_paragraph(labelFor({}, Type::Small, true)) {
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::s);
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_paragraph);
    column->addWidget(area, 1);
    showParagraph({}, {});
}

void CondensateCards::showSubgroups(const QList<RecordId>& subgroups) {
    if (subgroups == m_subgroups && !m_cards.isEmpty()) return;
    m_subgroups = subgroups;
    lay();
}

void CondensateCards::lay() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_cards.clear();
    const study::Study& study = m_session.study();
    const QFont reading = readingFont(-2);
    for (const RecordId& subgroup : m_subgroups)
        for (const study::Condensate* condensate : study.children<study::Condensate>(subgroup)) {
            auto* title = labelFor(method::nameOf(study, subgroup));
            title->setFont(fontFor(Type::Body, true));
            auto* tick = new QCheckBox(tr("Rests on this"));
            tick->setAccessibleName(tr("This paragraph rests on the condensate of %1").arg(title->text()));
            tick->setToolTip(tr("The paragraph in hand rests on this condensate"));
            tick->setMinimumHeight(space::target);
            tick->setEnabled(false);
            auto* words = labelFor(study.text(condensate->id));
            words->setFont(reading);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_column->addWidget(title);
            m_column->addWidget(tick);
            m_column->addWidget(words);
            m_column->addSpacing(space::s);
            const RecordId id = condensate->id;
            connect(tick, &QCheckBox::clicked, this, [this, id](bool on) { Q_EMIT ticked(id, on); });
            m_cards.append({id, tick, words});
        }
    if (m_cards.isEmpty())
        m_column->addWidget(
            labelFor(tr("No condensate yet: they are written in step 3, one for each subgroup."), Type::Body, true));
    m_column->addStretch(1);
}

void CondensateCards::showParagraph(const std::optional<app::ParagraphState>& paragraph, const QString& words) {
    m_paragraph->setText(
        !paragraph ? tr("Put the cursor into a paragraph to say what it rests on.")
                   : tr("Paragraph “%1”").arg(fontMetrics().elidedText(words.simplified(), Qt::ElideRight, 230)));
    for (const Card& card : m_cards) {
        card.tick->setEnabled(paragraph && !m_session.isReadOnly());
        card.tick->setChecked(paragraph && paragraph->condensates.contains(card.condensate));
    }
}

void CondensateCards::refresh(const Touched& touched) {
    bool another = touched.any<study::Condensate>() || touched.any<study::Subgroup>();
    for (const Card& card : m_cards) another = another || touched.touches(card.condensate);
    if (another) lay();
}

}  // namespace kondensat::gui
