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

describe.skipIf(!browser)('from link to link', () => {
  test(`${MOST} pages: all there, all ours, all conforming`, { timeout: 240_000 }, async () => {
    const person = await openPerson(browser!, app.url, DESKTOP)
    const { page } = person
    const { known, shapes, meet, next } = addresses()
    meet('/')
    const wrong: string[] = []
    let pages = 0
    for (let path = next(); path && pages < MOST; path = next()) {
      if (/calendar\.ics/.test(path)) {
        const { status } = await fetch(app.url + path)
        if (status !== 200) wrong.push(`${path} answered ${status}`)
        continue
      }
      const answer = await page.goto(path, { waitUntil: 'load' })
      pages++
      if (!answer || answer.status() >= 400) {
        wrong.push(`${path} answered ${answer?.status()}`)
        continue
      }
      const html = await answer.text()
      const { results } = await conform.validateString(html)
      for (const { ruleId, message } of results.flatMap(each => each.messages))
        wrong.push(`${path} ${ruleId}: ${message}`)
      if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) wrong.push(`${path} has not one h1`)
      const language = /^\/(nb|de)(?=[/?]|$)/.exec(path)?.[1] ?? 'en-GB'
      if (!html.includes(`<html lang="${language}" dir="ltr">`))
        wrong.push(`${path} does not say ${language}`)
      if (!/<title>[^<]{3,}<\/title>/.test(html)) wrong.push(`${path} has no title`)
      if (/ style="|<style| on[a-z]+="/.test(html)) wrong.push(`${path} holds style or script of its own`)
      const { broken, links } = await page.evaluate(() => ({
        broken: [...document.querySelectorAll('a[href^="#"]')].flatMap(each => {
          const hash = each.getAttribute('href') ?? ''
          return document.getElementById(decodeURIComponent(hash.slice(1))) ? [] : [hash]
        }),
        links: [...document.querySelectorAll('a[href]')].map(each => each.getAttribute('href') ?? ''),
      }))
      for (const hash of broken) wrong.push(`${path} leads to ${hash}, which is not there`)
      for (const href of links) {
        const url = new URL(href, page.url())
        if (url.origin === app.url) meet(url.pathname + url.search)
      }
    }
    console.log(
      `${pages} pages opened of ${known.size} known, ${[...shapes.values()].filter(({ opened }) => opened > 0).length} shapes of address`,
    )
    expect(wrong).toEqual([])
    expect(person.foreign()).toEqual([])
    expect(person.faults).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(pages).toBeGreaterThan(100)
    await person.close()
  })
})
