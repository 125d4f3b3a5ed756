/** Words at the desk as its page is drawn from them: plain words, so that a page needs to know no record. */

/** Minutes for one, mostly without a call. */
export const LOOKING_AT_WORDS = 1

export interface WordsAtDesk {
  groupId: string
  slug: string
  name: string
  /** The list they came from; null: they were written here. */
  from: string | null
  notices: readonly {
    kind: 'home' | 'name'
    why: 'home-said' | 'home-door' | 'home-street' | 'name-cue' | 'name-full'
    text: string
    noticed: string
  }[]
  /** Of these words: others are not settled unseen. */
  seen: string
}
