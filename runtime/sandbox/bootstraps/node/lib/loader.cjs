// The handler that a name such as "folder/module.function" means, found as the cloud finds it: CommonJS and ES
// modules, with the layers' folders in NODE_PATH.
'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire, Module } = require('module');

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');

// Modules of the function are required from where the cloud's runtime lies, so that "Require stack" reads the
// same and /var/runtime/node_modules is found.
const userRequire = createRequire('/var/runtime/index.mjs');

function setPaths(env) {
  const opt = env._UPDRAFT_OPT || '/opt'; // where /opt is when nothing can be mounted there
  delete process.env._UPDRAFT_OPT;
  if (env.NODE_PATH === undefined) {
    const major = /nodejs(\d+)/.exec(env.AWS_EXECUTION_ENV)?.[1] ?? process.versions.node.split('.')[0];
    process.env.NODE_PATH = [`${opt}/nodejs/node${major}/node_modules`, `${opt}/nodejs/node_modules`,
      '/var/runtime/node_modules', '/var/runtime', env.LAMBDA_TASK_ROOT ?? '/var/task'].join(':');
    Module._initPaths();
  }
}

function addGlobals(env) {
  if (/^(1|true)$/.test(env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '')) return;
  globalThis.awslambda = {
    streamifyResponse(handler, options) {
      handler[STREAMING] = 'response';
      if (typeof options?.highWaterMark === 'number') handler[HIGH_WATER_MARK] = parseInt(options.highWaterMark);
      return handler;
    },
    HttpResponseStream: class HttpResponseStream {
      static from(stream, prelude) {
        return require('./streaming.cjs').addPrelude(stream, prelude);
      }
    },
  };
}

async function load(root, name) {
  const errors = require('./errors.cjs');
  if (name.includes('..')) {
    throw new errors.MalformedHandlerName(`'${name}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`);
  }
  const base = path.basename(name);
  const folder = name.substring(0, name.indexOf(base));
  const dot = base.indexOf('.');
  if (dot < 0) throw new errors.MalformedHandlerName('Bad handler');
  const module = await loadModule(root, folder, base.slice(0, dot), errors);
  return resolve(module, base.slice(dot + 1), name, errors);
}

function resolve(module, names, fullName, errors) {
  const follow = (from) => names.split('.').reduce((found, key) => found?.[key], from);
  const handler = follow(module) || (module?.default && follow(module.default));
  if (!handler) throw new errors.HandlerNotFound(`${fullName} is undefined or not exported`);
  if (typeof handler !== 'function') throw new errors.HandlerNotFound(`${fullName} is not a function`);
  return handler;
}

async function loadModule(root, folder, name, errors) {
  try {
    return await findModule(root, folder, name);
  } catch (error) {
    if (error instanceof SyntaxError) throw new errors.UserCodeSyntaxError(error);
    if (error?.code === 'MODULE_NOT_FOUND') throw new errors.ImportModuleError(error);
    throw error;
  }
}

async function findModule(root, folder, name) {
  const file = path.resolve(root, folder, name);
  if (isFile(file)) return userRequire(file);
  if (isFile(`${file}.js`)) {
    return isModuleFolder(path.dirname(file)) ? importFile(`${file}.js`) : userRequire(`${file}.js`);
  }
  if (isFile(`${file}.mjs`)) return importFile(`${file}.mjs`);
  if (isFile(`${file}.cjs`)) return userRequire(`${file}.cjs`);
  return userRequire(userRequire.resolve(name, { paths: [root, path.resolve(root, folder)] }));
}

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
const importFile = (file) => import(require('url').pathToFileURL(file).href);

// Whether the nearest package.json says "type": "module".
function isModuleFolder(folder) {
  for (; !folder.endsWith('/node_modules'); folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (isFile(file)) {
      try {
        return JSON.parse(fs.readFileSync(file, 'utf8'))?.type === 'module';
      } catch (error) {
        console.warn(`${file} cannot be read, it will be ignored for ES module detection purposes.`, error);
        return false;
      }
    }
    if (folder === '/') return false;
  }
  return false;
}

// Whether the handler streams its answer.
function isStreaming(handler) {
  const mode = handler[STREAMING];
  if (mode === undefined || mode === null || mode === false) return false;
  if (mode === 'response') return true;
  const { MalformedStreamingHandler } = require('./errors.cjs');
  throw new MalformedStreamingHandler('Only response streaming is supported.');
}

function highWaterMark(handler) {
  const mark = parseInt(handler[HIGH_WATER_MARK]);
  return Number.isNaN(mark) ? undefined : mark;
}

module.exports = { setPaths, addGlobals, load, isStreaming, highWaterMark };
