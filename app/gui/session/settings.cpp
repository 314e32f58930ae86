#include "app/gui/session/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include "app/gui/session/report_settings.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRecentList = 12;

/// Per study, by a hash of where it lies.
QString keyOf(const QString& path, const char* what) {
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"studies/%1/%2"_s.arg(QString::fromLatin1(hash.toHex().left(16)), QLatin1StringView(what));
}

RecordId idAt(const QString& key) { return RecordId::parse(settings().value(key).toString()).value_or(RecordId()); }

}  // namespace

QSettings& settings() {
    static const std::unique_ptr<QSettings> store = [] {
        const QString home = qEnvironmentVariable("KONDENSAT_HOME");
        return home.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"kondensat"_s, u"kondensat"_s)
                              : std::make_unique<QSettings>(home + u"/settings.ini"_s, QSettings::IniFormat);
    }();
    return *store;
}

QStringList recentStudies() {
    QStringList paths = settings().value(u"recent"_s).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberStudy(const QString& path) {
    if (!keepsRecentStudies()) return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = settings().value(u"recent"_s).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings().setValue(u"recent"_s, paths.mid(0, longestRecentList));
    settings().setValue(keyOf(path, "opened"), QDateTime::currentDateTimeUtc());
}

QDateTime lastOpened(const QString& path) { return settings().value(keyOf(path, "opened")).toDateTime(); }

void forgetStudy(const QString& path) {
    QStringList paths = settings().value(u"recent"_s).toStringList();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    settings().setValue(u"recent"_s, paths);
    settings().remove(keyOf(path, ""));
}

bool keepsRecentStudies() { return settings().value(u"keepsRecent"_s, true).toBool(); }

void setKeepsRecentStudies(bool keep) {
    settings().setValue(u"keepsRecent"_s, keep);
    if (!keep) settings().remove(u"recent"_s);
}

RecordId rememberedAuthor(const QString& path, const study::Study& study) {
    const RecordId member = idAt(keyOf(path, "author"));
    if (study.find<study::Member>(member)) return member;
    return study.count<study::Member>() == 1 ? study.table<study::Member>().cbegin().key() : RecordId();
}

void rememberAuthor(const QString& path, const RecordId& member) {
    settings().setValue(keyOf(path, "author"), member.toString());
}

RecordId rememberedAnalysis(const QString& path, const study::Study&) { return idAt(keyOf(path, "analysis")); }

void rememberAnalysis(const QString& path, const RecordId& analysis) {
    settings().setValue(keyOf(path, "analysis"), analysis.toString());
}

QString rememberedGuideline(const QString& path) { return settings().value(keyOf(path, "guideline")).toString(); }

void rememberGuideline(const QString& path, const QString& name) { settings().setValue(keyOf(path, "guideline"), name); }

Place rememberedPlace(const QString& path) {
    const QStringList parts = settings().value(keyOf(path, "place")).toString().split(u' ');
    Place place;
    if (parts.size() < 4) return place;
    place.step = Step(std::clamp(parts[0].toInt(), 0, stepCount - 1));
    place.record = RecordId::parse(parts[1]).value_or(RecordId());
    place.span = {parts[2].toLongLong(), parts[3].toLongLong()};
    place.field = parts.value(4);
    return place;
}

void rememberPlace(const QString& path, const Place& place) {
    const QString record = place.record ? place.record.toString() : u"-"_s;
    settings().setValue(keyOf(path, "place"),
                        u"%1 %2 %3 %4 %5"_s.arg(int(place.step)).arg(record).arg(place.span.start).arg(place.span.end).arg(place.field));
}

RecordingPlace rememberedRecording(const QString& path, const RecordId& attachment) {
    const QString key = keyOf(path, "recordings/") + attachment.toString();
    const QStringList parts = settings().value(key).toStringList();
    return {parts.value(0), parts.value(1)};
}

void rememberRecording(const QString& path, const RecordId& attachment, const RecordingPlace& place) {
    const QString key = keyOf(path, "recordings/") + attachment.toString();
    if (place.path.isEmpty() || !keepsRecentStudies())
        settings().remove(key);
    else
        settings().setValue(key, QStringList{place.path, place.stamp});
}

void forgetRecordings(const QString& path) { settings().remove(keyOf(path, "recordings")); }

ReadingLook readingLook() {
    ReadingLook look;
    look.serif = settings().value(u"reading/serif"_s, look.serif).toBool();
    look.size = std::clamp(settings().value(u"reading/size"_s, look.size).toInt(), 12, 40);
    look.lineHeight = std::clamp(settings().value(u"reading/lineHeight"_s, look.lineHeight).toDouble(), 1.0, 2.5);
    look.measure = std::clamp(settings().value(u"reading/measure"_s, look.measure).toInt(), 40, 100);
    return look;
}

void setReadingLook(const ReadingLook& look) {
    settings().setValue(u"reading/serif"_s, look.serif);
    settings().setValue(u"reading/size"_s, look.size);
    settings().setValue(u"reading/lineHeight"_s, look.lineHeight);
    settings().setValue(u"reading/measure"_s, look.measure);
}

}  // namespace kondensat::gui
