/** School terms, and gatherings that have no dates: "term time only", "by appointment", "24/7". */
import { type Draft, type Reader, skip, wordAt, wordsOf } from './draft.ts'

/** "by appointment", "always open", "24/7". */
export const readTimeless: Reader = (draft, at) => {
  const three = wordsOf(draft, at, 3)
  if (/^by (prior )?(appointment|arrangement)/.test(three))
    return timeless(draft, 'by-appointment', three.includes('prior') ? 3 : 2)
  if (/^(times|dates) by arrangement/.test(three)) return timeless(draft, 'by-appointment', 3)
  if (/^always (open|online|available)/.test(three)) return timeless(draft, 'always-open', 2)
  if (/^open (always|all hours)/.test(three))
    return timeless(draft, 'always-open', three.startsWith('open all') ? 3 : 2)
  if (/^round the clock/.test(three)) return timeless(draft, 'always-open', 3)
  return wordAt(draft, at) === '24/7' ? timeless(draft, 'always-open', 1) : 0
}

function timeless(draft: Draft, kind: 'by-appointment' | 'always-open', taken: number): number {
  draft.timeless = kind
  return taken
}

/** "school terms only", "in term time: 5 Jan to 27 Mar 2027", "during the school year". */
export const readTerms: Reader = (draft, at) => {
  const start = skip(draft, at, 'only', 'in', 'during', 'the', '(', 'school')
  const school = wordAt(draft, start - 1) === 'school'
  if (!/^terms?$/.test(wordAt(draft, start)) && !(school && /^(year|terms?)$/.test(wordAt(draft, start))))
    return 0
  draft.terms = true
  return skip(draft, start + 1, 'time', 'only', 'dates', ':', ')') - at
}
