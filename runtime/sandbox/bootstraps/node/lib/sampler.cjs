// Where a handler's time goes, by line: V8's own sampling profiler, by way of the inspector that Node.js brings.
//
// What is sampled is the time that the thread computes. Starting the profiler costs some milliseconds, for V8 writes
// down all code that there is; so an invocation whose profile nobody waits for is sampled only when that is less
// than 2 % of the time since the last one, and when invocations are long enough for a sample to mean something.
'use strict';

const WANTED = 1; // flags of an Invoke frame
const INTERVAL_US = 500;
const MOST_SHARE = 0.02;
const SHORTEST_MS = 1;
const LONGEST_MS = 30000; // a sample takes memory
const MOST_LINES = 200;
const LIBRARIES = new Set(['node_modules', 'site-packages']);

let session = null;
let unavailable = false;
let root = '/var/task/';
let running = false; // the profiler is
let began = 0;
let cost = 0;        // ms that starting took
let notBefore = 0;
let limit = null;    // ends sampling of an invocation that goes on and on
let kept = null;     // what was sampled until then
let typical = SHORTEST_MS; // ms of an invocation, a moving average

const now = () => performance.now();

function post(method, params) {
  let result = null;
  session.post(method, params, (error, answer) => {
    if (error) throw new Error(error.message);
    result = answer;
  });
  return result;
}

function open() {
  if (session !== null || unavailable) return;
  try {
    root = `${(process.env.LAMBDA_TASK_ROOT ?? '/var/task').replace(/\/+$/, '')}/`;
    session = new (require('inspector').Session)();
    session.connect();
    post('Profiler.enable');
    post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  } catch {
    session = null;
    unavailable = true; // this Node.js was built without; functions run as well
  }
}

function begin(flags) {
  began = now();
  const worthIt = began >= notBefore && typical >= SHORTEST_MS;
  if (!(flags & WANTED) && !worthIt) return;
  try {
    open();
    if (unavailable) return;
    post('Profiler.start');
    running = true;
    kept = null;
    limit = setTimeout(stop, LONGEST_MS).unref();
    const started = now();
    cost = started - began;
    began = started;
  } catch {
    running = false;
  }
}

// The body of a Profile frame, or null when there was no sample.
function end() {
  const ended = now();
  typical += (ended - began - typical) / 8;
  if (running) stop();
  if (kept === null) return null;
  const body = `${kept.sampled}\t${Math.round(cost * 1e6)}\n${kept.lines.join('\n')}`;
  kept = null;
  return body;
}

function stop() {
  const began = now();
  running = false;
  clearTimeout(limit);
  try {
    kept = summary(post('Profiler.stop').profile);
  } catch {
    kept = null;
  }
  const ended = now();
  cost += ended - began;
  notBefore = ended + cost / MOST_SHARE;
}

// The path inside the task's folder; '' for what is not the function's own code.
function ownFile(url) {
  let file = url;
  if (url.startsWith('file://')) {
    try {
      file = decodeURIComponent(url.slice(7));
    } catch {
      return '';
    }
  }
  if (!file.startsWith(root)) return '';
  file = file.slice(root.length);
  return /[\t\n]/.test(file) || file.split('/').some((part) => LIBRARIES.has(part)) ? '' : file;
}

// How long the samples of each node of the call tree stand for, in microseconds.
function timesOf(profile) {
  const times = new Map();
  profile.samples.forEach((id, index) => {
    const known = times.get(id) ?? { us: 0, count: 0 };
    known.us += Math.max(0, profile.timeDeltas[index + 1] ?? INTERVAL_US);
    known.count++;
    times.set(id, known);
  });
  return times;
}

const idle = (frame) => frame.url === '' && (frame.functionName === '(program)' || frame.functionName === '(idle)');

function summary(profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = timesOf(profile);
  const lines = new Map();
  let sampled = 0;

  function add(file, line, frame, us, count, inCalls) {
    const key = `${file}\t${line}\t${frame.functionName.replace(/[\t\n]/g, ' ')}`;
    const known = lines.get(key + inCalls) ?? { key, inCalls, us: 0, count: 0 };
    known.us += us;
    known.count += count;
    lines.set(key + inCalls, known);
  }

  function visit(node, owner) {
    const { callFrame } = node;
    const file = ownFile(callFrame.url);
    if (file !== '') owner = { file, frame: callFrame };
    const time = times.get(node.id);
    if (time && !idle(callFrame)) {
      sampled += time.us;
      if (file !== '') addLines(node, file, time);
      else if (owner) add(owner.file, owner.frame.lineNumber + 1, owner.frame, time.us, time.count, 1);
    }
    for (const child of node.children ?? []) visit(nodes.get(child), owner);
  }

  function addLines(node, file, time) {
    const ticks = node.positionTicks ?? [];
    const total = ticks.reduce((sum, tick) => sum + tick.ticks, 0);
    for (const { line, ticks: count } of ticks) {
      add(file, line, node.callFrame, time.us * count / total, count, 0);
    }
  }

  visit(profile.nodes[0], null);
  if (sampled === 0) return null;
  const found = [...lines.values()].sort((a, b) => b.us - a.us).slice(0, MOST_LINES);
  return {
    sampled: Math.round(sampled * 1000),
    lines: found.map((one) => `${one.key}\t${Math.round(one.us * 1000)}\t${one.count}\t${one.inCalls}`),
  };
}

module.exports = { begin, end };
