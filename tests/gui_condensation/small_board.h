// A study of one short transcript with a board to work on: four units in one group, two subgroups.
#pragma once
#include "app/gui/condensation/condensation_page.h"
#include "tests/gui_support/window_test.h"

namespace kondensat::support {

using namespace Qt::StringLiterals;

class Board {
public:
    /// English, or Danish.
    explicit Board(const QString& language = u"en"_s);
    [[nodiscard]] gui::Session& session() const { return *open.session; }
    [[nodiscard]] const study::Study& study() const { return open.session->study(); }
    [[nodiscard]] gui::BoardView* view() const { return page->findChild<gui::BoardView*>(); }
    [[nodiscard]] gui::Column* column(int at) const { return view()->columns().at(at); }
    [[nodiscard]] gui::CardList* list(int at) const { return column(at)->list(); }
    [[nodiscard]] gui::CondensateEdit* edit(int at) const { return column(at)->panel()->edit(); }
    [[nodiscard]] QList<RecordId> unitsIn(int at) const { return column(at)->units(); }
    [[nodiscard]] QString words(const RecordId& unit) const { return session().passageOf(unit).text; }
    [[nodiscard]] QString nameOf(int at) const { return study().find<study::Subgroup>(column(at)->subgroup())->name; }
    [[nodiscard]] RecordId condensate(int at) const { return column(at)->panel()->condensate(); }
    /// Chooses cards of a column and puts the focus there.
    void choose(int at, const QList<RecordId>& chosen) const;
    void move(const RecordId& unit, int to) const;
    /// Types into a condensate until it is stored.
    RecordId write(int at, const QString& words) const;
    /// The units behind each sentence.
    [[nodiscard]] QList<study::RefSet> links(int at) const;

    OpenStudy open;
    RecordId group, source;
    QList<RecordId> subgroups, units;
    std::unique_ptr<gui::Page> page;

private:
    void makeUnits(const QStringList& sentences);
};

}  // namespace kondensat::support
