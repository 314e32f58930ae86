#include "app/operations/export_guard.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/said.h"
#include "import/file_texts.h"

using namespace Qt::StringLiterals;

namespace kondensat::app {

QString GuardedPlace::sentence(const Identifiers& identifiers) const {
    QStringList where;
    for (const QString& each : {file, part, place})
        if (!each.isEmpty()) where.append(each);
    return Said::tr("%1: identifier %2").arg(where.join(u", "_s), identifierName(identifiers, this->identifier));
}

namespace {

/// A path without names that are GUIDs or ids of records: cut at their digits, they could hold any short name. Shorter ids
/// were written by hand and may be words.
QString withoutIds(const QString& path, const std::function<bool(const RecordId&)>& isRecord) {
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList names = path.split(u'/');
    for (QString& name : names) {
        const QString stem = name.section(u'.', 0, 0);
        const auto id = RecordId::parse(stem);
        if (guid.match(stem).hasMatch() || (id && id->size() == 16 && isRecord && isRecord(*id))) name.remove(0, stem.size());
    }
    return names.join(u'/');
}

}  // namespace

void ExportGuard::look(const QByteArray& bytes, const QString& name, const QString& file) {
    const importing::FileTexts texts = importing::textsOf(bytes, QFileInfo(name).fileName());
    for (const QString& unread : texts.unread) m_unread.append(file.isEmpty() || unread.startsWith(file + u':') ? unread : file + u", "_s + unread);
    const qsizetype before = m_places.size();
    const auto note = [&](const importing::FileText& text, const FoundIdentifier& found) {
        GuardedPlace place{file, text.part, text.place, found.identifier, found.isForm};
        if (text.hasLines) place.place = Said::tr("line %1").arg(QStringView(text.text).first(found.span.start).count(u'\n') + 1);
        for (qsizetype i = before; i < m_places.size(); ++i) {
            const GuardedPlace& other = m_places[i];
            if (other.identifier != place.identifier) continue;
            if (other.part == place.part && other.place == place.place) return;
            if (text.isEcho && (other.part == place.part || text.part.contains(u"xl/"_s))) return;  // the cell, or the line, is on the list
        }
        m_places.append(place);
    };
    for (const bool echoes : {false, true})
        for (const importing::FileText& text : texts.texts)
            if (text.isEcho == echoes)
                for (const FoundIdentifier& found : text.isName ? m_search.find(withoutIds(text.text, m_isRecord), IdentifierSearch::In::FileName) : m_search.find(text.text)) note(text, found);
}

bool ExportGuard::lookInFolder(const QString& folder, const std::function<bool(const RecordId&)>& isRecord, const std::function<bool(double)>& goOn) {
    m_isRecord = isRecord;
    QStringList names;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (goOn && !goOn(double(i) / double(names.size()))) return false;
        QFile file(QDir(folder).filePath(names[i]));
        if (file.open(QIODevice::ReadOnly)) look(file.readAll(), names[i], names[i]);
        else m_unread.append(names[i] + u": "_s + file.errorString());
    }
    return true;
}

Result<void> ExportGuard::verdict(const QString& file) const {
    if (m_places.isEmpty() || m_despite) return {};
    return Error{Error::Code::Refused, counted(Said::tr("A registered identifier stands in %n place; nothing was written|Registered identifiers stand in %n places; nothing was written"), m_places.size()), file};
}

QStringList ExportGuard::warnings() const {
    QStringList warnings;
    if (!m_places.isEmpty())
        warnings.append(counted(Said::tr("a registered identifier stands in %n place and was written all the same|registered identifiers stand in %n places and were written all the same"), m_places.size()));
    constexpr qsizetype shown = 20;
    for (const QString& unread : m_unread.first(std::min(shown, m_unread.size()))) warnings.append(Said::tr("not searched for identifiers: %1").arg(unread));
    if (m_unread.size() > shown) warnings.append(counted(Said::tr("not searched for identifiers: %n more part|not searched for identifiers: %n more parts"), m_unread.size() - shown));
    return warnings;
}

}  // namespace kondensat::app
