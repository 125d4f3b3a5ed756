/** From when to when on one day, written as people say it. */
import type { Translator } from '#ui/messages/translator.ts'
import { readSchedule } from '../../../gatherings/reading/read-schedule.ts'
import type { LocalTime } from '../../../gatherings/schedule.ts'

export interface Hours {
  start: LocalTime
  /** Null: nobody said until when. */
  minutes: number | null
}

/** "7 to 8.30 pm", "kl. 19–20.30", "19 Uhr". Null where it is none, or says more than hours. */
export function readHours(typed: string, t: Translator, today: string): Hours | null {
  const asked = { zone: 'UTC', today }
  const read = readSchedule(`${t('gatherings.days.mo')}, ${typed.trim()}`, asked)
  if (!read.ok || read.notes.some(({ code }) => code === 'not-understood')) return null
  const { pattern, start, minutes, exceptions, seasons, pauses } = read.schedule
  const onlyHours =
    pattern.kind === 'weekly' &&
    pattern.every === 1 &&
    pattern.days.join() === 'mo' &&
    pattern.from === undefined &&
    [exceptions, seasons, pauses].every(({ length }) => length === 0)
  return onlyHours && start !== null ? { start, minutes } : null
}
