// Background: a few threads for work that would hold up the engine (unzipping, hashing, parsing a template).
// The result comes back on the engine's thread. Destroying it waits for running jobs and drops those not
// begun.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <utility>

namespace updraft {

class Background {
  public:
    explicit Background(boost::asio::io_context& engine, int threads = 1);
    ~Background();

    // Runs work() on a background thread, then done(result) on the engine's thread.
    template <typename Work, typename Finish>
    void run(Work work, Finish done) {
        boost::asio::post(pool_, [this, work = std::move(work), done = std::move(done)]() mutable {
            boost::asio::post(
                engine_, [done = std::move(done), result = work()]() mutable { done(std::move(result)); });
        });
    }

  private:
    boost::asio::io_context& engine_;
    boost::asio::thread_pool pool_;
};

}  // namespace updraft
