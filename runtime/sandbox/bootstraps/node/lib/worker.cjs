// The life of a managed Node.js environment: init, then one invocation after the other.
'use strict';
const channel = require('./channel.cjs');
const output = require('./output.cjs');
const loader = require('./loader.cjs');
const { mirrorEnvironment } = require('./environment.cjs');

const { FRAME } = channel;
const { request } = output;
const NO_STATUS = 0;

let env;             // the environment's variables, without the price of reading process.env
let constants;       // fields of the context that never change
let modern = false;  // Node.js 24 and later: async handlers only
let loading = 0n;    // when loading the function began
let run;             // runs one invocation
let ready = false;
let inFlight = false;
let sampled = false; // the invocation's lines are, when it is worth it
let onEmptyLoop = null;  // what an empty event loop means just now

// One Invoke frame, read into here: there is never more than one invocation.
const invocation = { id: '', arn: '', trace: '', clientContext: '', identity: '', tenant: '', deadline: 0, event: '' };

function main() {
  env = mirrorEnvironment();
  modern = Number(/nodejs(\d+)/.exec(env.AWS_EXECUTION_ENV)?.[1] ?? 0) >= 24;
  if (modern) request.id = '-';
  output.capture();
  guardProcess();
  loader.setPaths(env);
  loader.addGlobals(env);
  constants = {
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
  };
  loading = process.hrtime.bigint();
  loader.load(env.LAMBDA_TASK_ROOT ?? '/var/task', env._HANDLER ?? '').then(begin).catch(failInit);
}

function begin(handler) {
  noteTimes();
  const streaming = loader.isStreaming(handler);
  if (modern && !streaming && handler.length >= 3) throw callbackDeprecated();
  if (streaming) run = require('./stream_invocation.cjs').make(handler, modern, life);
  else if (modern) run = require('./modern_invocation.cjs').make(handler, life);
  else run = require('./invocation.cjs').make(handler, life);
  ready = true;
  output.endLines();
  channel.answer(FRAME.ready, '');
  channel.restart();
  setImmediate(next);
}

function noteTimes() {
  const body = Buffer.allocUnsafe(16);
  body.writeBigUInt64LE(loading, 0);
  body.writeBigUInt64LE(process.hrtime.bigint(), 8);
  channel.put(FRAME.initTimes, body);
}

function callbackDeprecated() {
  const { CallbackHandlerDeprecated } = require('./errors.cjs');
  return new CallbackHandlerDeprecated('ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.');
}

function failInit(error) {
  if (!ready) noteTimes();
  output.logError(modern ? 'Init Error' : 'Uncaught Exception', error);
  leaveWith(FRAME.initError, error, modern ? 1 : 129);
}

// Reports the error as the last word of this process.
function leaveWith(kind, error, status) {
  output.endLines();
  channel.answer(kind, JSON.stringify(require('./errors.cjs').document(error)));
  process.exit(status);
}

// Process ----------------------------------------------------------------------------------------------------

function guardProcess() {
  process.on('exit', () => {
    output.endLines();
    channel.flush();
  });
  for (const name of ['abort', 'kill', 'reallyExit']) flushBefore(name);
  if (modern) return;
  process.on('uncaughtException', (error) => fatal('Uncaught Exception', error, 129));
  process.on('unhandledRejection', (reason, promise) => {
    fatal('Unhandled Promise Rejection', require('./errors.cjs').unhandledRejection(reason, promise), 128);
  });
  process.on('beforeExit', () => {
    const listener = onEmptyLoop;
    onEmptyLoop = null;
    if (listener) setImmediate(listener); // keeps the loop alive for whatever comes of it
  });
}

function flushBefore(name) {
  const call = process[name];
  process[name] = function (...args) {
    channel.flush();
    return call.apply(process, args);
  };
}

function fatal(title, error, status) {
  output.logError(title, error);
  if (!ready) leaveWith(FRAME.initError, error, status);
  if (inFlight) endSampling();
  if (inFlight) leaveWith(FRAME.error, error, status);
  process.exit(status); // between invocations nobody waits for an answer
}

// Invocations ------------------------------------------------------------------------------------------------

function next() {
  // A blocked thread could not run the function's own signal handlers, so with those the loop keeps turning.
  if (!channel.canBlock() || process.listenerCount('SIGTERM') > 0) channel.readLater(invoke);
  else invoke(channel.read());
}

function invoke(frame) {
  if (frame === null) return engineGone();
  parse(frame);
  request.id = invocation.id;
  request.tenant = invocation.tenant;
  inFlight = true;
  channel.beginInvocation();
  sampled = frame[5] !== 0;
  if (sampled) require('./sampler.cjs').begin(frame[5]);
  run(invocation);
}

function endSampling() {
  if (!sampled) return;
  sampled = false;
  const profile = require('./sampler.cjs').end();
  if (profile !== null) channel.put(FRAME.profile, profile);
}

function engineGone() {
  if (process.listenerCount('SIGTERM') === 0) process.exit(NO_STATUS);
  onEmptyLoop = () => process.exit(NO_STATUS); // the handlers of the signal that comes with it may finish
}

let position = 0;

function text(frame, encoding) {
  const length = frame.readUInt32LE(position);
  const start = position + 4;
  position = start + length;
  return length === 0 ? '' : frame.toString(encoding, start, position);
}

function parse(frame) {
  invocation.deadline = frame.readUInt32LE(8) + frame.readUInt32LE(12) * 4294967296;
  position = 16;
  invocation.id = text(frame, 'latin1');
  invocation.arn = text(frame, 'latin1');
  const trace = text(frame, 'latin1');
  if (trace !== '') env._X_AMZN_TRACE_ID = trace;
  else delete env._X_AMZN_TRACE_ID;
  invocation.trace = trace;
  invocation.clientContext = text(frame, 'utf8');
  invocation.identity = text(frame, 'utf8');
  invocation.tenant = text(frame, 'utf8');
  const end = 8 + frame.readUInt32LE(0);
  invocation.event = position === end ? '{}' : frame.toString('utf8', position, end);
}

// What the kinds of invocations need from here.
const life = {
  parseContext(source, name) {
    if (source === '') return undefined;
    try {
      return JSON.parse(source);
    } catch (error) {
      throw new Error(`Cannot parse ${name} as json: ${error.toString()}`);
    }
  },
  constants: () => constants,
  onEmptyLoop(listener) {
    onEmptyLoop = listener;
  },
  answer(kind, body) {
    inFlight = false;
    endSampling();
    output.endLines();
    channel.answer(kind, body);
  },
  fail(kind, error) {
    output.logError('Invoke Error', error);
    this.answer(kind, JSON.stringify(require('./errors.cjs').document(error)));
  },
  scheduleNext() {
    setImmediate(next);
  },
};

module.exports = { main };
