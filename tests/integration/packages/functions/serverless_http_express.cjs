const serverless = require('serverless-http');
exports.handler = serverless(require('./express_app.cjs'), { binary: ['image/*'] });
