#include "import/containers/html_texts.h"

#include "import/containers/html_events.h"

namespace kondensat::importing {
namespace {

class TextListener : public HtmlListener {
public:
    explicit TextListener(TextTree& tree) : m_tree(tree) {}

protected:
    void start(const QString& name, const Attributes& attributes) override {
        m_tree.start(name);
        for (const auto& [key, value] : attributes) m_tree.attribute(key, value, line());
    }
    void end(const QString&) override { m_tree.end(line()); }
    void add(const QString& text) override { m_tree.add(text); }
    void aside(const QString& comment) override { m_tree.aside(comment, line()); }

private:
    TextTree& m_tree;
};

}  // namespace

bool readHtmlTexts(const QString& page, TextTree& tree) {
    const bool heard = TextListener(tree).hear(page);
    tree.finish();
    return heard;
}

}  // namespace kondensat::importing
