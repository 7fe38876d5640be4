#include "widgets/models/source_links.h"

#include "runtime/telemetry/error_stack.h"

namespace updraft {

QVector<SourceLink> findSourceLinks(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    QVector<SourceLink> links;
    qsizetype byte = 0;
    int position = 0;  // of `byte`, in QChars
    const auto advance = [&](std::size_t to) {
        position +=
            static_cast<int>(QString::fromUtf8(bytes.mid(byte, static_cast<qsizetype>(to) - byte)).size());
        byte = static_cast<qsizetype>(to);
        return position;
    };
    for (const FrameInText& found :
         framesInText({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        if (found.offset < static_cast<std::size_t>(byte)) continue;
        SourceLink link;
        link.start = advance(found.offset);
        link.length = advance(found.offset + found.length) - link.start;
        link.path = QString::fromStdString(found.frame.file);
        link.line = found.frame.line;
        link.column = found.frame.column;
        if (found.frame.inTask || link.path.startsWith(QLatin1Char('/'))) links.append(link);
    }
    return links;
}

}  // namespace updraft
