// Places in source files in what functions print, to be made links. Paths of the function's own code are
// relative to its folder. Plain functions; any thread.
#pragma once

#include <QString>
#include <QVector>

namespace updraft {

struct SourceLink {
    int start = 0, length = 0;  // in the text, in QChars
    QString path;
    int line = 0, column = 0;  // from 1; column 0: unknown
};

QVector<SourceLink> findSourceLinks(const QString& text);

}  // namespace updraft
