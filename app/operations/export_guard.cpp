#include "app/operations/export_guard.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

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
            if (text.isEcho && text.part.contains(u"xl/"_s)) return;  // the cell is on the list
        }
        m_places.append(place);
    };
    for (const bool echoes : {false, true})
        for (const importing::FileText& text : texts.texts)
            if (text.isEcho == echoes)
                for (const FoundIdentifier& found : m_search.find(text.text, text.isName ? IdentifierSearch::In::FileName : IdentifierSearch::In::Text)) note(text, found);
}

void ExportGuard::lookInFolder(const QString& folder) {
    QStringList names;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    for (const QString& name : std::as_const(names)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly)) look(file.readAll(), name, name);
        else m_unread.append(name + u": "_s + file.errorString());
    }
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
