#include "import/refi/marks.h"

#include <QXmlStreamWriter>

#include "core/text/xml_text.h"
#include "import/refi/loaded_texts.h"

using namespace Qt::StringLiterals;

namespace kondensat::importing::refi {

/// One file on its way. A hostile project could name one long text any number of times, so that the size is looked at
/// before each element.
class MarkWriter::Writing {
public:
    Writing(MarkWriter& sources, qint64 largest) : m_sources(sources), m_largest(largest), m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
    }

    std::optional<QByteArray> write(const MarkedMedia& marked) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Selections"_s);
        attribute(u"project"_s, m_sources.m_project.name);
        attribute(u"origin"_s, m_sources.m_project.origin);
        m_xml.writeStartElement(marked.media->element);
        attribute(u"guid"_s, marked.media->guid.toString(QUuid::WithoutBraces));
        attribute(u"name"_s, marked.media->name);
        for (const Element& mark : marked.media->marks) write(mark);
        for (const MarkedMedia::Transcript& transcript : marked.transcripts) write(transcript);
        m_xml.writeEndElement();
        writeUsers();
        m_xml.writeEndDocument();
        if (isFull()) return std::nullopt;
        return m_bytes;
    }

private:
    [[nodiscard]] bool isFull() const { return m_bytes.size() > m_largest; }
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, text::forXml(value)); }
    void words(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_xml.writeTextElement(name, text::forXml(value));
    }

    void write(const Element& element) {
        if (isFull()) return;
        m_xml.writeStartElement(element.name);
        for (const Element::Attribute& each : element.attributes) {
            if (each.space.isEmpty())
                attribute(each.name, each.value);
            else
                m_xml.writeAttribute(text::forXml(each.space), each.name, text::forXml(each.value));
            if (each.name == u"creatingUser" || each.name == u"modifyingUser") m_users.insert(guidFrom(each.value));
        }
        if (!element.text.trimmed().isEmpty()) m_xml.writeCharacters(text::forXml(element.text));
        const QUuid target = guidFrom(element.attribute(u"targetGUID"));
        if (element.name == u"CodeRef") {
            m_xml.writeCharacters(text::forXml(m_sources.m_codes.value(target)));
        } else if (element.name == u"NoteRef") {
            const Note& note = m_sources.noteOf(target);
            words(u"Name"_s, note.name);
            words(u"PlainTextContent"_s, note.text);
        } else if (const QString path = element.attribute(u"plainTextPath"); !path.isEmpty() && m_sources.m_container) {
            words(u"PlainTextContent"_s, m_sources.textAt(m_sources.m_container->find(path)));
        }
        for (const Element& child : element.children) write(child);
        m_xml.writeEndElement();
    }

    /// With the times of the sync points that its marks name.
    void write(const MarkedMedia::Transcript& transcript) {
        if (isFull()) return;
        m_xml.writeStartElement(u"Transcript"_s);
        attribute(u"guid"_s, transcript.text->guid.toString(QUuid::WithoutBraces));
        attribute(u"name"_s, transcript.text->name);
        QSet<QUuid> named;
        for (const Element* mark : transcript.marks)
            for (const char16_t* point : {u"fromSyncPoint", u"toSyncPoint"})
                named.insert(guidFrom(mark->attribute(point)));
        for (const SyncPoint& point : transcript.text->syncPoints) {
            if (!named.contains(point.guid) || isFull()) continue;
            m_xml.writeEmptyElement(u"SyncPoint"_s);
            attribute(u"guid"_s, point.guid.toString(QUuid::WithoutBraces));
            if (point.ms >= 0) attribute(u"timeStamp"_s, QString::number(point.ms));
            if (point.position >= 0) attribute(u"position"_s, QString::number(point.position));
        }
        for (const Element* mark : transcript.marks) write(*mark);
        m_xml.writeEndElement();
    }

    void writeUsers() {
        m_xml.writeStartElement(u"Users"_s);
        for (const User& user : m_sources.m_project.users) {
            if (!m_users.remove(user.guid) || isFull()) continue;
            m_xml.writeEmptyElement(u"User"_s);
            attribute(u"guid"_s, user.guid.toString(QUuid::WithoutBraces));
            attribute(u"name"_s, user.name);
        }
        m_xml.writeEndElement();
    }

    MarkWriter& m_sources;
    qint64 m_largest;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<QUuid> m_users;  ///< named so far
};

MarkWriter::MarkWriter(const Project& project, const Container* container)
    : m_project(project), m_container(container) {
    for (const Code& code : project.codes) m_codes.insert(code.guid, code.name);
    for (const Text& note : project.notes) m_noteTexts.insert(note.guid, &note);
}

std::optional<QByteArray> MarkWriter::write(const MarkedMedia& marked, qint64 largest) {
    return Writing(*this, largest).write(marked);
}

const MarkWriter::Note& MarkWriter::noteOf(const QUuid& guid) {
    const auto known = m_notes.constFind(guid);
    if (known != m_notes.cend()) return *known;
    Note note;
    if (const Text* text = m_noteTexts.value(guid)) {
        Notes unsaid;  // as it is said where notes become memos
        const auto raw = loadText(*text, m_container, unsaid);
        note = {text->name, raw && !raw->text.trimmed().isEmpty() ? raw->text : text->description};
    }
    return *m_notes.insert(guid, note);
}

const QString& MarkWriter::textAt(const QString& entry) {
    const auto known = m_texts.constFind(entry);
    if (known != m_texts.cend()) return *known;
    Notes unsaid;
    const auto raw = entry.isEmpty() ? Result<RawText>(RawText{}) : m_container->readPlain(entry, unsaid);
    return *m_texts.insert(entry, raw ? raw->text : QString());
}

}  // namespace kondensat::importing::refi
