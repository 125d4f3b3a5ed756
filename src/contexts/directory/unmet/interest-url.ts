/** Addresses of saying that one would come. */

interface Wished {
  topic: string | null
  /** A place's key, or what was typed. */
  near: string
  /** What was looked for, where no topic is called so. */
  words?: string
}

export function interestUrl({ topic, near, words = '' }: Wished): string {
  const asked = new URLSearchParams()
  if (topic) asked.set('topic', topic)
  else if (words !== '') asked.set('words', words)
  if (near !== '') asked.set('near', near)
  return asked.size === 0 ? '/interest' : `/interest?${asked}`
}

/** Without the place: it was counted, and need not stand in a history. */
export const thanksUrl = (topic: string): string => `/interest/thanks?topic=${encodeURIComponent(topic)}`
