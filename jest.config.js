/** With `--coverage` the rules of routing are counted branch by branch; `libs/testing/jest/count-branches.mjs` reads this. */
const isCounting = process.argv.includes('--coverage');
if (isCounting) process.env['SALUR_COUNT_BRANCHES'] = '1';

/** The runner is told in docs/decisions; `libs/testing/jest` is what it needs to read the sources as they stand. */
const project = (name, testMatch, { setupFiles = [], ...more } = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  runner: 'jest-light-runner',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Which tests a change touches is asked of the imports, and those name `.ts` and `.tsx` by `.js`.
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.salur/'],
  transform: {},
  testMatch,
  setupFiles: ['reflect-metadata', ...setupFiles],
  setupFilesAfterEnv: ['<rootDir>/libs/testing/jest/time-limits.mjs'],
  ...more,
});

const engines = {
  globalSetup: '<rootDir>/libs/testing/src/start-engines.ts',
  globalTeardown: '<rootDir>/libs/testing/src/stop-engines.ts',
};

export default {
  coverageReporters: ['json'],
  projects: [
    project('unit', ['<rootDir>/{libs,services,deploy}/**/*.spec.{ts,tsx}'], {
      setupFiles: isCounting ? ['<rootDir>/deploy/checks/same-draws.mjs'] : [],
    }),
    project('int', ['<rootDir>/{libs,services,deploy}/**/*.int-spec.ts', '!**/deploy/chaos/**'], engines),
    // Against programs of others that have to be installed: `npm run conformance`, never part of `npm test`.
    project('conformance', ['<rootDir>/deploy/conformance/*.conformance-spec.ts'], engines),
    // Mostly waits, for as long as a broker is away.
    project('chaos', ['<rootDir>/deploy/chaos/*.int-spec.ts'], engines),
    // Whether each bench still runs; each on engines of its own.
    project('benches', ['<rootDir>/deploy/bench/*.bench-spec.ts']),
    project('e2e', ['<rootDir>/deploy/e2e/**/*.e2e-spec.ts'], {
      globalSetup: '<rootDir>/deploy/e2e/start-the-hub.ts',
      globalTeardown: '<rootDir>/deploy/e2e/stop-the-hub.ts',
    }),
  ],
};
