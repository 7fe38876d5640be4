// Handlers that show what a Node.js function sees and says.
'use strict';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

exports.echo = async (event) => event;

exports.nothing = async () => {};

exports.returnsWithoutPromise = () => ({ ignored: true });

exports.thenable = () => ({ then: (resolve) => resolve('from a thenable') });

exports.callback = (event, context, callback) => callback(null, event);

exports.callbackFails = (event, context, callback) => callback(new TypeError('by callback'));

exports.callbackFailsWithText = (event, context, callback) => callback('just text');

// The answer waits for the timer: the event loop must be empty.
exports.callbackWaits = (event, context, callback) => {
  setTimeout(() => console.log('timer ran'), 20);
  callback(null, 'answered');
};

exports.callbackDoesNotWait = (event, context, callback) => {
  context.callbackWaitsForEmptyEventLoop = false;
  setTimeout(() => console.log('timer ran'), 60000);
  callback(null, 'answered');
};

exports.callbackTwice = (event, context, callback) => {
  callback(null, 1);
  callback(null, 2);
};

exports.neverAnswers = (event, context, callback) => { setTimeout(() => {}, 10); };

exports.promiseNeverSettles = () => new Promise(() => {});

exports.succeed = (event, context) => context.succeed(event);
exports.fail = (event, context) => context.fail(new RangeError('by context'));
exports.failWithNothing = (event, context) => context.fail();
exports.done = (event, context) => context.done(null, event);

exports.showContext = async (event, context) => ({
  keys: Object.keys(context),
  context,
  identity: context.identity,
  tenantId: context.tenantId,
  remaining: context.getRemainingTimeInMillis() > 0 && context.getRemainingTimeInMillis() <= 30000,
});

exports.environment = async (names) => Object.fromEntries(names.map((name) => [name, process.env[name]]));

exports.changesEnvironment = async () => {
  process.env.NUMBER = 7;
  process.env.GONE = 'x';
  delete process.env.GONE;
  const { execSync } = require('child_process');
  return [process.env.NUMBER, 'GONE' in process.env, 'NUMBER' in { ...process.env },
    execSync('echo $NUMBER $_X_AMZN_TRACE_ID').toString().trim()];
};

exports.prints = async () => {
  console.log('one');
  console.log('two %d', 2, { a: 1 });
  console.info('information');
  console.warn('three\nfour');
  console.error(new Error('shown').message);
  console.debug('fine');
  process.stdout.write('raw\nno newline');
  process.stderr.write('to stderr\n');
  return 'done';
};

exports.printsAndHangs = async (event) => {
  console.log('before the long wait');
  if (event.hang) await wait(60000);
};

exports.flood = async (count) => {
  for (let i = 0; i < count; i++) console.log('x'.repeat(100));
};

exports.logsError = async () => { console.log('it failed', new TypeError('inner')); };
exports.logsObject = async () => { console.log({ order: 7 }); };

exports.timersRun = async () => {
  await wait(5);
  await new Promise((resolve) => setImmediate(resolve));
  return 'slept';
};

const seen = [];
exports.backgroundWork = async (event) => {
  setImmediate(() => seen.push(event));
  return seen;
};

exports.requires = async (names) => names.map((name) => require(name).value);
