#include "app/cli/opened_index.h"

#include "app/cli/output.h"

namespace kondensat::cli {

Result<app::OpenedIndex> opened(journal::Project& project) {
    auto index = app::openIndex(project, false);
    if (index && !index->remark.isEmpty()) warn(index->remark);
    return index;
}

}  // namespace kondensat::cli
