const Koa = require('koa');
const serverless = require('serverless-http');

const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  ctx.set('x-response', 'koa');
});
app.use(async (ctx) => {
  if (ctx.path === '/fails') ctx.throw(418, 'teapot');
  ctx.status = 202;
  ctx.body = { method: ctx.method, path: ctx.path, query: ctx.query, agent: ctx.get('user-agent') };
});
exports.handler = serverless(app);
