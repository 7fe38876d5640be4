// What was changed in a text, carried over to the same text after somebody else changed it in other places.
// Plain values; any thread.
#pragma once

#include <QByteArray>
#include <optional>

#include "widgets/documents/byte_edit.h"

namespace updraft {

// The edits that do to `now` what made `after` of `before`. Nothing when both changed the same place.
std::optional<ByteEdits> mergedEdits(const QByteArray& before, const QByteArray& after,
                                     const QByteArray& now);

}  // namespace updraft
