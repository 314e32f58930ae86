#include "app/gui/report/list_and_details.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/gui/parts/theme.h"

namespace kondensat::gui {

QWidget* listAndDetails(QTreeWidget* list, const QStringList& headers, const QList<QWidget*>& details) {
    list->setColumnCount(int(headers.size()));
    list->setHeaderLabels(headers);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    for (QWidget* each : details) column->addWidget(each, 0, qobject_cast<QLabel*>(each) ? Qt::Alignment() : Qt::AlignLeft);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(shown);
    scroll->setMinimumWidth(list->fontMetrics().averageCharWidth() * 34);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(list);
    splitter->addWidget(scroll);
    splitter->setSizes({2000, 1100});
    return splitter;
}

}  // namespace kondensat::gui
