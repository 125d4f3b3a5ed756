/** Addresses of saying that one would come. */

/** @param near a place's key, or what was typed */
export function interestUrl({ topic, near }: { topic: string | null; near: string }): string {
  const asked = new URLSearchParams()
  if (topic) asked.set('topic', topic)
  if (near !== '') asked.set('near', near)
  return asked.size === 0 ? '/interest' : `/interest?${asked}`
}

/** Without the place: it was counted, and need not stand in a history. */
export const thanksUrl = (topic: string): string => `/interest/thanks?topic=${encodeURIComponent(topic)}`
