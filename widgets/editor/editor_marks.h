// Numbers of Scintilla's indicators and markers, so that no two features take the same.
#pragma once

namespace updraft::marks {

enum Indicator {
    Match = 8,
    CurrentMatch,
    Occurrence,
    TabStop,
    Hint,
    Info,
    Warning,
    Error,
    DiffWord,
    Call,
    Tag,
    Quoted,
    TrailingSpace,
    Link
};

enum Marker { ErrorLine = 0, LineNote, DiffRemoved, DiffAdded, DiffFiller, DiagnosticMark };

enum Margin { Symbols = 0, Numbers, Folds };

}  // namespace updraft::marks
