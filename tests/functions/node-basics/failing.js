// Handlers that fail, each in its own way.
'use strict';

class OrderError extends Error {
  constructor(message) {
    super(message);
    this.name = 'OrderError';
    this.code = 'E_ORDER';
    this.order = 7;
  }
}

exports.throws = () => { throw new OrderError('no such order'); };
exports.rejects = async () => { throw new OrderError('no such order'); };
exports.rejectsWithText = async () => { throw 'just text'; };
exports.rejectsWithNothing = async () => { throw undefined; };
exports.circular = async () => { const loop = {}; loop.loop = loop; return loop; };
exports.bigint = async () => 1n;
exports.sometimes = async (event) => { if (event.fail) throw new OrderError('as asked'); return 'fine'; };
exports.exits = async (status) => { console.log('leaving'); process.exit(status); };
exports.kills = async () => { console.log('before the signal'); process.kill(process.pid, 'SIGKILL'); };
exports.uncaught = async () => {
  setTimeout(() => { throw new OrderError('out of nowhere'); }, 1);
  await new Promise((resolve) => setTimeout(resolve, 10000));
};
exports.unhandled = async () => {
  Promise.reject(new OrderError('nobody listens'));
  await new Promise((resolve) => setTimeout(resolve, 10000));
};
exports.failsAfterwards = async () => {
  setTimeout(() => { throw new OrderError('too late'); }, 0);
  return 'fine';
};
