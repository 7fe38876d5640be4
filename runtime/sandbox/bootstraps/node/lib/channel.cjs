// The framed protocol with the engine (runtime/sandbox/frame.h): blocking reads between invocations, and log
// records that leave together with the response in one write, because a wake-up of the engine costs more than
// everything else here. Records leave at once while the environment is young (a function that crashes does so
// early), when many have gathered, and as soon as the event loop turns or FLUSH_MS have passed.
'use strict';
const fs = require('fs');

const SOCKET = 3;
const HEADER = 8;
const FRAME = { ready: 16, initError: 17, response: 18, error: 19, streamStart: 20, streamData: 21, streamEnd: 22, log: 23, initTimes: 24, profile: 25 };
const YOUNG_INVOCATIONS = 3;
const FLUSH_MS = 10;
const FLUSH_BYTES = 64 * 1024;
const LONGEST_UTF8 = 3; // bytes a UTF-16 unit can need

let input = Buffer.allocUnsafeSlow(128 * 1024);
let received = 0; // bytes in `input`
let frameEnd = 0; // of them, those of the frame that was returned last
let ended = false;
let socket = null; // reads the descriptor once the event loop has to run while waiting
let listener = null;

let output = Buffer.allocUnsafeSlow(128 * 1024);
let waiting = 0; // bytes of frames in `output` that wait to be sent
let answers = 0;
let lastFlush = 0;
let flushPlanned = false;
let writing = false; // an asynchronous write is under way: nothing else may be written
let afterWriting = [];

// Reading ----------------------------------------------------------------------------------------------------

function readMore() {
  let count = 0;
  try {
    count = fs.readSync(SOCKET, input, received, input.length - received, null);
  } catch {
    // a reset connection is one that ended
  }
  received += count;
  return count > 0;
}

function makeRoomFor(size) {
  if (size <= input.length) return;
  const larger = Buffer.allocUnsafeSlow(size);
  input.copy(larger, 0, 0, received);
  input = larger;
}

const frameSize = () => HEADER + input.readUInt32LE(0);

// What came behind the last frame is the beginning of the next: the engine may send one while the one before runs.
function keepRest() {
  if (received > frameEnd) input.copyWithin(0, frameEnd, received);
  received -= frameEnd;
  frameEnd = 0;
}

const isWhole = () => received >= HEADER && received >= frameSize();

// Blocks for the next frame. Returns its bytes, valid until the next call, or null when the engine has gone.
function read() {
  keepRest();
  while (!isWhole()) {
    if (received >= HEADER) makeRoomFor(frameSize());
    if (!readMore()) return null;
  }
  frameEnd = frameSize();
  return input;
}

// Waits for the next frame while the event loop runs; then `then(frame or null)`. Once used, read() is over: the
// descriptor has become non-blocking. (fs.read would do without that, but its thread keeps process.exit waiting.)
function readLater(then) {
  keepRest();
  listener = then;
  if (isWhole() || ended) setImmediate(deliver);
  if (socket) return void socket.ref();
  socket = new (require('net').Socket)({ fd: SOCKET, readable: true, writable: false, allowHalfOpen: true });
  socket.on('data', takeChunk).on('error', takeEnd).on('end', takeEnd);
}

function takeChunk(chunk) {
  makeRoomFor(received + chunk.length);
  input.set(chunk, received);
  received += chunk.length;
  deliver();
}

function takeEnd() {
  ended = true;
  deliver();
}

function deliver() {
  if (listener === null || (!isWhole() && !ended)) return;
  const then = listener;
  listener = null;
  if (!isWhole()) return then(null);
  frameEnd = frameSize();
  socket.unref(); // while an invocation runs, an empty event loop must show
  then(input);
}

const canBlock = () => socket === null;

// Writing ----------------------------------------------------------------------------------------------------

function writeAll(buffer, end) {
  let sent = 0;
  while (sent < end) {
    try {
      sent += fs.writeSync(SOCKET, buffer, sent, end - sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') process.reallyExit(0); // the engine has gone, and with it everyone to tell
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function reserve(size) {
  if (waiting + size <= output.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(waiting + size, output.length * 2));
  output.copy(larger, 0, 0, waiting);
  output = larger;
}

function putHeader(at, kind, length) {
  output[at] = length;
  output[at + 1] = length >>> 8;
  output[at + 2] = length >>> 16;
  output[at + 3] = length >>> 24;
  output[at + 4] = kind;
  output[at + 5] = output[at + 6] = output[at + 7] = 0;
}

// Adds a frame whose body is text or bytes to what waits.
function put(kind, body) {
  let length;
  if (typeof body === 'string') {
    reserve(HEADER + body.length * LONGEST_UTF8);
    length = body.length === 0 ? 0 : output.write(body, waiting + HEADER);
  } else {
    length = body.length;
    reserve(HEADER + length);
    output.set(body, waiting + HEADER);
  }
  putHeader(waiting, kind, length);
  waiting += HEADER + length;
}

function putTime(at) {
  const nanoseconds = Date.now() * 1e6;
  const high = Math.floor(nanoseconds / 4294967296);
  output.writeUInt32LE(nanoseconds - high * 4294967296, at);
  output.writeUInt32LE(high, at + 4);
}

function flush() {
  if (waiting === 0 || writing) return;
  const end = waiting;
  waiting = 0;
  writeAll(output, end);
  lastFlush = Date.now();
  if (output.length > 1024 * 1024) output = Buffer.allocUnsafeSlow(128 * 1024);
}

function flushOnTurn() {
  flushPlanned = false;
  flush();
}

// One log record, without its final newline.
function log(text) {
  reserve(HEADER + 8 + text.length * LONGEST_UTF8);
  const length = 8 + (text.length === 0 ? 0 : output.write(text, waiting + HEADER + 8));
  putHeader(waiting, FRAME.log, length);
  putTime(waiting + HEADER);
  waiting += HEADER + length;
  if (answers < YOUNG_INVOCATIONS || waiting > FLUSH_BYTES || Date.now() - lastFlush > FLUSH_MS) {
    flush();
  } else if (!flushPlanned) {
    flushPlanned = true;
    setImmediate(flushOnTurn);
  }
}

// A frame that asks for the next event.
function answer(kind, body) {
  answers++;
  send(kind, body);
}

// Sends everything that waits and this frame in one write.
function send(kind, body) {
  put(kind, body);
  flush();
}

// As send(), but without blocking when the engine is slow to read; `done` is called when it is sent.
function sendLater(kind, body, done) {
  put(kind, body);
  if (writing) afterWriting.push(done);
  else startWriting([done]);
}

function startWriting(callbacks) {
  const buffer = output;
  const end = waiting;
  output = Buffer.allocUnsafeSlow(128 * 1024);
  waiting = 0;
  writing = true;
  writeSome(buffer, 0, end, callbacks);
}

function writeSome(buffer, from, end, callbacks) {
  fs.write(SOCKET, buffer, from, end - from, null, (error, count) => {
    if (error?.code === 'EAGAIN') return void setTimeout(writeSome, 1, buffer, from, end, callbacks);
    if (error) process.reallyExit(0);
    const sent = from + count;
    if (sent < end) return void writeSome(buffer, sent, end, callbacks);
    writing = false;
    const next = afterWriting;
    afterWriting = [];
    if (next.length > 0) startWriting(next);
    else flush();
    for (const done of callbacks) done();
  });
}

// The clock for FLUSH_MS and the count of answers start anew.
function restart() {
  answers = 0;
}

function beginInvocation() {
  if (answers >= YOUNG_INVOCATIONS) lastFlush = Date.now();
}

module.exports = {
  FRAME, put, read, readLater, canBlock, send, sendLater, answer, log, flush, restart, beginInvocation,
};
