// The start of a process that reads documents for kcsp. Started by src/output/process-io.ts, under three flags for V8:
//
// V8 compiles a pattern to bytecode first and to machine code when it runs again. A process that has made 1 MB of such bytecode and
// 16 MB of machine code gets every further pattern without optimisation, for good, and the patterns for minutes pass both with
// the first document: reading then takes about twice as long. With --no-regexp-tier-up they are compiled at once, and don't. The
// flag is only safe from the start of a process: set later, it can crash one whose patterns were already compiled.
//
// V8 optimises a function that has run for a while. Reading has hundreds that each run a little, and to optimise them all takes a third of
// the CPU time of the first megabytes. --interrupt-budget lets them run nine times as long before: 2 MB of minutes take a quarter less CPU
// time, 16 MB as much as without.
//
// V8 lets the heap grow to several times of what is in use. With --heap-growing-percent it collects sooner, in as much time: two readers of
// 55 MB take 170 MB each instead of 200.
'use strict';

require('./kcsp.js').program('reader.js').serve();
