// One text as a gzip file (RFC 1952), as Content-Encoding: gzip wants it. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace updraft {

std::string gzipped(std::string_view bytes);

}  // namespace updraft
