#include "import/refi/project.h"

#include <QRegularExpression>

#include "import/containers/xml_part.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

QUuid guidFrom(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return {};
    const QUuid guid = QUuid::fromString(trimmed);
    static const QUuid space(u"{2f726566-692f-8f64-9464-6964206e6f74}"_s);
    return guid.isNull() ? QUuid::createUuidV5(space, trimmed) : guid;
}

QString Element::attribute(QStringView named) const {
    for (const Attribute& each : attributes)
        if (each.name == named) return each.value;
    return {};
}

namespace {

constexpr qsizetype mostElements = 10'000'000;

class ProjectReader {
public:
    ProjectReader(const QByteArray& xml, const QString& name) : m_xml(xml, name), m_name(name) {}

    Result<Project> read() {
        while (m_xml.next() && !m_xml.isStart()) {
        }
        if (!m_xml.failed() && m_xml.isStart()) {
            if (m_xml.name() == "CodeBook"_L1) {
                m_project.isCodebook = true;
                m_project.origin = attribute("origin");
                children([&](QStringView name) {
                    if (name == "Codes"_L1)
                        readCodes();
                    else if (name == "Sets"_L1)
                        readSets();
                    else
                        skip();
                });
            } else if (m_xml.name() == "Project"_L1) {
                readProject();
            } else {
                return Error{Error::Code::Unsupported,
                             Said::tr("This is neither a REFI-QDA project nor a codebook"),
                             {},
                             m_name};
            }
        }
        while (!m_tooMany && m_xml.next()) {
        }
        if (m_tooMany)
            return Error{Error::Code::TooLarge, Said::tr("the project holds more than ten million parts"), {}, m_name};
        if (m_xml.failed()) return m_xml.error();
        return std::move(m_project);
    }

private:
    [[nodiscard]] QString attribute(const char* name) const { return m_xml.attribute(QLatin1StringView(name)); }
    [[nodiscard]] QUuid guid(const char* name = "guid") const { return guidFrom(attribute(name)); }
    /// Calls f(name) at each child of the element just begun; f goes to the child's end.
    template <class F>
    void children(F&& f) {
        while (!m_tooMany && m_xml.next()) {
            if (m_xml.isEnd()) return;
            if (m_xml.isStart()) {
                m_tooMany = ++m_count > mostElements;
                f(QString(m_xml.name().toString()));
            }
        }
    }
    void skip() { m_xml.skip(); }
    void pass() {
        ++m_project.unknown;
        m_xml.skip();
    }
    QString text() {
        QString text;
        while (m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isText()) text += m_xml.text();
            if (m_xml.isStart()) skip();
        }
        return text;
    }
    QUuid target(const char* name = "targetGUID") {
        const QUuid guid = guidFrom(attribute(name));
        skip();
        return guid;
    }

    void readProject() {
        m_project.name = attribute("name");
        m_project.origin = attribute("origin");
        children([&](const QString& name) {
            if (name == u"Users")
                children([&](const QString&) { readUser(); });
            else if (name == u"CodeBook")
                children([&](const QString& part) { part == u"Codes" ? readCodes() : pass(); });
            else if (name == u"Variables")
                children([&](const QString&) { readVariable(); });
            else if (name == u"Cases")
                children([&](const QString&) { readCase(); });
            else if (name == u"Sources")
                children([&](const QString& source) { readSource(source); });
            else if (name == u"Notes")
                children([&](const QString&) { m_project.notes.append(readText()); });
            else if (name == u"Links")
                children([&](const QString&) { readLink(); });
            else if (name == u"Sets")
                readSets();
            else if (name == u"Graphs")
                children([&](const QString&) { ++m_project.graphs, skip(); });
            else if (name == u"Description")
                m_project.description = text();
            else if (name == u"NoteRef")
                m_project.noteRefs.append(target());
            else
                pass();
        });
    }

    void readUser() {
        m_project.users.append({guid(), attribute("name"), attribute("id")});
        skip();
    }

    void readCodes() {
        children([&](const QString& name) { name == u"Code" ? readCode(-1) : pass(); });
    }
    void readCode(int parent) {
        const int index = int(m_project.codes.size());
        m_project.codes.append({guid(), attribute("name"), {}, colourFrom(attribute("color")), parent, {}});
        children([&](const QString& name) {
            if (name == u"Description")
                m_project.codes[index].description = text();
            else if (name == u"NoteRef")
                m_project.codes[index].notes.append(target());
            else if (name == u"Code")
                readCode(index);
            else
                pass();
        });
    }
    /// Also what fails the schema: without its sign, with an alpha channel, or as RGB(r, g, b).
    QString colourFrom(const QString& written) {
        static const QRegularExpression hex(u"\\A#?([0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})\\z"_s),
            brief(u"\\A#?([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])\\z"_s),
            numbers(u"\\Argba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})"_s,
                    QRegularExpression::CaseInsensitiveOption);
        const QString colour = written.trimmed();
        if (colour.isEmpty()) return {};
        if (const auto m = brief.match(colour); m.hasMatch())
            return u"#%1%1%2%2%3%3"_s.arg(m.captured(1), m.captured(2), m.captured(3)).toLower();
        if (const auto m = hex.match(colour); m.hasMatch()) {
            m_project.oddColours += !m.captured(1).isEmpty() || colour[0] != u'#';
            return u'#' + m.captured(2).toLower();
        }
        ++m_project.oddColours;
        if (const auto m = numbers.match(colour); m.hasMatch()) {
            QString result(u'#');
            for (int i = 1; i <= 3; ++i)
                result += u"%1"_s.arg(std::min(m.captured(i).toInt(), 255), 2, 16, QLatin1Char('0'));
            return result;
        }
        return {};
    }

    void readVariable() {
        m_project.variables.insert(guid(), attribute("name"));
        skip();
    }
    Value readValue() {
        Value value;
        children([&](const QString& name) {
            if (name == u"VariableRef")
                value.variable = target();
            else
                value.value = text();
        });
        return value;
    }
    void readCase() {
        Case found{guid(), attribute("name"), {}, {}, {}, {}, {}};
        children([&](const QString& name) {
            if (name == u"Description")
                found.description = text();
            else if (name == u"CodeRef")
                found.codes.append(target());
            else if (name == u"VariableValue")
                found.values.append(readValue());
            else if (name == u"SourceRef")
                found.sources.append(target());
            else if (name == u"SelectionRef")
                found.selections.append(target());
            else
                pass();
        });
        m_project.cases.append(found);
    }

    void readSource(const QString& element) {
        if (element == u"TextSource") {
            m_project.texts.append(readText());
            return;
        }
        Media media;
        media.guid = guid();
        media.element = element;
        media.name = attribute("name");
        media.path = attribute("path");
        if (media.path.isEmpty()) media.path = attribute("currentPath");
        children([&](const QString& name) {
            if (name == u"Description")
                media.description = text();
            else if (name == u"Representation" || name == u"TextDescription" || name == u"Transcript")
                media.texts.append(readText());
            else if (name == u"NoteRef")
                media.notes.append(target());
            else if (name == u"VariableValue")
                media.values.append(readValue());
            else if (name == u"Coding" || name.endsWith(u"Selection"))
                media.marks.push_back(readElement());
            else
                pass();
        });
        m_project.media.append(media);
    }

    Text readText() {
        Text found;
        m_positions.clear();
        found.guid = guid();
        found.user = guid("creatingUser");
        found.name = attribute("name");
        found.plainPath = attribute("plainTextPath");
        found.richPath = attribute("richTextPath");
        found.date = attribute("creationDateTime").left(10);
        if (!QDate::fromString(found.date, Qt::ISODate).isValid()) found.date.clear();
        children([&](const QString& name) {
            if (name == u"Description")
                found.description = text();
            else if (name == u"PlainTextContent")
                found.content = text();
            else if (name == u"PlainTextSelection")
                found.selections.append(selectionFrom(readElement()));
            else if (name == u"TranscriptSelection")
                readTranscriptSelection(found);
            else if (name == u"Coding")
                found.codings.append(codingFrom(readElement()));
            else if (name == u"NoteRef")
                found.notes.append(target());
            else if (name == u"VariableValue")
                found.values.append(readValue());
            else if (name == u"SyncPoint")
                readSyncPoint(found);
            else
                pass();
        });
        return found;
    }
    static qint64 numberFrom(const QString& text) {
        bool ok = false;
        const qint64 value = text.trimmed().toLongLong(&ok);
        return ok && value >= 0 && value <= std::numeric_limits<qint32>::max() ? value : -1;
    }
    void readSyncPoint(Text& text) {
        const SyncPoint point{guid(), numberFrom(attribute("timeStamp")), numberFrom(attribute("position"))};
        text.syncPoints.append(point);
        if (!m_positions.contains(point.guid)) m_positions.insert(point.guid, point.position);
        skip();
    }
    /// The element just begun, with all that is in it.
    Element readElement() {
        Element found;
        found.name = m_xml.name().toString();
        const auto attributes = m_xml.attributes();
        for (const auto& each : attributes)
            found.attributes.append({each.namespaceUri().toString(), each.name().toString(), each.value().toString()});
        while (!m_tooMany && m_xml.next() && !m_xml.isEnd()) {
            if (m_xml.isText()) found.text += m_xml.text();
            if (!m_xml.isStart()) continue;
            m_tooMany = ++m_count > mostElements;
            found.children.push_back(readElement());
        }
        return found;
    }
    Selection selectionFrom(const Element& element) {
        Selection found;
        found.guid = guidFrom(element.attribute(u"guid"));
        found.user = guidFrom(element.attribute(u"creatingUser"));
        found.name = element.attribute(u"name");
        found.start = numberFrom(element.attribute(u"startPosition"));
        found.end = numberFrom(element.attribute(u"endPosition"));
        for (const Element& child : element.children) {
            if (child.name == u"Description")
                found.description = child.text;
            else if (child.name == u"Coding")
                found.codings.append(codingFrom(child));
            else if (child.name == u"NoteRef")
                found.notes.append(guidFrom(child.attribute(u"targetGUID")));
            else
                ++m_project.unknown;
        }
        return found;
    }
    void readTranscriptSelection(Text& text) {
        text.marks.push_back(readElement());
        const Element& element = text.marks.back();
        Selection found = selectionFrom(element);
        found.start = m_positions.value(guidFrom(element.attribute(u"fromSyncPoint")), -1);
        found.end = m_positions.value(guidFrom(element.attribute(u"toSyncPoint")), -1);
        found.mark = int(text.marks.size()) - 1;
        text.selections.append(found);
    }
    Coding codingFrom(const Element& element) {
        Coding coding;
        coding.user = guidFrom(element.attribute(u"creatingUser"));
        for (const Element& child : element.children) {
            if (child.name == u"CodeRef")
                coding.code = guidFrom(child.attribute(u"targetGUID"));
            else if (child.name == u"NoteRef")
                coding.notes.append(guidFrom(child.attribute(u"targetGUID")));
            else
                ++m_project.unknown;
        }
        return coding;
    }

    void readLink() {
        Link link{attribute("name"), guid("originGUID"), guid("targetGUID"), {}};
        children([&](const QString& name) {
            if (name == u"NoteRef")
                link.notes.append(target());
            else
                pass();
        });
        m_project.links.append(link);
    }
    void readSets() {
        children([&](const QString&) {
            Set set{guid(), attribute("name"), {}, {}};
            children([&](const QString& name) {
                if (name == u"Description")
                    set.description = text();
                else
                    set.members.append(
                        target(m_xml.hasAttribute(QLatin1StringView("targetGUID")) ? "targetGUID" : "guid"));
            });
            m_project.sets.append(set);
        });
    }

    XmlPart m_xml;
    QString m_name;
    Project m_project;
    QHash<QUuid, qint64> m_positions;  ///< of the sync points of the text that is being read
    qsizetype m_count = 0;
    bool m_tooMany = false;
};

}  // namespace

Result<Project> readProject(const QByteArray& xml, const QString& name) {
    QByteArray bytes = xml;
    while (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    return ProjectReader(bytes, name).read();
}

}  // namespace kondensat::importing::refi
