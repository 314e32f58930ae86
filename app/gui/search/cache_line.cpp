#include "app/gui/search/cache_line.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

#include "app/gui/parts/line_button.h"
#include "app/gui/parts/theme.h"

namespace kondensat::gui {

using search::Cache;

CacheLine::CacheLine(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_words(labelFor({}, Type::Body)),
      m_folder(new LineLabel),
      m_allow(new QPushButton(tr("Keep it on this computer"))),
      m_forbid(new QPushButton(tr("Keep it in memory only"))),
      m_leave(new QPushButton(tr("Leave it as it is"))) {
    m_words->setAccessibleName(tr("Where the search index lies"));
    m_folder->setAccessibleName(tr("Folder of the search index"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_folder, 1);
    for (QPushButton* button : {m_leave, m_forbid, m_allow}) row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::xs, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_words);
    column->addLayout(row);
    connect(m_allow, &QPushButton::clicked, this, [this] { answer(Cache::Choice::Allowed); });
    connect(m_forbid, &QPushButton::clicked, this, [this] { answer(Cache::Choice::Forbidden); });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CacheLine::askOnce() {
    if (!m_session.finder().mayAsk()) return;
    open();
    m_leave->hide();
}

void CacheLine::open() {
    const Finder& finder = m_session.finder();
    const bool sealed = m_session.project().file().isSealed();
    const Cache cache(m_session.project().file().studyId());
    m_folder->setText(QDir::toNativeSeparators(cache.folder()));
    if (sealed) {
        m_words->setText(tr("This study is sealed: its search index is kept in memory and never on the disk."));
    } else if (finder.choice() == Cache::Choice::Allowed) {
        m_words->setText(tr("The search index of this study lies on this computer, in the folder below. It holds every word of the study, "
                            "readable to whoever can read your files. Kept in memory only, it is deleted there, and made anew each time."));
    } else {
        m_words->setText(tr("May the search index of this study be kept on this computer, in the folder below? It would hold every word of the "
                            "study, readable to whoever can read your files; searching is ready at once then. In memory, nothing of it is "
                            "written, and it is made anew each time."));
    }
    m_allow->setVisible(!sealed && finder.choice() != Cache::Choice::Allowed);
    m_forbid->setVisible(!sealed && finder.choice() != Cache::Choice::Forbidden);
    m_leave->setVisible(true);
    m_folder->setVisible(!sealed);
    show();
}

void CacheLine::answer(Cache::Choice choice) {
    hide();
    m_session.finder().choose(choice);
}

}  // namespace kondensat::gui
