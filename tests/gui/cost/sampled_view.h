// CostView over a generated month, November 2026, that is made once for the program.
#pragma once

#include <QTableView>
#include <QTemporaryDir>

#include "runtime/sample/sample_month.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/formula/formula_panel.h"
#include "widgets/cost/insights/insight_feed.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft::gui_test {

constexpr int kSampleWait = 30'000;                          // ms, on a busy machine
constexpr WallNanos kSampleEnd = 1'795'651'200'000'000'000;  // 2026-11-26, 00:00 UTC

inline QString sampleFile() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("sample.db"));
        SampleOptions options;
        options.end = kSampleEnd;
        const auto made = createSample(file.toStdString(), options);
        return made && made->complete ? file : QString();
    }();
    return path;
}

struct SampledView {
    Theme theme;
    PlatformSession session{programHost()};
    CostView view{theme, session};

    // Without the grant, so that what little ran costs something.
    bool open() {
        if (sampleFile().isEmpty()) return false;
        CostQuery query;
        query.month = CostMonth{2026, 11};
        query.withGrant = false;
        view.setQuery(query);
        view.setDatabase(sampleFile(), true);
        view.resize(1376, 1400);
        view.show();
        return QTest::qWaitFor([this] { return view.insights().insights() != nullptr; }, kSampleWait);
    }
    QTableView* table(const char* name) const { return view.findChild<QTableView*>(QLatin1String(name)); }
    QString formula() const {
        auto* panel = view.findChild<FormulaPanel*>(QStringLiteral("costFormula"));
        return panel->isVisible() ? panel->text() : QString();
    }
};

inline void clickRow(QTableView* table, int row) {
    table->scrollTo(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 0)).center());
}

}  // namespace updraft::gui_test
