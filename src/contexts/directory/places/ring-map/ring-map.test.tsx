import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { english } from '#ui/messages/translator.ts'
import { RingMap } from './ring-map.tsx'

const worksop = { name: 'Worksop', lat: 53.30182, lon: -1.12404 }
const group = (number: number, name: string, north: number, east: number, quiet = false) => ({
  number,
  name,
  quiet,
  lat: worksop.lat + north / 69,
  lon: worksop.lon + east / 41,
})
const drawn = renderToString(
  <RingMap
    t={english}
    middle={worksop}
    withinKm={32}
    unit="mi"
    towns={[{ name: 'Retford', lat: 53.32213, lon: -0.94315 }]}
    groups={[
      group(1, 'The Tuesday Table', 0.5, 0.5),
      group(2, 'Small Shoes & <Others>', 4, -4, true),
      group(4, 'Boots and Flasks', -12, 1),
      group(5, 'Half a Bed', -12, 1),
    ]}
    online={[3]}
    unplaced={[6, 7]}
  />,
)

test('Harold hears what the map shows', () => {
  expect(drawn).toContain('<title id=')
  expect(drawn).toContain(
    'Worksop in the middle, rings at 5, 10 and 20 miles. Group 1 lies within 5 miles. Group 2 lies within 10 miles. Groups 4 and 5 lie within 20 miles.',
  )
})

test('Amira goes from a number on the map to the group in the list', () => {
  expect(drawn).toContain('href="#group-1" aria-label="Group 1: The Tuesday Table"')
  expect(drawn).toContain('Group 2: Small Shoes &amp; &lt;Others')
  expect(drawn.match(/href="#group-/g)).toHaveLength(4)
})

test('below it stands how far is meant and who is not on it', () => {
  expect(drawn).toContain(
    '<figcaption>Rings are miles in a straight line, not roads. Number 3 meets online. Numbers 6 and 7 are not on the map.</figcaption>',
  )
})

test('it holds no script and no style of its own', () => {
  expect(drawn).not.toMatch(/<script|style=|onclick/)
  expect(drawn.length).toBeLessThan(6_000)
})
