#include "widgets/test/result/source_frames.h"

#include <QDir>

#include "runtime/telemetry/error_stack.h"

namespace updraft {
namespace {

QString hostPath(const StackFrame& frame, const QString& codeFolder) {
    return QDir(codeFolder).filePath(QString::fromStdString(frame.file));
}

// Where this machine allows no mounts, the function's code lies where it is for everybody.
template <typename Read>
auto inEitherRoot(const QString& codeFolder, Read read) {
    auto found = read(kTaskRoot);
    const bool any = std::any_of(found.begin(), found.end(), [](const auto& item) {
        if constexpr (requires { item.frame; })
            return item.frame.inTask;
        else
            return item.inTask;
    });
    const std::string folder = codeFolder.toStdString();
    return any ? found : read(folder);
}

}  // namespace

QVector<SourceFrame> findSourceFrames(const QString& text, const QString& codeFolder) {
    QVector<SourceFrame> frames;
    if (codeFolder.isEmpty()) return frames;
    const QByteArray bytes = text.toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto found =
        inEitherRoot(codeFolder, [view](std::string_view root) { return framesInText(view, root); });
    for (const FrameInText& place : found) {
        if (!place.frame.inTask || place.frame.line <= 0) continue;
        // From bytes to characters.
        const QByteArray before = bytes.left(static_cast<int>(place.offset));
        const QByteArray self = bytes.mid(static_cast<int>(place.offset), static_cast<int>(place.length));
        frames.push_back({static_cast<int>(QString::fromUtf8(before).size()),
                          static_cast<int>(QString::fromUtf8(self).size()), hostPath(place.frame, codeFolder),
                          place.frame.line});
    }
    return frames;
}

std::optional<SourceFrame> sourceOfError(std::string_view errorDocument, const QString& codeFolder) {
    if (codeFolder.isEmpty()) return std::nullopt;
    const auto frames = inEitherRoot(
        codeFolder, [errorDocument](std::string_view root) { return stackOf(errorDocument, root); });
    const StackFrame* own = ownFrame(frames);
    if (own == nullptr) return std::nullopt;
    return SourceFrame{0, 0, hostPath(*own, codeFolder), std::max(own->line, 1)};
}

}  // namespace updraft
