// Entry of a managed Node.js environment: speaks runtime/sandbox/frame.h on descriptor 3.
// Start it as `node bootstrap.cjs`. CommonJS, because loading one ES module costs 4 ms more; the function
// itself may be either.
'use strict';
require('./lib/worker.cjs').main();
