// The report as the pages it will be: painted only where they are seen; each passage leads back to where it is written.
#pragma once
#include <QAbstractScrollArea>

#include "app/gui/report/report_job.h"

namespace kondensat::gui {

class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Shows another state of the report at the same place: the passage that stood on top stays there.
    void setReport(std::shared_ptr<const ShownReport> report);
    [[nodiscard]] const ShownReport* report() const { return m_report.get(); }
    /// The passage under the keyboard, as index of the document's block; -1: none.
    [[nodiscard]] int chosenBlock() const { return m_chosen; }
    void chooseBlock(int block);
    /// Chooses the next passage that holds the words, without regard to case; false where there is none.
    bool findNext(const QString& words, bool backwards = false);
    /// Larger (1), smaller (-1), or as wide as fits (0).
    void zoom(int step);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void blockActivated(int block);  ///< clicked, or Enter on it

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Anchor {
        int block = -1, page = 0;
        double below = 0;  ///< how far the viewport's top is below the block's, in pixels; without a block, the page's
    };
    [[nodiscard]] QRectF pageRect(int page) const;  ///< in the scrolled contents, pixels
    [[nodiscard]] double scaleOf(int page) const;   ///< pixels a unit
    [[nodiscard]] int pageAt(double y) const;
    [[nodiscard]] int blockAt(const QPoint& viewportPoint, QString* bookmark = nullptr) const;
    [[nodiscard]] QRectF rectOf(int page, const QRectF& onPage) const;
    [[nodiscard]] std::optional<QRectF> firstRectOf(int block) const;
    [[nodiscard]] bool leadsSomewhere(int block) const;
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor& anchor, const ShownReport* before);
    void layOutPages();
    void drop();
    QPixmap& pixmapOf(int page);
    void paintMarks(QPainter& painter, int page, int block, const QColor& colour) const;
    void walk(int step);
    void scrollTo(double y) const;

    std::shared_ptr<const ShownReport> m_report;
    QList<QRectF> m_pages;
    double m_scale = 1;
    int m_zoom = 0;
    int m_hovered = -1, m_chosen = -1;
    QHash<int, QPixmap> m_painted;
};

/// Paints a page of a report in the window's colours; the painter's unit is the report's.
void paintPage(QPainter& painter, const exporting::LaidOut& pages, int page);

}  // namespace kondensat::gui
