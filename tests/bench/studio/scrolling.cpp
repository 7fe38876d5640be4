// Scrolling the table of invocations over millions of rows, in the studio and in a bare QTableView.
#include <QAbstractTableModel>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>
#include <cstdio>
#include <random>

#include "app/studio/functions/functions_mode.h"
#include "app/studio/studio.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/row_table.h"
#include "widgets/models/invocations_model.h"

namespace updraft::bench {
namespace {

constexpr int kFrameMs = 16;
constexpr int kMoves = 300;

class BareModel final : public QAbstractTableModel {
  public:
    explicit BareModel(int rows) : rows_(rows) {}
    int rowCount(const QModelIndex& = {}) const override { return rows_; }
    int columnCount(const QModelIndex& = {}) const override { return 9; }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("row %1").arg(index.row())) : QVariant();
    }

  private:
    int rows_;
};

void wheel(QAbstractScrollArea& area, int notches) {
    const QPointF at = area.viewport()->rect().center();
    QWheelEvent event(at, area.viewport()->mapToGlobal(at), {}, {0, -120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(area.viewport(), &event);
}

Distribution wheeling(MeteredApplication& application, QAbstractScrollArea& area) {
    Distribution frames;
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum() / 3);
    application.spin(500);
    application.take();
    for (int i = 0; i < kMoves; ++i)
        frames.add(application.untilFrame([&] { wheel(area, i / 100 + 1); }, kFrameMs));
    return frames;
}

// As the scroll bar dragged by an unsteady hand.
Distribution jumping(MeteredApplication& application, QAbstractScrollArea& area) {
    std::mt19937 random(7);
    QScrollBar& bar = *area.verticalScrollBar();
    Distribution frames;
    for (int i = 0; i < kMoves; ++i) {
        const auto to = static_cast<int>(random() % static_cast<unsigned>(bar.maximum()));
        frames.add(application.untilFrame([&] { bar.setValue(to); }, kFrameMs));
    }
    return frames;
}

void arrivals(MeteredApplication& application, InvocationsView& view) {
    std::mt19937 random(11);
    QScrollBar& bar = *view.table().verticalScrollBar();
    Distribution times;
    for (int i = 0; i < 60; ++i) {
        bar.setValue(static_cast<int>(random() % static_cast<unsigned>(bar.maximum())));
        const std::int64_t start = monotonicNanos();
        application.spinUntil([&] { return view.model().row(view.table().firstVisibleRow()) != nullptr; },
                              2000);
        times.add(static_cast<double>(monotonicNanos() - start) / 1e6);
    }
    times.print("a jump anywhere: until its rows are there");
}

std::pair<Distribution, Distribution> scrollFloor(const Setup& setup, int rows) {
    QTableView table;
    BareModel model(rows);
    table.setModel(&model);
    table.resize(746, 250);
    table.show();
    setup.application.spin(500);
    const Distribution on = wheeling(setup.application, table);
    const Distribution far = jumping(setup.application, table);
    setup.application.take().print("floor: bare QTableView");
    return {on, far};
}

}  // namespace

int scrolling(const Setup& setup, int rows) {
    std::printf("Scrolling the invocations table with %d rows\n", rows);
    const QString folder = setup.root + QStringLiteral("/rows");
    writeSmallWorkspace(folder);
    writeRows(folder, rows);
    const auto [floorOn, floorFar] = scrollFloor(setup, rows);
    const std::unique_ptr<Studio> studio = openStudio(setup, folder);
    if (!studio) return 1;
    ActivityPanel& panel = functionsMode(*studio)->activity();
    panel.setTab(ActivityPanel::Tab::Invocations);
    panel.setAllFunctions(true);
    InvocationsView& view = panel.invocations();
    const auto there = [&] { return view.model().rowCount() >= rows && view.model().row(0) != nullptr; };
    if (!setup.application.spinUntil(there, 60'000)) {
        std::fprintf(stderr, "only %d rows came\n", view.model().rowCount());
        return 1;
    }
    setup.application.take().print("opening it");
    view.table().setFollowing(false);
    const Distribution on = wheeling(setup.application, view.table());
    setup.application.take().print("by the wheel");
    const Distribution far = jumping(setup.application, view.table());
    setup.application.take().print("jumping anywhere");
    on.print("by the wheel: until painted");
    far.print("jumping anywhere: until painted");
    printRatio("by the wheel, p99", on.at(0.99), floorOn.at(0.99));
    printRatio("jumping anywhere, p99", far.at(0.99), floorFar.at(0.99));
    arrivals(setup.application, view);
    printMemory("memory", memoryNow());
    return 0;
}

}  // namespace updraft::bench
