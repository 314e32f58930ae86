#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

#include "app/gui/impression/reading_view.h"

namespace kondensat::gui {

LookPanel::LookPanel(QWidget* parent) : QWidget(parent) {
    const ReadingLook look = readingLook();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::m, space::m, space::m, space::m);
    form->setSpacing(space::s);
    auto* face = new QComboBox;
    face->addItems({tr("With serifs"), tr("Without serifs")});
    face->setCurrentIndex(look.serif ? 0 : 1);
    auto* size = new QSpinBox;
    size->setRange(12, 36);
    size->setValue(look.size);
    size->setSuffix(tr(" px"));
    auto* lines = new QDoubleSpinBox;
    lines->setRange(1.2, 2.2);
    lines->setSingleStep(0.1);
    lines->setDecimals(1);
    lines->setValue(look.lineHeight);
    auto* measure = new QSpinBox;
    measure->setRange(50, 90);
    measure->setValue(look.measure);
    measure->setSuffix(tr(" characters"));
    const auto add = [&](const QString& words, QWidget* field) {
        field->setAccessibleName(words);
        field->setMinimumHeight(space::target);
        form->addRow(words, field);
    };
    add(tr("Letters"), face);
    add(tr("Size"), size);
    add(tr("Line height"), lines);
    add(tr("Longest line"), measure);
    const auto take = [this, face, size, lines, measure] {
        const ReadingLook chosen{face->currentIndex() == 0, size->value(), lines->value(), measure->value()};
        setReadingLook(chosen);
        Q_EMIT changed(chosen);
    };
    connect(face, &QComboBox::currentIndexChanged, this, take);
    connect(size, &QSpinBox::valueChanged, this, take);
    connect(lines, &QDoubleSpinBox::valueChanged, this, take);
    connect(measure, &QSpinBox::valueChanged, this, take);
}

}  // namespace kondensat::gui
