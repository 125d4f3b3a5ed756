/** Who it is that does, has or suffers what a topic says: the one who speaks, or another. "I lied to my wife about gambling". */
import { KIN, MINE } from './close-words.ts'
import type { FoundTopic } from './found-topic.ts'
import type { TypedWord } from './typed-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const I = set('i im ive id ill jeg ich')
const MY = set('my min mitt mine mi mein meine meinen meiner meinem')
/** Somebody else is said by these without a name: "he drinks". In Norwegian "er" only means "is". */
const ANOTHER = set('he hes she shes han hun er sie')
const GERMAN_ANOTHER = set('er sie')
const NORWEGIAN_AFTER_ER = set('jeg det du man vi dette den noen han hun de ikke')
/** A sentence within a sentence begins after these. */
const CLAUSE = set(`
  that because since when if and but think thinks thought know believe says say suspect pretty sure hope wish why how
  at fordi siden nar hvis og men tror vet dass weil seit wenn ob und aber glaube
`)
/** With these somebody close is only who it is done to, or told: "stole from my family", "hide it from my wife", "behind his back". */
const ONLY_TO = set(`
  from to at with behind before against around hit hits hurt hurting hitting lied lying hide hiding told tell telling leave leaving
  left lose losing losing lost fra til mot med bak slo skadet loy lyver von zu gegen mit hinter vor
`)
/** What one does for or with another: whatever follows is the other's. */
const FOR_ANOTHER = set(`
  live lives living married marry care caring look looking worry worried help helping support supporting love loving loved with
  concerned about for grew raised found met dating engaged
  bor gift bryr bekymret hjelpe elsker vokste oppvokst for om leb lebe leben verheiratet sorge sorgen helfe helfen liebe liebt fur um
  aufgewachsen
`)

/** True where the topic is said of the one who speaks; false where it may be another's. */
export function isOfSpeaker({ from, to }: FoundTopic, words: readonly TypedWord[]): boolean {
  const named = (at: number): boolean => {
    const { stem, folded } = words[at]!
    return (KIN.has(stem) || KIN.has(folded)) && !isOnlyDoneTo(at, words)
  }
  for (let at = to - 1; at >= 0; at--) {
    const { folded } = words[at]!
    if (at < from && FOR_ANOTHER.has(folded)) return false
    if (named(at)) return false
    if (I.has(folded) || (MY.has(folded) && at < to - 1 && !isKin(words[at + 1]) && !isKin(words[at - 1])))
      return !leadsToAnother(at, from, words)
  }
  return false
}

/** "I want my husband to stop gambling": what stands between does not leave it with the one who speaks. */
function leadsToAnother(at: number, from: number, words: readonly TypedWord[]): boolean {
  return words.slice(at + 1, from).some(({ folded }) => FOR_ANOTHER.has(folded))
}

const isKin = (word: TypedWord | undefined): boolean =>
  word !== undefined && (KIN.has(word.stem) || KIN.has(word.folded))

/** "From my family", "hit my wife": with or without the word that says whose. */
export function isOnlyDoneTo(at: number, words: readonly TypedWord[]): boolean {
  const first = MINE.has(words[at - 1]?.stem ?? '') ? at - 2 : at - 1
  const before = words[first]?.folded ?? ''
  const earlier = words.slice(0, Math.max(first, 0))
  return (
    ONLY_TO.has(before) &&
    earlier.some(({ folded }) => I.has(folded)) &&
    !earlier.some(({ folded }) => FOR_ANOTHER.has(folded)) &&
    !FOR_ANOTHER.has(words[first - 1]?.folded ?? '')
  )
}

/** "He drinks", "I think she is on drugs": another whom no word names. */
export function isAnotherUnnamed(at: number, words: readonly TypedWord[]): boolean {
  const { folded } = words[at]!
  const after = words[at + 1]?.folded
  if (!ANOTHER.has(folded) || after === undefined) return false
  if (at > 0 && !CLAUSE.has(words[at - 1]!.folded)) return false
  return !GERMAN_ANOTHER.has(folded) || !NORWEGIAN_AFTER_ER.has(after)
}
