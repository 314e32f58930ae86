#include "export/marked_transcript.h"

#include <QMap>
#include <set>

#include "core/method/speakers.h"
#include "core/said.h"
#include "core/word_copy.h"
#include "export/writers/docx_parts.h"
#include "export/writers/docx_xml.h"

using namespace Qt::StringLiterals;
using namespace kondensat::study;

namespace kondensat::exporting {
namespace {

QString groupsOf(const Study& study, const MeaningUnit& unit) {
    QStringList names;
    for (const RecordId& id : unit.groups) {
        const auto* group = study.find<CodeGroup>(id);
        if (!group) continue;
        QStringList below;
        for (const RecordId& subgroup : unit.subgroups)
            if (const auto* found = study.find<Subgroup>(subgroup); found && found->parent == id) below.append(found->name);
        below.sort();
        names.append(below.isEmpty() ? group->name : group->name + u" / "_s + below.join(u", "_s));
    }
    names.sort();
    return names.join(u"; "_s);
}

/// h:mm:ss, with milliseconds left out.
QString clock(qint64 ms) {
    const qint64 seconds = ms / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
}

/// The body: the text from place to place, where something begins or ends at each.
class Body {
public:
    Body(const Study& study, const RecordId& source, const QList<UnitComment>& comments)
        : m_text(study.text(source)) {
        for (const method::TurnSpan& turn : method::turnsOf(study, source)) {
            QString label = method::speakerName(study, source, turn);
            if (!label.isEmpty()) label += u": "_s;
            if (turn.startMs >= 0) label.prepend(u'[' + clock(turn.startMs) + u"] "_s);
            if (!label.isEmpty()) m_turns.insert(turn.span.start, label);
        }
        for (qsizetype i = 0; i < comments.size(); ++i) {
            m_begins[comments[i].span.start].append(i);
            m_ends[comments[i].span.end].append(i);
        }
        for (const auto* at : {&m_begins, &m_ends})
            for (auto it = at->cbegin(); it != at->cend(); ++it) m_stops.insert(it.key());
        for (auto it = m_turns.cbegin(); it != m_turns.cend(); ++it) m_stops.insert(it.key());
    }

    QByteArray write(const QString& language) {
        m_part.xml.writeNamespace(docx::mainNamespace, u"w"_s);
        m_part.xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s);
        m_part.open(u"document"_s);
        m_part.open(u"body"_s);
        for (qsizetype start = 0; start <= m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', start);
            if (end < 0) end = m_text.size();
            line(start, end, language);
            start = end + 1;
        }
        section();
        return m_part.finish();
    }

private:
    void line(qsizetype start, qsizetype end, const QString& language) {
        m_part.open(u"p"_s);
        if (isRightToLeft(Inline(m_text.sliced(start, end - start)), language)) {
            m_part.open(u"pPr"_s);
            m_part.w(u"bidi"_s);
            m_part.end();
        }
        for (qsizetype at = start;;) {
            passBy(at, start, end);
            if (at == end) break;
            const auto next = m_stops.upper_bound(at);
            const qsizetype stop = next == m_stops.end() ? end : std::min(*next, end);
            run(QStringView(m_text).sliced(at, stop - at), false);
            at = stop;
        }
        m_part.end();
    }
    /// What ends and begins at a place of the line from `start` to `end`.
    void passBy(qsizetype at, qsizetype start, qsizetype end) {
        finishAt(at);
        if (at < end || at == start)
            if (const QString label = m_turns.take(at); !label.isEmpty()) {
                if (at > start) m_part.end(), m_part.open(u"p"_s);
                run(label, true);
            }
        for (const qsizetype comment : m_begins.take(at))
            m_part.w(u"commentRangeStart"_s, {{u"id"_s, QString::number(comment)}});
    }
    void finishAt(qsizetype at) {
        for (const qsizetype comment : m_ends.take(at)) {
            m_part.w(u"commentRangeEnd"_s, {{u"id"_s, QString::number(comment)}});
            m_part.open(u"r"_s);
            m_part.w(u"commentReference"_s, {{u"id"_s, QString::number(comment)}});
            m_part.end();
        }
    }
    void run(QStringView text, bool bold) {
        m_part.open(u"r"_s);
        m_part.open(u"rPr"_s);
        if (bold) m_part.w(u"b"_s), m_part.w(u"bCs"_s);
        if (isRightToLeft(Inline(text.toString()), {})) m_part.w(u"rtl"_s);
        m_part.end();
        const auto pieces = text.split(u'\t');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0) m_part.w(u"tab"_s);
            if (pieces[i].isEmpty()) continue;
            m_part.open(u"t"_s);
            m_part.xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_part.xml.writeCharacters(cleaned(pieces[i].toString()));
            m_part.end();
        }
        m_part.end();
    }
    void section() {
        m_part.open(u"sectPr"_s);
        for (const auto& [name, id] : {std::pair{u"headerReference"_s, u"rId5"_s}, {u"footerReference"_s, u"rId4"_s}}) {
            m_part.open(name, {{u"type"_s, u"default"_s}});
            m_part.xml.writeAttribute(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s,
                                      id);
            m_part.end();
        }
        m_part.w(u"pgSz"_s, {{u"w"_s, u"11906"_s}, {u"h"_s, u"16838"_s}});
        const QString margin = u"1417"_s;
        m_part.w(u"pgMar"_s, {{u"top"_s, margin}, {u"right"_s, margin}, {u"bottom"_s, margin}, {u"left"_s, margin},
                              {u"header"_s, u"709"_s}, {u"footer"_s, u"709"_s}, {u"gutter"_s, u"0"_s}});
        m_part.end();
    }

    const QString m_text;
    QMap<qsizetype, QString> m_turns;
    QMap<qsizetype, QList<qsizetype>> m_begins, m_ends;
    std::set<qsizetype> m_stops;
    docx::Part m_part;
};

void words(docx::Part& part, const QString& text) {
    part.open(u"r"_s);
    part.open(u"t"_s);
    part.xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    part.xml.writeCharacters(cleaned(text));
    part.end();
    part.end();
}

QByteArray commentsPart(const QList<UnitComment>& comments) {
    docx::Part part;
    part.xml.writeNamespace(docx::mainNamespace, u"w"_s);
    part.open(u"comments"_s);
    for (qsizetype i = 0; i < comments.size(); ++i) {
        part.open(u"comment"_s, {{u"id"_s, QString::number(i)},
                                 {u"author"_s, cleaned(comments[i].author)},
                                 {u"initials"_s, cleaned(comments[i].initials)}});
        for (const QString& paragraph : comments[i].paragraphs()) {
            part.open(u"p"_s);
            words(part, paragraph);
            part.end();
        }
        part.end();
    }
    return part.finish();
}

QByteArray header(const QString& title) {
    docx::Part part;
    part.xml.writeNamespace(docx::mainNamespace, u"w"_s);
    part.open(u"hdr"_s);
    part.open(u"p"_s);
    words(part, title);
    return part.finish();
}

QByteArray customProperties(const RecordId& source) {
    docx::Part part;
    part.start(u"Properties"_s);
    const QString types = u"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"_s;
    part.xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"_s);
    part.xml.writeNamespace(types, u"vt"_s);
    part.start(u"property"_s);
    part.xml.writeAttribute(u"fmtid"_s, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s);  // of all such properties
    part.xml.writeAttribute(u"pid"_s, u"2"_s);
    part.xml.writeAttribute(u"name"_s, wordCopyProperty);
    part.xml.writeTextElement(types, u"lpwstr"_s, source.toString());
    return part.finish();
}

}  // namespace

QStringList UnitComment::paragraphs() const {
    QStringList all{code, groups, setAside};
    all.removeAll(QString());
    return all.isEmpty() ? QStringList{Said::tr("Meaning unit")} : all;
}

QList<UnitComment> unitComments(const Study& study, const RecordId& source, const RecordId& analysis) {
    QList<UnitComment> comments;
    const auto document = study.document(source);
    for (const MeaningUnit& unit : study.table<MeaningUnit>()) {
        if (unit.source != source || (analysis && unit.parent != analysis)) continue;
        const auto span = document->spanOf(unit.range);
        if (!span || span->length() == 0) continue;
        UnitComment comment{unit.id, *span, unit.code.simplified(), groupsOf(study, unit), {}, {}, {}};
        if (const QString reason = unit.setAside.value(u"all"_s); !reason.isEmpty())
            comment.setAside = Said::tr("set aside: %1").arg(reason.simplified());
        if (const auto* member = study.find<Member>(unit.member)) {
            comment.author = member->name.isEmpty() ? member->initials : member->name;
            comment.initials = member->initials;
        }
        if (comment.author.isEmpty()) comment.author = u"Author"_s;  // what Word writes for nobody
        comments.append(comment);
    }
    std::sort(comments.begin(), comments.end(), [](const UnitComment& a, const UnitComment& b) {
        return std::tuple(a.span.start, -a.span.end, a.unit) < std::tuple(b.span.start, -b.span.end, b.unit);
    });
    return comments;
}

Result<QByteArray> markedTranscript(const Study& study, const RecordId& source, const RecordId& analysis) {
    const auto* found = study.find<Source>(source);
    if (!found || study.text(source).isEmpty())
        return Error{Error::Code::NotFound, Said::tr("There is no such transcript, or it has no text")};
    Document document;
    document.title = found->title;
    document.language = found->language.isEmpty() ? u"en"_s : found->language;
    TRY_ASSIGN(const Prepared prepared, prepare(document));
    const QList<UnitComment> comments = unitComments(study, source, analysis);
    using docx::PartKind;
    const QList<PartKind> more{PartKind::Header, PartKind::Comments, PartKind::CustomProperties};
    return packParts({{u"[Content_Types].xml"_s, docx::contentTypes(more)},
                      {u"_rels/.rels"_s, docx::packageRelations(more)},
                      {u"docProps/core.xml"_s, docx::coreProperties(prepared)},
                      {u"docProps/app.xml"_s, docx::appProperties()},
                      {u"docProps/custom.xml"_s, customProperties(source)},
                      {u"word/document.xml"_s, Body(study, source, comments).write(document.language)},
                      {u"word/_rels/document.xml.rels"_s, docx::documentRelations(more)},
                      {u"word/styles.xml"_s, docx::styles(prepared)},
                      {u"word/numbering.xml"_s, docx::numbering(0)},
                      {u"word/settings.xml"_s, docx::settings(prepared)},
                      {u"word/header1.xml"_s, header(found->title)},
                      {u"word/footer1.xml"_s, docx::footer()},
                      {u"word/comments.xml"_s, commentsPart(comments)}});
}

}  // namespace kondensat::exporting
