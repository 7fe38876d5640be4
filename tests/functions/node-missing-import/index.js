const x = require('not-there-at-all');
exports.handler = async () => x;
