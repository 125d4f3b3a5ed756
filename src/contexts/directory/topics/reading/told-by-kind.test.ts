/** Topics that no label says, told by the kinds of words that stand together. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '#search/understanding/understand.ts'
import { openThesaurus } from '../../find/word-reader.ts'

const thesaurus = openThesaurus()
const slugs = (text: string) => understand(text, thesaurus).topics.map(({ slug }) => slug)

describe('two kinds of words that mean a topic together', () => {
  it.each([
    ['fear of buttons', 'phobias'],
    ['scared of my dad', 'childhood-violence'],
    ['redd for hunder', 'phobias'],
    ['Angst vor Wespen', 'phobias'],
    ['lost my rabbit', 'pet-loss'],
    ['meine Oma verloren', 'grief'],
    ['mistet huset', 'homelessness'],
    ['lost my womb', 'hysterectomy'],
    ['lost my voice', 'aphasia'],
    ['swollen fingers', 'arthritis'],
    ['smerter i brystet', 'heart'],
    ['my face hurts', 'trigeminal-neuralgia'],
    ['addicted to gardening', 'addiction'],
  ])('%s → %s', (text, slug) => expect(slugs(text)).toContain(slug))

  it('leaves to a label what a label says', () => {
    expect(slugs('addicted to cocaine')).toEqual(['cocaine'])
    expect(slugs('back pain')).toEqual(['back-pain'])
  })

  it('holds for whatever joint it is, whichever way round', () => {
    const joints = ['knee', 'hip', 'shoulder', 'elbow', 'wrist', 'ankle', 'thumb', 'fingers']
    const hurts = ['sore', 'swollen', 'aching', 'stiff', 'painful']
    fc.assert(
      fc.property(fc.constantFrom(...joints), fc.constantFrom(...hurts), (joint, how) => {
        for (const said of [`${how} ${joint}`, `my ${joint} is ${how}`])
          expect(
            slugs(said).some(slug => /arthritis|pain|joint/.test(slug)),
            said,
          ).toBe(true)
      }),
    )
  })
})

describe('medicines', () => {
  it.each([
    ['rosuvastatin', 'heart'],
    ['liraglutide', 'type-2-diabetes'],
    ['zolmitriptan', 'migraine'],
    ['nitrazepam', 'benzodiazepines'],
    ['betrixaban', 'blood-pressure-clots'],
    ['dolutegravir', 'hiv'],
  ])('%s is told by its ending', (name, slug) => expect(slugs(name)).toContain(slug))

  it('are nothing that only ends alike', () => {
    for (const word of ['april', 'petrol', 'control', 'cholesterol test', 'trampoline', 'saline']) {
      expect(slugs(word), word).not.toContain('heart')
      expect(slugs(word), word).not.toContain('depression')
    }
  })
})
