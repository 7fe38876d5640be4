// PrintLooks: while one lives, every Theme answers with what is printed: the light scheme, texts unscaled.
// For painting onto paper in one go; nothing on the screen is painted meanwhile. GUI thread.
#pragma once

namespace updraft {

class PrintLooks {
  public:
    PrintLooks();
    ~PrintLooks();
    PrintLooks(const PrintLooks&) = delete;
    PrintLooks& operator=(const PrintLooks&) = delete;
};

}  // namespace updraft
