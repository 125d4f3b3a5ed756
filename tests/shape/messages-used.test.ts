/** Every message in the catalogue is said somewhere: what nobody says is translated for nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '#ui/messages/en/index.ts'

const root = join(import.meta.dirname, '..', '..', 'src')
const CATALOGUE = join(root, 'ui', 'messages')
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(file => !file.startsWith(CATALOGUE))

/** Keys written out, and families written with a blank: `gatherings.week.${week}`. */
function saidIn(texts: readonly string[], prefixes: ReadonlySet<string>) {
  const whole = new Set<string>()
  const families = new Set<string>()
  for (const text of texts) {
    for (const [, , key = ''] of text.matchAll(/(['"`])([a-z][\w-]*(?:\.[\w-]+)+)\1/g)) whole.add(key)
    for (const [, template = ''] of text.matchAll(/`([a-z][\w-]*\.[^`]*\$\{[^`]*)`/g)) {
      const family = blanked(template)
      if (!/\s/.test(family) && prefixes.has(family.split('.')[0] ?? '')) families.add(family)
    }
  }
  return { whole, families: [...families].map(shapeOf) }
}

/** Text between the blanks must be there, and the blanks may be anything. */
const shapeOf = (family: string): RegExp =>
  new RegExp(
    `^${family
      .split('\u0000')
      .map(part => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'))
      .join('.*')}$`,
  )

/** Each `${…}` as one sign, with what stands in braces inside it. */
function blanked(family: string): string {
  let out = ''
  for (let at = 0, deep = 0; at < family.length; at++) {
    if (family.startsWith('${', at)) {
      if (deep++ === 0) out += '\u0000'
      at++
    } else if (deep > 0) {
      if (family[at] === '}') deep--
    } else out += family[at]
  }
  return out
}

const unsaid = (keys: readonly string[], texts: readonly string[]): string[] => {
  const { whole, families } = saidIn(texts, new Set(keys.map(key => key.split('.')[0] ?? '')))
  return keys.filter(key => !whole.has(key) && !families.some(family => family.test(key)))
}

/** A family as it stands in a template, without this file holding one that a linter takes for a slip. */
const family = (before: string, blank: string, after = ''): string =>
  `t(\`${before}$` + `{${blank}}${after}\`)`

describe('every message', () => {
  test('is said somewhere in the product', () => {
    const texts = sources.map(file => readFileSync(file, 'utf8'))
    expect(unsaid(Object.keys(en), texts)).toEqual([])
  })

  test('that is said nowhere would be found, and a family only where it fits', () => {
    const keys = ['find.order', 'find.more', 'kind.is.course', 'kind.mark.course', 'group.q.cost']
    const texts = [
      "t('find.more', { n })",
      family('kind.mark.', 'group.kind'),
      family('group.q.', "is ? 'a' : 'b'", '-no'),
    ]
    expect(unsaid(keys, texts)).toEqual(['find.order', 'kind.is.course', 'group.q.cost'])
  })
})
