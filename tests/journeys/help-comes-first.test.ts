/** People in fear or danger meet help before any list (M12, R7). */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'

const app = await openTestApp()
const boxOn = async (path: string): Promise<string> =>
  (await app.page(path)).match(/<div class="pinned urgent-first">[\s\S]*?<\/div>/)?.[0] ?? ''
const box = async (q: string, near = ''): Promise<string> =>
  read(await boxOn(`/find?${new URLSearchParams({ q, near })}`))

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

describe('in Northern Ireland, which has numbers of its own', () => {
  test.each(['Belfast', 'Omagh', 'BT48 6HQ'])('Sofia near %s reads the line for there', async near => {
    const said = await box('my husband hits me', near)
    expect(said).toContain('0808 802 1414')
    expect(said).not.toContain('0808 2000 247')
    expect(await box('I want to die', near)).toContain('0808 808 8000')
  })

  test('the way to all numbers and the sheet to hand over are for there, too', async () => {
    expect(await boxOn('/find?q=suicide&near=Belfast')).toContain('href="/urgent-help?country=gb-nir"')
    expect(await boxOn('/find?q=suicide&near=Leeds')).toContain('href="/urgent-help?country=gb"')
    expect(read(await app.page('/sheet?q=depression&near=Derry'))).toContain('0808 808 8000')
  })
})

describe('on the page of a topic', () => {
  test('Joan, who came by the index, reads the same as after a search', async () => {
    expect(read(await boxOn('/topics/suicidal-thoughts'))).toContain('116 123 Somebody to talk to')
    expect(read(await boxOn('/topics/rape'))).toContain('0808 2000 247 Not safe at home')
    expect(read(await boxOn('/topics/suicidal-thoughts?near=Belfast'))).toContain('0808 808 8000')
  })

  test('Harold, with his arthritis, reads of groups only', async () => {
    expect(await boxOn('/topics/arthritis')).toBe('')
    expect(await boxOn('/topics/drugs')).toBe('')
  })
})
