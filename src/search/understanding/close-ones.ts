/** Tells from a few plain rules whether somebody asks for a person close to them: "my mum has dementia". */
import {
  ALWAYS_ANOTHER,
  CARERS,
  GOES_ON,
  KIN,
  KIN_BEFORE,
  LOSS,
  MINE,
  OBJECTS,
  OF,
  WITH_SOMEONE,
} from './close-words.ts'
import { sharedByBoth } from './shared-by-both.ts'
import { isAnotherUnnamed, isOnlyDoneTo } from './speaker.ts'
import type { TypedWord } from './typed-words.ts'

export interface CloseOnes {
  forCloseOnes: boolean
  /** Positions of the words that say who it is about. */
  about: ReadonlySet<number>
}

/** `taken`: positions that a topic's own label has used; those no longer say who it is about. */
export function closeOnesIn(
  words: readonly TypedWord[],
  taken: ReadonlySet<number>,
  ofLoss: boolean,
): CloseOnes {
  const about = new Set<number>()
  const isLoss = ({ stem, folded }: TypedWord, at: number): boolean =>
    (LOSS.has(stem) || LOSS.has(folded)) && (ofLoss || !taken.has(at))
  // A loss is one's own: "my husband died" asks for the one who is left. So is what is shared.
  if (words.some(isLoss) || sharedByBoth(words)) {
    words.forEach(({ stem }, i) => {
      if (!taken.has(i) && KIN.has(stem) && MINE.has(words[i - 1]?.stem ?? '')) about.add(i)
    })
    return { forCloseOnes: false, about }
  }
  words.forEach((word, i) => {
    if ((!taken.has(i) || isLivedWith(i, words)) && isAboutAnother(word, i, words, taken)) about.add(i)
  })
  if (about.size > 0)
    words.forEach(({ stem, folded }, i) => {
      if (!taken.has(i) && (KIN.has(stem) || KIN.has(folded) || GOES_ON.has(folded))) about.add(i)
    })
  addWholeNames(about, words, taken)
  for (const i of [...about]) {
    for (const beside of [i - 1, i + 1]) {
      const stem = words[beside]?.stem ?? ''
      if (!taken.has(beside) && (MINE.has(stem) || /^ones?$/.test(stem))) about.add(beside)
    }
  }
  return { forCloseOnes: about.size > 0, about }
}

function isAboutAnother(
  { stem, folded }: TypedWord,
  i: number,
  words: readonly TypedWord[],
  taken: ReadonlySet<number>,
): boolean {
  const before = words[i - 1]?.stem ?? ''
  const after = words[i + 1]
  // "scared of my boyfriend", "abused by my uncle", "my husband hits me": the one who speaks is meant.
  if (/^(?:by|av|von|vom)$/.test(words[i - 2]?.folded ?? '') && MINE.has(before)) return false
  if (before === 'by' || (words[i - 2]?.folded === 'of' && MINE.has(before) && isFear(words[i - 3])))
    return false
  if (KIN.has(stem) && words.slice(i + 1, i + 4).some(word => OBJECTS.has(word.folded) && !word.capitals))
    return false
  if (isAnotherUnnamed(i, words)) return !words.slice(i + 1, i + 4).some(word => OBJECTS.has(word.folded))
  const mine =
    MINE.has(before) ||
    (MINE.has(words[i - 2]?.stem ?? '') && !taken.has(i - 1)) ||
    MINE_AFTER.has(after?.folded ?? '')
  const of = OF.has(after?.folded ?? '')
  if (isOnlyDoneTo(i, words)) return false
  if (CARERS.has(stem) || CARERS.has(folded)) return of || mine || words.length > 1
  if (WITH_SOMEONE.has(folded))
    return isLivedWith(i, words) || CARES_FOR.has(before) || after?.folded === 'close'
  if (!KIN.has(stem) && !KIN.has(folded)) return false
  if (mine || of) return true
  if (!ALWAYS_ANOTHER.has(stem)) return stem === 'loved' && /^ones?$/.test(after?.folded ?? '')
  // "Autistic grandson": nothing else is said, and the topic stands before it.
  if (after === undefined && taken.has(i - 1)) return true
  return i === 0 || (after !== undefined && GOES_ON.has(after.folded))
}

/** "Brother in law", "older sister": all of the name, unless a label holds a part. */
function addWholeNames(about: Set<number>, words: readonly TypedWord[], taken: ReadonlySet<number>): void {
  for (const at of [...about]) {
    if (KIN_BEFORE.has(words[at - 1]?.folded ?? '') && !taken.has(at - 1)) about.add(at - 1)
    if (words[at + 1]?.folded === 'in' && words[at + 2]?.folded === 'law' && !taken.has(at + 2)) {
      about.add(at + 1)
      about.add(at + 2)
    }
  }
}

/** "Married to a gambler", "living with someone who drinks": the word may be the topic's own. */
function isLivedWith(i: number, words: readonly TypedWord[]): boolean {
  if (!WITH_SOMEONE.has(words[i]!.folded)) return false
  const last = ARTICLES.has(words[i - 1]?.folded ?? '') ? i - 2 : i - 1
  return LIVES_WITH.has(`${words[last - 1]?.loose} ${words[last]?.folded}`)
}

const ARTICLES = new Set(['a', 'an', 'en', 'ein', 'einem', 'einer', 'einen'])
const MINE_AFTER = new Set(['min', 'mi', 'mitt', 'mine', 'var', 'vart'])
const LIVES_WITH = new Set([
  'live with',
  'liv with',
  'living with',
  'married to',
  'marri to',
  'lov with',
  'love with',
  'bor med',
  'bor sammen',
  'leb mit',
  'lebe mit',
  'leben mit',
  'car for',
  'care for',
  'caring for',
  'look after',
  'worri about',
  'support a',
])
const CARES_FOR = new Set(['supporting', 'helping', 'loving', 'caring', 'support', 'about', 'after'])
const isFear = (word: TypedWord | undefined): boolean =>
  /^(?:scared|afraid|frightened|terrified|fear|fearful|victim|redd|angst)$/.test(word?.folded ?? '')
