#include "app/gui/intake/recording_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

#include "app/gui/parts/theme.h"
#include "app/operations/names.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int measure = 60;  ///< characters, at most
const QString ofFile = u"file/"_s, ofSource = u"source/"_s;
}  // namespace

RecordingView::RecordingView(Incoming& incoming, const study::Study& study, QWidget* parent)
    : QWidget(parent),
      m_incoming(incoming),
      m_study(study),
      m_name(labelFor({}, Type::Title)),
      m_size(labelFor({}, Type::Small, true)),
      m_hint(labelFor({}, Type::Small, true)),
      m_of(new QComboBox) {
    auto* centred = new QHBoxLayout(this);
    centred->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto* whole = new QWidget;
    whole->setMaximumWidth(QFontMetrics(fontFor(Type::Body)).averageCharWidth() * measure);
    centred->addStretch(1);
    centred->addWidget(whole, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(whole);
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addWidget(m_size);
    column->addSpacing(space::m);
    QLabel* question = labelFor(tr("Which transcript was made from it?"));
    column->addWidget(question);
    m_of->setAccessibleName(tr("Transcript of the recording"));
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_of->setMinimumContentsLength(16);
    question->setBuddy(m_of);
    column->addWidget(m_of);
    column->addWidget(m_hint);
    column->addStretch(2);
    m_hint->setText(tr("A recording belongs to a transcript, so that it is found and erased with it."));
    connect(m_of, &QComboBox::activated, this, &RecordingView::choose);
}

void RecordingView::showRecording(qsizetype at) {
    m_recording = at;
    const Incoming::Recording& recording = m_incoming.recordings()[at];
    m_name->setText(QFileInfo(recording.path).fileName());
    m_size->setText(tr("Recording, %1").arg(QLocale().formattedDataSize(QFileInfo(recording.path).size())));
    m_of->clear();
    m_of->addItem(tr("None of these"), QString());
    for (qsizetype i = 0; i < m_incoming.files().size(); ++i) {
        if (!m_incoming.files()[i].problem.isEmpty()) continue;
        m_of->addItem(QFileInfo(m_incoming.files()[i].path).fileName(), ofFile + QString::number(i));
        if (recording.file == i) m_of->setCurrentIndex(m_of->count() - 1);
    }
    const auto sources = m_study.list<study::Source>();
    if (!sources.isEmpty() && m_of->count() > 1) m_of->insertSeparator(m_of->count());
    for (const auto* source : sources) {
        m_of->addItem(app::nameOf(m_study, source->id), ofSource + source->id.toString());
        if (recording.source == source->id) m_of->setCurrentIndex(m_of->count() - 1);
    }
}

void RecordingView::choose() {
    const QString chosen = m_of->currentData().toString();
    if (chosen.startsWith(ofFile))
        m_incoming.setRecordingOf(m_recording, chosen.mid(ofFile.size()).toLongLong(), {});
    else
        m_incoming.setRecordingOf(m_recording, -1, RecordId::parse(chosen.mid(ofSource.size())).value_or(RecordId()));
    Q_EMIT changed();
}

}  // namespace kondensat::gui
