// console and process.stdout/stderr as the function sees them: every console call and every line written
// becomes one log record.
'use strict';
const { format } = require('util');
const channel = require('./channel.cjs');

const LEVELS = { TRACE: 1, DEBUG: 2, INFO: 3, WARN: 4, ERROR: 5, FATAL: 6 };
const LONGEST_LINE = 256 * 1024; // the cloud's largest log event

const request = { id: undefined, tenant: undefined };
const streams = [];
let asJson = false;

function write(level, message, ...params) {
  const time = new Date().toISOString();
  const line = asJson
    ? jsonLine(time, level, message, params)
    : `${time}\t${request.id}\t${level}\t${format(message, ...params)}`;
  channel.log(line.includes('\n') ? line.replace(/\n/g, '\r') : line);
}

function jsonLine(timestamp, level, message, params) {
  const entry = { timestamp, level, requestId: request.id };
  if (request.tenant) entry.tenantId = request.tenant;
  if (params.length === 0) {
    entry.message = message;
    try {
      return JSON.stringify(entry, errorFields);
    } catch {
      entry.message = format(message);
      return JSON.stringify(entry);
    }
  }
  entry.message = format(message, ...params);
  const error = [message, ...params].find((param) => param instanceof Error);
  if (error) Object.assign(entry, describe(error));
  return JSON.stringify(entry);
}

function describe(error) {
  const { stackLines } = require('./errors.cjs');
  return {
    errorType: error.constructor?.name ?? 'UnknownError',
    errorMessage: error.message,
    stackTrace: typeof error.stack === 'string' ? stackLines(error.stack) : [],
  };
}

const errorFields = (_key, value) => (value instanceof Error ? { ...describe(value), ...value } : value);

function patchConsole() {
  asJson = process.env.AWS_LAMBDA_LOG_FORMAT?.toUpperCase() === 'JSON';
  const least = LEVELS[process.env.AWS_LAMBDA_LOG_LEVEL?.toUpperCase()] ?? LEVELS.TRACE;
  for (const level of Object.keys(LEVELS)) {
    console[level.toLowerCase()] = LEVELS[level] >= least || level === 'FATAL'
      ? (message, ...params) => write(level, message, ...params)
      : () => {};
  }
  console.log = console.info;
}

// What the runtime itself reports about an error of the function's.
function logError(title, error) {
  const { intoError, forTextLog } = require('./errors.cjs');
  if (asJson) console.error(intoError(error));
  else console.error(title, forTextLog(intoError(error)));
}

// process.stdout and process.stderr are made by Node at first use, which takes a millisecond: that stays so.
function captureStream(name) {
  const original = Object.getOwnPropertyDescriptor(process, name);
  const state = { partial: '' };
  streams.push(state);
  let captured;
  Object.defineProperty(process, name, {
    configurable: true,
    enumerable: original.enumerable,
    get() {
      if (!captured) {
        captured = original.get.call(process);
        captured.write = (chunk, encoding, callback) => writeLines(state, chunk, encoding, callback);
      }
      return captured;
    },
  });
}

function writeLines(state, chunk, encoding, callback) {
  if (typeof encoding === 'function') [encoding, callback] = [undefined, encoding];
  if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
    const error = new TypeError(`The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ${format(chunk)}`);
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  const text = typeof chunk !== 'string' ? Buffer.from(chunk).toString()
    : encoding && !/^utf-?8$/i.test(encoding) ? Buffer.from(chunk, encoding).toString() : chunk;
  const lines = (state.partial + text).split('\n');
  state.partial = lines.pop();
  for (const line of lines) logCut(line);
  if (state.partial.length >= LONGEST_LINE) endLine(state);
  if (callback) process.nextTick(callback, null);
  return true;
}

function logCut(line) {
  while (line.length > LONGEST_LINE) {
    channel.log(line.slice(0, LONGEST_LINE));
    line = line.slice(LONGEST_LINE);
  }
  channel.log(line);
}

function endLine(state) {
  const line = state.partial;
  state.partial = '';
  logCut(line);
}

// Before an answer: what was written without a newline belongs to this invocation.
function endLines() {
  for (let i = 0; i < streams.length; i++) if (streams[i].partial !== '') endLine(streams[i]);
}

function capture() {
  patchConsole();
  captureStream('stdout');
  captureStream('stderr');
}

module.exports = { request, capture, logError, endLines };
