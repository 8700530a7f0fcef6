// Preloaded with -r: at its end a process writes to the file PEAK names what memory it took at most (KB), and how long it
// used a core, all threads together (µs).
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.PEAK, JSON.stringify({ memory: maxRSS, cpu: userCPUTime + systemCPUTime }));
  });
}
