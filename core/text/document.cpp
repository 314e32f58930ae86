#include "core/text/document.h"

namespace kondensat::text {

qsizetype Document::runOf(const UnitName& unit) const {
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const Run& run = m_runs[i];
        if (run.entry == unit.entry && unit.offset >= run.offset && unit.offset - run.offset < run.text.size()) return i;
    }
    return -1;
}

/// Makes a run begin at `offset` and returns its index.
qsizetype Document::splitBefore(qsizetype index, quint32 offset) {
    const quint32 into = offset - m_runs[index].offset;
    if (into == 0) return index;
    Run tail = m_runs[index];
    tail.offset += into;
    tail.text = tail.text.mid(into);
    tail.after.reset();
    m_runs[index].text.truncate(into);
    m_runs.insert(index + 1, std::move(tail));
    return index + 1;
}

void Document::updateVisible(Run& run) const {
    run.visible = !run.erased && !m_inactive.contains(run.entry) &&
                  std::all_of(run.hiders.cbegin(), run.hiders.cend(), [&](const EntryId& e) { return m_inactive.contains(e); });
}

void Document::place(const EntryId& entry, const Insert& insert) {
    qsizetype at = 0;
    if (insert.after) {
        const qsizetype origin = runOf(*insert.after);
        if (origin < 0) {  // names units that never arrived: keep the text rather than lose it
            at = m_runs.size();
        } else {
            const Run& run = m_runs[origin];
            if (insert.after->offset + 1 - run.offset < run.text.size()) splitBefore(origin, insert.after->offset + 1);
            at = origin + 1;
        }
    }
    quint32& next = m_inserted[entry];
    qsizetype from = 0;
    while (from < insert.text.size()) {  // stretches of erased and kept units become runs of their own
        const bool erased = insert.text[from].isNull();
        qsizetype to = from;
        while (to < insert.text.size() && insert.text[to].isNull() == erased) ++to;
        Run run{entry, next, insert.text.mid(from, to - from), {}, true, erased, from == 0 ? insert.after : std::nullopt};
        updateVisible(run);
        next += quint32(to - from);
        m_runs.insert(at++, std::move(run));
        from = to;
    }
}

void Document::hide(const EntryId& entry, const Hide& hide) {
    quint32 offset = hide.first.offset;
    const quint32 end = offset + hide.length;
    while (offset < end) {
        qsizetype index = runOf({hide.first.entry, offset});
        if (index < 0) return;
        index = splitBefore(index, offset);
        if (m_runs[index].offset + m_runs[index].text.size() > end) splitBefore(index, end);
        Run& run = m_runs[index];
        if (!run.hiders.contains(entry)) run.hiders.append(entry);
        updateVisible(run);
        offset = run.offset + quint32(run.text.size());
    }
}

void Document::apply(const EntryId& entry, const Edit& edit) {
    m_dirty = true;
    for (const Operation& operation : edit) {
        if (const auto* insert = std::get_if<Insert>(&operation)) {
            place(entry, *insert);
        } else if (const auto* hidden = std::get_if<Hide>(&operation)) {
            hide(entry, *hidden);
        } else {
            const Mark& mark = std::get<Mark>(operation);
            const auto found = m_markIndex.constFind(mark.at);
            if (found == m_markIndex.cend()) {
                m_markIndex.insert(mark.at, m_marks.size());
                m_marks.append({mark.at, {{entry, mark.value}}});
            } else {
                m_marks[*found].values.append({entry, mark.value});
            }
        }
    }
}

void Document::setActive(const EntryId& entry, bool active) {
    if (active) m_inactive.remove(entry);
    else m_inactive.insert(entry);
    for (Run& run : m_runs)
        if (run.entry == entry || run.hiders.contains(entry)) updateVisible(run);
    m_dirty = true;
}

void Document::layOut() const {
    if (!m_dirty) return;
    m_text.clear();
    m_starts.clear();
    m_starts.reserve(m_runs.size());
    for (const Run& run : m_runs) {
        m_starts.append(m_text.size());
        if (run.visible) m_text += run.text;
    }
    m_dirty = false;
}

const QString& Document::text() const {
    layOut();
    return m_text;
}

qsizetype Document::runAt(qsizetype position) const {
    layOut();
    Q_ASSERT(position >= 0 && position < m_text.size());
    auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), position);
    qsizetype index = after - m_starts.cbegin() - 1;
    while (!m_runs[index].visible) --index;  // hidden runs share their start with what follows; step back to the visible one
    return index;
}

UnitName Document::unitAt(qsizetype position) const {
    const qsizetype index = runAt(position);
    return {m_runs[index].entry, m_runs[index].offset + quint32(position - m_starts[index])};
}

Range Document::rangeOf(const Span& span) const {
    Q_ASSERT(span.start < span.end);
    return {unitAt(span.start), unitAt(span.end - 1)};
}

/// A replacement hides the old words and inserts the new ones behind them: what the edit that hid a range's last unit inserted
/// there belongs to the range, and so on through later replacements. Words that somebody else inserted at the same place may
/// stand between them.
qsizetype Document::endOfReplacement(qsizetype hidden) const {
    qsizetype end = m_starts[hidden];
    QSet<EntryId> hiders;
    QList<qsizetype> chain;
    const auto join = [&](qsizetype index) {
        chain.append(index);
        for (const EntryId& hider : m_runs[index].hiders)
            if (isActive(hider)) hiders.insert(hider);
    };
    join(hidden);
    const auto inChain = [&](const std::optional<UnitName>& unit) {
        return unit && std::any_of(chain.cbegin(), chain.cend(), [&](qsizetype i) {
            const Run& run = m_runs[i];
            return run.entry == unit->entry && unit->offset >= run.offset && unit->offset - run.offset < run.text.size();
        });
    };
    bool foreign = false;
    for (qsizetype i = hidden + 1; i < m_runs.size(); ++i) {
        const Run& run = m_runs[i];
        const bool continues = !run.after && run.offset > 0;
        const auto behind = continues ? std::optional(UnitName{run.entry, run.offset - 1}) : run.after;
        const bool inserted = hiders.contains(run.entry) && isActive(run.entry) && inChain(behind);
        const bool hiddenToo = std::any_of(run.hiders.cbegin(), run.hiders.cend(), [&](const EntryId& e) { return isActive(e) && hiders.contains(e); });
        if (inserted || (hiddenToo && !foreign)) {
            join(i);
            if (run.visible) end = m_starts[i] + run.text.size();
        } else if (run.visible) {
            if (continues || !run.after) break;
            foreign = true;
        }
    }
    return end;
}

std::optional<Span> Document::spanOf(const Range& range) const {
    layOut();
    const qsizetype first = runOf(range.first);
    qsizetype last = runOf(range.last);
    if (first < 0 || last < 0) return std::nullopt;
    Span span;
    span.start = m_starts[first] + (m_runs[first].visible ? range.first.offset - m_runs[first].offset : 0);
    if (m_runs[last].visible) {
        span.end = m_starts[last] + (range.last.offset - m_runs[last].offset) + 1;
    } else {
        span.end = endOfReplacement(last);
    }
    span.end = std::max(span.end, span.start);
    return span;
}

QString Document::textOf(const Range& range) const {
    const auto span = spanOf(range);
    return span ? text().mid(span->start, span->length()) : QString();
}

QList<PlacedMark> Document::marks() const {
    layOut();
    QHash<EntryId, QList<qsizetype>> runsOf;
    for (qsizetype i = 0; i < m_runs.size(); ++i) runsOf[m_runs[i].entry].append(i);
    struct Placed {
        qsizetype position, sequence;
        PlacedMark mark;
    };
    QList<Placed> placed;
    for (const MarkHistory& history : m_marks) {
        auto value = std::find_if(history.values.crbegin(), history.values.crend(), [&](const auto& v) { return !m_inactive.contains(v.first); });
        if (value == history.values.crend() || value->second.isNull()) continue;
        for (qsizetype i : runsOf.value(history.at.entry)) {
            const Run& run = m_runs[i];
            if (history.at.offset < run.offset || history.at.offset - run.offset >= run.text.size()) continue;
            if (m_inactive.contains(run.entry)) break;  // a mark goes with the words that were taken back
            const qsizetype into = history.at.offset - run.offset;
            placed.append({m_starts[i] + (run.visible ? into : 0), (i << 32) + into, {0, history.at, value->second}});
            break;
        }
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return std::tie(a.position, a.sequence) < std::tie(b.position, b.sequence); });
    QList<PlacedMark> result;
    for (const Placed& p : placed) {
        if (!result.isEmpty() && result.last().position == p.position) result.removeLast();
        result.append({p.position, p.mark.at, p.mark.value});
    }
    return result;
}

Edit Document::replacing(const Span& span, const QString& with) const {
    const QString& now = text();
    qsizetype start = span.start, end = span.end, from = 0, to = with.size();
    while (start < end && from < to && now[start] == with[from]) ++start, ++from;
    while (start < end && from < to && now[end - 1] == with[to - 1]) --end, --to;
    // Not half a surrogate pair, neither of what goes nor of what comes.
    const auto splits = [](const QString& text, qsizetype at) { return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate(); };
    if (start > span.start && (splits(now, start) || splits(with, from))) --start, --from;
    if (end < span.end && (splits(now, end) || splits(with, to))) ++end, ++to;
    // Words put in at the very edge would fall outside of a range that begins or ends there: take one unit along.
    if (start == end && from < to && span.length() > 0) {
        if (start == span.start) {
            do ++end, ++to;
            while (splits(now, end));
        } else if (end == span.end) {
            do --start, --from;
            while (splits(now, start));
        }
    }
    Edit edit;
    for (qsizetype position = start; position < end;) {
        const qsizetype index = runAt(position);
        const qsizetype length = std::min(end, m_starts[index] + m_runs[index].text.size()) - position;
        edit.append(Hide{{m_runs[index].entry, m_runs[index].offset + quint32(position - m_starts[index])}, quint32(length)});
        position += length;
    }
    if (from < to) {
        std::optional<UnitName> after;
        if (end > start) after = unitAt(end - 1);
        else if (start > 0) after = unitAt(start - 1);
        edit.append(Insert{after, with.mid(from, to - from)});
    }
    return edit;
}

QList<Erased> Document::unitsWithin(const Span& span) const {
    layOut();
    QList<Erased> units;
    if (span.length() <= 0) return units;
    const qsizetype firstRun = runAt(span.start), lastRun = runAt(span.end - 1);
    for (qsizetype i = firstRun; i <= lastRun; ++i) {
        const Run& run = m_runs[i];
        const quint32 from = i == firstRun ? quint32(span.start - m_starts[i]) : 0;
        const quint32 to = i == lastRun ? quint32(span.end - m_starts[i]) : quint32(run.text.size());
        if (to > from) units.append({run.entry, run.offset + from, to - from});
    }
    return units;
}

QString Document::allText() const {
    QString all;
    for (const Run& run : m_runs) all += run.text;
    return all;
}

QList<Document::Piece> Document::pieces() const {
    QList<Piece> pieces;
    qsizetype start = 0;
    for (const Run& run : m_runs) {
        pieces.append({{start, start + run.text.size()}, run.visible, !run.visible || !run.hiders.isEmpty()});
        start += run.text.size();
    }
    return pieces;
}

std::optional<Span> Document::allSpanOf(const Range& range) const {
    Span span{-1, -1};
    qsizetype start = 0;
    for (const Run& run : m_runs) {
        const auto positionOf = [&](const UnitName& unit) {
            return run.entry == unit.entry && unit.offset >= run.offset && unit.offset - run.offset < run.text.size() ? start + (unit.offset - run.offset) : -1;
        };
        if (const qsizetype at = positionOf(range.first); at >= 0) span.start = at;
        if (const qsizetype at = positionOf(range.last); at >= 0) span.end = at + 1;
        start += run.text.size();
    }
    return span.start >= 0 && span.end > span.start ? std::optional(span) : std::nullopt;
}

QList<PlacedMark> Document::allMarks() const {
    QList<PlacedMark> marks;
    for (const MarkHistory& history : m_marks)
        if (const auto span = allSpanOf({history.at, history.at}))
            for (const auto& [entry, value] : history.values) marks.append({span->start, history.at, value});
    std::stable_sort(marks.begin(), marks.end(), [](const PlacedMark& a, const PlacedMark& b) { return a.position < b.position; });
    return marks;
}

QList<Erased> Document::unitsWithinAll(const Span& span) const {
    QList<Erased> units;
    qsizetype start = 0;
    for (const Run& run : m_runs) {
        const qsizetype from = std::max(span.start, start), to = std::min(span.end, start + run.text.size());
        if (from < to) units.append({run.entry, run.offset + quint32(from - start), quint32(to - from)});
        start += run.text.size();
    }
    return units;
}

}  // namespace kondensat::text
