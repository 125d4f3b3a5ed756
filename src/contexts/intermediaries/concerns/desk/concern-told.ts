/** What the desk presses about a concern, and why a press was not kept, with what was typed. */

export const ABOUT_CONCERN = ['ask', 'write-down', 'rest', 'decide', 'aside'] as const
export type AboutConcern = (typeof ABOUT_CONCERN)[number]

/** Nothing was kept. `unheard`: the listing may not be changed yet. */
export type ConcernWhy = 'empty' | 'long' | 'again' | 'outcome' | 'until' | 'unheard' | 'moved-on' | 'busy'

export interface ConcernTold {
  id: string
  did: AboutConcern
  why: ConcernWhy
  typed: { words: string; outcome: string; until: string }
}
