/** The fences see: one planted breach per rule, in a small tree of its own, must be reported by name. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const tree = mkdtempSync(join(tmpdir(), 'waymeet-fences-'))
afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** Each file breaks the rule it stands under; what it imports exists beside it. */
const BREACHES: Record<string, Record<string, string>> = {
  'no-cycles': {
    'src/ui/hen.ts': "import './egg.ts'\nexport const hen = 1",
    'src/ui/egg.ts': "import './hen.ts'\nexport const egg = 1",
  },
  'down-only-from-identity': {
    'src/contexts/identity/person.ts': "import '../directory/index.ts'",
    'src/contexts/directory/index.ts': 'export const door = 1',
  },
  'down-only-from-directory': {
    'src/contexts/directory/up.ts': "import '../voice/index.ts'",
    'src/contexts/voice/index.ts': 'export const voice = 1',
  },
  'contexts-know-no-edge': {
    'src/contexts/directory/edge.ts': "import '../../exchange/feed.ts'",
    'src/exchange/feed.ts': 'export const feed = 1',
  },
  'front-door': {
    'src/contexts/introductions/way.ts': "import '../directory/inside.ts'",
    'src/contexts/directory/inside.ts': 'export const inside = 1',
  },
  'edge-by-front-door': { 'src/exchange/window.ts': "import '../contexts/directory/inside.ts'" },
  'sql-only-in-stores': {
    'src/contexts/directory/leak.ts': "import { sql } from 'kysely'\nexport const x = sql",
  },
  'web-only-in-routes': {
    'src/contexts/directory/web.ts': "import { Hono } from 'hono'\nexport const x = Hono",
  },
  'pages-know-no-database': {
    'src/contexts/directory/some.page.tsx': "import './some.store.ts'",
    'src/contexts/directory/some.store.ts': "import { sql } from 'kysely'\nexport const x = sql",
  },
  'server-opens-nothing': {
    'src/app/create-app.ts': "import './handy.ts'",
    'src/app/handy.ts': "import '../platform/seal/open-opener.ts'",
    'src/platform/seal/open-opener.ts': 'export const opener = 1',
  },
  'plumbing-knows-no-product': { 'src/platform/clever.ts': "import '../contexts/directory/index.ts'" },
  'search-alone': { 'src/search/outside.ts': "import '../ui/hen.ts'" },
  'ui-knows-no-context': { 'src/ui/nosy.ts': "import '../contexts/directory/index.ts'" },
  'browser-stays-small': { 'src/browser/large.ts': "import '../ui/hen.ts'" },
}

interface Report {
  summary: {
    violations: { rule: { name: string }; from: string }[]
    ruleSetUsed: { forbidden: { name: string }[] }
  }
}

function reported(): { found: Map<string, string[]>; rules: string[] } {
  for (const [path, text] of Object.values(BREACHES).flatMap(files => Object.entries(files))) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), `${text}\n`)
  }
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(tree, name))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const run = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const { summary } = JSON.parse(run.stdout) as Report
  const found = new Map<string, string[]>()
  for (const { rule, from } of summary.violations)
    found.set(rule.name, [...(found.get(rule.name) ?? []), from])
  return { found, rules: summary.ruleSetUsed.forbidden.map(rule => rule.name) }
}

describe('a wrong turn is refused', () => {
  const { found, rules } = reported()
  it.each(Object.keys(BREACHES))('%s sees its planted breach', name => {
    const planted = Object.keys(BREACHES[name] ?? {})
    expect(found.get(name)?.filter(from => planted.includes(from))).not.toEqual([])
    expect(found.has(name)).toBe(true)
  })

  it('no rule goes without a planted breach', () => {
    // One rule per context, made from one table: two of them stand for all.
    const unproven = rules.filter(name => !(name in BREACHES) && !name.startsWith('down-only-from-'))
    expect(unproven).toEqual([])
  })
})
