// Which records of a type belong to another: a tick each, or all of them.
#pragma once
#include <QWidget>

#include "app/gui/session/session.h"

class QCheckBox;
class QListWidget;

namespace kondensat::gui {

/// Bound to a field of references of which an empty set means all.
class TickList : public QWidget {
    Q_OBJECT
public:
    /// `all` is the sentence of the tick that stands for all, also for those that come later.
    TickList(Session& session, const QString& title, const QString& all, const QString& type, const QString& field, QWidget* parent = nullptr);
    void bind(const RecordId& record);
    void refresh();

private:
    void show();
    void write(const RecordId& id, bool in);
    void takeAll(bool all);
    Session& m_session;
    QString m_type, m_field;
    RecordId m_record;
    bool m_choosing = false;  ///< "all" was just taken away
    QCheckBox* m_all;
    QListWidget* m_list;
};

}  // namespace kondensat::gui
