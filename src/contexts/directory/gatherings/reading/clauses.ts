/** Notes cut into clauses, each of which speaks of one thing. */

/** A full stop after these does not end anything. */
const SHORT_WORD =
  /\b(wk|wks|mtg|mtgs|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|no|st|ave|rd|bldg|rm|a\.m|p\.m|am|pm)$/i

/** Commas do not part clauses: "5th week, book study" is one. */
export function clausesOf(notes: string): string[] {
  const clauses: string[] = []
  let clause = ''
  for (const piece of notes.split(/([;!()\n*]|\.(?=\s|$)|\s\/\s|\s-\s(?=closed|no\b|not\b))/i)) {
    const ends = /^([;!()\n*]|\.|\s\/\s|\s-\s)$/.test(piece)
    if (ends && !(piece === '.' && SHORT_WORD.test(clause.trimEnd()))) {
      clauses.push(clause)
      clause = ''
    } else clause += piece
  }
  return [...clauses, clause].map(text => text.trim()).filter(text => /[\p{L}\p{N}]/u.test(text))
}
