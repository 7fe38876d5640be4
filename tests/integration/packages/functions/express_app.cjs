// An ordinary Express application, shared by the adapters under test.
const express = require('express');

const app = express();
app.use(express.json());
app.use(express.text({ type: 'text/plain' }));
app.get('/items/:id', (req, res) => {
  res.set('x-kind', 'item').cookie('seen', req.params.id, { path: '/' });
  res.status(201).json({ id: req.params.id, query: req.query, agent: req.get('user-agent'), ip: req.ip });
});
app.post('/echo', (req, res) => res.json({ body: req.body, type: req.get('content-type') }));
app.get('/picture', (req, res) => res.type('image/png').send(Buffer.from([137, 80, 78, 71, 0, 255])));
app.get('/redirect', (req, res) => res.redirect(302, '/items/1'));
app.get('/fails', () => { throw Object.assign(new Error('teapot'), { status: 418, expose: true }); });
app.use((error, req, res, next) => res.status(error.status || 500).json({ error: error.message }));
module.exports = app;
