/** Karin at the contact point adds the words of her town: they are heard from the next start on (M54). */
import { expect, test } from 'vitest'
import { openAppAlone, read } from '#support/app.ts'
import { castOf } from '#support/cast-group.ts'

test('a word of the town leads to the group, and a topic of the town has its page', async () => {
  const app = await openAppAlone({
    words: `
topics:
  grief:
    en: the quiet chair
  quarry-closure:
    field: life-situations
    en:
      preferred: The quarry closing
      everyday: laid off at the quarry
  tinnitus:
    en: grief
`,
    groups: castOf([
      {
        name: 'The Tuesday Table',
        topics: ['grief'],
        summary: 'Anyone who has lost someone.',
        when: 'Tuesdays 7-8.30 pm',
        town: 'Worksop',
      },
      {
        name: 'After the Siren',
        topics: ['quarry-closure'],
        summary: 'We worked there, and now we do not.',
        when: 'Mondays 6-7 pm',
        town: 'Worksop',
      },
    ]),
  })
  expect(read(await app.page('/find?q=the+quiet+chair&near=Worksop'))).toContain('The Tuesday Table')
  expect(read(await app.page('/find?q=laid+off+at+the+quarry&near=Worksop'))).toContain('After the Siren')
  expect(read(await app.page('/topics/quarry-closure'))).toContain('The quarry closing')
  // "grief" under tinnitus is another thing altogether: left out, and nobody is led astray.
  expect(read(await app.page('/find?q=tinnitus&near=Worksop'))).not.toContain('The Tuesday Table')
  await app.close()
})

test('without that file everything is as it was', async () => {
  const app = await openAppAlone()
  expect((await app.request('/topics/quarry-closure')).status).toBe(404)
  await app.close()
})
