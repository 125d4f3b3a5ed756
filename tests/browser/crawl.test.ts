/** From the front page over every internal link: nothing foreign is asked for, nothing is broken, and all of it is HTML. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { serveTestApp } from '#support/app-on-port.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { theCounty } from '#support/county.ts'

const browser = await openChromium()
const app = await serveTestApp({ groups: theCounty(), demo: true })
const MOST = 300

const conform = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'doctype-style': 'off',
  },
})

/** The shape of an address: one of each is opened before a second of any. */
const shape = (path: string): string =>
  path.replace(/\/(groups|topics|near|g)\/[^/?]+/, '/$1/*').replace(/=[^&]*/g, '=')

/** What is drawn there, in any language and however narrowed. */
const kind = (path: string): string =>
  shape(path)
    .replace(/^\/(en|nb|de)(?=[/?]|$)/, '')
    .split('?')[0] ?? ''

/** Addresses in the order in which they were met, by their shape. */
function addresses() {
  const known = new Set<string>()
  const shapes = new Map<string, { waiting: string[]; opened: number; met: number }>()
  return {
    known,
    shapes,
    meet(path: string): void {
      if (known.has(path)) return
      known.add(path)
      const of = shapes.get(shape(path)) ?? { waiting: [], opened: 0, met: shapes.size }
      shapes.set(shape(path), of)
      of.waiting.push(path)
    },
    /** Next to open: of the shape opened least often. */
    next(): string | undefined {
      const [least] = [...shapes.values()]
        .filter(({ waiting }) => waiting.length > 0)
        .sort((a, b) => a.opened - b.opened || a.met - b.met)
      if (least) least.opened++
      return least?.waiting.shift()
    },
  }
}

/** What is wrong with a page as it is sent. */
async function faultsOf(path: string, html: string): Promise<string[]> {
  const { results } = await conform.validateString(html)
  const faults = results
    .flatMap(each => each.messages)
    // A screen on a wall has nobody to press it: the board alone renews itself.
    .filter(({ ruleId }) => !(ruleId === 'meta-refresh' && kind(path) === '/board'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
  if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push('has not one h1')
  const language = /^\/(nb|de)(?=[/?]|$)/.exec(path)?.[1] ?? 'en-GB'
  if (!html.includes(`<html lang="${language}" dir="ltr">`)) faults.push(`does not say ${language}`)
  if (!/<title>[^<]{3,}<\/title>/.test(html)) faults.push('has no title')
  if (/ style="|<style| on[a-z]+="/.test(html)) faults.push('holds style or script of its own')
  const ids = new Set(every(html, / id="([^"]*)"/g))
  for (const href of linksOf(html))
    if (href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))))
      faults.push(`leads to ${href}, which is not there`)
  return faults
}

const every = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '')
/** What stands in a template leads nowhere before a script fills it in. */
const linksOf = (html: string): string[] =>
  every(html.replaceAll(/<template\b[\s\S]*?<\/template>/g, ''), /<a\b[^>]*? href="([^"]*)"/g).map(href =>
    href.replaceAll('&amp;', '&'),
  )

describe.skipIf(!browser)('from link to link', () => {
  test(`${MOST} pages: all there, all ours, all conforming`, { timeout: 240_000 }, async () => {
    const person = await openPerson(browser!, app.url, DESKTOP)
    const { page } = person
    const { known, shapes, meet, next } = addresses()
    const kinds = new Set<string>()
    meet('/')
    const wrong: string[] = []
    let pages = 0
    for (let path = next(); path && pages < MOST; path = next()) {
      const answer = await fetch(app.url + path)
      if (answer.status >= 400) wrong.push(`${path} answered ${answer.status}`)
      if (!answer.headers.get('content-type')?.startsWith('text/html') || answer.status >= 400) continue
      pages++
      const html = await answer.text()
      for (const fault of await faultsOf(path, html)) wrong.push(`${path} ${fault}`)
      for (const href of linksOf(html)) {
        const url = new URL(href, answer.url)
        if (url.origin === app.url) meet(url.pathname + url.search)
      }
      // What a browser alone can tell: whether anything foreign is asked for, and whether a script stumbles.
      if (kinds.has(kind(path))) continue
      kinds.add(kind(path))
      await page.goto(path, { waitUntil: 'load' })
    }
    console.log(
      `${pages} pages read and ${kinds.size} drawn of ${known.size} known, ${[...shapes.values()].filter(({ opened }) => opened > 0).length} shapes of address`,
    )
    expect(wrong).toEqual([])
    expect(person.foreign()).toEqual([])
    expect(person.faults).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(pages).toBeGreaterThan(100)
    expect(kinds.size).toBeGreaterThan(20)
    await person.close()
  })
})
