// The same echo for serverless-offline.
exports.handler = async (event) => JSON.parse(event.body);
