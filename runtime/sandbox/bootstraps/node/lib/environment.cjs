// process.env as a mirror of the real environment. setenv() keeps every value it ever saw: a new trace id for
// every invocation would fill a small function's memory within a million of them. The mirror takes the trace
// id alone; child processes get it all the same, for Node reads process.env for them (worker threads do not).
'use strict';

function mirrorEnvironment() {
  const real = process.env;
  const mirror = { ...real };
  process.env = new Proxy(mirror, {
    set(target, key, value) {
      real[key] = value;
      target[key] = String(value);
      return true;
    },
    defineProperty(target, key, descriptor) {
      if (!('value' in descriptor)) return Reflect.defineProperty(target, key, descriptor);
      real[key] = descriptor.value;
      return Reflect.defineProperty(target, key, { ...descriptor, value: String(descriptor.value) });
    },
    deleteProperty(target, key) {
      delete real[key];
      return delete target[key];
    },
  });
  followEnvFiles(real, mirror);
  return mirror;
}

function followEnvFiles(real, mirror) {
  const load = process.loadEnvFile;
  if (!load) return;
  process.loadEnvFile = (...args) => {
    load.apply(process, args);
    for (const key of Object.keys(real)) if (!(key in mirror)) mirror[key] = real[key];
  };
}

module.exports = { mirrorEnvironment };
