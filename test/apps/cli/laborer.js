// A worker for tests of the crew: does to itself what its job says.
const { setTimeout } = require('node:timers');
const { parentPort, workerData } = require('node:worker_threads');

const DEEDS = {
  answer: ({ value }) => parentPort.postMessage(`${workerData}${value}`),
  // answers when a later message says so
  wait: ({ value, milliseconds }) =>
    setTimeout(() => parentPort.postMessage(`${workerData}${value}`), milliseconds),
  throw: () => {
    throw new Error('thrown on purpose');
  },
  exit: () => process.exit(7),
  hang: () => {
    for (;;);
  },
  eat: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(eaten.length));
  },
};

parentPort.on('message', (job) => DEEDS[job.deed](job));
