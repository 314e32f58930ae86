// What a search can be narrowed down by, and how many hits each of it would leave.
#pragma once
#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "core/search/index.h"
#include "core/search/names.h"

namespace kondensat::gui {

class FacetsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole + 1, HeadingRole };
    using QAbstractListModel::QAbstractListModel;
    /// The fields in their order.
    [[nodiscard]] static QList<search::Field> fields();
    /// An attribute of participants: each value with the hits of those who have it, and whether the query is narrowed down to it.
    struct AttributeCounts {
        QString name;
        struct Value {
            QString value;
            qint64 count = 0;
            bool on = false;
        };
        QList<Value> values;
    };
    /// `chosen`: values that the query is narrowed down to.
    void setFacets(const search::Names& names, const search::Facets& facets, const QHash<search::Field, QSet<QString>>& chosen,
                   const QList<AttributeCounts>& attributes = {});
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void toggled(kondensat::search::Field field, const QString& value, bool on);
    void attributeToggled(const QString& attribute, const QString& value, bool on);

private:
    struct Row {
        search::Field field;
        QString attribute;    ///< by its name, in place of a field
        QString value, name;  ///< no value: the heading of the section, or "more" of it
        qint64 count = 0;
        bool on = false, isMore = false;
        [[nodiscard]] QString heading() const;
    };
    void addSection(const QList<Row>& rows);
    void lay();
    QList<QList<Row>> m_all;  ///< by field or attribute
    QSet<QString> m_opened;   ///< by heading
    QList<Row> m_rows;
};

class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

}  // namespace kondensat::gui
