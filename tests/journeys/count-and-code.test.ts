/** Whatever hands over a group, or a few, says of how many, and carries the code that leads to all of them (M09). */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()
const group = '/groups/the-tuesday-table'

/** Everything that is made to be printed or shown, by the file that draws its press to print or its frame. */
const HANDED_OVER: Readonly<Record<string, readonly string[]>> = {
  'directory/groups/page/group-actions.tsx': [group],
  'directory/print/leaflet.page.tsx': [`${group}/leaflet`],
  'directory/print/poster.page.tsx': [`${group}/poster`],
  'directory/print/wallet-card.page.tsx': [`${group}/wallet-card`],
  'directory/print/area/handbook.page.tsx': ['/handbook?near=Worksop'],
  'directory/print/area/board.page.tsx': ['/board?near=Worksop'],
  'directory/sheet/sheet.page.tsx': [
    '/sheet?topic=grief&near=Worksop',
    '/sheet?q=grief&near=Worksop&only=step-free',
  ],
  'directory/sheet/card.page.tsx': [
    '/card?topic=grief&near=Worksop',
    '/card?topic=grief&near=Worksop&plain=1',
  ],
  'directory/shortlist/shortlist.page.tsx': ['/shortlist?g=half-a-bed&g=the-tuesday-table'],
  'introductions/ways/seen/ways.page.tsx': [`${group}/ways`],
}
/** Printed, and no group in it that a person could choose. */
const NO_GROUP_TO_CHOOSE = [
  'directory/print/group-print.tsx',
  'directory/print/print-frame.tsx',
  'directory/urgent-help/urgent-help.page.tsx',
  'intermediaries/scripts/form.page.tsx',
]

const CODE = /\/g\/ ?([2-9a-z]{5}-[2-9a-z]{5})/g
const contexts = new URL('../../src/contexts/', import.meta.url)
const sources = (pattern: string) =>
  globSync(pattern, { cwd: contexts }).map(path => ({
    path,
    text: readFileSync(new URL(path, contexts), 'utf8'),
  }))

test('no kind of print is missing here', () => {
  const drawn = sources('**/*.tsx').filter(({ text }) =>
    /<(PrintButton|PrintFrame|GroupPrintFrame|SetLine)\b|mainClass="board-screen"/.test(text),
  )
  const known = [...Object.keys(HANDED_OVER), ...NO_GROUP_TO_CHOOSE, 'directory/groups/page/ways-slips.tsx']
  expect(drawn.map(({ path }) => path).sort()).toEqual(known.sort())
})

test.each(Object.values(HANDED_OVER).flat())(
  '%s: how many there are, and a code that leads to them',
  async path => {
    const html = await app.page(path)
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? []
    const text = read(main)
    expect(text).toMatch(/All \d+ groups/)
    const codes = [...text.matchAll(CODE)].map(([, code = '']) => code)
    expect(codes).not.toEqual([])
    for (const code of new Set(codes)) {
      const answer = await app.request(`/g/${code}`)
      expect(answer.headers.get('location')).toMatch(/^\/sheet\?/)
    }
  },
)

test('no letter leads to a group alone: what it proposes is written in one place, with the count and the code', () => {
  const proposing = sources('**/*.{ts,tsx}').filter(({ text }) => /baseUrl\}\/groups\//.test(text))
  expect(proposing.map(({ path }) => path)).toEqual(['introductions/conversations/welcome/better-fit.ts'])
  expect(proposing[0]?.text).toContain('saySet(all, t)')
})

test('the number beside a code is the number of groups behind it', async () => {
  const poster = read(await app.page(`${group}/poster`))
  const [, count, code] =
    /All (\d+) groups for [^:]*: ?waymeet\.example\/g\/ ?([2-9a-z-]{11})/.exec(poster) ?? []
  const { headers } = await app.request(`/g/${code}`)
  expect(read(await app.page(headers.get('location')!))).toContain(`All ${count} groups`)
})

test('of something sensitive what is carried says count and code, and nothing of what for', async () => {
  const card = await app.page('/groups/left-with-questions/wallet-card')
  expect(read(card)).toMatch(/for this: waymeet\.example\/g\/[2-9a-z-]{11}/)
  for (const [outside] of card.matchAll(/<div class="card-outside">.*?<\/div><\/div>/g))
    expect(outside).not.toMatch(CODE)
})
