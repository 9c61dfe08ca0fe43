#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QHBoxLayout;
class QMenu;
class QPropertyAnimation;
class QPushButton;

namespace edgewise {

class Tag;

/// The bar below a form: what changed, what is wrong, Revert and Save. Slides in with the first change.
class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// Labels of the changed fields and of those with a problem. Save is off while there is a problem.
    void setState(const QStringList &changes, const QStringList &problems);
    /// What Save is called here. @param name  the fixed objectName
    void setVerb(const QString &name, const QString &verb, const QString &underWay);
    /// Whether there is a page of changes to show.
    void setShowsChanges(bool shows);
    /// While a save is under way both buttons are off and Save reads "Saving…".
    void setSaving(bool saving);
    /// Whether it is there, or on its way.
    [[nodiscard]] bool isShown() const { return m_shown; }
    /// Stays even without changes, as for a new thing.
    void setAlwaysShown(bool always);
    /// Other ways of saving, behind an arrow joined to Save. @param menu  owned by the caller
    void setMenu(QMenu *menu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void save();
    void revert();
    void showChanges();
    /// "Go there": the first field with a problem.
    void goToProblem();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void slide(bool shown);
    void refresh();

    QPropertyAnimation *m_slide;
    Tag *m_tag;
    QLabel *m_names;
    QPushButton *m_link;
    QPushButton *m_revert;
    QPushButton *m_save;
    QHBoxLayout *m_saves;
    QPushButton *m_more = nullptr;
    bool m_shown = false;
    bool m_hasProblems = false;
    bool m_always = false;
    bool m_saving = false;
    bool m_hasChanges = false;
    bool m_showsChanges = true;
    QString m_verb;
    QString m_underWay;
};

} // namespace edgewise
