// Handlers that do what they should not do to their process.
'use strict';
const fs = require('fs');
const { spawnSync, execSync } = require('child_process');

exports.closeOutput = async () => { fs.closeSync(1); console.log('still heard'); return 'ok'; };
exports.closeSocket = async () => { fs.closeSync(3); return 'ok'; };
exports.writeDescriptor = async () => { fs.writeSync(1, 'straight to descriptor 1\n'); return 'ok'; };
exports.shell = async () => spawnSync('echo', ['from a child'], { stdio: 'inherit' }).status;
exports.inherited = async () => execSync('ls /proc/self/fd').toString().trim().split('\n');
exports.worker = () => new Promise((resolve, reject) => {
  const { Worker } = require('worker_threads');
  const worker = new Worker('require("worker_threads").parentPort.postMessage(process.env.COLOUR)', { eval: true });
  worker.on('message', resolve).on('error', reject);
});
let terminated = false;
exports.onSigterm = async () => {
  if (!terminated) process.on('SIGTERM', () => { console.log('asked to go'); process.exit(0); });
  terminated = true;
  return 'listening';
};
