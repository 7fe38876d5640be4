// One buffered invocation in the manner of the runtimes up to Node.js 22: the answer comes from a promise, the
// callback or context.done/succeed/fail, or is null when the event loop runs empty without any.
'use strict';
const { FRAME } = require('./channel.cjs');

const AGAIN = 'Invocation has already been reported as done. Cannot call complete more than once per invocation.';

function serialize(result) {
  try {
    return JSON.stringify(result === undefined ? null : result) ?? 'null';
  } catch {
    throw new Error('Unable to stringify response body');
  }
}

function make(handler, life) {
  const fixed = life.constants();

  return function run(invocation) {
    const { deadline } = invocation;
    let finished = false;   // the handler said how it ended
    let completed = false;  // an answer was chosen

    function complete(result) {
      if (completed) return console.error(AGAIN);
      completed = true;
      life.answer(FRAME.response, serialize(result));
      life.scheduleNext();
    }

    function end(error, result) {
      life.onEmptyLoop(null);
      if (error === undefined || error === null) return complete(result);
      life.fail(FRAME.error, error);
      life.scheduleNext();
    }

    function done(error, result) {
      if (finished) return;
      end(error, result);
      finished = true; // after end(): when that throws, the handler may still fail the invocation
    }
    const succeed = (result) => done(null, result);
    const fail = (error) => done(error === undefined || error === null ? 'handled' : error, null);

    function callback(error, result) {
      if (finished) return;
      if ((error === undefined || error === null) && context.callbackWaitsForEmptyEventLoop) {
        life.onEmptyLoop(() => complete(result));
      } else {
        end(error, result);
      }
      finished = true;
    }

    const context = {
      callbackWaitsForEmptyEventLoop: true,
      succeed, fail, done,
      functionVersion: fixed.functionVersion,
      functionName: fixed.functionName,
      memoryLimitInMB: fixed.memoryLimitInMB,
      logGroupName: fixed.logGroupName,
      logStreamName: fixed.logStreamName,
      clientContext: undefined,
      identity: undefined,
      invokedFunctionArn: invocation.arn,
      awsRequestId: invocation.id,
      tenantId: invocation.tenant === '' ? undefined : invocation.tenant,
      getRemainingTimeInMillis: () => deadline - Date.now(),
    };
    life.onEmptyLoop(() => {
      completed = true;
      life.answer(FRAME.response, 'null');
      life.scheduleNext();
    });
    try {
      if (invocation.clientContext !== '') context.clientContext = life.parseContext(invocation.clientContext, 'ClientContext');
      if (invocation.identity !== '') context.identity = life.parseContext(invocation.identity, 'CognitoIdentity');
      const result = handler(JSON.parse(invocation.event), context, callback);
      if (result && typeof result.then === 'function') result.then(succeed, fail).catch(fail);
    } catch (error) {
      callback(error);
    }
  };
}

module.exports = { make };
