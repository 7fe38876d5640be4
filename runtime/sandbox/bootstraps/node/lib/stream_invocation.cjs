// One invocation of a streaming handler (awslambda.streamifyResponse).
'use strict';
const { FRAME } = require('./channel.cjs');
const { ResponseStream, finished } = require('./streaming.cjs');
const { highWaterMark } = require('./loader.cjs');
const { contextOf } = require('./modern_invocation.cjs');

function make(handler, modern, life) {
  const mark = highWaterMark(handler);

  return async function run(invocation) {
    const stream = new ResponseStream(mark);
    const context = contextOf(invocation, life);
    if (!modern) context.callbackWaitsForEmptyEventLoop = true;
    const outcome = await attempt(invocation, stream, context);
    if (outcome.error !== undefined) {
      stream.start();
      life.fail(FRAME.streamEnd, outcome.error);
    } else {
      life.answer(FRAME.streamEnd, '');
    }
    if (!modern && context.callbackWaitsForEmptyEventLoop) life.onEmptyLoop(() => life.scheduleNext());
    else life.scheduleNext();
  };

  async function attempt(invocation, stream, context) {
    // A stream that breaks is the handler's failure even when nobody listens for it.
    const broken = new Promise((_resolve, reject) => stream.once('error', reject));
    broken.catch(() => {});
    life.onEmptyLoop(() => abandon(stream));
    try {
      const result = handler(JSON.parse(invocation.event), stream, context);
      if (!result || typeof result.then !== 'function') {
        return { error: 'Streaming does not support non-async handlers.' };
      }
      if ((await result) !== undefined) console.warn('Streaming handlers ignore return values.');
      await Promise.race([finished(stream), broken]);
      return stream.writableFinished ? {} : { error: 'Response stream is not finished.' };
    } catch (error) {
      return { error: error ?? 'handled' };
    } finally {
      life.onEmptyLoop(null);
    }
  }

  // Nothing is left that could end this stream: the cloud's runtime would wait for its time-out, we say so.
  function abandon(stream) {
    stream.destroy(new Error('Response stream is not finished.'));
  }
}

module.exports = { make };
