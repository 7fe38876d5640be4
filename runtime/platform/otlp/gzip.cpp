#include "runtime/platform/otlp/gzip.h"

#include <zlib.h>

#include <new>

namespace updraft {

std::string gzipped(std::string_view bytes) {
    // The largest window, and 16 for gzip's head and tail around it (zlib.h, deflateInit2).
    constexpr int kWindow = 15 + 16, kMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib does not write there
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);  // deflateBound's room is enough for one call
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}  // namespace updraft
