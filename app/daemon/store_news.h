// Says on the terminal what keeps the store from writing, from the start on: when it begins, and when it is
// over. Owner: the serve command. Thread: engine thread; what it is given outlives it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <iostream>

#include "runtime/platform/platform.h"
#include "runtime/store/store.h"

namespace updraft {

class StoreNews {
  public:
    StoreNews(boost::asio::io_context& context, Platform& platform) : timer_(context), platform_(platform) {
        look();
    }

  private:
    static constexpr std::chrono::seconds kBetweenLooks{2};

    void look() {
        StoreHealth health = platform_.store().health();
        if (health.problem != told_ && !health.problem.empty())
            std::cerr << "updraftd: " << health.problem << std::endl;
        if (health.writable && !writable_)
            std::cerr << "updraftd: the database is written again" << std::endl;
        writable_ = health.writable;
        told_ = std::move(health.problem);
        timer_.expires_after(kBetweenLooks);
        timer_.async_wait([this](boost::system::error_code stopped) {
            if (!stopped) look();
        });
    }

    boost::asio::steady_timer timer_;
    Platform& platform_;
    bool writable_ = true;
    std::string told_;
};

}  // namespace updraft
