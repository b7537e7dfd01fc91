// Loaded into a process before its program (`node --require`): when it ends, writes down the bytes that it read from files, and
// the time that processors worked for it, in µs.
'use strict';
const fs = require('node:fs');

process.on('exit', () => {
  const file = process.env.KCSP_BENCH_COUNT;
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const io = fs.existsSync('/proc/self/io') ? fs.readFileSync('/proc/self/io', 'utf8') : '';
  const [, bytes] = /^rchar: (\d+)$/m.exec(io) ?? [];
  fs.writeFileSync(file, JSON.stringify({ bytes: bytes === undefined ? null : Number(bytes), cpu: user + system }));
});
