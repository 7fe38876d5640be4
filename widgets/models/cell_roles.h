// Roles beyond Qt's by which models tell a table how a cell looks, without knowing colours or fonts. Drawn by
// CellDelegate (widgets/activity). Plain values.
#pragma once

#include <Qt>

namespace updraft {

enum CellRole : int {
    InkRole = Qt::UserRole + 1,  // int(ColorRole) of the text
    DotRole,                     // int(ColorRole) of a mark before the text
    DotShapeRole,                // int(DotShape)
    MonoRole,                    // true: ids, times, code
    CurveRole,                   // QVector<float>, 0 to 1, oldest first: a small curve before the text
    SortRole,                    // what to sort by when that is not the text
    ValueRole,                   // the value itself, for copying and exporting
};

enum class DotShape : int { Disc, Ring, Square, Triangle, Bar };

}  // namespace updraft
