// What went wrong in the user's code: as the document the caller gets and as the cloud's log shows it.
'use strict';
const path = require('path');
const { types } = require('util');

const OWN_FOLDER = path.dirname(__dirname) + path.sep;

// Errors that the runtime itself finds; their names are part of the interface.
function defineError(name) {
  const type = class extends Error {};
  Object.defineProperty(type, 'name', { value: name });
  type.prototype.name = `Runtime.${name}`;
  return type;
}
const ImportModuleError = defineError('ImportModuleError');
const HandlerNotFound = defineError('HandlerNotFound');
const MalformedHandlerName = defineError('MalformedHandlerName');
const UserCodeSyntaxError = defineError('UserCodeSyntaxError');
const MalformedStreamingHandler = defineError('MalformedStreamingHandler');
const InvalidStreamingOperation = defineError('InvalidStreamingOperation');
const CallbackHandlerDeprecated = defineError('CallbackHandlerDeprecated');
const JSONStringifyError = defineError('JSONStringifyError');
const UnhandledPromiseRejection = defineError('UnhandledPromiseRejection');

function unhandledRejection(reason, promise) {
  const error = new UnhandledPromiseRejection(reason);
  error.reason = reason;
  error.promise = promise;
  return error;
}

// The lines of a stack without those that lie in here.
function stackLines(stack) {
  return stack.split('\n').filter((line) => !(line.includes(OWN_FOLDER) && /^\s+at /.test(line)));
}

// DEL cannot travel in the cloud's headers, so it is written out.
const clean = (text) => text?.replace(/\x7F/g, '%7F');

function looksLikeError(value) {
  return types.isNativeError(value) ||
    ['name', 'message', 'stack'].every((key) => value && value[key] && typeof value[key] === 'string');
}

// {errorType, errorMessage, trace} of anything that was thrown.
function document(error) {
  try {
    if (looksLikeError(error)) {
      return { errorType: clean(error.name), errorMessage: clean(error.message), trace: stackLines(clean(error.stack)) };
    }
    return { errorType: typeof error, errorMessage: error.toString(), trace: [] };
  } catch {
    return {
      errorType: 'handled',
      errorMessage: 'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack',
    };
  }
}

const intoError = (value) => (value instanceof Error ? value : new Error(value));

function withFields(_key, value) {
  if (!(value instanceof Error)) return value;
  const fields = { errorType: value.name, errorMessage: value.message, code: value.code, ...value };
  if (typeof value.stack === 'string') fields.stack = stackLines(value.stack);
  return fields;
}

// A tab and the error as JSON, as the text log has it.
function forTextLog(error) {
  try {
    return `\t${JSON.stringify(error, withFields)}`;
  } catch {
    return `\t${JSON.stringify(document(error))}`;
  }
}

module.exports = {
  ImportModuleError, HandlerNotFound, MalformedHandlerName, UserCodeSyntaxError, MalformedStreamingHandler,
  InvalidStreamingOperation, CallbackHandlerDeprecated, JSONStringifyError,
  unhandledRejection, stackLines, document, intoError, forTextLog,
};
