// studio_bench: how fast the studio is, measured in its real main window. Figures, no verdict.
// studio_bench start|typing|scrolling|load|memory|monitor [--root FOLDER] [--rows N] [--rate N] [--runs N]
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>

#include "app/studio/studio.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"

using namespace updraft;
using namespace updraft::bench;

namespace {

struct Options {
    QString scenario, root;
    int rows = 5'000'000, rate = 5'000, runs = 10;
};

Options optionsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("scenario"), QString());
    parser.addOptions({{QStringLiteral("root"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("rows"), QString(), QStringLiteral("n")},
                       {QStringLiteral("rate"), QString(), QStringLiteral("n")},
                       {QStringLiteral("runs"), QString(), QStringLiteral("n")}});
    parser.parse(arguments);
    Options options;
    options.scenario = parser.positionalArguments().value(0);
    options.root = parser.value(QStringLiteral("root"));
    const auto number = [&](const char* name, int& value) {
        if (parser.isSet(QLatin1String(name))) value = parser.value(QLatin1String(name)).toInt();
    };
    number("rows", options.rows);
    number("rate", options.rate);
    number("runs", options.runs);
    return options;
}

int run(const Setup& setup, const Options& options) {
    if (options.scenario == QLatin1String("start-once")) return startOnce(setup);
    if (options.scenario == QLatin1String("start-floor")) return startFloorOnce(setup);
    if (options.scenario == QLatin1String("typing")) return typing(setup);
    if (options.scenario == QLatin1String("scrolling")) return scrolling(setup, options.rows);
    if (options.scenario == QLatin1String("load")) return load(setup, options.rate);
    if (options.scenario == QLatin1String("memory")) return memory(setup);
    if (options.scenario == QLatin1String("monitor")) return monitor(setup, options.rate);
    std::fprintf(stderr, "studio_bench start|typing|scrolling|load|memory|monitor\n");
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    const std::int64_t begun = qEnvironmentVariableIsSet("UPDRAFT_BENCH_START")
                                   ? qgetenv("UPDRAFT_BENCH_START").toLongLong()
                                   : monotonicNanos();
    std::signal(SIGPIPE, SIG_IGN);
    const Options options = optionsOf(argc, argv);
    if (options.scenario == QLatin1String("start"))
        return starts(QString::fromLocal8Bit(argv[0]), options.runs);
    // As in the studio's main(): before there is any thread.
    const auto seed = Launcher::start();
    if (!seed) return std::fprintf(stderr, "%s\n", seed.error().message.c_str()), 1;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir scratch;
    const QString root = options.root.isEmpty() ? scratch.path() : QDir(options.root).absolutePath();
    useHome((options.scenario.startsWith(QLatin1String("start")) ? root : scratch.path()) +
            QStringLiteral("/home"));
    QApplication::setApplicationName(QStringLiteral("updraft"));
    MeteredApplication application(argc, argv);
    return run({application, *seed, root, begun}, options);
}
