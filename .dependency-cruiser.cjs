/** Who may import whom. Every rule is proven by a planted violation in deploy/checks/boundaries.spec.ts. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'services-do-not-meet',
      severity: 'error',
      comment: 'A service speaks to another only through Kafka.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-do-not-know-deploy',
      severity: 'error',
      comment: 'How services are started, tried and measured is not a part of them.',
      from: { path: '^services/' },
      to: { path: '^deploy/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Rules import rules, the domain and the contracts, so that they can be read and tested alone.',
      from: { path: '^services/[^/]+/src/rules/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^services/[^/]+/src/rules/', '^libs/domain/', '^libs/contracts/'] },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: '^(libs|services|deploy)/', pathNot: '^libs/domain/' },
    },
    {
      name: 'contracts-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^(libs|services|deploy)/', pathNot: '^libs/contracts/' },
    },
    {
      name: 'libs-do-not-know-services',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/testing/' },
      to: { path: '^(services|deploy)/' },
    },
    {
      name: 'libs-by-front-door',
      severity: 'error',
      from: { path: '^(libs|services|deploy)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.m?ts$',
          '\\.m?js$',
          '\\.(int-|e2e-)?spec\\.tsx?$',
          '(^|/)vite\\.config\\.ts$',
          // A process of its own.
          '^deploy/bench/bare/bare-(lifecycle-)?server\\.ts$',
          // Jest's own entries.
          '^libs/testing/src/(start|stop)-engines\\.ts$',
          '^deploy/e2e/(start|stop)-the-hub\\.ts$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|\\.salur)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
