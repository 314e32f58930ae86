#include "app/gui/synthesis/quote_list_model.h"

#include <QPainter>

#include "app/gui/parts/theme.h"
#include "app/operations/bound_quotes.h"
#include "core/method/index.h"
#include "core/method/names.h"
#include "core/method/speakers.h"
#include "core/study/ranges.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 3;

/// As many lines as there is room for, the last one elided.
void drawWords(QPainter& painter, const QRect& where, const QString& words, const QFont& font) {
    QTextLayout layout(words.simplified(), font);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    int y = where.top();
    for (int line = 0; line < lines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid()) break;
        next.setLineWidth(where.width());
        QString text = layout.text().mid(next.textStart(), next.textLength());
        const bool more = next.textStart() + next.textLength() < layout.text().size();
        if (line + 1 == lines && more)
            text = metrics.elidedText(layout.text().mid(next.textStart()), Qt::ElideRight, where.width());
        painter.drawText(QRect(where.left(), y, where.width(), metrics.lineSpacing()),
                         int(layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), text);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

}  // namespace

QuoteListModel::QuoteListModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

void QuoteListModel::showSubgroups(const QList<RecordId>& subgroups) {
    m_subgroups = subgroups;
    refresh({true, {}, {}});
}

QList<RecordId> QuoteListModel::candidates() const {
    const study::Study& study = m_session.study();
    QList<RecordId> rows;
    QList<const study::MeaningUnit*> units;
    QSet<RecordId> seen;
    for (const RecordId& id : m_subgroups) {
        for (const study::GoldQuote* gold : study.children<study::GoldQuote>(id))
            if (study.find<study::MeaningUnit>(gold->unit)) rows.append(gold->id);
        const auto* subgroup = study.find<study::Subgroup>(id);
        if (!subgroup) continue;
        for (const RecordId& unitId : m_session.unitsOfGroup(id)) {
            const auto* unit = study.find<study::MeaningUnit>(unitId);
            if (!unit || seen.contains(unitId) || method::isSetAside(*unit, subgroup->parent.toString())) continue;
            seen.insert(unitId);
            units.append(unit);
        }
    }
    study::Study::sortByPlace(units);
    for (const study::MeaningUnit* unit : units) rows.append(unit->id);
    return rows;
}

void QuoteListModel::refresh(const Touched& touched) {
    if (!touched.everything && !touched.any<study::MeaningUnit>() && !touched.any<study::GoldQuote>() &&
        !touched.any<study::Quote>() && !touched.any<study::Source>() && !touched.any<study::Participant>() &&
        !touched.any<study::Subgroup>())
        return;
    if (touched.any<study::MeaningUnit>() || touched.any<study::GoldQuote>() || touched.any<study::Source>() ||
        touched.any<study::Participant>())
        m_words.clear();
    m_quoted.clear();
    for (const study::Quote& quote : m_session.study().table<study::Quote>())
        if (quote.unit) m_quoted.insert(quote.unit);
    const QList<RecordId> now = candidates();
    if (now == m_rows) {
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

int QuoteListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

const QuoteListModel::Words& QuoteListModel::wordsOf(const RecordId& id) const {
    const auto known = m_words.constFind(id);
    if (known != m_words.cend()) return *known;
    const study::Study& study = m_session.study();
    Words words;
    if (const auto binding = app::bindingOf(study, id)) {
        words.text = binding->words;
        const QString label = method::quoteLabel(study, id);
        const QString where = method::nameOf(study, binding->source);
        words.label = label.isEmpty() ? where : tr("%1 · %2").arg(label, where);
    }
    return *m_words.insert(id, words);
}

QVariant QuoteListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const RecordId id = m_rows[index.row()];
    const auto* gold = m_session.study().find<study::GoldQuote>(id);
    switch (role) {
        case Qt::DisplayRole:
            return wordsOf(id).text;
        case Qt::ToolTipRole:
            return gold && !gold->reason.isEmpty() ? tr("Gold quote: %1").arg(gold->reason) : QVariant();
        case Qt::AccessibleDescriptionRole:
            return gold ? tr("Gold quote, %1").arg(wordsOf(id).label) : wordsOf(id).label;
        case IdRole:
            return QVariant::fromValue(id);
        case LabelRole:
            return wordsOf(id).label;
        case GoldRole:
            return gold != nullptr;
        case QuotedRole:
            return m_quoted.contains(gold ? gold->unit : id);
        default:
            return {};
    }
}

void QuoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QRect ground = option.rect.adjusted(2, 2, -2, -2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setBrush(option.state & QStyle::State_Selected ? colours().selection : colours().hover);
        painter->drawRoundedRect(ground, space::corner, space::corner);
    }
    const bool gold = index.data(QuoteListModel::GoldRole).toBool();
    painter->fillRect(QRect(ground.left() + 4, ground.top() + 6, 3, ground.height() - 12),
                      gold ? colours().look : colours().hairline);
    const QRect inside = ground.adjusted(space::l, space::xs, -space::s, -space::xs);
    const QFont body = fontFor(Type::Body), small = fontFor(Type::Small);
    painter->setFont(body);
    painter->setPen(colours().ink);
    drawWords(*painter, inside, index.data(Qt::DisplayRole).toString(), body);
    QString label = index.data(QuoteListModel::LabelRole).toString();
    if (gold) label = tr("Gold quote %1").arg(label);
    if (index.data(QuoteListModel::QuotedRole).toBool()) label = tr("%1 · quoted").arg(label);
    painter->setFont(small);
    painter->setPen(colours().quiet);
    const QFontMetrics metrics(small);
    painter->drawText(inside, int(Qt::AlignLeft | Qt::AlignBottom),
                      metrics.elidedText(label, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, lines * QFontMetrics(fontFor(Type::Body)).lineSpacing() +
                     QFontMetrics(fontFor(Type::Small)).lineSpacing() + 2 * space::xs + space::s};
}

}  // namespace kondensat::gui
