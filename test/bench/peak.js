// Preloaded with -r: at its end a process writes to the file PEAK names what memory it took at most (KB), and how long it
// used a core, all threads together (µs).
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Linux tells it of this program alone; elsewhere, and in resourceUsage, the process it was started from counts too. */
function peak(ofProcess) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return ofProcess;
  }
}

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      process.env.PEAK,
      JSON.stringify({ memory: peak(maxRSS), cpu: userCPUTime + systemCPUTime }),
    );
  });
}
