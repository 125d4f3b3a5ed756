/** Every specimen page, held to what each page of the product promises. */
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { pseudo, pseudoRightToLeft } from '#ui/messages/pseudo.ts'
import { english, type Translator } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import { pages } from './pages.tsx'

const setting = (t: Translator) => ({
  t,
  assets: { css: '/assets/index.css', scripts: {} },
  path: '/',
  demo: true,
})
const drawn = (t: Translator) =>
  Object.entries(pages(setting(t))).map(([name, page]): [string, string] => [name, renderPage(page)])
const inEnglish = drawn(english)
const page = (name: string) => inEnglish.find(([each]) => each === name)?.[1] ?? ''

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

describe.each(inEnglish)('%s', (name, html) => {
  test('is HTML as the standard has it', async () => {
    const report = await conform.validateString(html)
    expect(
      report.results.flatMap(result => result.messages.map(each => `${each.ruleId}: ${each.message}`)),
    ).toEqual([])
  })

  test('asks nobody else for anything, and holds no script or style of its own', () => {
    const fetched = [...html.matchAll(/<(?:link|script|img|iframe)[^>]*(?:href|src)="([^"]*)"/g)].map(
      ([, url]) => url,
    )
    expect(fetched.filter(url => !url?.startsWith('/'))).toEqual([])
    expect(html).not.toMatch(/<style|<script>| style="| on[a-z]+="/)
  })

  test('has one main heading, and urgent help one step away', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('href="/urgent-help"')
  })

  test('is small: 14 kB compressed at most', () => {
    expect(gzipSync(html).length, name).toBeLessThan(14 * 1024)
  })
})

describe('in other languages', () => {
  test('every word of the frame comes from a catalogue', () => {
    for (const [name, html] of drawn(pseudo).filter(([each]) => ['missing', 'slower'].includes(each))) {
      // The other languages at the foot are called what those who speak them call them.
      const texts = html
        .replace(/<nav class="languages"[\s\S]*?<\/nav>/, '')
        .replace(/<(title|svg|head)[\s\S]*?<\/\1>/g, '')
        .split(/<[^>]*>/)
      const bare = texts
        .map(text => text.trim())
        .filter(text => text !== '' && text !== 'waymeet' && !/^⟦.*⟧$/.test(text))
      expect(bare, name).toEqual([])
    }
  })

  test('a right-to-left page says so, and a group’s own name keeps its own direction', () => {
    const html = drawn(pseudoRightToLeft).find(([name]) => name === 'find')?.[1] ?? ''
    expect(html).toContain('dir="rtl"')
    expect(html).toMatch(/<a[^>]*dir="auto"[^>]*>The Tuesday Table/)
  })
})

describe('what Amira reads', () => {
  test('how many there are, in words, and what was added with one press to undo it', () => {
    expect(page('find')).toContain('<h1>Eight groups for grief near Wexcombe</h1>')
    expect(page('find')).toMatch(/href="\/find\?q=grief&amp;near=Wexcombe&amp;exact=1">Undo, only grief/)
  })

  test('a card: name, next date, distance, how to take part, how fresh, why it is here, in that order', () => {
    const [first = ''] = page('find').match(/<li id="group-1"[\s\S]*?<\/li>/) ?? []
    const order = [
      'The Tuesday Table',
      'Tue 17',
      '7 to 8.30',
      'Wexcombe, 1 mile',
      'Just come',
      'Confirmed 2',
      '<mark>grief',
    ]
    const places = order.map(words => first.replaceAll('\u00a0', ' ').indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('a date nobody has confirmed lately begins with Perhaps', () => {
    expect(page('find').replaceAll('\u00a0', ' ')).toContain('Perhaps Sun 15 Nov')
  })

  test('a professionally led group says so above its name', () => {
    expect(page('find')).toMatch(/Professionally led, not a self-help group<\/p><h3>/)
  })

  test('nothing was found: no end, but ways on', () => {
    const ways = page('none').match(/<section class="onward"[\s\S]*?<\/section>/)?.[0] ?? ''
    expect(ways.match(/<li>/g)).toHaveLength(4)
    expect(page('none')).not.toMatch(/\b0\b results?/i)
  })

  test('two places of one name: she is asked, and each answer is one press', () => {
    expect(page('which')).toContain('There is more than one “Newport”')
    expect(page('which').match(/near=n\d/g)).toHaveLength(3)
  })

  test('turning the page and taking a filter off keep the rest of the search', () => {
    expect(page('many')).toContain('href="/find?q=greif&amp;near=Wexcombe&amp;time=evening&amp;page=3"')
    expect(page('many')).toContain('aria-label="Take off: Evening"')
    expect(page('many')).toContain('start="21"')
  })

  test('Leave this page stands on sensitive topics, and works without script', () => {
    expect(page('find')).toMatch(/<a class="leave" href="https:[^"]*" rel="noreferrer nofollow"/)
    expect(page('find')).toContain('This visit stays in your browser’s history.</small>')
    expect(page('many')).not.toContain('class="leave')
  })
})
