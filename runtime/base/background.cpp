#include "runtime/base/background.h"

namespace updraft {

Background::Background(boost::asio::io_context& engine, int threads)
    : engine_(engine), pool_(static_cast<std::size_t>(threads)) {}

Background::~Background() {
    pool_.stop();
    pool_.join();
}

}  // namespace updraft
