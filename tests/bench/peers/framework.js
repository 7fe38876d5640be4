// The same echo for the Functions Framework.
exports.echo = (request, response) => response.json(request.body);
