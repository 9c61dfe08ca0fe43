#include "ui/edge/copyplan.h"

#include "ui/edge/patchpreview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace edgewise {

CopyPlan::CopyPlan(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_tenant(new QLabel)
    , m_words(new QLabel)
    , m_preview(new PatchPreview(u"What Copy sends"_s, tr("What Copy sends"),
                                 {.empty = tr("Nothing: no setting is ticked."),
                                  .sent = tr("Only what is ticked. The settings are read again before and after.")}))
    , m_meaning(new Banner)
    , m_hindrances(new QLabel)
{
    m_title->setFont(theme::font(theme::Type::Strong));
    m_tenant->setObjectName(u"Tenant that changes"_s);
    m_tenant->setFont(theme::font(theme::Type::Code));
    m_tenant->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(u"What is copied"_s);
    m_meaning->setObjectName(u"Meaning of the copy"_s);
    m_hindrances->setObjectName(u"What cannot be copied"_s);
    m_hindrances->setFont(theme::font(theme::Type::Hint));
    m_hindrances->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_tenant, m_words, m_hindrances}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }

    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_tenant);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::u2);
    words->addLayout(head);
    words->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::u4, theme::u4, theme::u4, theme::u4);
    layout->setSpacing(theme::u4);
    layout->addLayout(words);
    layout->addWidget(m_preview);
    layout->addWidget(m_meaning);
    layout->addWidget(m_hindrances);
    layout->addStretch(1);
}

void CopyPlan::setTarget(const Connection &target)
{
    m_target = target.name;
    m_title->setText(tr("What changes on %1").arg(m_target));
    m_preview->setAddress(target.edgeBase());
}

void CopyPlan::setTenant(const QString &id)
{
    m_tenant->setText(id);
    m_tenant->setVisible(!id.isEmpty());
}

void CopyPlan::setPlan(const QString &source, const EdgeSettings &before, const SettingsPatch &patch, const QStringList &hindrances)
{
    const bool isEmpty = patch.isEmpty();
    m_words->setText(isEmpty ? tr("Nothing yet. Tick what %1 is to have from %2.").arg(m_target, source)
                             : words(before, patch).join(u'\n'));
    m_words->setForegroundRole(isEmpty ? QPalette::PlaceholderText : QPalette::WindowText);
    m_preview->setPatch(patch);
    m_preview->setVisible(!isEmpty);
    const QString meaning = isEmpty ? QString() : patch.appliedTo(before).reading();
    if (meaning.isEmpty())
        m_meaning->hide();
    else if (m_meaning->isHidden() || m_meaning->text() != meaning)
        m_meaning->tell(Banner::Kind::Info, meaning, {}, tr("This is our reading of the field descriptions."));
    m_hindrances->setText(hindrances.join(u'\n'));
    m_hindrances->setVisible(!hindrances.isEmpty());
}

QStringList CopyPlan::words(const EdgeSettings &before, const SettingsPatch &patch)
{
    const EdgeSettings then = patch.appliedTo(before);
    QStringList lines;
    for (const QString &name : patch.names)
        //: A setting, its value now and its value afterwards: "Content TTL: 4 hours becomes 15 minutes"
        lines.append(tr("%1: %2 becomes %3").arg(EdgeSettings::label(name), before.words(name), then.words(name)));
    return lines;
}

} // namespace edgewise
