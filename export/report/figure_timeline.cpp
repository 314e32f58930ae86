// What was done when: a row a kind of event, marks for its dates. Words stand beside the rows and never between marks.
#include <QLocale>

#include "core/method/partial_date.h"
#include "export/report/figures.h"
#include "export/report/prose.h"
#include "export/report/sessions.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::figures {

using namespace study;

namespace {

constexpr double mark = 5, axisHeight = 18, laneGap = 6;

struct Lane {
    QString label, more;  ///< more: what the dates are, where there are names for them
    QStringList dates;    ///< as on record
};

class Lanes {
public:
    void add(const QString& label, const QStringList& dates, const QString& more = {}) {
        Lane lane{label, more, {}};
        for (const QString& date : dates)
            if (method::PartialDate::parse(date).isValid()) lane.dates.append(date);
        if (!lane.dates.isEmpty()) m_all.append(lane);
    }
    /// A lane of the dates that `date` gives of records.
    template <class Records, class DateOf>
    void addAll(const QString& label, const Records& records, const DateOf& date) {
        QStringList dates;
        for (const auto* record : records) dates.append(date(*record));
        add(label, dates);
    }
    [[nodiscard]] const QList<Lane>& all() const { return m_all; }

private:
    QList<Lane> m_all;
};

QList<Lane> lanesOf(const Facts& f) {
    Lanes lanes;
    const auto dateOf = [](const auto& record) { return record.date; };
    lanes.addAll(u"Approvals and notifications"_s, f.study.list<Approval>(), dateOf);
    lanes.addAll(u"Research question"_s, f.study.children<ResearchQuestion>(f.analysisId), dateOf);
    lanes.addAll(u"Recruitment"_s, f.study.list<Recruitment>(), dateOf);
    for (const SessionKind& kind : sessionKinds(f))
        lanes.addAll(prose::upperFirst(prose::pluralOf(kind.name)), kind.sessions, dateOf);
    QStringList transcribed, checked;
    for (const Source* source : f.sources)
        for (const Work* work : f.study.children<Work>(source->id)) {
            if (work->activity == u"transcribed") transcribed.append(work->date);
            if (work->activity == u"checked") checked.append(work->date);
        }
    lanes.add(u"Transcripts written"_s, transcribed);
    lanes.add(u"Transcripts checked"_s, checked);
    QStringList read, listed, became;
    for (const ReadingMark* each : f.study.children<ReadingMark>(f.analysisId))
        if (each->range.isNull()) read.append(each->date);
    for (const PreliminaryTheme* theme : f.study.children<PreliminaryTheme>(f.analysisId)) {
        listed.append(theme->date);
        became.append(theme->fateDate);
    }
    lanes.add(u"Step 1: reading"_s, read);
    lanes.add(u"Step 1: preliminary themes listed"_s, listed);
    lanes.add(u"Step 2: what became of them"_s, became);
    lanes.addAll(u"Rounds of analysis"_s, f.study.children<Round>(f.analysisId), dateOf);
    QStringList condensed, told, challenged;
    for (const CodeGroup* group : f.groups)
        for (const Subgroup* subgroup : f.subgroupsOf(group->id))
            for (const Condensate* each : f.index.children<Condensate>(subgroup->id)) condensed.append(each->confirmedOn);
    for (const Category* category : f.categories) {
        for (const AnalyticText* text : f.textsOf(*category)) told.append(text->confirmedOn);
        for (const ChallengeSearch* search : f.index.children<ChallengeSearch>(category->id)) challenged.append(search->date);
    }
    lanes.add(u"Step 3: condensates confirmed"_s, condensed);
    lanes.add(u"Step 4: analytic texts confirmed"_s, told);
    lanes.add(u"Step 4: searches for challenges"_s, challenged);
    lanes.addAll(u"Discussions"_s, f.study.children<Discussion>(f.analysisId), dateOf);
    lanes.addAll(u"Reflexivity log"_s, f.study.list<Reflexivity>(), dateOf);
    lanes.addAll(u"Information power judged"_s, f.study.list<InformationPower>(), dateOf);
    lanes.addAll(u"Shown to participants"_s, f.study.list<ParticipantCheck>(), dateOf);
    QStringList names, dates;
    for (const Milestone* milestone : f.study.list<Milestone>()) {
        dates.append(milestone->date);
        if (!milestone->name.isEmpty()) names.append(u"%1 (%2)"_s.arg(milestone->name, prose::date(milestone->date.left(10))));
    }
    lanes.add(u"Milestones"_s, dates, names.join(u", "_s));
    return lanes.all();
}

/// "9 November – 7 December 2021"
QString spanOf(const Lane& lane) {
    QString first, last;
    for (const QString& date : lane.dates) {
        const auto range = method::PartialDate::parse(date);
        if (first.isEmpty() || range.first < method::PartialDate::parse(first).first) first = date;
        if (last.isEmpty() || range.last > method::PartialDate::parse(last).last) last = date;
    }
    QString from = prose::date(first.left(10));
    const QString to = prose::date(last.left(10));
    if (from == to) return from;
    if (first.left(4) == last.left(4) && from.size() > 4) from.chop(5);  // the year, which stands at the end
    return from + u" – "_s + to;
}

QString labelOf(const Lane& lane) {
    return lane.dates.size() == 1 ? lane.label : u"%1 (%2)"_s.arg(lane.label).arg(lane.dates.size());
}

struct Tick {
    QDate date;
    QString label;
};

/// Dates on a line from `left` to `right`.
class Axis {
public:
    Axis(const QList<Lane>& lanes, double left, double right);
    [[nodiscard]] double x(const QDate& date) const {
        const double days = std::max<double>(1, double(m_first.daysTo(m_last)));
        return m_left + double(m_first.daysTo(date)) / days * (m_right - m_left);
    }
    [[nodiscard]] const QList<Tick>& ticks() const { return m_ticks; }

private:
    void tick();
    QDate m_first, m_last;
    double m_left, m_right;
    QList<Tick> m_ticks;
};

Axis::Axis(const QList<Lane>& lanes, double left, double right) : m_left(left), m_right(right) {
    for (const Lane& lane : lanes)
        for (const QString& date : lane.dates) {
            const auto range = method::PartialDate::parse(date);
            if (!m_first.isValid() || range.first < m_first) m_first = range.first;
            if (!m_last.isValid() || range.last > m_last) m_last = range.last;
        }
    if (m_first.daysTo(m_last) > 62) {
        m_first = QDate(m_first.year(), m_first.month(), 1);
        m_last = QDate(m_last.year(), m_last.month(), 1).addMonths(1);
    } else {
        m_first = m_first.addDays(-2);
        m_last = m_last.addDays(2);
    }
    tick();
}

/// As many as have room for their labels.
void Axis::tick() {
    const double days = std::max<double>(1, double(m_first.daysTo(m_last))), perDay = (m_right - m_left) / days;
    const bool byDay = days <= 66;
    const double room = drawn::textWidth(byDay ? u"30 May"_s : u"May 2022"_s, 8, false) + 10;
    const QLocale english = QLocale::c();
    if (byDay) {
        int step = 1;
        for (const int each : {1, 2, 7, 14, 28})
            if (step = each; each * perDay >= room) break;
        for (QDate date = m_first.addDays(2); date < m_last; date = date.addDays(step))
            m_ticks.append({date, english.toString(date, u"d MMM"_s)});
        return;
    }
    int months = 1;
    for (const int each : {1, 2, 3, 6, 12, 24, 60, 120})
        if (months = each; each * 30.4 * perDay >= room) break;
    QDate date = m_first;
    while (months > 1 && (date.year() * 12 + date.month() - 1) % months != 0) date = date.addMonths(1);
    for (; date <= m_last; date = date.addMonths(months))
        m_ticks.append({date, months >= 12 ? QString::number(date.year()) : english.toString(date, u"MMM yyyy"_s)});
}

class TimelineDrawer {
public:
    TimelineDrawer(const QList<Lane>& lanes, const QSizeF& room)
        : m_lanes(lanes), m_room(room), m_labels(std::min(room.width() * 0.42, 230.0)), m_axis(lanes, m_labels + 14, room.width() - 26) {}
    QList<Drawing> draw() const;

private:
    [[nodiscard]] DrawnBox label(const Lane& lane) const;
    void lane(Drawing& drawing, const Lane& lane, double top) const;
    void axis(Drawing& drawing) const;

    const QList<Lane>& m_lanes;
    QSizeF m_room;
    double m_labels;
    Axis m_axis;
};

DrawnBox TimelineDrawer::label(const Lane& lane) const {
    const double inner = m_labels - 2 * drawn::padding;
    QList<DrawnText> lines = drawn::lines(labelOf(lane), {{}, 9, true}, inner);
    lines += drawn::lines(lane.more.isEmpty() ? spanOf(lane) : lane.more, {{}, 8}, inner);
    DrawnBox box = boxWith(lines, 0, 0, m_labels);
    box.where.setHeight(drawn::heightOf(lines) + 2);
    box.stroke = Stroke::None;
    box.shade = -1;
    return box;
}

void TimelineDrawer::lane(Drawing& drawing, const Lane& lane, double top) const {
    DrawnBox words = label(lane);
    words.where.moveTop(top);
    drawing.boxes.append(words);
    const double y = words.where.center().y();
    QList<QRectF> marks;
    for (const QString& date : lane.dates) {
        const auto range = method::PartialDate::parse(date);
        const double from = m_axis.x(range.first), to = m_axis.x(range.last);
        const QRectF where = range.first == range.last ? QRectF(from - mark / 2, y - mark / 2, mark, mark)
                                                       : QRectF(from, y - mark / 4, std::max(to - from, mark), mark / 2);
        if (!marks.contains(where)) marks.append(where);
    }
    std::sort(marks.begin(), marks.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
    if (marks.size() > 1)
        drawing.paths.append({{QPointF(marks.first().center().x(), y), QPointF(marks.last().center().x(), y)}});
    for (const QRectF& where : std::as_const(marks)) {
        DrawnBox box;
        box.where = where;
        box.shade = where.height() < mark ? 0.5 : 0;
        box.stroke = Stroke::None;
        drawing.boxes.append(box);
    }
}

void TimelineDrawer::axis(Drawing& drawing) const {
    double edge = -1e9;
    for (const Tick& tick : m_axis.ticks()) {
        const double x = m_axis.x(tick.date);
        drawing.paths.append({{QPointF(x, axisHeight - 3), QPointF(x, drawing.height)}, Stroke::Dotted});
        const double width = drawn::textWidth(tick.label, 8, false) + 2 * drawn::padding;
        if (x - width / 2 < edge || x + width / 2 > m_room.width() + 1) continue;
        edge = x + width / 2 - drawn::padding;
        DrawnBox box;
        box.where = QRectF(x - width / 2, 0, width, axisHeight - 5);
        box.lines = {{tick.label, 8}};
        box.centred = true;
        box.stroke = Stroke::None;
        box.shade = -1;
        drawing.boxes.append(box);
    }
}

QList<Drawing> TimelineDrawer::draw() const {
    QList<Drawing> parts;
    for (const Lane& each : m_lanes) {
        const double height = label(each).where.height();
        if (parts.isEmpty() || parts.last().height + laneGap + height > m_room.height())
            parts.append(Drawing{m_room.width(), axisHeight, {}, {}});
        Drawing& part = parts.last();
        lane(part, each, part.height + laneGap);
        part.height += laneGap + height;
    }
    for (Drawing& part : parts) axis(part);
    return parts;
}

}  // namespace

Content timeline(const Facts& f, const QSizeF& room) {
    Content content;
    const QList<Lane> lanes = lanesOf(f);
    if (lanes.isEmpty()) return content;
    content.parts = TimelineDrawer(lanes, room).draw();
    content.summary = u"when the work was done, in %1"_s.arg(prose::counted(lanes.size(), u"row"_s));
    for (const Lane& lane : lanes)
        content.inWords.items.append({Inline{Run::strong(labelOf(lane)), Run(u": "_s + (lane.more.isEmpty() ? spanOf(lane) : lane.more))}, 0});
    return content;
}

}  // namespace kondensat::exporting::figures
