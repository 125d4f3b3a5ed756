/** What somebody notices of an illness, in words that no label holds so. */
import { describe, expect, it } from 'vitest'
import { understand } from '#search/understanding/understand.ts'
import { openThesaurus } from '../../find/word-reader.ts'

const thesaurus = openThesaurus()
const slugs = (text: string) => understand(text, thesaurus).topics.map(({ slug }) => slug)

describe('two things that are noticed together', () => {
  it.each([
    ['moths give me the creeps', 'phobias'],
    ['bleeding with every stool', 'ibd'],
    ['leaked through my trousers', 'continence'],
    ['woke at 5am again', 'sleep'],
    ['googled symptoms of mnd', 'health-anxiety'],
    ['temper that ruined my marriage', 'anger'],
    ['wean myself off citalopram', 'psychiatric-medicine'],
    ['she eats only plain toast', 'arfid'],
    ['collapsed in the supermarket', 'pots'],
    ['carcinoma of the tonsil', 'head-neck-cancer'],
    ['metastatic malignancy', 'advanced-cancer'],
    ['slurping drives me crazy', 'unbearable-sounds'],
    ['hissing in the left ear', 'tinnitus'],
  ])('%s → %s', (text, slug) => expect(slugs(text)).toContain(slug))

  it.each(['bone dry cider', 'stroke the cat', 'hd tv'])('makes nothing of “%s”', text =>
    expect(slugs(text)).toEqual([]),
  )
})

describe('a form of a word', () => {
  it('tells who is dying from who has died', () => {
    expect(slugs('my wife is dying')).toContain('dying')
    expect(slugs('my wife is dying')).not.toContain('widowed')
    expect(slugs('my wife died')).toContain('widowed')
  })

  it('reads a slip as the word that labels spell right', () => {
    expect(slugs('pulmanary fibrosis')).toEqual(['pulmonary-fibrosis'])
  })
})
