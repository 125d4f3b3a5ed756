/** Words that are never said to people here (requirements 5.2), and the few places where one is right. */
import { describe, expect, test } from 'vitest'
import { en } from '#ui/messages/en/index.ts'

/** Each with why it is avoided. */
const AVOIDED: { words: RegExp; because: string }[] = [
  {
    words: /\breferr?(al|als|ed|er|ers|ing)?\b/i,
    because: 'nobody is sent; people are put in touch and decide',
  },
  { words: /\bpatients?\b/i, because: 'a person looking for a group is not ill by name' },
  { words: /\bclients?\b/i, because: 'nobody is served by a group' },
  { words: /\bcase(s|load|loads)?\b/i, because: 'a person is not a case' },
  { words: /\bservice users?\b/i, because: 'people in groups use no service there' },
  { words: /\bsuffer(s|ed|ing|er|ers)?\b/i, because: 'nobody is told how they feel about it' },
  { words: /\bvictims?\b/i, because: 'people choose what to call themselves' },
  { words: /\bexperts?\b/i, because: 'nobody ranks what people know' },
  { words: /\b(treatments?|therap(y|ies)|interventions?|doses?)\b/i, because: 'a group is not one' },
  {
    words: /\b(in)?(eligible|eligibility)\b/i,
    because: 'nobody decides who may come but the group and the person',
  },
  { words: /\b(un)?suitab(le|ility)\b/i, because: 'the person decides what fits' },
  {
    words: /\b(approved?|approval|verified|verify|certified|certify)\b/i,
    because: 'being listed is not a judgement',
  },
  { words: /\benrol(s|led|ling|ment|ments)?\b/i, because: 'taking part is a free act' },
  { words: /\b(attendance|attendees?|dna|no-shows?)\b/i, because: 'nobody is counted' },
  { words: /\bdrop(ped)?[- ]?outs?\b/i, because: 'leaving is a free act' },
  { words: /\b(non-)?complian(ce|t)\b/i, because: 'nobody has to do as told' },
  { words: /\bdischarge[ds]?\b/i, because: 'leaving is a free act' },
  {
    words: /\b(leaders?|owners?|admins?|administrators?)\b/i,
    because: 'in a group there are tasks, not ranks',
  },
  { words: /\bempower(s|ed|ing|ment)?\b/i, because: 'nobody does that to somebody else' },
  { words: /\b(proven to|guaranteed|cures?|cured)\b/i, because: 'no quick fixes are promised' },
]

/** Message key and the avoided word it may hold. Only ever shorter. */
const ALLOWED: { key: string; word: string; because: string }[] = []

const found = Object.entries(en).flatMap(([key, text]) =>
  AVOIDED.flatMap(({ words, because }) => {
    const word = words.exec(text)?.[0]
    return word ? [{ key, word, because, text }] : []
  }),
)
const isAllowed = (key: string, word: string) =>
  ALLOWED.some(each => each.key === key && each.word.toLowerCase() === word.toLowerCase())

describe('the words of the product', () => {
  test('none of the avoided words is said, but where it is allowed with a reason', () => {
    expect(found.filter(({ key, word }) => !isAllowed(key, word))).toEqual([])
  })

  test('nothing stays allowed that nobody says any more', () => {
    expect(
      ALLOWED.filter(
        ({ key, word }) =>
          !found.some(each => each.key === key && each.word.toLowerCase() === word.toLowerCase()),
      ),
    ).toEqual([])
  })

  test('the list sees what it is there to see', () => {
    const planted =
      'Refer a patient: verified, suitable for clients who suffer. Treatment by experts, no drop-outs.'
    expect(AVOIDED.filter(({ words }) => words.test(planted)).length).toBe(9)
  })

  test('everyday words are left alone', () => {
    const plain =
      'In any case of doubt, drop in. Just in case, bring a friend. Preferred, leading, showcase, encased.'
    const seen = AVOIDED.flatMap(({ words }) => words.exec(plain)?.[0] ?? [])
    expect(seen).toEqual(['case'])
  })
})
