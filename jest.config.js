/** swc turns TypeScript with decorators into ES modules; `#libs/*` is taken from source by the condition of that name. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: 'automatic', importSource: '@kitajs/html' },
        },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const project = (name, testMatch, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // The sources name their neighbours with `.js`, as Node wants; here they are still `.ts` or `.tsx`.
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.salur/'],
  transform,
  testMatch,
  ...more,
});

const engines = {
  globalSetup: '<rootDir>/libs/testing/src/start-engines.ts',
  globalTeardown: '<rootDir>/libs/testing/src/stop-engines.ts',
};

/** With `--coverage` the rules of routing are counted branch by branch; `deploy/checks/rules-covered.mjs` reads it. */
const isCounting = process.argv.includes('--coverage');

export default {
  collectCoverageFrom: ['<rootDir>/services/router/src/rules/**/*.ts', '!**/*.spec.ts'],
  coverageReporters: ['json'],
  projects: [
    project(
      'unit',
      ['<rootDir>/{libs,services,deploy}/**/*.spec.ts', '<rootDir>/{libs,services,deploy}/**/*.spec.tsx'],
      {
        setupFiles: ['reflect-metadata', ...(isCounting ? ['<rootDir>/deploy/checks/same-draws.mjs'] : [])],
      },
    ),
    project('int', ['<rootDir>/{libs,services,deploy}/**/*.int-spec.ts'], {
      ...engines,
      setupFiles: ['reflect-metadata'],
    }),
    project('e2e', ['<rootDir>/deploy/e2e/**/*.e2e-spec.ts'], {
      globalSetup: '<rootDir>/deploy/e2e/start-the-hub.ts',
      globalTeardown: '<rootDir>/deploy/e2e/stop-the-hub.ts',
      setupFiles: ['reflect-metadata'],
    }),
  ],
  testTimeout: 60_000,
};
