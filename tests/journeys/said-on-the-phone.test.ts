/** Everything a contact or a reader can press can be said on the phone and written on paper. */
import { describe, expect, it } from 'vitest'
import { POLICIES } from '#app/policy.ts'
import { JOURNEYS } from '#contexts/intermediaries/scripts/journeys.ts'
import { en } from '#ui/messages/en/index.ts'

/** What changes something for somebody, and is done by nobody who works here. */
const pressed = Object.values(POLICIES)
  .flatMap(policy => Object.entries(policy))
  .map(([route, { reaches }]) => ({ path: route.split(' ')[1] ?? '', reaches }))
  .filter(
    ({ path, reaches }) => (reaches === 'record' || reaches === 'own words') && !path.startsWith('/desk'),
  )
  .map(({ path }) => path)

/** What somebody says for themselves, whom nobody asks to sign. */
const BY_READERS = ['doubt', 'concern', 'wish', 'first-question', 'together', 'put-up', 'agency']

const leadsThere = (route: string, start: string): boolean =>
  route === start ||
  (start !== '/answer/:token' && (route.startsWith(`${start}/`) || route.startsWith(`${start}.`)))

describe('every journey', () => {
  it('that has an address has a script and a form', () => {
    for (const route of pressed) {
      const of = JOURNEYS.filter(({ routes }) => routes.some(start => leadsThere(route, start)))
      expect([route, of.length > 0]).toEqual([route, true])
    }
  })

  it('has addresses that are there', () => {
    for (const { routes } of JOURNEYS)
      for (const start of routes)
        expect([start, pressed.some(route => leadsThere(route, start))]).toEqual([start, true])
  })

  it('has words to say, what to press, and a paper to sign where a group speaks', () => {
    for (const { name, form } of JOURNEYS) {
      expect(en[`scripts.${name}.say`].split('\n').length).toBeGreaterThan(1)
      expect(form.length).toBeGreaterThan(0)
      if (!(BY_READERS as readonly string[]).includes(name)) expect(form).toContain('signed')
    }
  })
})
