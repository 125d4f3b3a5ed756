/**
 * Two kinds of words that mean a topic together though no label holds them so: a joint that hurts, a thing somebody is
 * afraid of, a pet that was lost.
 */
import { SYMPTOM_ROWS } from './symptom-pairs.ts'
import { WORD_KINDS } from './word-kinds.ts'

export interface PairedWords {
  first: ReadonlySet<string>
  /** Null: any word that says something, after "of" or "to". */
  second: ReadonlySet<string> | null
  /** Topics, the likeliest first. */
  topics: readonly string[]
  /** Only in this order. */
  ordered: boolean
}

/**
 * `one two > topics`: a comma after the first where the order says something, a star for any word. The first that fits is taken.
 */
const ROWS = `
  fear, dying > health-anxiety
  fear, people > social-anxiety
  fear, outside > agoraphobia
  fear, vomit > emetophobia
  fear, parent > childhood-violence domestic-abuse
  fear, mate > domestic-abuse
  lost pet > pet-loss
  died pet > pet-loss
  grieves pet > pet-loss
  crashed forgets > brain-injury
  people sweats > social-anxiety
  ex bothers > stalking
  lost partner > widowed
  lost elder > grief
  died elder > grief
  lost hearing > hearing-loss
  lost sight > sight-loss
  lost voice > aphasia head-neck-cancer
  lost hair > alopecia
  lost limb > limb-loss
  lost home > homelessness
  lost faith > leaving-religion
  lost womb > hysterectomy
  cutOut womb > hysterectomy
  cutOut kidney > kidney bladder-kidney-cancer
  cutOut thyroid > thyroid
  cutOut breast > breast-cancer
  cutOut bowel > stoma bowel-cancer
  renewed hipOrKnee > joint-replacement
  hurts back > back-pain
  hurts chest > heart
  hurts belly > stomach ibs
  hurts face > trigeminal-neuralgia
  hurts head > migraine
  hurts pelvis > pelvic-pain
  hurts joint > arthritis pain
  numb nerveEnd > neuropathy
  waits organ > transplant
  buried lover > widowed
  buried parent > parent-loss
  buried offspring > child-loss
  nobody, calls > loneliness
  boss hurtsOne > workplace-bullying
  weary lover > relationships
  driver died > road-death
  thinks, food > eating-disorders
  fear, * > phobias
  addicted, * > addiction
`

const PAIRED_WORDS: readonly PairedWords[] = `${SYMPTOM_ROWS.trim()}\n${ROWS.trim()}`.split('\n').map(row => {
  const [pair = '', topics = ''] = row.split('>')
  const [first = '', second = ''] = pair.trim().split(/,? +/)
  return {
    first: WORD_KINDS.get(first)!,
    second: second === '*' ? null : WORD_KINDS.get(second)!,
    topics: topics.trim().split(' '),
    ordered: pair.includes(','),
  }
})

/** The pairs a word can be the first of, in their order. */
export const PAIRED_BY_FIRST: ReadonlyMap<string, readonly PairedWords[]> = byFirst(PAIRED_WORDS)

function byFirst(rows: readonly PairedWords[]): Map<string, PairedWords[]> {
  const all = new Map<string, PairedWords[]>()
  for (const row of rows) for (const word of row.first) all.set(word, [...(all.get(word) ?? []), row])
  return all
}
