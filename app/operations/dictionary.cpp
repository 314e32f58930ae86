#include "app/operations/dictionary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringDecoder>
#include <nuspell/dictionary.hxx>
#include <regex>
#include <sstream>

namespace kondensat::app {

using namespace Qt::StringLiterals;

namespace {

/// Where flags are numbers, a slash with something else behind it belongs to the word: the Danish dictionary has "A/S"
/// so, and nuspell would refuse all of it for that.
std::string withSlashesOfWords(const std::string& words) {
    std::istringstream lines(words);
    std::string all;
    all.reserve(words.size() + 64);
    for (std::string line; std::getline(lines, line); all += line + '\n') {
        const auto slash = line.find('/');
        if (slash == std::string::npos || slash == 0 || line[slash - 1] == '\\') continue;
        const auto end = std::min(line.find_first_of(" \t\r", slash), line.size());
        const auto odd = line.find_first_not_of("0123456789,", slash + 1);
        if (odd < end) line.insert(slash, 1, '\\');
    }
    return all;
}

/// Norwegian has two written languages, and "no" means the larger.
QString asDictionariesSay(const QString& language) {
    const QString primary = language.section(u'-', 0, 0).toLower();
    return primary == u"no" ? u"nb"_s : primary;
}

/// The entries of a dictionary that begin with a capital and go on in small letters.
QSet<QString> capitalEntries(const QString& path) {
    QSet<QString> names;
    QFile rules(path + u".aff"_s), words(path + u".dic"_s);
    if (!rules.open(QIODevice::ReadOnly) || !words.open(QIODevice::ReadOnly)) return names;
    QByteArray encoding = "ISO8859-1";  // where a dictionary says none
    while (!rules.atEnd())
        if (const QByteArray line = rules.readLine().trimmed(); line.startsWith("SET ")) {
            encoding = line.sliced(4).trimmed();
            break;
        }
    QStringDecoder decoder(encoding == "ISO8859-1" ? QStringDecoder(QStringConverter::Latin1) : QStringDecoder(encoding.constData()));
    if (!decoder.isValid()) return names;
    const QString all = decoder(words.readAll());
    for (const QStringView line : QStringView(all).split(u'\n')) {
        if (line.size() < 2 || !line[0].isUpper() || !line[1].isLower()) continue;
        qsizetype end = 0;
        while (end < line.size() && line[end] != u'/' && !line[end].isSpace()) ++end;
        names.insert(line.first(end).toString());
    }
    return names;
}

}  // namespace

QString dictionaryFor(const QString& language, const QStringList& folders) {
    const QString primary = asDictionariesSay(language);
    if (primary.isEmpty()) return {};
    const QStringList usual{u"en_US"_s, u"da_DK"_s, u"nb_NO"_s, u"sv_SE"_s, u"de_DE"_s};
    QStringList wanted{QString(language).replace(u'-', u'_'), primary};
    for (const QString& name : usual)
        if (name.startsWith(primary + u'_')) wanted.append(name);
    const QStringList system = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts) +
                               QStringList{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
    for (const QString& folder : folders.isEmpty() ? system : folders) {
        const QDir dir(folder);
        QStringList there;
        for (const QString& file : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name))
            if (dir.exists(file.chopped(4) + u".aff"_s)) there.append(file.chopped(4));
        for (const QString& name : std::as_const(wanted))
            if (there.contains(name)) return dir.filePath(name);
        for (const QString& name : std::as_const(there))
            if (name.startsWith(primary + u'_')) return dir.filePath(name);
    }
    return {};
}

struct Dictionary::Private {
    nuspell::Dictionary words;
};

Dictionary::Dictionary() : d(std::make_unique<Private>()) {}
Dictionary::~Dictionary() = default;

Result<std::shared_ptr<const Dictionary>> Dictionary::load(const QString& path) {
    static const std::regex numbers("(^|\n)FLAG[ \t]+num");
    std::string content[2];
    const QString names[2] = {path + u".aff"_s, path + u".dic"_s};
    for (int i = 0; i < 2; ++i) {
        QFile file(names[i]);
        if (!file.open(QIODevice::ReadOnly)) return Error{Error::Code::NotReadable, u"%1: %2"_s.arg(names[i], file.errorString())};
        content[i] = file.readAll().toStdString();
    }
    if (std::regex_search(content[0], numbers)) content[1] = withSlashesOfWords(content[1]);
    std::istringstream aff(content[0]), dic(content[1]);
    std::shared_ptr<Dictionary> dictionary(new Dictionary);
    try {
        dictionary->d->words.load_aff_dic(aff, dic);
    } catch (const std::exception& error) {
        return Error{Error::Code::Invalid, u"%1: %2"_s.arg(path + u".dic"_s, QString::fromUtf8(error.what()).simplified())};
    }
    return std::shared_ptr<const Dictionary>(dictionary);
}

std::shared_ptr<const Dictionary> Dictionary::of(const QString& language) {
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Dictionary>> kept;  // by path
    const QString path = dictionaryFor(language);
    if (path.isEmpty()) return nullptr;
    const QMutexLocker lock(&mutex);
    if (const auto found = kept.constFind(path); found != kept.cend()) return *found;
    const auto read = load(path);
    return *kept.insert(path, read ? *read : nullptr);
}

bool Dictionary::knows(const QString& word) const {
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    return d->words.spell(plain.toStdString());
}

QStringList Dictionary::suggestions(const QString& word, int most) const {
    QStringList words;
    std::vector<std::string> found;
    d->words.suggest(word.toStdString(), found);
    for (const std::string& suggestion : found) {
        if (words.size() == most) break;
        words.append(QString::fromStdString(suggestion));
    }
    return words;
}

bool isNameInDictionaries(const QString& word) {
    static const QSet<QString> names = [] {  // not German, which writes every noun so
        QSet<QString> all;
        for (const QString& language : {u"en"_s, u"da"_s, u"nb"_s, u"sv"_s})
            if (const QString path = dictionaryFor(language); !path.isEmpty()) all.unite(capitalEntries(path));
        return all;
    }();
    return names.contains(word);
}

}  // namespace kondensat::app
