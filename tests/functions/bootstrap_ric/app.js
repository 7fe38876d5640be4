// For aws-lambda-ric, as the cloud's own Node.js runtimes would run it.
exports.handler = async (event, context) => {
    console.log('handling', event);
    if (event === 'fail') throw new RangeError('as asked');
    return { got: event, id: context.awsRequestId, left: context.getRemainingTimeInMillis() > 0 };
};

if (globalThis.awslambda?.streamifyResponse) {
    exports.stream = globalThis.awslambda.streamifyResponse(async (event, stream) => {
        stream.setContentType('text/plain');
        for (const part of ['one ', 'two ', 'three']) {
            stream.write(part);
            await new Promise((resume) => setTimeout(resume, 20));
        }
        if (event === 'fail') throw new Error('in the middle');
        stream.end();
    });
}
