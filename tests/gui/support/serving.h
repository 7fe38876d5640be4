// A folder of small Python functions, served by a real platform of this program's own. Its launcher is forked
// before any thread exists. Owned by the test.
#pragma once

#include <memory>

#include "tests/gui/support/files.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft::gui_test {

class Serving {
  public:
    // Function "orders" answers; with {"fail": true} it fails, with {"call": NAME} it calls that function.
    // Function "payment" is like it.
    Serving();
    ~Serving();

    bool serve(PlatformOptions options = {});  // whether it came to serve
    bool restart();                            // closes and serves the same folder again
    bool invoke(const char* function, const char* payload);

    Files files;
    Theme theme;
    std::unique_ptr<PlatformSession> session;
};

}  // namespace updraft::gui_test
