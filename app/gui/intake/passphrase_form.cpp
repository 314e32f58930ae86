#include "app/gui/intake/passphrase_form.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

#include "app/gui/intake/row_button.h"
#include "app/gui/parts/icons.h"
#include "app/gui/parts/theme.h"
#include "app/operations/files.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

PassphraseForm::PassphraseForm(QWidget* parent) : QWidget(parent), m_first(new QLineEdit), m_second(new QLineEdit) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addLine = [&](QLineEdit* line, const QString& name) {
        line->setEchoMode(QLineEdit::Password);
        line->setAccessibleName(name);
        form->addRow(name, line);
        connect(line, &QLineEdit::textChanged, this, &PassphraseForm::compare);
    };
    addLine(m_first, tr("Passphrase"));
    addLine(m_second, tr("The same again"));
    auto* shown = new QAction(iconNamed(u"view-visible"_s), tr("Show the passphrase"), this);
    shown->setCheckable(true);
    m_first->addAction(shown, QLineEdit::TrailingPosition);
    connect(shown, &QAction::toggled, this, [this](bool on) {
        for (QLineEdit* line : {m_first, m_second}) line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_hint = labelFor({}, Type::Small, true);
    m_hint->setMinimumHeight(QFontMetrics(fontFor(Type::Small)).lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(m_hint);
    connect(m_second, &QLineEdit::returnPressed, this, [this] {
        if (!passphrase().isEmpty()) Q_EMIT entered();
    });
    compare();
}

QString PassphraseForm::passphrase() const { return m_first->text() == m_second->text() ? m_first->text() : QString(); }

void PassphraseForm::clear() {
    m_first->clear();
    m_second->clear();
}

void PassphraseForm::compare() {
    const QString first = m_first->text(), second = m_second->text();
    if (first.isEmpty())
        m_hint->setText(tr("A few words that belong together only for you are easy to keep in mind and hard to guess."));
    else if (first != second)
        m_hint->setText(first.startsWith(second) ? tr("Type it a second time, so that no slip locks you out.")
                                                 : tr("The two lines differ."));
    else
        m_hint->setText(tr("Both lines are the same."));
    Q_EMIT changed();
}

RecoveryKeyView::RecoveryKeyView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(labelFor(tr("Keep the recovery key"), Type::Title));
    column->addWidget(labelFor(tr("It opens the study when the passphrase is forgotten. It is shown only now and stored "
                                  "nowhere. Print it and lock it away, apart from the study.")));
    m_shown = new QLabel;
    m_shown->setObjectName(u"recovery key"_s);
    m_shown->setAccessibleName(tr("Recovery key"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontFor(Type::Title).pointSizeF());
    m_shown->setFont(font);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setContentsMargins(space::m, space::m, space::m, space::m);
    m_shown->setAutoFillBackground(true);
    m_shown->setBackgroundRole(QPalette::Base);
    column->addWidget(m_shown);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* print = new QPushButton(tr("Print…"));
    auto* save = new QPushButton(tr("Save…"));
    QToolButton* copy = quietButton(tr("Copy"));
    row->addWidget(print);
    row->addWidget(save);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    m_said = labelFor({}, Type::Small, true);
    column->addWidget(m_said);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyView::print);
    connect(save, &QPushButton::clicked, this, &RecoveryKeyView::save);
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_key);
        m_said->setText(tr("Copied. Paste it into a password manager, then copy something else."));
    });
}

void RecoveryKeyView::showKey(const QString& key, const QString& study) {
    m_key = key;
    m_study = study;
    // Two lines of four groups, so that it is typed without losing the place.
    const QStringList groups = key.split(u'-');
    m_shown->setText(groups.mid(0, 4).join(u'-') + (groups.size() > 4 ? u"-\n"_s + groups.mid(4).join(u'-') : QString()));
    m_said->clear();
}

QString RecoveryKeyView::page() const {
    return tr("Recovery key of the study “%1”\n\n%2\n\nWhoever has this key and the study's file can read the study. Keep "
              "it locked away, apart from the file. Dashes, spaces and capitals do not matter when it is typed.\n")
        .arg(m_study, m_key);
}

void RecoveryKeyView::print() {
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QTextDocument document;
    document.setPlainText(page());
    document.print(&printer);
    m_said->setText(tr("Sent to the printer."));
}

void RecoveryKeyView::save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery key"), tr("recovery-key.txt"));
    if (path.isEmpty()) return;
    const auto done = app::writeFile(path, page().toUtf8());
    m_said->setText(done ? tr("Saved in %1. Move it away from the study.").arg(path) : done.error().message());
}

}  // namespace kondensat::gui
