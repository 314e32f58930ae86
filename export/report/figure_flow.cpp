// Recruitment: who was approached, who did not take part and why, and what those who did took part in.
#include "export/report/figures.h"
#include "export/report/prose.h"
#include "export/report/sessions.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::figures {

using namespace study;

namespace {

constexpr double gap = 22, sideGap = 28;

/// Those who left at one point: "Declined (n = 3)" with its reasons.
struct Left {
    QString words;
    QStringList reasons;
};

struct Stage {
    QString words;
    QList<Left> left;  ///< between this stage and the next
};

QString withNumber(const QString& words, int n) {
    return u"%1 (n = %2)"_s.arg(words).arg(n);
}

Left leftWith(const Facts& f, const QList<const Recruitment*>& rows, const QString& outcome, const QString& words) {
    int n = 0;
    QStringList order;
    QMap<QString, int> counts;
    for (const Recruitment* row : rows) {
        if (row->outcome != outcome) continue;
        const int people = std::max(1, row->count);
        n += people;
        const QString reason = prose::upperFirst(prose::unstopped(row->reason));
        if (reason.isEmpty() || f.isForPublic()) continue;
        if (!counts.contains(reason)) order.append(reason);
        counts[reason] += people;
    }
    if (n == 0) return {};
    Left left{withNumber(words, n), {}};
    for (const QString& reason : std::as_const(order)) left.reasons.append(withNumber(reason, counts[reason]));
    return left;
}

int withdrawn(const Facts& f) {
    int n = 0;
    for (const Participant* participant : f.participants) {
        const auto consents = f.study.children<Consent>(participant->id);
        n += std::any_of(consents.begin(), consents.end(), [](const Consent* each) { return !each->withdrawn.isEmpty(); });
    }
    return n;
}

QList<Stage> stagesOf(const Facts& f) {
    QList<Stage> stages;
    const QList<const Recruitment*> rows = f.study.list<Recruitment>();
    int all = 0, agreed = 0, dropped = 0;
    for (const Recruitment* row : rows) {
        const int n = std::max(1, row->count);
        all += n;
        if (row->outcome == u"accepted" || row->outcome == u"dropped out") agreed += n;
        if (row->outcome == u"dropped out") dropped += n;
    }
    const auto addLeft = [&](const Left& left) {
        if (!left.words.isEmpty()) stages.last().left.append(left);
    };
    if (all > 0) {
        stages.append({withNumber(u"Approached"_s, all), {}});
        addLeft(leftWith(f, rows, u"declined"_s, u"Declined"_s));
        addLeft(leftWith(f, rows, u"no answer"_s, u"Did not answer"_s));
        addLeft(leftWith(f, rows, QString(), u"Outcome not on record"_s));
        if (dropped > 0) {
            stages.append({withNumber(u"Agreed to take part"_s, agreed), {}});
            addLeft(leftWith(f, rows, u"dropped out"_s, u"Dropped out"_s));
        }
        const int took = agreed - dropped;
        if (took != f.participants.size()) stages.append({withNumber(u"Took part"_s, took), {}});
    }
    if (!f.participants.isEmpty()) {
        const bool share = !stages.isEmpty() && stages.last().words.startsWith(u"Took part"_s);
        stages.append({withNumber(share ? u"Participants of this analysis"_s : u"Took part"_s, int(f.participants.size())), {}});
        if (const int n = withdrawn(f)) addLeft({withNumber(u"Withdrew consent later"_s, n), {}});
    }
    return stages;
}

/// "2 focus groups (9 participants)"
QStringList sessionsOf(const Facts& f) {
    QStringList all;
    for (const SessionKind& kind : sessionKinds(f)) {
        QSet<RecordId> people;
        for (const Session* session : kind.sessions)
            for (const RecordId& who : session->participants) people.insert(who);
        const auto plural = kind.sessions.size() == 1 ? kind.name : prose::pluralOf(kind.name);
        QString words = QString::number(kind.sessions.size()) + u' ' + plural;
        if (!people.isEmpty()) words += u" (n = %1)"_s.arg(people.size());
        all.append(words);
    }
    return all;
}

class FlowDrawer {
public:
    explicit FlowDrawer(const QSizeF& room)
        : m_mainWidth(std::min(room.width() * 0.4, 200.0)),
          m_sideWidth(std::min(room.width() - m_mainWidth - sideGap, 240.0)) {
        m_drawing.width = m_mainWidth + sideGap + m_sideWidth;
    }
    void stage(const Stage& stage);
    void sessions(const QStringList& kinds);
    Drawing finish() {
        if (m_arrowFrom && m_lastSide > *m_arrowFrom)  // no stage follows whose arrow would lead there
            m_drawing.paths.append({{QPointF(m_mainWidth / 2, *m_arrowFrom), QPointF(m_mainWidth / 2, m_lastSide)}});
        m_drawing.height = m_y;
        return m_drawing;
    }

private:
    void arrowDown(double from, double to, double x) {
        m_drawing.paths.append({{QPointF(x, from), QPointF(x, to)}, Stroke::Solid, true});
    }

    double m_mainWidth, m_sideWidth;
    double m_y = 0;
    std::optional<double> m_arrowFrom;  ///< bottom of the stage above
    double m_lastSide = 0;              ///< where the last of those who left branches off
    Drawing m_drawing;
};

void FlowDrawer::stage(const Stage& stage) {
    const double middle = m_mainWidth / 2;
    DrawnBox box = boxWith(drawn::lines(stage.words, {{}, 9.5, true}, m_mainWidth - 2 * drawn::padding), 0, m_y, m_mainWidth, 26);
    box.centred = true;
    box.shade = 0.92;
    if (m_arrowFrom) arrowDown(*m_arrowFrom, m_y, middle);
    m_drawing.boxes.append(box);
    m_arrowFrom = box.where.bottom();
    double y = box.where.bottom();
    for (const Left& left : stage.left) {
        const double inner = m_sideWidth - 2 * drawn::padding;
        QList<DrawnText> lines = drawn::lines(left.words, {{}, 9, true}, inner);
        for (const QString& reason : left.reasons) lines += drawn::lines(reason, {{}, 8.5}, inner);
        const DrawnBox side = boxWith(lines, m_mainWidth + sideGap, y + 8, m_sideWidth, 22);
        m_drawing.boxes.append(side);
        const double at = side.where.center().y();
        m_drawing.paths.append({{QPointF(middle, at), QPointF(side.where.left(), at)}, Stroke::Solid, true});
        m_lastSide = at;
        y = side.where.bottom();
    }
    m_y = y + (stage.left.isEmpty() ? gap : 8);
}

void FlowDrawer::sessions(const QStringList& kinds) {
    if (kinds.isEmpty()) return;
    QList<DrawnText> lines;
    for (const QString& kind : kinds) lines += drawn::lines(kind, {{}, 9}, m_mainWidth - 2 * drawn::padding);
    DrawnBox box = boxWith(lines, 0, m_y, m_mainWidth, 26);
    box.centred = true;
    if (m_arrowFrom) arrowDown(*m_arrowFrom, m_y, m_mainWidth / 2);
    m_arrowFrom.reset();
    m_drawing.boxes.append(box);
    m_y = box.where.bottom();
}

}  // namespace

Content recruitment(const Facts& f, const QSizeF& room) {
    Content content;
    const QList<Stage> stages = stagesOf(f);
    const QStringList sessions = sessionsOf(f);
    if (stages.isEmpty()) return content;
    FlowDrawer drawer(room);
    QStringList path;
    for (const Stage& stage : stages) {
        drawer.stage(stage);
        path.append(prose::lowerFirst(stage.words));
        content.inWords.items.append({Inline(Run::strong(stage.words)), 0});
        for (const Left& left : stage.left) {
            content.inWords.items.append({Inline(left.words), 1});
            for (const QString& reason : left.reasons) content.inWords.items.append({Inline(reason), 2});
        }
    }
    drawer.sessions(sessions);
    Drawing drawing = drawer.finish();
    if (sessions.isEmpty()) {
        drawing.height = 0;
        for (const DrawnBox& box : std::as_const(drawing.boxes)) drawing.height = std::max(drawing.height, box.where.bottom());
    } else {
        content.inWords.items.append({Inline(u"Sessions"_s), 0});
        for (const QString& each : sessions) content.inWords.items.append({Inline(each), 1});
    }
    content.parts = {drawing};
    content.summary = u"the flow of recruitment: %1"_s.arg(path.join(u", "_s));
    return content;
}

}  // namespace kondensat::exporting::figures
