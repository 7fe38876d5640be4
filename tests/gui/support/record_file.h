// A workspace's database with invocations made up for tests, written by the real Store. Owned by the test.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <boost/asio/io_context.hpp>
#include <memory>

#include "runtime/store/store.h"

namespace updraft::gui_test {

class RecordFile {
  public:
    static constexpr WallNanos kStart =
        1'790'000'000'000'000'000;  // of the first one; then one a millisecond

    RecordFile();  // in a temporary folder
    explicit RecordFile(const QString& folder);
    ~RecordFile();
    QString path() const { return path_; }
    Store& store() { return *store_; }

    // Every 10th fails with KeyError, every 25th is throttled, every 50th a cold start; functions "orders"
    // and "thumbs" take turns, three to one.
    void add(int count);
    void addOne(const QString& function, Outcome outcome, const QString& log = {}, const QString& event = {});
    int written() const { return next_; }

  private:
    InvocationRecord next(const QString& function);
    std::unique_ptr<QTemporaryDir> folder_;  // null: it is somebody else's
    QString path_;
    boost::asio::io_context context_;
    std::unique_ptr<Store> store_;
    int next_ = 0;
};

}  // namespace updraft::gui_test
