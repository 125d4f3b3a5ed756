/** Words that stand for each other where no label fits, and letters that stand for nothing else. */
import { describe, expect, it } from 'vitest'
import { understand } from '#search/understanding/understand.ts'
import { openThesaurus } from '../../find/word-reader.ts'

const thesaurus = openThesaurus()
const read = (text: string) => understand(text, thesaurus).topics.map(({ slug }) => slug)

describe('a search', () => {
  it.each([
    ['my lass won’t eat', 'eating-disorder-families'],
    ['hopeless at maths', 'dyscalculia'],
    ['the manager humiliates me', 'workplace-bullying'],
    ['buried my father in march', 'parent-loss'],
    ['fed up with my wife', 'relationships'],
    ['teenage daughter wants to die', 'suicidal-families'],
    ['DID', 'dissociation'],
  ])('“%s” leads to %s', (said, slug) => {
    const found = read(said)
    const close = found.flatMap(each => [each, ...thesaurus.forCloseOnes(each)])
    expect(close).toContain(slug)
  })

  it('takes no other word for the letters of a name', () => {
    expect(read('crying since the funeral')).not.toContain('bereaved-by-suicide')
    expect(read('did you know')).toEqual([])
  })

  it('takes one shared word for no label about something else', () => {
    expect(read('husband is on the bottle again')).not.toContain('men')
    expect(read('cat grooming')).toEqual([])
  })
})
