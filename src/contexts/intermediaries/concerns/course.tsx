/** What happened so far, one line a step: for the reader, the group, or the desk. Each sees their own words, and the reasons. */

import { linesOf } from '#platform/http/plain-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Speaker, Step } from './concern.ts'

export interface CourseProps {
  t: Translator
  steps: readonly Step[]
  for: Speaker
  /** IANA zone in which a moment is a day. */
  zone: string
}

/** The reader's words are the reader's and the desk's; what the group was asked and said is the group's and the desk's. */
export function maySee(who: Speaker, { kind, by }: Pick<Step, 'kind' | 'by'>): boolean {
  if (who === 'desk' || kind === 'decided' || kind === 'rested') return true
  return who === 'reader' ? by === 'reader' : by !== 'reader'
}

export function Course({ t, steps, for: who, zone }: CourseProps) {
  return (
    <ol class="course">
      {steps.map(step => (
        <li>
          <p>
            <span class="soft">{sayDay(t, step.at, 'full', zone)}</span> {sayStep(t, step, who)}
          </p>
          {step.words !== null && maySee(who, step) && <Words words={step.words} />}
        </li>
      ))}
    </ol>
  )
}

export function Words({ words }: { words: string }) {
  return (
    <blockquote dir="auto">
      {linesOf(words).map(line => (
        <p>{line}</p>
      ))}
    </blockquote>
  )
}

function sayStep(t: Translator, { kind, by, outcome, until }: Step, who: Speaker): string {
  if (kind === 'decided') return sayOutcome(t, { outcome, until })
  if (kind === 'rested') return t('concern.step.rested', { day: until ? sayDay(t, until) : '' })
  if (kind === 'stood-aside') return t('concern.step.stood-aside')
  if (kind === 'withdrawn')
    return t(who === 'reader' ? 'concern.step.withdrawn-you' : 'concern.step.withdrawn')
  if (kind === 'raised') return t(who === 'reader' ? 'concern.step.raised-you' : 'concern.step.raised')
  if (kind !== 'disagreed') return t(who === 'group' ? `concern.step.${kind}-you` : `concern.step.${kind}`)
  if (by === who) return t('concern.step.disagreed-you')
  return t(by === 'reader' ? 'concern.step.disagreed-reader' : 'concern.step.disagreed-group')
}

export function sayOutcome(t: Translator, { outcome, until }: Pick<Step, 'outcome' | 'until'>): string {
  if (outcome === null) return ''
  if (outcome !== 'paused') return t(`concern.outcome.${outcome}`)
  return until ? t('concern.outcome.paused', { day: sayDay(t, until) }) : t('concern.outcome.paused-open')
}
