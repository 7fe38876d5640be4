// One buffered invocation in the manner of Node.js 24 and later: the handler is async or returns its answer.
'use strict';
const { FRAME } = require('./channel.cjs');

function serialize(result) {
  try {
    return JSON.stringify(result === undefined ? null : result) ?? 'null';
  } catch {
    const { JSONStringifyError } = require('./errors.cjs');
    throw new JSONStringifyError('Unable to stringify response body');
  }
}

function contextOf(invocation, life) {
  const { deadline } = invocation;
  const fixed = life.constants();
  return {
    clientContext: life.parseContext(invocation.clientContext, 'lambda-runtime-client-context'),
    identity: life.parseContext(invocation.identity, 'lambda-runtime-cognito-identity'),
    invokedFunctionArn: invocation.arn,
    awsRequestId: invocation.id,
    tenantId: invocation.tenant === '' ? undefined : invocation.tenant,
    xRayTraceId: invocation.trace === '' ? undefined : invocation.trace,
    getRemainingTimeInMillis: () => deadline - Date.now(),
    functionName: fixed.functionName,
    functionVersion: fixed.functionVersion,
    memoryLimitInMB: fixed.memoryLimitInMB,
    logGroupName: fixed.logGroupName,
    logStreamName: fixed.logStreamName,
  };
}

function make(handler, life) {
  return async function run(invocation) {
    try {
      const result = await handler(JSON.parse(invocation.event), contextOf(invocation, life));
      life.answer(FRAME.response, serialize(result));
    } catch (error) {
      life.fail(FRAME.error, error);
    }
    life.scheduleNext();
  };
}

module.exports = { make, contextOf };
