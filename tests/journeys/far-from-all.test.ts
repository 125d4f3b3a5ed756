/** A place with no group for hundreds of miles: said, rather than to list far ones as if they were near (M07). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()

describe('what there is around a place', () => {
  test('Karin in Tromsø reads that none are near, and how far the nearest is', async () => {
    const page = read(await app.page('/near/Troms%C3%B8'))
    expect(page).toMatch(/No groups near Tromsø yet/)
    expect(page).toMatch(
      /None are near, so these are from everywhere\. The nearest is about [\d,]+0 km away\./,
    )
    expect(page).toContain('What people meet about elsewhere')
    expect(page).not.toMatch(/meet within \.|meet about near/)
  })

  test('Joan in Worksop reads how far the circle goes', async () => {
    const page = read(await app.page('/near/Worksop'))
    expect(page).toMatch(/Groups near Worksop/)
    expect(page).toMatch(/groups meet within [\d.]+ miles\./)
    expect(page).toContain('What people meet about near Worksop')
  })
})
