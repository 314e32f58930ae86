#include "export/refi/notes.h"

#include <QRegularExpression>

#include "core/guid.h"
#include "core/said.h"

using namespace Qt::StringLiterals;

namespace kondensat::exporting::refi {

using namespace study;

namespace {

class NoteCollector {
public:
    NoteCollector(const Study& study, archive::LeftOut& leftOut) : m_study(study), m_leftOut(leftOut) {}

    QList<Note> collect() {
        for (const PreliminaryTheme* theme : m_study.list<PreliminaryTheme>()) addTheme(*theme);
        for (const Condensate* condensate : m_study.list<Condensate>()) {
            const auto* subgroup = m_study.find<Subgroup>(condensate->parent);
            add(condensate->id, Said::tr("Condensate: %1").arg(subgroup ? subgroup->name : QString()), {},
                {condensate->parent});
        }
        for (const AnalyticText* text : m_study.list<AnalyticText>()) addAnalyticText(*text);
        for (const Memo* memo : m_study.list<Memo>())
            add(memo->id, memo->title.isEmpty() ? Said::tr("Memo") : memo->title, memo->member, {memo->about});
        return m_notes;
    }

private:
    /// A record with a long text.
    Note& add(const RecordId& id, const QString& name, const RecordId& member, const QList<RecordId>& about) {
        Note note{guidOf(id), name, archive::filesOf(m_study, id, m_leftOut).text, member, {}};
        for (const RecordId& each : about)
            if (m_study.record(each)) note.about.append(each);
        m_notes.append(note);
        return m_notes.last();
    }

    void addAnalyticText(const AnalyticText& text) {
        const auto* category = m_study.find<Category>(text.parent);
        const auto* subgroup = m_study.find<Subgroup>(text.subgroup);
        QStringList title;
        for (const QString& part :
             {category ? category->name : QString(), text.heading, subgroup ? subgroup->name : QString()})
            if (!part.isEmpty() && !title.contains(part)) title.append(part);
        Note& note = add(text.id, Said::tr("Analytic text: %1").arg(title.join(u" – "_s)), {},
                         subgroup   ? QList{subgroup->id}
                         : category ? category->groups.ids()
                                    : QList<RecordId>());
        static const QRegularExpression mark(u"\\{\\{([A-Za-z0-9_-]{1,16})\\}\\}"_s);
        QString readable;
        qsizetype from = 0;
        for (auto it = mark.globalMatch(note.text); it.hasNext();) {
            const auto match = it.next();
            readable += QStringView(note.text).sliced(from, match.capturedStart() - from);
            if (const auto* quote = m_study.find<Quote>(RecordId::parse(match.captured(1)).value_or(RecordId())))
                readable += u'“' + (quote->edited.isEmpty() ? quote->verbatim : quote->edited) + u"” "_s;
            readable += match.captured();
            from = match.capturedEnd();
        }
        note.text = readable.append(QStringView(note.text).sliced(from));
    }

    void addTheme(const PreliminaryTheme& theme) {
        Note note{guidOf(theme.id), Said::tr("Preliminary theme: %1").arg(theme.title), {}, theme.member, {}};
        QStringList lines{theme.title};
        const auto line = [&](const QString& text) {
            if (!text.isEmpty()) lines.append(text);
        };
        line(theme.note);
        if (!theme.fate.isEmpty())
            line(theme.fateReason.isEmpty() ? Said::tr("What became of it: %1").arg(theme.fate)
                                            : Said::tr("What became of it: %1 (%2)").arg(theme.fate, theme.fateReason));
        note.text = lines.join(u'\n');
        RefSet groups = theme.became;
        for (const CodeGroup& group : m_study.table<CodeGroup>())
            if (group.themes.contains(theme.id)) groups.insert(group.id);
        for (const RecordId& group : groups)
            if (m_study.find<CodeGroup>(group)) note.about.append(group);
        m_notes.append(note);
    }

    const Study& m_study;
    archive::LeftOut& m_leftOut;
    QList<Note> m_notes;
};

}  // namespace

QList<Note> notesOf(const Study& study, archive::LeftOut& leftOut) {
    return NoteCollector(study, leftOut).collect();
}

}  // namespace kondensat::exporting::refi
