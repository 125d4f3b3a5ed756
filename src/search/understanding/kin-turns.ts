/** What it makes of a topic who does it: blows from one's child, from a parent or from a wife are met by different groups. */
import type { SaidAge } from './ages.ts'
import type { FoundTopic } from './found-topic.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { TypedWord } from './typed-words.ts'

const CHILD =
  /^(?:son|daughter|child|kid|toddler|teenager|teen|stepson|stepdaughter|grandson|sonn|sonnen|datter|datteren|barn|barnet|sohn|tochter|kind)$/
const PARENT =
  /^(?:mum|mom|mam|mother|dad|daddy|father|parent|stepdad|stepmum|stepfather|far|faren|pappa|stefar|stefaren|mor|moren|mamma|vater|mutter|stiefvater)$/
const WOMAN = /^(?:wife|girlfriend|missus|kone|kona|frau|freundin)$/

const TURNS: readonly { topic: string; who: RegExp; turned: string }[] = [
  { topic: 'domestic-abuse', who: CHILD, turned: 'violent-children' },
  { topic: 'domestic-abuse', who: PARENT, turned: 'childhood-violence' },
  { topic: 'domestic-abuse', who: WOMAN, turned: 'men-facing-abuse' },
]
const TURNED: ReadonlySet<string> = new Set(TURNS.map(({ topic }) => topic))
const GROWN_UP = 18
/** So near before what is done stands who does it. */
const NEAR = 4

/** The turned topic stands first, the one that was found beside it. */
export function turnedByKin(
  found: readonly FoundTopic[],
  words: readonly TypedWord[],
  age: SaidAge | null,
  { topics }: Thesaurus,
): FoundTopic[] {
  return found.flatMap(topic => {
    if (!topic.entries.some(({ slug }) => TURNED.has(slug))) return [topic]
    const doers = words.slice(Math.max(0, topic.from - NEAR), topic.from).map(word => word.stem)
    const ofChild = age?.another === true && age.years < GROWN_UP
    const turned = TURNS.find(
      ({ topic: slug, who, turned }) =>
        topics.has(turned) &&
        topic.entries.some(entry => entry.slug === slug) &&
        (doers.some(doer => who.test(doer)) || (ofChild && who === CHILD)),
    )
    if (!turned) return [topic]
    const entries = topic.entries.slice(0, 1).map(entry => ({ ...entry, slug: turned.turned }))
    return [
      { ...topic, entries },
      { ...topic, beside: true },
    ]
  })
}
