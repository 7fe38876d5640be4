// The response stream of a streaming handler: a Writable whose chunks become frames.
'use strict';
const { Writable } = require('stream');
const channel = require('./channel.cjs');
const { InvalidStreamingOperation } = require('./errors.cjs');

const { FRAME } = channel;
const PRELUDE_TYPE = 'application/vnd.awslambda.http-integration-response';
const PRELUDE_END = Buffer.alloc(8);
// An idle socket takes this much without blocking; what is beyond goes out without holding up the event loop.
const SURE_TO_FIT = 64 * 1024;

class ResponseStream extends Writable {
  #contentType = 'application/octet-stream';
  #started = false;
  #written = false;
  #sent = 0;

  constructor(mark) {
    super({ highWaterMark: mark, decodeStrings: true, emitClose: true });
  }

  setContentType(type) {
    if (this.#written) throw new InvalidStreamingOperation('Cannot set content-type, too late.');
    this.#contentType = type;
  }

  write(chunk, encoding, callback) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) chunk = JSON.stringify(chunk);
    if (!this.#written) {
      this.#written = true;
      if (typeof this._onBeforeFirstWrite === 'function') this._onBeforeFirstWrite((data) => super.write(data));
    }
    return super.write(chunk, encoding, callback);
  }

  start() {
    if (this.#started) return;
    this.#started = true;
    channel.send(FRAME.streamStart, this.#contentType);
  }

  _write(chunk, _encoding, callback) {
    this.start();
    if (chunk.length === 0) return callback();
    this.#sent += chunk.length;
    if (this.#sent <= SURE_TO_FIT) {
      channel.send(FRAME.streamData, chunk);
      callback();
    } else {
      channel.sendLater(FRAME.streamData, chunk, callback);
    }
  }

  _final(callback) {
    this.start();
    callback();
  }
}

function addPrelude(stream, prelude) {
  stream.setContentType(PRELUDE_TYPE);
  const text = JSON.stringify(prelude);
  stream._onBeforeFirstWrite = (write) => {
    write(text);
    write(PRELUDE_END);
  };
  return stream;
}

// Resolves when everything the handler wrote was sent.
function finished(stream) {
  if (stream.writableFinished || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    stream.once('finish', resolve);
    stream.once('close', resolve);
  });
}

module.exports = { ResponseStream, addPrelude, finished };
