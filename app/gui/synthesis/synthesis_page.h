// Step 4, synthesis: from condensation to descriptions and concepts.
#pragma once
#include <QStackedWidget>
#include <QTreeView>

#include "app/gui/session/page.h"
#include "app/gui/synthesis/category_view.h"
#include "app/gui/synthesis/material_panel.h"
#include "app/gui/synthesis/outline_model.h"
#include "app/gui/synthesis/text_view.h"

namespace kondensat::gui {

class EmptyState;

class SynthesisPage : public Page {
    Q_OBJECT
public:
    explicit SynthesisPage(Session& session, QWidget* parent = nullptr);
    ~SynthesisPage() override;
    QWidget* inspector() override { return m_material; }
    QString inspectorTitle() const override { return tr("Material"); }
    void reveal(const Place& place) override;
    Place place() const override;
    RecordId current() const override;
    bool find() override;

    [[nodiscard]] OutlineModel* outline() const { return m_model; }
    [[nodiscard]] TextView* textView() const { return m_textView; }
    [[nodiscard]] CategoryView* categoryView() const { return m_categoryView; }
    [[nodiscard]] VersionsPane* beside() const { return m_beside; }
    [[nodiscard]] MaterialPanel* material() const { return m_material; }

protected:
    void refresh(const Touched& touched) override;

private:
    void makeActions();
    void layOut();
    void connectViews();
    void newCategory();
    void makeCategory(const QString& name, const study::RefSet& groups);
    void beginText();
    void removeChosen();
    void moveChosen(int places);
    void insertQuote();
    void markReread();
    void addUnitToSearch(const RecordId& search);
    void setVersionsShown(bool shown);
    void setBesideShown(bool shown);
    void choose(const QModelIndex& index);
    void enableChosen(bool enabled);
    void showPlace(const OutlinePlace& place);
    void showParagraph();
    void noticePoints();

    QAction *m_new, *m_begin, *m_rename, *m_remove, *m_up, *m_down, *m_insert, *m_confirm, *m_versions, *m_nextHint,
        *m_nextPassage, *m_reread, *m_addSearch, *m_showBeside;
    OutlineModel* m_model;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    EmptyState *m_empty, *m_notBegun;
    CategoryView* m_categoryView;
    TextView* m_textView;
    VersionsPane* m_beside;  ///< versions of what the report prints beside the findings
    QPointer<MaterialPanel> m_material;
    std::optional<OutlinePlace> m_place;
};

}  // namespace kondensat::gui
