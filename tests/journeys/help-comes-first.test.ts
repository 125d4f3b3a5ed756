/** People in fear or danger meet help before any list (M12, R7). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()
const box = async (q: string): Promise<string> => {
  const html = await app.page(`/find?${new URLSearchParams({ q })}`)
  return read(html.match(/<div class="pinned urgent-first">[\s\S]*?<\/div>/)?.[0] ?? '')
}

describe('before the groups', () => {
  test.each([
    'I am being abused',
    'my husband hits me',
    'scared of my boyfriend',
    'scared of my husband',
    'scared of my partner',
    'I was abused as a child',
    'I was raped',
    'being forced to marry',
    'my ex is stalking me',
  ])('Sofia types “%s” and reads whom to ring when home is not safe', async said => {
    expect(await box(said)).toMatch(/999 In danger now.*0808 2000 247 Not safe at home/s)
  })

  test.each(['overdose', 'my friend overdosed'])('Daniel types “%s” and reads 999', async said => {
    expect(await box(said)).toContain('999 In danger now')
  })

  test('Joan, who cannot go on, reads whom to talk to', async () => {
    expect(await box('overdose attempt')).toContain('116 123 Somebody to talk to')
  })

  test.each(['my son died of an overdose', 'on drugs', 'arthritis'])(
    '“%s” goes to the groups',
    async said => {
      expect(await box(said)).toBe('')
    },
  )
})
