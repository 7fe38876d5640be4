const awsLambda = require('@fastify/aws-lambda');
const fastify = require('fastify');

const app = fastify();
app.get('/items/:id', async (request, reply) => {
  reply.header('x-kind', 'item').code(201);
  return { id: request.params.id, query: request.query, requestId: request.awsLambda.context.awsRequestId };
});
app.post('/echo', async (request) => ({ body: request.body }));
app.get('/fails', async () => { throw Object.assign(new Error('teapot'), { statusCode: 418 }); });
exports.handler = awsLambda(app);
