#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace edgewise {

class Banner;
class Tag;

/// Two versions of one thing, field by field, to choose from (mockup 04b). Knows nothing of what the thing is.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    struct Difference
    {
        QString field; ///< Its name for the program.
        QString label; ///< For the person.
        QString was;   ///< As it was opened.
        QString mine;
        QString theirs;
        bool fixedFont = false;

        [[nodiscard]] bool mineChanged() const { return mine != was; }
        [[nodiscard]] bool theirsChanged() const { return theirs != was; }
    };
    enum class Side { None, Mine, Theirs };

    explicit ConflictView(QWidget *parent = nullptr);
    ~ConflictView() override;

    /// @param sentence   what happened ("Changed elsewhere: this webhook is no longer as you opened it at 10:31. ...")
    /// @param theirTitle head of the right column ("On Experience Edge now")
    /// Chosen beforehand where only one side changed a field; nothing where both did.
    void setDifferences(const QString &sentence, const QString &theirTitle, const QList<Difference> &differences);
    [[nodiscard]] Side side(const QString &field) const;
    void choose(const QString &field, Side side);
    /// Fields without a choice.
    [[nodiscard]] QStringList open() const;

Q_SIGNALS:
    /// "Save what is chosen" (also after Keep mine or Take theirs chose for all).
    void accepted();
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();
    void chooseAll(Side side);

    struct Row;
    std::vector<std::unique_ptr<Row>> m_rows;
    Banner *m_banner;
    QLabel *m_summary;
    QLabel *m_theirTitle;
    QWidget *m_page;
    QVBoxLayout *m_list;
    Tag *m_tag;
    QLabel *m_openNames;
    QPushButton *m_accept;
};

} // namespace edgewise
