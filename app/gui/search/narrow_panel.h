// Beside the search: what it can be narrowed down by, and the searches that were saved.
#pragma once
#include <QTimer>
#include <QWidget>

#include "app/gui/search/attributes.h"
#include "app/gui/search/facets_model.h"
#include "app/gui/search/inquiry.h"

class QCheckBox;
class QLabel;
class QListView;
class QListWidget;

namespace kondensat::gui {

class NarrowPanel : public QWidget {
    Q_OBJECT
public:
    /// `saving`: actions on saved searches: save, rename, remove.
    NarrowPanel(Session& session, Inquiry& inquiry, const QList<QAction*>& saving, QWidget* parent = nullptr);
    void refresh(const Touched& touched);
    /// The saved search that is chosen; empty for none.
    [[nodiscard]] RecordId saved() const;
    void choose(const RecordId& saved);
    [[nodiscard]] QWidget* anchor() const;

Q_SIGNALS:
    void wanted(const kondensat::gui::Asked& asked);  ///< ask this
    void savedChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void take(const QList<search::Facets>& answers, const QStringList& asked);
    [[nodiscard]] const QList<Attribute>& attributes();
    /// Asks the same with a field, or without it; `minus`: for what has another value.
    void want(search::Field field, const QString& value, bool on, bool minus);
    void wantAttribute(const QString& heading, const QString& value, bool on);
    void showInterviewers();
    void laySaved();

    Session& m_session;
    Inquiry& m_inquiry;
    FacetsModel* m_model;
    QListView* m_facets;
    QLabel *m_none, *m_noSaved;
    QCheckBox* m_withoutInterviewers;
    QListWidget* m_saved;
    std::optional<QList<Attribute>> m_attributes;
    QTimer m_due;
};

}  // namespace kondensat::gui
