// Notice: something about a file that its reader has to know and can act on; shown as a bar above the text.
#pragma once

#include <QDateTime>
#include <QString>

#include "widgets/documents/file_io.h"

namespace updraft {

enum class NoticeKind : std::uint8_t {
    SaveFailed,       // the text is still here
    ChangedOnDisk,    // by another program, while there is unsaved text
    DeletedOnDisk,    // or moved away
    Recovered,        // unsaved text from before a crash
    EncodingWidened,  // saved as UTF-8, because the file's encoding lacks a character
    LoadFailed
};

struct Notice {
    NoticeKind kind = NoticeKind::SaveFailed;
    FileProblem problem = FileProblem::None;
    int code = 0;    // errno
    QDateTime when;  // Recovered: when the text was put aside
};

}  // namespace updraft
