/** Small files: when one resists, a noun is missing. Vocabulary and catalogues are exempt by name. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const EXEMPT = [/^src\/ui\/messages\/en\//, /\/voices\//, /lay-query-rows/, /-rows\.ts$/]

const files = execFileSync('git', ['ls-files', 'src', 'bin', 'tests'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(name => /\.(ts|tsx|mjs)$/.test(name) && !EXEMPT.some(exempt => exempt.test(name)))
const sizes = files.map(name => ({
  name,
  lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1,
}))
const isTest = ({ name }: { name: string }) => /\.test\.tsx?$|^tests\//.test(name)
const source = sizes.filter(size => !isTest(size)).sort((a, b) => a.lines - b.lines)

describe('files stay small', () => {
  it('half of them within 60 lines, nine in ten within 120', () => {
    expect(source[Math.floor(source.length / 2)]?.lines).toBeLessThanOrEqual(60)
    expect(source[Math.floor(source.length * 0.9)]?.lines).toBeLessThanOrEqual(120)
  })

  it('none above 200, tests none above 300', () => {
    const long = sizes.filter(size => size.lines > (isTest(size) ? 300 : 200))
    expect(long).toEqual([])
  })
})
