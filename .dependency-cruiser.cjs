// Who may import whom. A file matching `from` never imports one matching `to`; tests are exempt.
// Above all: app, cli > api, jobs > metrics, analysis, llm, demo, across > domains > data > resources > kernel.
const rules = [
  // [name, from, to, why]
  [
    'kernel-is-a-leaf',
    '^src/kernel/',
    '^src/(?!kernel/)|^node_modules/(?!temporal-polyfill)',
    'It knows nobody.',
  ],
  ['data-knows-no-domain', '^src/data/', '^src/(?!data/|kernel/)', 'Any domain can use it.'],
  [
    'domains-look-down',
    '^src/domains/',
    '^src/(?!domains/|data/|kernel/)',
    'They are read by all above.',
  ],
  ['domains-are-islands', '^src/domains/([^/]+)/', '^src/domains/(?!$1/)[^/]+/', 'Join by value.'],
  [
    'domain-by-its-door',
    '^src/(?!domains/)',
    '^src/domains/[^/]+/(?!index\\.ts$)',
    'Its index.ts is all that others see.',
  ],
  [
    'across-looks-down',
    '^src/across/',
    '^src/(?!across/|domains/|data/|kernel/)',
    'It joins domains by value, and knows nobody who asks.',
  ],
  [
    'metrics-are-islands',
    '^src/metrics/([^/]+)/',
    '^src/metrics/(?!$1/)[^/]+/',
    'Share by kernel.',
  ],
  [
    'metrics-look-down',
    '^src/metrics/.*\\.ts$',
    '^src/(?!metrics/|domains/|kernel/)',
    'A question is asked of a domain.',
  ],
  [
    'analysis-is-pure',
    '^src/(analysis|llm)/',
    '^src/(?!$1/|kernel/|resources/)',
    'Facts from a conversation, no database.',
  ],
  [
    'files-by-one-door',
    '^src/(kernel|calibration|analysis)/',
    '^(node:)?(fs|net|tls|https?|dns|child_process|worker_threads)(/|$)',
    'Pure; what ships in resources/ is read by src/resources alone.',
  ],
  ['resources-know-nobody', '^src/resources/', '^src/(?!resources/|kernel/)', 'They hold data.'],
  [
    'demo-looks-down',
    '^src/demo/',
    '^src/(?!demo/|domains/|data/|kernel/|resources/)',
    'It fills databases and knows nobody who reads them.',
  ],
  [
    'api-and-jobs-look-down',
    '^src/(api|jobs)/',
    '^src/(app\\.ts$|cli/)',
    'They are built, they build nobody.',
  ],
  [
    'config-from-the-top',
    '^src/(?!app\\.ts$|secrets\\.ts$|cli/)',
    '^src/config\\.ts$',
    'Others get values; secrets.ts completes them.',
  ],
  [
    'browser-sees-contracts',
    '^src/(dashboard/|.*\\.tsx$)',
    '^src/(?!.*\\.tsx$|dashboard/|kernel/|metrics/(?:query|[^/]+/contract)\\.ts$|api/contracts/)',
    'It is shipped. (metrics/query.ts is the part that all contracts share.)',
  ],
  [
    'server-sees-no-browser',
    '^src/(?!dashboard/).*\\.ts$',
    '^src/(dashboard/|.*\\.tsx$)',
    'It runs in the browser alone.',
  ],
  [
    'drivers-stay-in-dialects',
    '^src/(?!data/dialects/)',
    '^node_modules/(pg|pg-boss|better-sqlite3)/',
    'Nobody else knows the engine.',
  ],
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rules.map(([name, from, to, comment]) => ({
      name,
      severity: 'error',
      comment,
      from: { path: from, pathNot: '\\.test\\.tsx?$' },
      to: { path: to },
    })),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Never, types included.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'what-is-imported-exists',
      severity: 'error',
      comment: 'A file that is missing, or a package that package.json does not name.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-needs-no-tools',
      severity: 'error',
      comment:
        'A published package has no development dependencies; the dashboard ships as built files.',
      from: { path: '^src/(?!dashboard/).*\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.dashboard.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
