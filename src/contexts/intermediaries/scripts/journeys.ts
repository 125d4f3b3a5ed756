/**
 * Everything a person or a group can do here, as it is said on the phone and as it stands on paper (M74). One list: a test
 * holds it against every address that a contact or a reader can press.
 */

/** What a paper form asks for, part by part. */
export type FormPart =
  /** The facts as they stand, each with "right" and "changed". */
  | 'facts'
  /** Lines to write on. */
  | 'lines'
  /** The written limits, whole. */
  | 'limits'
  /** Whether newcomers can come, rests, has ended. */
  | 'openness'
  /** Who may see the number and the address. */
  | 'audience'
  /** An address or a number of somebody who agrees. */
  | 'reach'
  /** Who says so by role, the day, a signature. */
  | 'signed'

export interface Journey {
  name: string
  /** Beginnings of the addresses at which the same is done without us; none where it is part of another. */
  routes: readonly string[]
  form: readonly FormPart[]
}

export const JOURNEYS = [
  { name: 'confirm', routes: ['/answer/:token'], form: ['facts', 'signed'] },
  {
    name: 'mend',
    routes: [
      '/answer/:token/time-place',
      '/answer/:token/openness',
      '/answer/:token/access',
      '/answer/:token/:fact/mended',
      '/answer/:token/proposals',
    ],
    form: ['facts', 'lines', 'signed'],
  },
  { name: 'rest-or-end', routes: ['/answer/:token/openness'], form: ['openness', 'lines', 'signed'] },
  { name: 'ways', routes: ['/answer/:token/ways'], form: ['lines', 'signed'] },
  { name: 'consent', routes: ['/answer/:token/contact'], form: ['audience', 'signed'] },
  {
    name: 'hand-over',
    routes: ['/answer/:token/another', '/agree/:token', '/handed-on/:token'],
    form: ['reach', 'signed'],
  },
  { name: 'claim', routes: ['/claim/:slug'], form: ['reach', 'signed'] },
  { name: 'stop', routes: ['/answer/:token/stop'], form: ['signed'] },
  { name: 'bring-back', routes: ['/answer/:token/back'], form: ['facts', 'signed'] },
  { name: 'copy', routes: ['/answer/:token/copy', '/answer/:token/history'], form: ['facts', 'signed'] },
  { name: 'take-out', routes: ['/answer/:token/take-out', '/taken-out/:token'], form: ['signed'] },
  { name: 'mandate', routes: ['/answer/:token/mandate', '/mandate/:token'], form: ['limits', 'signed'] },
  {
    name: 'doubt',
    routes: ['/groups/:slug/wrong', '/groups/:slug/right', '/proposed/:token'],
    form: ['lines'],
  },
  { name: 'concern', routes: ['/groups/:slug/concern', '/concern/:token'], form: ['lines'] },
  { name: 'hear', routes: ['/hear/:token'], form: ['lines', 'signed'] },
  { name: 'barrier', routes: ['/barrier/:token'], form: ['lines', 'signed'] },
  { name: 'first-question', routes: ['/groups/:slug/write', '/my-question/:token'], form: ['lines'] },
  {
    name: 'together',
    routes: [
      '/groups/:slug/together',
      '/groups/:slug/call-back',
      '/introduction/:token',
      '/word-back/:token',
    ],
    form: ['lines'],
  },
  { name: 'answer-question', routes: ['/welcome/:token', '/held/:token'], form: ['signed'] },
  { name: 'agency', routes: ['/agency/:token', '/offering/:token'], form: ['lines', 'reach'] },
  { name: 'put-up', routes: ['/put-up'], form: ['lines', 'reach'] },
  { name: 'wish', routes: ['/interest'], form: ['lines'] },
] as const satisfies readonly Journey[]

export type JourneyName = (typeof JOURNEYS)[number]['name']

/** Null where there is no such journey. */
export const journeyNamed = (name: string): ((typeof JOURNEYS)[number] & Journey) | null =>
  JOURNEYS.find(each => each.name === name) ?? null
