/** "What happens here": the questions a newcomer has, those answered and those still open (M04). */
import { ACCESS_FACTS, type AccessFact, type Place } from '../gatherings/gathering.ts'
import type { Group } from './group.ts'
import { type Openness, openToNewcomers } from './open-to-newcomers.ts'

/** In the order in which a newcomer wants to know, and in which the group is asked, one at a time. */
export const NEWCOMER_QUESTIONS = [
  'whoComes',
  'firstVisit',
  'newcomersNow',
  'whoMeetsYou',
  'listeningOnly',
  'bringSomeone',
  'usualSize',
  'cost',
  'languages',
  'access',
  'notThis',
] as const
export type NewcomerQuestion = (typeof NEWCOMER_QUESTIONS)[number]

/** What the questions are asked of; a whole group will do. */
export type Asked = Openness & Pick<Group, 'happens' | 'cost' | 'languages' | 'gatherings'>

const said = (words: string | null): boolean => words !== null && words.trim() !== ''

const isAnswered: Record<NewcomerQuestion, (group: Asked) => boolean> = {
  whoComes: group => said(group.happens.whoComes),
  firstVisit: group => said(group.happens.firstVisit),
  newcomersNow: group => openToNewcomers(group) !== null,
  whoMeetsYou: group => said(group.happens.whoMeetsYou),
  listeningOnly: group => group.happens.listeningOnly !== null,
  bringSomeone: group => group.happens.bringSomeone !== null,
  usualSize: group => group.happens.usualSize !== null,
  cost: group => group.cost !== null,
  languages: group => group.languages.length > 0,
  // Step-free or not is the one access fact that keeps a person from getting in at all.
  access: group =>
    group.gatherings.every(({ place }) => place === null || place.access['step-free'] !== undefined),
  notThis: group => group.happens.notThis.length > 0,
}

/** Nobody enters a building to join online: the question does not arise. */
const arises = (question: NewcomerQuestion, group: Asked): boolean =>
  question !== 'access' || group.gatherings.some(gathering => gathering.place !== null)

export interface NewcomerAnswers {
  answered: NewcomerQuestion[]
  open: NewcomerQuestion[]
  /** The one to ask the group next; null when there is none left. */
  next: NewcomerQuestion | null
}

/** Completeness is counted in questions answered, never in length of text (M04). */
export function newcomerAnswers(group: Asked): NewcomerAnswers {
  const asked = NEWCOMER_QUESTIONS.filter(question => arises(question, group))
  const open = asked.filter(question => !isAnswered[question](group))
  return { answered: asked.filter(question => !open.includes(question)), open, next: open[0] ?? null }
}

export interface AccessKnown {
  fact: AccessFact
  known: 'yes' | 'no' | 'unknown'
}

/** Every access fact of a place with what is known of it: "not yet known" is an answer worth showing. */
export const accessKnown = (place: Place): AccessKnown[] =>
  ACCESS_FACTS.map(fact => ({ fact, known: place.access[fact] ?? 'unknown' }))
