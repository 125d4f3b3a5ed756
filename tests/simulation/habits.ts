/** How groups, contacts and telephones behave, as the simulations take it. Where practice gives a figure, it is named. */

export interface Habits {
  /** Groups with somebody to write to at the beginning. */
  hasContact: number
  /** … and of those, with two. */
  hasSecond: number
  silentAtFirst: number
  /** Shares a year. A third to a half of groups change something a year; about one in fifteen ends. */
  moves: number
  ends: number
  /** A contact stops answering letters; a contact's address goes. */
  tires: number
  leaves: number
  /** A letter is answered at all, and within so many days. */
  answersLetter: number
  answersWithin: number
  /** … and every fact in it, not only the first. */
  answersAll: number
  /** A letter to an address that is gone comes back. */
  comesBack: number
  /** Somebody picks up when the desk rings. */
  picksUp: number
  endedPicksUp: number
  minutesUnanswered: number
  /** Whoever was reached by phone takes the task on, or names somebody who does. */
  agreesToTask: number
}

export const USUAL: Habits = {
  ...{ hasContact: 0.3, hasSecond: 0.2, silentAtFirst: 0.1 },
  ...{ moves: 0.35, ends: 0.07, tires: 0.15, leaves: 0.12 },
  ...{ answersLetter: 0.6, answersWithin: 9, answersAll: 0.85, comesBack: 0.8 },
  ...{ picksUp: 0.45, endedPicksUp: 0.3, minutesUnanswered: 1.5, agreesToTask: 0.6 },
}

/** A worse county: half the letters are lost on tired people, and phones ring longer. */
export const TIRED: Habits = {
  ...USUAL,
  ...{ hasContact: 0.2, hasSecond: 0.1, silentAtFirst: 0.25, tires: 0.3, answersLetter: 0.45, picksUp: 0.3 },
}
