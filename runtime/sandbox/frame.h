// The framed protocol between the engine and a managed runtime (Python, Node.js): one Unix stream socket pair
// per environment, on file descriptor 3 of the worker. Made for one wake-up and one system call per direction
// and call: a worker writes its log lines and its response in one write.
//
// A frame is a header of 8 bytes, little endian: u32 length of the body, u8 type, u8 flags, u16 reserved (0);
// then the body. The flags are 0 but for those of Invoke: bit 0 asks for a profile, bit 1 would like one.
//
// engine -> worker
//   Invoke   body: u64 deadline (Unix ms), then six strings, each u32 length + bytes:
//            request id, invoked ARN, trace id, client context (JSON), cognito identity (JSON), tenant id;
//            the rest is the event.
// worker -> engine
//   InitTimes    before Ready or InitError: u64 when loading the function's module began, u64 when it ended,
//                both CLOCK_MONOTONIC in ns; 0 when it did not come to that
//   Ready        init is done; body empty
//   InitError    body: JSON {errorMessage, errorType, stackTrace, requestId?}
//   Response     body: the answer's bytes (JSON as the cloud would serialise it)
//   Error        body: JSON as InitError
//   StreamStart  body: content type
//   StreamData   body: bytes
//   StreamEnd    body: empty, or JSON as InitError when the handler failed mid-stream
//   Profile      before the answer, at most one: where the invocation's time went. Text, a line each, fields
//                separated by tabs: first "sampled ns, cost ns", then "path, line, function, ns, samples,
//                0 or 1 (in calls)" for at most 200 lines of the function's code
//   Log          body: u64 time (Unix ns, 0 unknown), then the text of one record without its final newline
// A Response, Error or StreamEnd also asks for the next event, which may be in the socket already: a worker
// reads frames one after the other and keeps what it has read beyond one. Anything else ends the environment
// as Runtime.Unknown.
#pragma once

#include <cstdint>

namespace updraft {

enum class FrameType : std::uint8_t {
    Invoke = 1,
    Ready = 16,
    InitError = 17,
    Response = 18,
    Error = 19,
    StreamStart = 20,
    StreamData = 21,
    StreamEnd = 22,
    Log = 23,
    InitTimes = 24,
    Profile = 25,
};

inline constexpr std::size_t kFrameHeaderSize = 8;
inline constexpr std::uint8_t kProfileWanted = 1;  // flags of Invoke
inline constexpr std::uint8_t kProfileWelcome = 2;
inline constexpr int kWorkerSocket = 3;  // the worker's descriptor

// Response cap: 6 MiB + 100 bytes, as the Runtime Interface Emulator has it
// (aws-lambda-runtime-interface-emulator).
inline constexpr std::size_t kMaxResponse = 6 * 1024 * 1024 + 100;
// A worker may send a larger Response frame than allowed (it becomes Function.ResponseSizeTooLarge), but
// never more than this.
inline constexpr std::size_t kMaxFrame = 64 * 1024 * 1024;

}  // namespace updraft
