#include "app/gui/parts/spelling.h"

#include <QLocale>
#include <QMenu>
#include <QTextEdit>
#include <QThreadPool>
#include <QTimer>
#include <future>

#include "app/gui/parts/task.h"
#include "app/gui/parts/theme.h"
#include "app/gui/parts/words.h"
#include "app/operations/dictionary.h"
#include "core/text/segment.h"

namespace kondensat::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 6;
constexpr std::chrono::milliseconds atOnce(100);

using Words = std::shared_ptr<const app::Dictionary>;

struct Loaded {
    Words dictionary;
    QString problem;  ///< why there is none
};

Loaded load(const QString& path) {
    const auto dictionary = app::Dictionary::load(path);
    return dictionary ? Loaded{*dictionary, {}} : Loaded{nullptr, dictionary.error().what};
}

}  // namespace

class Spelling::Private {
public:
    struct Entry {
        State state = State::Missing;
        Words dictionary;
        QString problem;
    };
    QHash<QString, Entry> languages;
    QSet<QString> passing;       ///< case-folded
    QHash<QString, bool> known;  ///< "language word", so that retyping a paragraph asks once
};

Spelling::Spelling(Session& session) : QObject(&session), d(std::make_unique<Private>()) {}
Spelling::~Spelling() = default;

Spelling& Spelling::of(Session& session) {
    auto* spelling = session.findChild<Spelling*>(QString(), Qt::FindDirectChildrenOnly);
    return spelling ? *spelling : *new Spelling(session);
}

Spelling::State Spelling::state(const QString& language) {
    const auto found = d->languages.constFind(language);
    if (found != d->languages.cend()) return found->state;
    const QString path = app::dictionaryFor(language);
    Private::Entry& entry = d->languages[language];
    if (path.isEmpty()) return entry.state;
    entry.state = State::Loading;
    Task::run<Loaded>(
        this, tr("Loading a dictionary"), [path](TaskControl&) { return load(path); },
        [this, language](const Loaded& loaded) {
            d->languages[language] = {loaded.dictionary ? State::Ready : State::Unreadable, loaded.dictionary,
                                      loaded.problem};
            Q_EMIT changed();
        });
    return State::Loading;
}

bool Spelling::isRight(const QString& word, const QString& language) {
    if (state(language) != State::Ready || d->passing.contains(text::caseFolded(word))) return true;
    const QString key = language + u' ' + word;
    const auto known = d->known.constFind(key);
    if (known != d->known.cend()) return *known;
    return *d->known.insert(key, d->languages[language].dictionary->knows(word));
}

std::function<QStringList()> Spelling::suggestions(const QString& word, const QString& language) {
    if (state(language) != State::Ready) return [] { return QStringList(); };
    return [dictionary = d->languages[language].dictionary, word] { return dictionary->suggestions(word, mostSuggestions); };
}

void Spelling::letPass(const QString& word) {
    d->passing.insert(text::caseFolded(word));
    Q_EMIT changed();
}

QString Spelling::explanation(const QString& language) {
    if (language.isEmpty()) return tr("Spelling is not checked: the study does not say its language.");
    switch (state(language)) {
        case State::Ready:
            return {};
        case State::Loading:
            return tr("The dictionary is being loaded.");
        case State::Unreadable:
            return tr("Spelling is not checked: the dictionary for %1 cannot be read. %2")
                .arg(languageWords(language), d->languages[language].problem);
        case State::Missing:
            break;
    }
    return tr("Spelling is not checked: this computer has no dictionary for %1. Install a Hunspell dictionary and "
              "start again.")
        .arg(languageWords(language));
}

SpellingHighlighter::SpellingHighlighter(Session& session, QTextDocument* document)
    : QSyntaxHighlighter(document), m_spelling(Spelling::of(session)) {
    connect(&m_spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&ThemeWatcher::instance(), &ThemeWatcher::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingHighlighter::setLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    rehighlight();
}

void SpellingHighlighter::highlightBlock(const QString& text) {
    if (m_language.isEmpty() || m_spelling.state(m_language) != Spelling::State::Ready) return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colours().accent);
    for (const text::Span& span : text::words(text, m_language)) {
        const QString word = text.mid(span.start, span.length());
        const bool hasDigit = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        if (!hasDigit && !m_spelling.isRight(word, m_language)) setFormat(int(span.start), int(span.length()), wrong);
    }
}

void addSpellingTo(QMenu& menu, Session& session, QTextEdit* edit, int position, const QString& language) {
    Spelling& spelling = Spelling::of(session);
    const QTextBlock block = edit->document()->findBlock(position);
    text::Span at;
    for (const text::Span& span : text::words(block.text(), language))
        if (span.start <= position - block.position() && position - block.position() <= span.end) at = span;
    const QString word = block.text().mid(at.start, at.length());
    if (word.isEmpty() || spelling.isRight(word, language)) return;

    QAction* first = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
    auto* pass =
        new QAction(Spelling::tr("Let “%1” pass in this study").arg(QString(word).replace(u'&', u"&&"_s)), &menu);
    QObject::connect(pass, &QAction::triggered, edit, [&session, word] { Spelling::of(session).letPass(word); });
    menu.insertAction(first, pass);
    menu.insertSeparator(first);

    const int start = block.position() + int(at.start), end = block.position() + int(at.end);
    const auto show = [&menu, edit, pass, start, end](const QStringList& suggestions) {
        const auto add = [&](const QString& words) {
            auto* action = new QAction(QString(words).replace(u'&', u"&&"_s), &menu);
            menu.insertAction(pass, action);
            return action;
        };
        for (const QString& suggestion : suggestions)
            QObject::connect(add(suggestion), &QAction::triggered, edit, [edit, start, end, suggestion] {
                QTextCursor cursor(edit->document());
                cursor.setPosition(start);
                cursor.setPosition(end, QTextCursor::KeepAnchor);
                cursor.insertText(suggestion);
            });
        if (suggestions.isEmpty()) add(Spelling::tr("No suggestions"))->setEnabled(false);
    };
    // The menu opens at once; what takes longer to find comes into it.
    auto finding = std::make_shared<std::packaged_task<QStringList()>>(spelling.suggestions(word, language));
    auto found = std::make_shared<std::future<QStringList>>(finding->get_future());
    QThreadPool::globalInstance()->start([finding] { (*finding)(); });
    if (found->wait_for(atOnce) == std::future_status::ready) return show(found->get());
    auto* waiting = new QAction(Spelling::tr("Looking for suggestions…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(pass, waiting);
    auto* timer = new QTimer(&menu);
    QObject::connect(timer, &QTimer::timeout, &menu, [timer, found, waiting, show] {
        if (found->wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
        timer->stop();
        delete waiting;
        show(found->get());
    });
    timer->start(40);
}

}  // namespace kondensat::gui
