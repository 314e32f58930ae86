// While somebody types "{" in a text: the numbers of the records that may stand there (core/method/numbers.h).
#pragma once
#include <QPointer>
#include <QTextCursor>

#include "app/gui/session/session.h"

class QAbstractScrollArea;
class QCompleter;
class QPlainTextEdit;
class QStandardItemModel;
class QTextEdit;

namespace kondensat::gui {

/// A list with each number's name and what it is now, narrowed as typing goes on. Enter or Tab puts the name in, Escape closes
/// the list, and whoever types on is not disturbed.
class NumberOffers : public QObject {
    Q_OBJECT
public:
    NumberOffers(Session& session, QTextEdit* edit);
    NumberOffers(Session& session, QPlainTextEdit* edit);
    [[nodiscard]] QCompleter* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start(QAbstractScrollArea* edit);
    void look();
    void fill();
    void take(const QString& name);
    [[nodiscard]] QTextCursor cursor() const;
    [[nodiscard]] QRect cursorRect() const;
    /// What stands between an open brace and the cursor; nothing where no brace is open.
    [[nodiscard]] std::optional<QString> begun() const;

    Session& m_session;
    QTextEdit* m_rich = nullptr;
    QPlainTextEdit* m_plain = nullptr;
    QCompleter* m_list;
    QStandardItemModel* m_model;
};

}  // namespace kondensat::gui
