import { Hono } from 'hono';
import { handle, streamHandle } from 'hono/aws-lambda';
import { stream } from 'hono/streaming';

const app = new Hono();
app.get('/items/:id', (c) => {
  c.header('x-kind', 'item');
  c.header('set-cookie', 'seen=1', { append: true });
  return c.json({ id: c.req.param('id'), query: c.req.query(), requestId: (c.env.lambdaContext ?? c.env.context).awsRequestId }, 201);
});
app.post('/echo', async (c) => c.json({ body: await c.req.json() }));
app.get('/stream', (c) => stream(c, async (out) => {
  for (const part of ['one ', 'two ', 'three']) {
    await out.write(part);
    await out.sleep(1);
  }
}));
export const handler = handle(app);
export const streaming = globalThis.awslambda ? streamHandle(app) : undefined;
