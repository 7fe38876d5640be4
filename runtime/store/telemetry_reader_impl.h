// What the parts of TelemetryReader share. Internal to the store layer.
#pragma once

#include "runtime/store/store_reader.h"
#include "runtime/store/store_reader_impl.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {

struct TelemetryReader::Impl {
    store::Database database;
    std::string path;
    std::unique_ptr<StoreReader> invocations;
};

}  // namespace updraft
