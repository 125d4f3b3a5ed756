/** The steps of putting right when and where: each with its address, its question and the step before. */
import type { VNode } from 'preact'
import { Problem } from '#platform/http/problem.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../../groups/group.ts'
import type { Occasion } from '../../occasion.ts'
import { gatheringUrl, mendUrl } from '../mend-url.ts'
import type { Asked, Question } from '../question.ts'
import { gatheringOf } from './gathering-of.ts'
import { onceQuestion } from './once.form.tsx'
import { dateOf, HOWS, howsFor, nextDates } from './one-date.ts'
import { DatesPage, HowsPage, TimePlacePage } from './time-place.page.tsx'
import { whenQuestion } from './when.form.tsx'
import { MODES, whereQuestion } from './where.form.tsx'

export interface TimePlaceStep {
  occasion: Occasion
  /** Path of the page that lists the facts. */
  facts: string
  group: Group
  setting: Setting
  asked: Asked
  /** Path and query. */
  here: string
  /** A named part of the path or the query; empty where it is not there. */
  part: (name: string) => string
}

type Ask = (step: TimePlaceStep) => { question: Question; back: string }

const gatheringIn = ({ group, part }: TimePlaceStep) => gatheringOf(group, part('gathering'))

const askWhere: Ask = step => {
  const { asked, facts, part } = step
  const gathering = gatheringIn(step)
  const mode = MODES.find(each => each === part('mode')) ?? gathering.mode
  const urlOf = (other: string) => `${gatheringUrl(facts, gathering.id, 'where')}?mode=${other}`
  return {
    question: whereQuestion(asked, gathering, { mode, urlOf }),
    back: mendUrl(facts, 'time-place'),
  }
}

const askOnce: Ask = step => {
  const { asked, facts, part } = step
  const gathering = gatheringIn(step)
  const date = dateOf(gathering, part('date'), asked.now)
  const how = HOWS.find(each => each === part('how'))
  // Sent twice, the second finds the date changed already, and must come as far as the first.
  if (!how || (how === 'place' && !howsFor(gathering, date).includes(how))) throw new Problem('not-found')
  return {
    question: onceQuestion({ asked, gathering, date }, how),
    back: `${gatheringUrl(facts, gathering.id, 'once')}/${date.patternDate}`,
  }
}

export const timePlaceQuestions: readonly (readonly [string, Ask])[] = [
  [
    ':gathering/when',
    step => ({
      question: whenQuestion(step.asked, gatheringIn(step)),
      back: mendUrl(step.facts, 'time-place'),
    }),
  ],
  [':gathering/where', askWhere],
  [':gathering/once/:date/:how', askOnce],
]

/** Pages that only lead on. */
export const timePlacePages: readonly (readonly [string, (step: TimePlaceStep) => VNode])[] = [
  ['', step => <TimePlacePage {...step} today={step.asked.today} back={step.facts} />],
  [
    '/:gathering/once',
    step => {
      const gathering = gatheringIn(step)
      const { now } = step.asked
      const back = mendUrl(step.facts, 'time-place')
      return <DatesPage {...step} {...{ gathering, now, back }} dates={nextDates(gathering, now)} />
    },
  ],
  [
    '/:gathering/once/:date',
    step => {
      const gathering = gatheringIn(step)
      const { now } = step.asked
      const back = gatheringUrl(step.facts, gathering.id, 'once')
      return (
        <HowsPage {...step} {...{ gathering, now, back }} date={dateOf(gathering, step.part('date'), now)} />
      )
    },
  ],
]
