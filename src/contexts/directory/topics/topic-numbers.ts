/** `thesaurus/numbers.txt`: the number of each topic in codes on paper, and where those lead that are no more (M09). */
import written from '../../../../thesaurus/numbers.txt?raw'

export interface TopicNumber {
  number: number
  slug: string
  /** The topic that stands for it now; null: it stands itself. */
  now: string | null
}

const LINE = /^([1-9]\d*) ([a-z0-9-]+)(?: -> ([a-z0-9-]+))?$/

/** @throws naming the line that is not in the form */
export function readTopicNumbers(text: string): TopicNumber[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [, number, slug, now = null] = LINE.exec(line) ?? []
    if (!number || !slug) throw new Error(`thesaurus/numbers.txt, line ${at + 1}: expected “17 grief”`)
    return [{ number: Number(number), slug, now }]
  })
}

/**
 * What is wrong with the numbers, a sentence each; none where codes on paper lead where they always led.
 * @param slugs of all topics that come with the product
 */
export function checkTopicNumbers(rows: readonly TopicNumber[], slugs: readonly string[]): string[] {
  const stands = new Set(slugs)
  const numbered = new Set(rows.map(({ slug }) => slug))
  const faults = rows.flatMap(({ number, slug, now }, at) => [
    ...(number === at + 1
      ? []
      : [`${number} ${slug}: the number here is ${at + 1}; none is left out or moved.`]),
    ...(rows.findIndex(row => row.slug === slug) === at ? [] : [`${slug} has two numbers.`]),
    ...(stands.has(slug) && now ? [`${slug} stands, so nothing stands for it.`] : []),
    ...(!stands.has(slug) && !now ? [`${slug} is no more: say which topic stands for it, with “->”.`] : []),
    ...(now && !numbered.has(now) ? [`${slug} leads to ${now}, which has no number.`] : []),
    ...(now && !standing(rows, slug) ? [`${slug} leads in a ring.`] : []),
  ])
  const missing = slugs.filter(slug => !numbered.has(slug))
  return [...faults, ...missing.map((slug, n) => `Add the line “${rows.length + n + 1} ${slug}” at the end.`)]
}

/** The topic that a name on paper leads to now, from one to the next; null in a ring or where it has no line. */
function standing(rows: readonly TopicNumber[], slug: string): string | null {
  let at: TopicNumber | undefined
  let next: string | null = slug
  for (let steps = 0; next !== null; steps++) {
    const wanted: string = next
    at = rows.find(row => row.slug === wanted)
    if (!at || steps > rows.length) return null
    next = at.now
  }
  return at?.slug ?? null
}

let kept: { rows: TopicNumber[]; bySlug: Map<string, number> } | undefined

function numbers() {
  if (!kept) {
    const rows = readTopicNumbers(written)
    kept = { rows, bySlug: new Map(rows.map(({ slug, number }) => [slug, number])) }
  }
  return kept
}

/** Null for a topic that somebody added for their own installation. */
export const numberOfTopic = (slug: string): number | null => numbers().bySlug.get(slug) ?? null

/** The topic that stands behind a number today; null where no topic ever had it. */
export function topicNumbered(number: number): string | null {
  const { rows } = numbers()
  const row = rows[number - 1]
  return row ? standing(rows, row.slug) : null
}
