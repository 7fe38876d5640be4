const serverlessExpress = require('@vendia/serverless-express');
exports.handler = serverlessExpress({ app: require('./express_app.cjs'), binarySettings: { contentTypes: ['image/*'] } });
