#include "ui/webhooks/webhooksfilter.h"
#include "ui/webhooks/webhooksmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace edgewise;
using namespace Qt::StringLiterals;

namespace {

Webhook webhook(const QString &id, const QString &label)
{
    return {.id = id, .label = label, .uri = u"https://host.example.com/"_s};
}

} // namespace

class TestWebhooksModel : public QObject
{
    Q_OBJECT

    WebhooksModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    WebhooksFilter m_filter;
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QStringList shown() const
    {
        QStringList labels;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            labels.append(m_filter.index(row, 0).data().toString());
        return labels;
    }

private Q_SLOTS:
    void init()
    {
        m_model.setWebhooks({});
        m_model.remove(u"draft/1"_s);
        m_filter.setSourceModel(&m_model);
        m_filter.setText({});
        m_filter.setState(WebhooksFilter::All);
        m_filter.sort(WebhooksModel::LabelColumn, Qt::AscendingOrder);
    }

    void tellsOnlyWhatDiffers()
    {
        m_model.setWebhooks({webhook(u"1"_s, u"A"_s), webhook(u"2"_s, u"B"_s)});
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);

        m_model.setWebhooks({webhook(u"1"_s, u"A"_s), webhook(u"2"_s, u"C"_s)});

        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void followsInsertsAndRemovals()
    {
        m_model.setWebhooks({webhook(u"1"_s, u"A"_s), webhook(u"2"_s, u"B"_s)});
        const QPersistentModelIndex kept = m_model.indexOf(u"2"_s);

        m_model.setWebhooks({webhook(u"3"_s, u"C"_s), webhook(u"2"_s, u"B"_s)});

        QVERIFY(kept.isValid());
        QCOMPARE(m_model.key(kept), u"2"_s);
        QVERIFY(!m_model.find(u"1"_s));
        QCOMPARE(m_model.rowCount(), 2);
    }

    void draftsSurviveAPollAndComeFirst()
    {
        m_model.putDraft(u"draft/1"_s, webhook({}, u"Z"_s));

        m_model.setWebhooks({webhook(u"1"_s, u"A"_s), webhook(u"2"_s, u"B"_s)});

        QCOMPARE(shown(), (QStringList{u"Z"_s, u"A"_s, u"B"_s}));
        m_filter.sort(WebhooksModel::LabelColumn, Qt::DescendingOrder);
        QCOMPARE(shown(), (QStringList{u"Z"_s, u"B"_s, u"A"_s}));
        m_filter.setState(WebhooksFilter::Disabled);
        QCOMPARE(shown(), QStringList{u"Z"_s});
        QCOMPARE(m_model.draftCount(), 1);
        QCOMPARE(m_model.webhooks().size(), 2);
    }

    void filtersByTextAndState()
    {
        Webhook off = webhook(u"2"_s, u"Broken"_s);
        off.disabled = true;
        m_model.setWebhooks({webhook(u"1"_s, u"Alpha"_s), off});

        m_filter.setText(u"ALPH"_s);
        QCOMPARE(shown(), QStringList{u"Alpha"_s});
        m_filter.setText(u"host.example"_s);
        QCOMPARE(shown().size(), 2);
        m_filter.setState(WebhooksFilter::Disabled);
        QCOMPARE(shown(), QStringList{u"Broken"_s});
    }

    void saysHowAWebhookDoes()
    {
        Webhook failing = webhook(u"1"_s, u"A"_s);
        for (int i = 0; i < 7; ++i)
            failing.lastRuns.append({QDateTime::currentDateTimeUtc().addSecs(-i), false, {}});
        m_model.setWebhooks({failing});

        const QModelIndex state = m_model.index(0, WebhooksModel::StateColumn);

        QCOMPARE(state.data().toString(), u"Failing 7 of 10"_s);
        QCOMPARE(state.data(ToneRole).toInt(), int(Tone::Bad));
        QCOMPARE(state.data(DotRole).toInt(), int(Dot::Full));
    }

    void answersEveryColumn()
    {
        m_model.setWebhooks({webhook(u"1"_s, u"A"_s)});

        for (int column = 0; column < WebhooksModel::ColumnCount; ++column) {
            QVERIFY(!m_model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!m_model.index(0, column).data().toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestWebhooksModel)
#include "tst_webhooksmodel.moc"
