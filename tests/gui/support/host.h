// The platform of a test program: there is one, since the launcher can be asked once, and it is forked before
// any thread is there. It ends before the application does: its thread uses what statics hold.
#pragma once

#include "runtime/platform/platform_host.h"

namespace updraft::gui_test {

PlatformHost& programHost();

}  // namespace updraft::gui_test
