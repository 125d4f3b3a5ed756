/** Where each urgent number comes from and when it was looked over, said on its page; and said plainly once that is late (M12). */
import { expect, test } from 'vitest'
import { shippedUrgentHelp } from '#contexts/directory/urgent-help/shipped.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'

const LATE = 'should have been looked over again by 22 February 2027'
const app = await openTestApp({ groups: CAST })
const help = shippedUrgentHelp()

test('Joan sees under each number who runs it, leading to where they publish it, and the day of the review', async () => {
  for (const { key, lines } of help.areas) {
    const page = await app.page(`/urgent-help?country=${key}`)
    for (const { web } of lines) expect(page, key).toContain(`href="${web}"`)
    expect(read(page), key).toContain('These numbers were put together on 22 November 2026.')
    expect(read(page), key).toContain('To be looked over again by 22 February 2027.')
    expect(read(page), key).toContain('Nobody from your area has checked them yet.')
    expect(read(page), key).not.toContain(LATE)
  }
})

test('on the last day nothing is late; the day after it is said on every page of them', async () => {
  const days = (Date.parse(help.reviewAgainBy) - Date.parse('2026-11-12')) / 86_400_000
  await app.clock.passDays(days)
  expect(read(await app.page('/urgent-help?country=gb'))).not.toContain(LATE)
  await app.clock.passDays(1)
  for (const { key } of help.areas)
    expect(read(await app.page(`/urgent-help?country=${key}`)), key).toContain(LATE)
})
