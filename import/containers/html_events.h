// An HTML page, told element by element by libxml2's parser.
#pragma once
#include <QList>
#include <QString>

namespace kondensat::importing {

/// Hears a page from its beginning to its end. What is not well-formed is mended by the parser; no tree is built,
/// nothing is fetched, and no error reaches a log.
class HtmlListener {
public:
    using Attributes = QList<std::pair<QString, QString>>;
    virtual ~HtmlListener() = default;
    /// False if no parser could be made. A page has been decoded already, whatever its own declaration says.
    [[nodiscard]] bool hear(const QString& page);

protected:
    virtual void start(const QString& name, const Attributes& attributes) = 0;
    virtual void end(const QString& name) = 0;
    virtual void add(const QString& text) = 0;
    virtual void aside(const QString& /*comment*/) {}
    /// The line of the page, from 1, that is being read.
    [[nodiscard]] qint64 line() const;
    /// Nothing more is told.
    void stop();

private:
    struct Calls;
    void* m_parser = nullptr;  ///< while it hears
};

}  // namespace kondensat::importing
