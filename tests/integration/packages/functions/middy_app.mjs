import middy from '@middy/core';

const steps = [];
const trace = {
  before: (request) => { steps.push('before'); request.internal.started = true; },
  after: (request) => { steps.push('after'); request.response.steps = steps.splice(0); },
  onError: (request) => { request.response = { statusCode: 418, body: request.error.message, steps: steps.splice(0) }; },
};
export const handler = middy().use(trace).handler(async (event, context) => {
  if (event.rawPath === '/fails') throw new Error('teapot');
  return { statusCode: 200, body: event.rawPath ?? event.path, function: context.functionName };
});
