#include "app/gui/report/checklist_model.h"

#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/gui/report/origins.h"

using namespace Qt::StringLiterals;

namespace kondensat::gui {

QString statusWords(const QString& status) {
    if (status == u"reported") return ChecklistModel::tr("Reported");
    if (status == u"partly") return ChecklistModel::tr("Partly reported");
    if (status == u"not reported") return ChecklistModel::tr("Not reported");
    if (status == u"not applicable") return ChecklistModel::tr("Not applicable");
    return status;
}

QIcon statusIcon(const QString& status) {
    constexpr int size = 16, ratio = 3;
    QPixmap picture(size * ratio, size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = status == u"partly" || status == u"not reported" ? colours().look : colours().quiet;
    const QRectF circle(3.5, 3.5, 9, 9);
    painter.setPen(QPen(colour, 1.5));
    if (status == u"not applicable") {
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    } else {
        painter.drawEllipse(circle);
        painter.setBrush(colour);
        if (status == u"reported") painter.drawEllipse(circle);
        if (status == u"partly") painter.drawPie(circle, 90 * 16, 180 * 16);
    }
    painter.end();
    return picture;
}

bool isMissing(const exporting::ChecklistRow& row) {
    return row.status == u"not reported" || row.status == u"partly";
}

ChecklistModel::ChecklistModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void ChecklistModel::setChecklist(std::shared_ptr<const exporting::Checklist> checklist) {
    const auto sameItems = [&] {
        if (!m_checklist || !checklist || m_checklist->rows.size() != checklist->rows.size()) return false;
        for (qsizetype i = 0; i < checklist->rows.size(); ++i)
            if (m_checklist->rows[i].no != checklist->rows[i].no ||
                m_checklist->rows[i].item != checklist->rows[i].item)
                return false;
        return true;
    };
    if (sameItems()) {
        m_checklist = std::move(checklist);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_checklist = std::move(checklist);
    endResetModel();
}

const exporting::ChecklistRow* ChecklistModel::row(int row) const {
    return m_checklist && row >= 0 && row < m_checklist->rows.size() ? &m_checklist->rows[row] : nullptr;
}

int ChecklistModel::rowOf(const QString& no) const {
    for (int i = 0; i < rowCount(); ++i)
        if (row(i)->no == no) return i;
    return -1;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_checklist ? 0 : int(m_checklist->rows.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString ChecklistModel::text(const exporting::ChecklistRow& row, int column) const {
    switch (column) {
        case Number:
            return row.no;
        case Item:
            return guidelineWords(row.item);
        case Status:
            return statusWords(row.status);
        case Answer:
            return row.answer.isEmpty() ? row.reason : row.answer;
        case Section:
            return row.section;
        case Page:
            return row.line.isEmpty() ? row.page : tr("%1, line %2").arg(row.page, row.line);
        case Grounds: {
            QStringList names;
            for (const QString& ground : row.grounds) {
                if (names.size() == 3) {
                    names.append(u"…"_s);
                    break;
                }
                if (const auto id = RecordId::parse(ground)) names.append(nameOfRecord(m_session.study(), *id));
            }
            return names.join(u", "_s);
        }
        default:
            return {};
    }
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const {
    const exporting::ChecklistRow* row = this->row(index.row());
    if (!row || !index.isValid()) return {};
    if (role == Qt::DisplayRole) return text(*row, index.column()).simplified();
    if (role == Qt::ToolTipRole && index.column() != Number) {
        QString shown = text(*row, index.column());
        if (shown.size() > 600) shown = shown.left(600) + u'…';
        return shown.isEmpty() ? QVariant() : u"<p>"_s + shown.toHtmlEscaped() + u"</p>"_s;
    }
    if (role == Qt::DecorationRole && index.column() == Status) return statusIcon(row->status);
    if (role == Qt::ForegroundRole && (index.column() > Status || index.column() == Number)) {
        const bool words = index.column() == Answer && !row->answer.isEmpty();
        return words ? colours().ink : colours().quiet;
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Page))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number || section == Page ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList names{tr("No."),     tr("Item"), tr("Status"),  tr("Answer"),
                            tr("Section"), tr("Page"), tr("Rests on")};
    return names.value(section);
}

MissingFilter::MissingFilter(ChecklistModel* model) : QSortFilterProxyModel(model) {
    setSourceModel(model);
}

void MissingFilter::setMissingOnly(bool only) {
    m_only = only;
    invalidateFilter();
}

bool MissingFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const exporting::ChecklistRow* item = static_cast<ChecklistModel*>(sourceModel())->row(row);
    return item && (!m_only || isMissing(*item));
}

}  // namespace kondensat::gui
