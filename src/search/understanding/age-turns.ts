/** What an age makes of a topic: widowed at 35 is widowed young, a child with diabetes is a matter for its parents. */
import type { SaidAge } from './ages.ts'
import type { FoundTopic } from './found-topic.ts'
import type { Thesaurus } from './thesaurus.ts'
import { topicOf } from './told-by-kind.ts'
import type { TypedWord } from './typed-words.ts'

interface Turn {
  topic: string
  from: number
  to: number
  /** The narrower topic for that age. */
  turned: string
}

/** `topic from–to > turned`; both years counted. */
const TURNS: readonly Turn[] = `
  widowed 16-49 > widowed-young
  menopause 15-45 > early-menopause
  dementia 30-64 > young-dementia
  cancer 16-39 > young-adults-cancer
  cancer 0-15 > childhood-cancer
  pregnancy 11-21 > young-parents
  new-baby 11-21 > young-parents
  mothers 11-21 > young-parents
  lgbtq 10-25 > lgbtq-youth
  lgbtq 40-110 > coming-out-late
  loneliness 13-29 > young-and-lonely
  diabetes 0-17 > diabetes-children
  type-1-diabetes 0-17 > diabetes-children
  arthritis 0-16 > juvenile-arthritis
  heart 0-16 > heart-children
  hearing-loss 0-12 > deaf-children
  carers 5-18 > young-carers
  grief 4-17 > bereaved-children
  parent-loss 4-17 > bereaved-children
  parent-loss 18-30 > bereaved-young-adults
  grief 18-27 > bereaved-young-adults
`
  .trim()
  .split('\n')
  .map(row => {
    const [, topic = '', from, to, turned = ''] = /(\S+) (\d+)-(\d+) > (\S+)/.exec(row) ?? []
    return { topic, from: Number(from), to: Number(to), turned }
  })

/** What the age makes of the topics; where there are none, what it says by itself. */
export function aged(
  found: readonly FoundTopic[],
  age: SaidAge | null,
  words: readonly TypedWord[],
  thesaurus: Thesaurus,
): FoundTopic[] {
  if (age === null) return [...found]
  if (found.length > 0) return turnedByAge(found, age, thesaurus)
  const slug = topicOfAge(age)
  const topic = slug && topicOf([slug], age.from, age.to, words, thesaurus)
  return topic ? [topic] : []
}

/** The narrower one stands first, the wider one beside it. */
function turnedByAge(found: readonly FoundTopic[], age: SaidAge, { topics }: Thesaurus): FoundTopic[] {
  return found.flatMap(topic => {
    const turned = topic.entries.flatMap(entry =>
      TURNS.filter(turn => turn.topic === entry.slug && turn.from <= age.years && age.years <= turn.to)
        .filter(turn => topics.has(turn.turned))
        .map(turn => ({ ...entry, slug: turn.turned })),
    )
    return turned.length
      ? [
          { ...topic, entries: turned },
          { ...topic, beside: true },
        ]
      : [topic]
  })
}

/** Whom an age alone speaks of; nobody in between. */
function topicOfAge({ years, another, personal }: SaidAge): string | null {
  if (!personal) return null
  if (another) return years < 13 ? 'parenting' : years < 18 ? 'parents-of-teens' : null
  if (years < 13) return null
  return years < 26 ? 'young-people' : years < 60 ? null : 'older-people'
}
