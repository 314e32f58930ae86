// Versions of publishable texts in another language, a row a field.
#pragma once
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

#include "app/gui/parts/fields.h"
#include "app/gui/synthesis/quote_edit.h"
#include "app/operations/language_versions.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kondensat::gui {

/// One field in one language: begun with a button, written, then checked by somebody. Words changed after checking make
/// it a draft again.
class VersionRow : public QWidget {
    Q_OBJECT
public:
    /// `withOriginal` shows the original's words above, for where they are not beside it.
    VersionRow(Session& session, const app::Publishable& field, bool withOriginal, QWidget* parent = nullptr);
    void setLanguage(const QString& language);
    void refresh(const Touched& touched);
    [[nodiscard]] const app::Publishable& field() const { return m_field; }
    [[nodiscard]] RecordId version() const { return m_version; }
    [[nodiscard]] QuoteEdit* edit() const { return m_edit; }

private:
    void draw();
    void showState();
    void begin();
    void check();

    Session& m_session;
    app::Publishable m_field;
    QString m_language;
    RecordId m_version;
    QLabel *m_title, *m_state, *m_original;
    QPushButton *m_begin, *m_check;
    QuoteEdit* m_edit;
    QWidget* m_made;
    FieldLine *m_translator, *m_tool;
};

/// The versions of some records' fields in a language that is chosen on top.
class VersionsPane : public QWidget {
    Q_OBJECT
public:
    /// `scrolls`: by itself; else it is as high as its rows.
    explicit VersionsPane(Session& session, bool scrolls = true, QWidget* parent = nullptr);
    /// Shows these records' fields; `originals`: with the original words of all but the analytic texts.
    void showRecords(const QList<RecordId>& records, bool originals);
    /// Shows what the report prints beside the findings of the current analysis.
    void showBeside();
    void refresh(const Touched& touched);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// Puts the cursor into a version, in its language.
    void reveal(const RecordId& version);

private:
    void fillLanguages();
    void layRows();

    Session& m_session;
    QWidget* m_heading;  ///< where it stands for itself
    QComboBox* m_languages;
    QVBoxLayout* m_column;
    QScrollArea* m_area = nullptr;
    QLabel* m_empty;
    QList<RecordId> m_records;
    bool m_originals = false, m_beside = false;
    QList<VersionRow*> m_rows;
};

/// "English", in the language of the window; the tag where nothing is known of it.
QString languageName(const QString& tag);
/// "3 June 2022" for an ISO date; what is no whole date stays as it is.
QString dateWords(const QString& date);

}  // namespace kondensat::gui
