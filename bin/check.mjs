/**
 * Everything that must hold, in the order in which a fault is cheapest to find.
 * `npm test` runs it; `npm test -- tests/journeys` hands names on to the test runner alone.
 * Closes with one line that counts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './ready.mjs'

const bin = name => join(root, 'node_modules', '.bin', name)
const node = existsSync(bin('node')) ? bin('node') : process.execPath
const environment = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` }
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment }).status === 0

const only = process.argv.slice(2)
const checks = [
  ['Format and lint', () => run(bin('biome'), ['check', '--error-on-warnings'])],
  ['Types', () => run(node, [join(root, 'node_modules/typescript7/bin/tsc'), '--noEmit', '-p', '.'])],
  [
    'Types of the search library alone',
    () => run(node, [join(root, 'node_modules/typescript7/bin/tsc'), '--noEmit', '-p', 'src/search']),
  ],
  [
    'Fences between the parts',
    () => run(bin('depcruise'), ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src']),
  ],
  ['Unused code and packages', () => run(bin('knip'), [])],
]

let passed = 0
let failed = 0
for (const [name, check] of only.length > 0 ? [] : checks) {
  console.log(`\n— ${name}`)
  if (check()) passed += 1
  else {
    failed += 1
    console.error(`✗ ${name}`)
  }
}

console.log('\n— Build and tests')
if (!run(node, ['--input-type=module', '-e', "await (await import('./bin/build.mjs')).build()"])) {
  console.error('✗ Build')
  failed += 1
}
const folder = mkdtempSync(join(tmpdir(), 'waymeet-check-'))
const report = join(folder, 'report.json')
const tests = run(bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])
let skipped = 0
if (existsSync(report)) {
  const counted = JSON.parse(readFileSync(report, 'utf8'))
  passed += counted.numPassedTests
  failed += counted.numFailedTests
  skipped = counted.numPendingTests + counted.numTodoTests
  if (!tests && counted.numFailedTests === 0) failed += 1
} else failed += 1
rmSync(folder, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
