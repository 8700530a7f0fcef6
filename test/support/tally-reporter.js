// Appends one line of JSON with a run's counts to the file named by TEST_TALLY, so that CI can add up several runs.
const fs = require('node:fs');

class TallyReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_TALLY;
    if (!file) return;
    const passed = results.numPassedTests;
    // A test file that does not even load has no failed test, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    fs.appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
  }
}

module.exports = TallyReporter;
