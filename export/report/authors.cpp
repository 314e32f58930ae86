#include "export/report/authors.h"

namespace kondensat::exporting {

using namespace study;

QList<Author> authorsOf(const Facts& facts) {
    QList<Author> authors;
    for (const QString& name : facts.info().authors) {
        if (name.isEmpty()) continue;
        Author author{name};
        for (const Member* member : facts.study.list<Member>())
            if (!author.member && (member->name == name || member->initials == name)) author.member = member;
        authors.append(author);
    }
    if (!authors.isEmpty()) return authors;
    for (const Member* member : facts.members)
        if (!member->name.isEmpty()) authors.append({member->name, member});
    return authors;
}

}  // namespace kondensat::exporting
