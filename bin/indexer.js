// The start of the thread that writes the index of a large run, while kcsp writes the records. Started by src/output/process-io.ts.
'use strict';

require('./kcsp.js').program('indexer.js').serve();
