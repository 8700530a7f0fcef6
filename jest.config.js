// Four kinds of tests. Types are not checked here but by `npm run lint`: tsconfig's isolatedModules makes ts-jest
// transpile file by file.
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false }] },
};

const testsIn = (folder) => `<rootDir>/${folder}/**/*.test.ts`;

module.exports = {
  reporters: ['default', '<rootDir>/test/support/tally-reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [testsIn('test')],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(e2e|e2e-browser|office)/'],
    },
    // Runs the built command line as its user does.
    {
      ...shared,
      displayName: 'e2e',
      testMatch: [testsIn('test/e2e')],
      globalSetup: '<rootDir>/test/support/build-if-stale.ts',
    },
    // Uses the built page, and the built pane in a fake Excel, as a user does, in a headless browser.
    {
      ...shared,
      displayName: 'browser',
      testMatch: [testsIn('test/e2e-browser')],
      globalSetup: '<rootDir>/test/e2e-browser/support/globalSetup.ts',
      setupFilesAfterEnv: ['<rootDir>/test/e2e-browser/support/patience.ts'],
    },
    // Opens what we wrote in LibreOffice; needs `soffice` on the PATH.
    {
      ...shared,
      displayName: 'office',
      testMatch: [testsIn('test/office')],
      globalSetup: '<rootDir>/test/support/build-if-stale.ts',
    },
  ],
};
