#include "app/gui/parts/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleHints>

#include "app/gui/session/settings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

Colours g_colours;
QPalette g_systemPalette;
bool g_applied = false;

Colours lightColours() {
    return {false,    0xECE9E2, 0xF5F3EE, 0xFFFEFB, 0x22201C, 0x676259, 0xDDD8CE,
            0x1F6569, 0xFFFFFF, 0xCBE0E1, 0xE8E4DB, 0xB3261E, 0x85560A};
}

Colours darkColours() {
    return {true,     0x1A1917, 0x22211E, 0x2A2926, 0xE9E5DC, 0xABA599, 0x3C3A35,
            0x7FC4C6, 0x0F2021, 0x2E5154, 0x34322D, 0xFF8F85, 0xE3B65F};
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

QPalette paletteOf(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.paper);
    p.setColor(QPalette::AlternateBase, mixed(c.paper, c.desk, 0.35));
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, mixed(c.panel, c.paper, 0.5));
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.ink);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::ToolTipBase, c.ink);
    p.setColor(QPalette::ToolTipText, c.paper);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Mid, c.hairline);
    p.setColor(QPalette::Dark, c.hairline);
    p.setColor(QPalette::Light, c.paper);
    p.setColor(QPalette::Midlight, c.hover);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, mixed(c.ink, c.panel, 0.6));
    }
    return p;
}

QString styleSheetOf(const Colours& c) {
    const auto name = [](const QColor& colour) { return colour.name(); };
    const int tick = std::max(14, QFontMetrics(QApplication::font()).height() * 4 / 5);
    return uR"(
QToolTip { color: %paper; background: %ink; border: none; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: %paper; color: %ink; border: 1px solid %hairline; border-radius: 6px; padding: 4px 8px;
    selection-background-color: %selection; selection-color: %ink; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: %line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 1px solid %accent; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/kondensat/arrow-%scheme.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView { background: %paper; border: 1px solid %hairline; selection-background-color: %selection; selection-color: %ink; }
QPushButton { background: %paper; color: %ink; border: 1px solid %hairline; border-radius: 6px; padding: 5px 14px; min-height: %line; }
QPushButton:hover { background: %hover; }
QPushButton:focus { border: 1px solid %accent; }
QPushButton:disabled { color: %disabled; }
QPushButton[primary="true"] { background: %accent; color: %onaccent; border: 1px solid %accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accenthover; }
QPushButton[primary="true"]:focus { border: 2px solid %ink; }
QPushButton[primary="true"]:disabled { background: %hairline; color: %quiet; border-color: %hairline; }
QToolButton { background: transparent; color: %ink; border: 1px solid transparent; border-radius: 6px; padding: 4px; min-width: 18px; min-height: %target; }
QToolButton:hover { background: %hover; }
QToolButton:checked, QToolButton:pressed { background: %selection; }
QToolButton:focus { border: 1px solid %accent; }
QToolButton:disabled { color: %disabled; }
QToolButton[words="true"] { color: %accent; }
QToolButton[words="true"]:disabled { color: %disabled; }
QToolButton#chip { background: %hover; padding: 2px 8px; }
QToolButton#chip:hover { background: %selection; }
QToolButton::menu-indicator { image: none; }
QAbstractItemView { outline: none; }
QListView, QTreeView, QTableView { background: transparent; border: none; selection-background-color: %selection; selection-color: %ink; }
QTreeView { show-decoration-selected: 0; }
QListView::item, QTreeView::item { padding: 3px 4px; color: %ink; }
QListView::item { border-radius: 4px; }
QListView::item:hover, QTreeView::item:hover { background: %hover; }
QListView::item:selected, QTreeView::item:selected { background: %selection; color: %ink; }
QListView::indicator, QTreeView::indicator, QTableView::indicator, QCheckBox::indicator {
    width: %tick; height: %tick; border: 1px solid %quiet; border-radius: 3px; background: %paper; }
QListView::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QCheckBox::indicator:checked {
    background: %accent; border-color: %accent; image: url(:/kondensat/tick-%scheme.svg); }
QListView::indicator:disabled, QTreeView::indicator:disabled, QTableView::indicator:disabled, QCheckBox::indicator:disabled {
    background: transparent; border-color: %hairline; }
QRadioButton::indicator { width: %tick; height: %tick; border: 1px solid %quiet; border-radius: %halftick; background: %paper; }
QRadioButton::indicator:checked { border-color: %accent; image: url(:/kondensat/dot-%scheme.svg); }
QRadioButton::indicator:disabled { background: transparent; border-color: %hairline; }
QCheckBox:focus, QRadioButton:focus { color: %accent; }
QTableView { background: %paper; gridline-color: %hairline; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: %quiet; border: none; border-bottom: 1px solid %hairline; padding: 5px 6px; font-weight: 600; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: %quiet; border: none; border-bottom: 2px solid transparent; padding: 7px 10px; }
QTabBar::tab:selected { color: %ink; border-bottom: 2px solid %accent; font-weight: 600; }
QTabBar::tab:hover { color: %ink; }
QTabBar::tab:focus { color: %accent; }
QTabWidget::pane { border: none; }
QSplitter::handle { background: %hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter#bare::handle { background: transparent; }
QSplitter#bare::handle:hover { background: %hairline; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 11px; } QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: %scroll; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QMenu { background: %paper; border: 1px solid %hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %selection; color: %ink; }
QMenu::item:disabled { color: %disabled; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QProgressBar { background: %hairline; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
QScrollArea { border: none; background: transparent; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
)"_s.replace(u"%accenthover"_s, name(mixed(c.accent, c.ink, 0.15)))
        .replace(u"%onaccent"_s, name(c.onAccent))
        .replace(u"%accent"_s, name(c.accent))
        .replace(u"%paper"_s, name(c.paper))
        .replace(u"%ink"_s, name(c.ink))
        .replace(u"%hairline"_s, name(c.hairline))
        .replace(u"%selection"_s, name(c.selection))
        .replace(u"%hover"_s, name(c.hover))
        .replace(u"%disabled"_s, name(mixed(c.ink, c.panel, 0.6)))
        .replace(u"%quiet"_s, name(c.quiet))
        .replace(u"%line"_s, u"%1px"_s.arg(std::max(20, QFontMetrics(QApplication::font()).height())))
        .replace(u"%target"_s, u"%1px"_s.arg(std::max(18, QFontMetrics(QApplication::font()).height())))
        .replace(u"%tick"_s, u"%1px"_s.arg(tick))
        .replace(u"%halftick"_s, u"%1px"_s.arg(tick / 2 + 1))
        .replace(u"%scheme"_s, c.dark ? u"dark"_s : u"light"_s)
        .replace(u"%scroll"_s, name(mixed(c.hairline, c.quiet, 0.35)));
}

bool systemIsDark() {
    return g_systemPalette.color(QPalette::Window).lightness() < 128;
}

/// Key letters as chosen, then the first that nobody has taken.
void giveKeys(const QList<const study::CodeGroup*>& groups, QHash<RecordId, GroupLook>& looks) {
    QString taken;
    for (const auto* group : groups) taken += group->key.toLower();
    const QString order = u"123456789abcdefghijklmnopqrstuvwxyz"_s;
    for (const auto* group : groups) {
        GroupLook& look = looks[group->id];
        look.key = group->key.toLower();
        if (!look.key.isEmpty() || look.setAside) continue;
        const auto free = std::find_if(order.cbegin(), order.cend(), [&](QChar key) { return !taken.contains(key); });
        if (free == order.cend()) continue;
        look.key = *free;
        taken += *free;
    }
}

}  // namespace

const Colours& colours() {
    static const Colours light = lightColours();
    return g_applied ? g_colours : light;
}

ThemeWatcher& ThemeWatcher::instance() {
    static ThemeWatcher watcher;
    return watcher;
}

void applyTheme(QApplication& app, ColourScheme scheme) {
    if (!g_applied) g_systemPalette = QApplication::palette();
    g_colours = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark()) ? darkColours()
                                                                                                   : lightColours();
    g_applied = true;
    QStyle* fusion = QStyleFactory::create(u"Fusion"_s);
    if (fusion) QApplication::setStyle(fusion);
    QApplication::setPalette(paletteOf(g_colours));
    app.setStyleSheet(styleSheetOf(g_colours));
    if (!QIcon::themeSearchPaths().contains(u"/usr/share/icons"_s))
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u"/usr/share/icons"_s);
    QIcon::setThemeName(u"breeze"_s);
    Q_EMIT ThemeWatcher::instance().changed();
}

ColourScheme colourScheme() {
    return ColourScheme(std::clamp(settings().value(u"colourScheme"_s, 0).toInt(), 0, 2));
}

void setColourScheme(ColourScheme scheme) {
    settings().setValue(u"colourScheme"_s, int(scheme));
    applyTheme(*qApp, scheme);
}

QFont fontFor(Type type, bool semibold) {
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    font.setPointSizeF(type == Type::Small ? base * 0.88 : type == Type::Title ? base * 1.35 : base);
    if (semibold || type == Type::Title) font.setWeight(QFont::DemiBold);
    return font;
}

QFont readingFont(int by) {
    const ReadingLook look = readingLook();
    QFont font = fontFor(Type::Body);
    const double scale = std::clamp(QFontInfo(font).pixelSize() / 13.0, 0.75, 4.0);
    if (look.serif) {
        font = QFont(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Georgia"_s});
        font.setStyleHint(QFont::Serif);
    }
    font.setPixelSize(std::max(6, int(std::lround((look.size + by) * scale))));
    return font;
}

QLabel* labelFor(const QString& text, Type type, bool quiet, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(fontFor(type));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (quiet) {
        const auto paint = [label] {
            QPalette palette = QApplication::palette();
            palette.setColor(QPalette::WindowText, colours().quiet);
            label->setPalette(palette);
        };
        paint();
        QObject::connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, label, paint);
    }
    return label;
}

QLabel* selectableLabel(Type type, bool quiet) {
    QLabel* label = labelFor({}, type, quiet);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setShown(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void tint(QLabel* label, const QColor& colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QStringList groupColours() {
    return {u"#CC6677"_s, u"#332288"_s, u"#DDCC77"_s, u"#117733"_s, u"#88CCEE"_s,
            u"#882255"_s, u"#44AA99"_s, u"#999933"_s, u"#AA4499"_s};
}

QHash<RecordId, GroupLook> groupLooks(const study::Study& study, const RecordId& analysis) {
    static const Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern,
                                              Qt::Dense4Pattern};
    const QStringList series = groupColours();
    const auto groups = study.children<study::CodeGroup>(analysis);
    QHash<RecordId, GroupLook> looks;
    QHash<QRgb, int> used;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        GroupLook look;
        look.name = groups[i]->name;
        look.setAside = !groups[i]->setAside.isEmpty();
        look.colour = QColor(groups[i]->colour.isEmpty() ? series[i % series.size()] : groups[i]->colour);
        if (!look.colour.isValid()) look.colour = QColor(series[i % series.size()]);
        look.pattern = patterns[used[look.colour.rgb()]++ % int(std::size(patterns))];
        if (colours().dark && look.colour.lightnessF() < 0.5F) look.colour = mixed(look.colour, Qt::white, 0.35);
        look.tint = mixed(colours().paper, look.colour, colours().dark ? 0.18 : 0.16);
        looks.insert(groups[i]->id, look);
    }
    giveKeys(groups, looks);
    return looks;
}

void paintSwatch(QPainter& painter, const QRectF& where, const GroupLook& look) {
    painter.save();
    painter.setPen(Qt::NoPen);
    if (look.pattern != Qt::SolidPattern) {
        painter.setBrush(mixed(colours().paper, look.colour, 0.35));
        painter.drawRoundedRect(where, 2, 2);
    }
    painter.setBrush(QBrush(look.colour, look.pattern));
    painter.drawRoundedRect(where, 2, 2);
    painter.restore();
}

QIcon swatchIcon(const GroupLook& look) {
    // Lists ask for one each time a row is painted.
    static QHash<std::pair<std::pair<QRgb, QRgb>, int>, QIcon> made;
    QIcon& icon = made[{{look.colour.rgba(), colours().paper.rgba()}, int(look.pattern)}];
    if (!icon.isNull()) return icon;
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, QRectF(2, 2, 12, 12), look);
    painter.end();
    return icon = QIcon(picture);
}

}  // namespace kondensat::gui
