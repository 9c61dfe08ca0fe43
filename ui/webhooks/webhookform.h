#pragma once

#include "app/webhooks/webhook.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace edgewise {

class Choices;
class CodeEdit;
class Field;
class HeadersGrid;
class UrlEdit;

/// The members of a webhook as fields. Works on a copy and knows no service.
class WebhookForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookForm(QWidget *parent = nullptr);

    /// @param unchanged  what counts as not changed; the same as `webhook` unless there are edits
    /// @param isNew      nothing is marked as changed, and problems show only where something was typed
    void setWebhook(const Webhook &webhook, const Webhook &unchanged, bool isNew);
    [[nodiscard]] Webhook webhook() const;
    void setAllowLoopbackHttp(bool allow) { m_allowLoopbackHttp = allow; }

    /// Wire names of the members that differ.
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    /// What keeps it from being saved, by this computer's rules and by what the service said of fields not touched since.
    [[nodiscard]] QList<Problem> problems() const;
    /// Puts the service's own words under the fields they name, whatever the case of the names; answers with what found no place.
    QStringList setServerErrors(const QHash<QString, QStringList> &fields);

    /// The name of a member for people.
    [[nodiscard]] static QString labelOf(const QString &member);
    void focusOn(const QString &member);
    /// The first field, for a new webhook.
    void focusFirst() { focusOn(QStringLiteral("label")); }

Q_SIGNALS:
    void changed();

private:
    void build();
    QWidget *buildBody();
    void edited(const QString &member);
    void modeChosen(int id);
    void revert(const QString &member);
    void show(const Webhook &webhook);
    void showBody();
    void takeBody();
    void refresh();
    void refreshHeaders(const Webhook &now);
    void refreshBody(const Webhook &now);
    [[nodiscard]] QString preview(const Webhook &now) const;
    [[nodiscard]] QString was(const QString &member) const;
    void resizeEvent(QResizeEvent *event) override;

    Webhook m_base;
    Webhook m_unchanged;
    bool m_isNew = false;
    bool m_isLoading = false;
    bool m_allowLoopbackHttp = false;
    QString m_body; ///< Both texts are kept while the mode goes back and forth.
    QString m_include;
    QString m_shownText;    ///< What the editor held before the person typed.
    QString m_methodBefore; ///< What OnUpdate turned into POST.
    Webhook::Mode m_bodyShown = Webhook::Mode::OnEnd;
    QSet<QString> m_touched;
    QHash<QString, QString> m_serverErrors;

    QLineEdit *m_label;
    QLineEdit *m_createdBy;
    QCheckBox *m_enabled;
    QComboBox *m_method;
    UrlEdit *m_uri;
    Choices *m_mode;
    HeadersGrid *m_headers;
    QPushButton *m_showValues;
    CodeEdit *m_editor;
    CodeEdit *m_preview;
    Field *m_bodyField = nullptr;
    Field *m_previewField = nullptr;
    QBoxLayout *m_bodyRow = nullptr;
    QHash<QString, Field *> m_fields;
};

} // namespace edgewise
