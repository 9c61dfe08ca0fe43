#pragma once

#include "ui/shell/theme.h"

#include <QAbstractButton>

#include <optional>

namespace edgewise {

/// One part of the status bar: icon, words, a bar, a dot. A click opens what it tells of.
class StatusPart final : public QAbstractButton
{
    Q_OBJECT

public:
    /// What is shown, in this order; what is empty is left out.
    struct Content
    {
        QString iconName = {};
        theme::Colour iconTint = theme::Colour::Muted;
        QString strong = {};
        std::optional<double> progress = {}; ///< 0 to 1
        theme::Colour bar = theme::Colour::Accent;
        QString lead = {};
        QString code = {};
        std::optional<theme::Colour> dot = {};
        QString text = {};

        bool operator==(const Content &) const = default;
    };

    explicit StatusPart(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lay(QPainter *painter) const;

    Content m_content;
};

} // namespace edgewise
