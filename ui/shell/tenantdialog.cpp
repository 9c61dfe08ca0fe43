#include "ui/shell/tenantdialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QColor>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace edgewise {

namespace {

constexpr int bandHeight = 4, tintedHeight = 40, quietHeight = 40, footHeight = 56;

/// The window's colour with a line above.
class Foot final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::colour(theme::Colour::Window));
        painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Colour::Line));
    }
};

} // namespace

/// The upper edge of the dialog.
class TenantDialog::HeadBar final : public QWidget
{
public:
    explicit HeadBar(const Connection &connection)
        : m_colour(connection.colour)
        , m_isProduction(connection.production)
        , m_title(new ElidedLabel({}, this))
        , m_name(new ElidedLabel(connection.name, this))
        , m_chip(new EnvironmentChip(this))
        , m_extra(new QHBoxLayout)
    {
        m_chip->setEnvironment(connection.production, QColor(connection.colour));
        m_title->setFont(theme::font(theme::Type::Title));
        m_row = new QHBoxLayout(this);
        m_row->setSpacing(theme::u2);
        m_extra->setSpacing(theme::u2);
        setHead(Head::Quiet);
    }

    void setHead(Head head)
    {
        m_isTinted = head == Head::Tinted;
        while (QLayoutItem *item = m_row->takeAt(0)) {
            if (!item->layout())
                delete item;
        }
        m_title->setVisible(!m_isTinted);
        m_name->setFont(theme::font(m_isTinted ? theme::Type::Strong : theme::Type::Hint));
        m_name->setForegroundRole(m_isTinted ? QPalette::WindowText : QPalette::PlaceholderText);
        if (m_isTinted) {
            setFixedHeight(bandHeight + tintedHeight + 1);
            m_row->setContentsMargins(theme::u4, bandHeight, theme::u4, 1);
            m_row->addWidget(m_chip);
            m_row->addWidget(m_name);
        } else {
            setFixedHeight(quietHeight);
            m_row->setContentsMargins(theme::u4, theme::u4, theme::u4, 0);
            m_row->addWidget(m_title);
            if (m_extra->isEmpty())
                m_row->addStretch(1);
            m_row->addWidget(m_name);
            m_row->addWidget(m_chip);
        }
        if (m_isTinted || !m_extra->isEmpty())
            m_row->addStretch(1);
        m_row->addLayout(m_extra);
        update();
    }

    void setTitle(const QString &title) { m_title->setText(title); }
    void add(QWidget *widget)
    {
        m_extra->addWidget(widget);
        setHead(m_isTinted ? Head::Tinted : Head::Quiet);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_isTinted) {
            painter.fillRect(rect(), theme::colour(theme::Colour::Base));
            return;
        }
        const auto colours = theme::connectionColours(m_colour, m_isProduction);
        painter.fillRect(rect(), colours.tint);
        painter.fillRect(QRect(0, 0, width(), bandHeight), colours.band);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    }

private:
    const QColor m_colour;
    const bool m_isProduction;
    ElidedLabel *m_title;
    ElidedLabel *m_name;
    EnvironmentChip *m_chip;
    QHBoxLayout *m_extra;
    QHBoxLayout *m_row;
    bool m_isTinted = false;
};

TenantDialog::TenantDialog(const QString &name, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_head(new HeadBar(connection))
{
    setObjectName(name);
    setWindowModality(Qt::WindowModal);
    auto *bodyWidget = new QWidget;
    bodyWidget->setAutoFillBackground(true);
    bodyWidget->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(bodyWidget);
    m_body->setContentsMargins(theme::u4, theme::u3, theme::u4, theme::u3);
    m_body->setSpacing(theme::u2);

    auto *footWidget = new Foot;
    footWidget->setFixedHeight(footHeight);
    m_foot = new QHBoxLayout(footWidget);
    m_foot->setContentsMargins(theme::u4, 1, theme::u4, 0);
    m_foot->setSpacing(theme::u2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(bodyWidget, 1);
    layout->addWidget(footWidget);
}

void TenantDialog::setHead(Head head)
{
    m_head->setHead(head);
}

void TenantDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_head->setTitle(title);
}

void TenantDialog::addToHead(QWidget *widget)
{
    m_head->add(widget);
}

} // namespace edgewise
