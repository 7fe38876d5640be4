#include "tests/gui/studio/bench.h"

#include <QLabel>
#include <QListView>
#include <QStandardPaths>
#include <deque>

#include "app/studio/functions/functions_mode.h"
#include "runtime/sandbox/launcher.h"
#include "widgets/documents/editor_area.h"
#include "widgets/functions/function_list_model.h"

namespace updraft::gui_test {
namespace {

constexpr int kStudios = 32;  // of one test program: each needs a launcher, forked before any thread
constexpr int kPatienceMs = 30'000;

std::deque<Launcher::Seed>& seeds() {
    static std::deque<Launcher::Seed> all;
    return all;
}

const BeforeAll kFork([] {
    for (int i = 0; i < kStudios; ++i) {
        if (const auto started = Launcher::start()) seeds().push_back(*started);
    }
});

}  // namespace

StudioBench::StudioBench() {
    const auto own = [this](const char* variable, const char* name) {
        const QString path = home_.filePath(QLatin1String(name));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path.toLocal8Bit());
        return path;
    };
    own("XDG_DATA_HOME", "data");
    own("XDG_RUNTIME_DIR", "run");
    own("XDG_STATE_HOME", "state");
    own("XDG_CACHE_HOME", "cache");
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own("XDG_CONFIG_HOME", "config"));
    QStandardPaths::setTestModeEnabled(false);
}

StudioBench::~StudioBench() {
    stop();
}

bool StudioBench::start(const QString& workspace, StudioCommand command) {
    if (seeds().empty()) qFatal("no launcher is left for another studio: raise kStudios");
    command.workspace = workspace;
    if (command.mode.isEmpty()) command.mode = QStringLiteral("functions");
    if (!command.size.isValid()) command.size = QSize(1440, 900);
    if (command.theme.isEmpty()) command.theme = QStringLiteral("light");
    if (command.language.isEmpty()) command.language = QStringLiteral("en");
    studio_ = std::make_unique<Studio>(seeds().front(), std::move(command));
    seeds().pop_front();
    if (!studio_->start()) return false;
    QApplication::setActiveWindow(&window());
    return QTest::qWaitForWindowActive(&window());
}

void StudioBench::stop() {
    studio_.reset();
}

bool StudioBench::waitServing() const {
    return QTest::qWaitFor([this] { return studio_->session().view() != nullptr; }, kPatienceMs);
}

FunctionsMode& StudioBench::mode() {
    auto* mode = window().findChild<FunctionsMode*>();
    if (mode == nullptr) qFatal("there is no functions mode");
    return *mode;
}

CodeEditor* StudioBench::editor() {
    return mode().editors().currentEditor();
}

bool StudioBench::choose(const QString& function) {
    auto* list = part<QListView>("functionList");
    QModelIndex found;
    const auto find = [&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(FunctionListModel::NameRole).toString() == function) found = index;
        }
        return found.isValid();
    };
    if (!QTest::qWaitFor(find, kPatienceMs)) return false;
    list->scrollTo(found);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found).center());
    return true;
}

QString StudioBench::barText() {
    const auto* trouble = part<QWidget>("troubleBar");
    if (trouble == nullptr || !trouble->isVisible()) return {};
    for (const QLabel* label : trouble->findChildren<QLabel*>(QStringLiteral("messageText"))) {
        if (label->isVisible()) return label->text();
    }
    return {};
}

}  // namespace updraft::gui_test
