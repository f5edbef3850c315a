// Who may import whom: what is not allowed here fails. Tests are not looked at.
//
// A room is a folder of src; `own` stands for the room itself. Node's own modules and packages are named where a room is pure,
// and free elsewhere, but for the drivers of databases.

const PURE = ['crypto'];

/** [room, rooms it may import, Node modules (null: any), packages (null: any)] */
const rooms = [
  ['kernel', [], [...PURE, 'timers/promises'], ['temporal-polyfill']],
  ['calibration', ['kernel'], [], []],
  ['gate', ['kernel'], [], []],
  ['resources', ['kernel'], ['fs', 'url'], []],
  ['analysis', ['resources', 'kernel'], PURE, ['fasttext.wasm.js']],
  ['llm', ['resources', 'kernel'], null, null],
  ['data', ['kernel'], null, null],
  ['domains/openwebui', ['data', 'kernel'], null, null],
  ['domains/cogniforce', ['data', 'calibration', 'kernel'], null, null],
  ['figures', ['domains/cogniforce/book', 'gate', 'kernel'], [], ['zod']],
  ['exports', ['metrics', 'figures/contract', 'kernel'], [], ['zod', 'fflate']],
  ['survey', ['domains/cogniforce', 'calibration', 'api', 'kernel'], PURE, []],
  [
    'jobs',
    ['survey', 'domains', 'data', 'analysis', 'calibration', 'gate', 'llm', 'kernel'],
    ['crypto', 'fs', 'os', 'timers/promises'],
    ['croner'],
  ],
  ['api', ['kernel'], null, null],
  ['demo', ['domains/openwebui', 'data', 'resources', 'kernel'], null, null],
  [
    'config',
    ['domains', 'data', 'figures', 'jobs', 'llm', 'kernel'],
    ['fs', 'net', 'path'],
    ['zod'],
  ],
  ['ui', ['figures/contract', 'api/contracts', 'kernel'], [], null],
  ['dashboard', ['ui', 'metrics', 'api/contracts', 'kernel'], [], null],
  [
    'app',
    [
      ...['config', 'api', 'exports', 'survey', 'jobs', 'metrics', 'figures', 'domains', 'data'],
      ...['analysis', 'calibration', 'gate', 'llm', 'kernel'],
    ],
    null,
    null,
  ],
  [
    'cli',
    [
      ...[
        'app',
        'config',
        'api',
        'demo',
        'exports',
        'survey',
        'jobs',
        'metrics',
        'figures',
        'domains',
      ],
      ...['data', 'analysis', 'llm', 'kernel'],
    ],
    null,
    null,
  ],
];

const TEST = '\\.test\\.tsx?$';

function allowedIn([room, others, node, packages]) {
  const inside = [room, ...others].flatMap((each) => [`^src/${each}/`, `^src/${each}\\.ts$`]);
  const outside = (packages ?? ['']).map((name) => `node_modules/${name}`);
  return [
    {
      name: `${room.replace('/', '-')}-imports`,
      severity: 'error',
      comment: `It may import ${[...others, ...(packages ?? [])].join(', ') || 'nobody'}: see CONTRIBUTING.md.`,
      from: { path: `^src/${room}/` },
      to: { pathNot: [...inside, ...outside], dependencyTypesNot: ['core'] },
    },
    ...(node === null
      ? []
      : [
          {
            name: `${room.replace('/', '-')}-stays-pure`,
            severity: 'error',
            comment: 'What it does follows from what it is given.',
            from: { path: `^src/${room}/` },
            to: {
              dependencyTypes: ['core'],
              pathNot: node.map((name) => `^(node:)?${name}$`),
            },
          },
        ]),
  ];
}

/** Layers of data/, from above: folders, and at last what lies in none. */
const DATA = ['backup', 'domain', 'migrations', 'dialects', ''];

/** [name, from, to, why] */
const within = [
  [
    'domain-by-its-door',
    '^src/(?!domains/)',
    '^src/domains/[^/]+/(?!(?:index|book)\\.ts$)',
    'Its index.ts, and book.ts of what is published, are all that others see.',
  ],
  [
    'analysis-by-its-door',
    '^src/(?!analysis/)',
    '^src/analysis/(?!index\\.ts$)',
    'Its index.ts is all that others see.',
  ],
  [
    'a-metric-by-figures',
    '^src/metrics/.*\\.ts$',
    '^src/(?!metrics/|figures/|kernel/|ui/)|node_modules/(?!zod/)',
    'Figures leave by one door, and no metric goes round it.',
  ],
  [
    'a-metric-by-its-protected-figures',
    '^src/metrics/',
    '^src/figures/(?:book|calibration|classes|days-asked|group-worth|kept)',
    'What is behind the door is not for a metric.',
  ],
  [
    'metrics-are-islands',
    '^src/metrics/([^/]+)/',
    '^src/metrics/(?!$1/)[^/]+/',
    'What two need is figures/ or ui/.',
  ],
  [
    'a-drawing-by-its-contract',
    '^src/metrics/.*\\.tsx$',
    '^src/(?!metrics/|ui/|kernel/|figures/contract\\.ts$)|^src/metrics/[^/]+/metric\\.ts$|^src/metrics/[^/]+\\.ts$',
    'It is shipped to browsers.',
  ],
  [
    'parts-of-the-page-know-no-page',
    '^src/dashboard/(?:shell|panels|question|sign-in)/',
    '^src/dashboard/pages/(?!index\\.ts$)',
    'A page lists its panels, and not the other way round.',
  ],
  [
    'charts-know-no-panel',
    '^src/ui/(?:charts|parts|format|address)/',
    '^src/ui/(?:figures-page|runs|fetching/queries)',
    'They draw what they are given.',
  ],
  [
    'one-dialect-never-the-other',
    '^src/data/dialects/(sqlite|postgres)/',
    '^src/data/dialects/(?!$1/)(?:sqlite|postgres)/',
    'What both need lies beside them.',
  ],
  [
    'a-dialect-by-its-engine',
    '^src/(?!data/dialects/)',
    '^src/data/dialects/(?:sqlite|postgres)/(?!.*\\.test)',
    'Nobody else knows the engine; dialects/index.ts chooses one.',
  ],
  ...DATA.map((layer, index) => [
    `data-${layer || 'root'}-looks-down`,
    layer === '' ? '^src/data/(?!index\\.ts$)[^/]+\\.ts$' : `^src/data/${layer}/`,
    `^src/data/(?:${DATA.slice(0, index).join('|')})/`,
    'Each layer of data/ is written in what those below it offer.',
  ]).slice(1),
  [
    'drivers-stay-in-dialects',
    '^src/(?!data/dialects/)',
    'node_modules/(pg|better-sqlite3)/',
    'Nobody else knows the engine.',
  ],
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms.flatMap(allowedIn),
    ...within.map(([name, from, to, comment]) => ({
      name,
      severity: 'error',
      comment,
      from: { path: from },
      to: { path: to },
    })),
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      comment: 'A new folder says who may import it, and whom it may.',
      from: {
        path: '^src/',
        pathNot: `^src/(?:${[...rooms.map(([room]) => room), 'metrics', 'domains/index\\.ts'].join('|')})`,
      },
      to: {},
    },
    {
      name: 'the-server-ships-no-browser',
      severity: 'error',
      comment: 'Nothing that a command reaches is meant for a page.',
      from: { path: '^src/cli/main\\.ts$' },
      to: { path: '^src/(?:ui|dashboard)/', reachable: true },
    },
    {
      name: 'the-question-page-stays-small',
      severity: 'error',
      comment:
        'Who answers a question loads nothing of the dashboard. A language names the types of all texts, and they are no code.',
      from: { path: '^src/dashboard/question\\.ts$' },
      to: {
        path: '^src/(?:ui/figures-page|metrics)/(?!.*words\\.ts$)|^src/ui/fetching/queries|node_modules/react',
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Never, types included.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      comment: 'Two folders that need each other are one, or a third is missing.',
      scope: 'folder',
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
      from: { path: '^src/(?!dashboard/|ui/).*\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    exclude: { path: TEST },
    doNotFollow: { path: 'node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.dashboard.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
