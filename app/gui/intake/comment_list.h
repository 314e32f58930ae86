// Comments and highlights of files that come in, to be sorted into code groups before they become meaning units.
#pragma once
#include <QWidget>

#include "app/gui/intake/incoming.h"
#include "app/gui/session/session.h"

class QCheckBox;
class QToolButton;
class QTreeWidget;

namespace kondensat::gui {

/// Hidden where no file has any.
class CommentList : public QWidget {
    Q_OBJECT
public:
    CommentList(Incoming& incoming, Session& session, QWidget* parent = nullptr);
    /// The files, or what is said of them, may have changed.
    void renew();

private:
    void askGroup();
    void putChosen(const QString& group);
    void tell();

    Incoming& m_incoming;
    Session& m_session;
    QCheckBox* m_takes;
    QTreeWidget* m_list;
    QToolButton* m_put;
    QList<app::CommentCode> m_codes;
    QHash<QString, QString> m_said;  ///< key of a code → the group that a person chose, or none
};

}  // namespace kondensat::gui
