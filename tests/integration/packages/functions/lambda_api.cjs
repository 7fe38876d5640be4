const api = require('lambda-api')({ version: 'v1' });

api.use((req, res, next) => { res.header('x-api', 'lambda-api'); next(); });
api.get('/items/:id', async (req, res) => res.status(201).cookie('seen', req.params.id).json({ id: req.params.id, query: req.query }));
api.post('/echo', async (req) => ({ body: req.body }));
api.get('/fails', async () => { throw new Error('teapot'); });
exports.handler = async (event, context) => api.run(event, context);
