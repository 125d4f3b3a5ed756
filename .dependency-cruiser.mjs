/**
 * The fences. Call down, announce up: a context reaches another only by its front door, and only downwards.
 * `tests/shape/fences.test.ts` plants one breach per rule to prove that each one sees.
 */

/** Lowest first; contexts on one level never reach each other. */
const LEVELS = [
  ['identity'],
  ['directory'],
  ['intermediaries', 'agencies'],
  ['introductions', 'support', 'starting', 'rooms'],
  ['voice', 'gains'],
]

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const test = '\\.test\\.tsx?$'

const upward = LEVELS.flatMap((level, height) =>
  level.map(context =>
    rule(
      `down-only-from-${context}`,
      `${context} may call only contexts below it; what must reach others is announced.`,
      { path: `^src/contexts/${context}/`, pathNot: test },
      {
        path: `^src/contexts/(${LEVELS.slice(height)
          .flat()
          .filter(other => other !== context)
          .join('|')})/`,
      },
    ),
  ),
).filter(({ to }) => !to.path.includes('()'))

export default {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are a missing noun.',
      { pathNot: test },
      { circular: true },
    ),
    ...upward,
    rule(
      'contexts-know-no-edge',
      'Formats and the app join contexts; no context knows them.',
      { path: '^src/contexts/', pathNot: test },
      { path: '^src/(app|exchange|browser)/' },
    ),
    rule(
      'front-door',
      'Another context is entered only by its index.',
      { path: '^src/contexts/([^/]+)/', pathNot: test },
      { path: '^src/contexts/[^/]+/.+', pathNot: ['^src/contexts/$1/', '^src/contexts/[^/]+/index\\.ts$'] },
    ),
    rule(
      'edge-by-front-door',
      'The edge sees front doors, routes and reactions, never the inside of a context.',
      { path: '^src/(app|exchange)/', pathNot: test },
      {
        path: '^src/contexts/[^/]+/.+',
        pathNot: '^src/contexts/[^/]+/(index\\.ts|routes\\.tsx|reactions\\.ts)$',
      },
    ),
    rule(
      'sql-only-in-stores',
      'SQL lives in stores.',
      { path: '^src/(contexts|exchange|ui|app)/', pathNot: ['\\.store\\.ts$', '/tables\\.ts$', test] },
      { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'web-only-in-routes',
      'The web framework is for routes and the server alone.',
      { path: '^src/', pathNot: ['/routes\\.tsx$', '^src/app/', '^src/platform/http/', test] },
      { path: 'node_modules/(hono|@hono)/' },
    ),
    rule(
      'pages-know-no-database',
      'Pages, mails, forms and JSON reach no database, even through others.',
      { path: '\\.(page|mail|form|json)\\.tsx?$' },
      { path: 'node_modules/(kysely|pg)/', reachable: true },
    ),
    rule(
      'server-opens-nothing',
      'What answers browsers cannot come to what opens sealed words, even through others: the relay alone can.',
      { path: '^src/app/create-app\\.ts$' },
      { path: '^src/platform/seal/(open-opener|key-folder)\\.ts$', reachable: true },
    ),
    rule(
      'plumbing-knows-no-product',
      'The platform would serve another product unchanged.',
      { path: '^src/platform/', pathNot: test },
      { path: '^src/(contexts|exchange|app|ui|search|browser)/' },
    ),
    rule(
      'search-alone',
      'The search library imports only itself.',
      { path: '^src/search/', pathNot: test },
      { pathNot: '^src/search/' },
    ),
    rule(
      'ui-knows-no-context',
      'The frame serves every context and knows none.',
      { path: '^src/ui/', pathNot: test },
      { path: '^src/(contexts|exchange|app|platform)/' },
    ),
    rule(
      'browser-stays-small',
      'What is sent to a browser takes nothing from the server.',
      { path: '^src/browser/', pathNot: test },
      // Which languages there are, and where an address names one, is said once.
      { pathNot: '^src/(browser|search)/|^src/ui/languages/language(-address)?\\.ts$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
