/** The parts with jobs, letters and a beat of their own, joined: whoever adds one adds it here. */
import { type Agencies, openAgencies } from '#contexts/agencies/index.ts'
import { homeZoneOf, openPlacedWork, type PlacedWork } from '#contexts/directory/index.ts'
import { concernLetters, type Intermediaries, openIntermediaries } from '#contexts/intermediaries/index.ts'
import { type Introductions, openIntroductions } from '#contexts/introductions/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import type { Tasks } from '#platform/jobs/job-runner.ts'
import type { LinkKey } from '#platform/links/signed-link.ts'
import type { LetterKinds } from '#platform/mail/letter-kind.ts'
import { BEATS, type Beat } from './beats.ts'
import type { Config } from './config.ts'

export interface WorkingParts {
  intermediaries: Intermediaries
  agencies: Agencies
  introductions: Introductions
  placed: PlacedWork
  tasks: Tasks
  /** The directory says which groups to read again. */
  changed(notice: string): void
  letters(linkKey: LinkKey): LetterKinds
  beats: readonly Beat[]
}

export interface WorkingPartsAsked {
  database: Database
  clock: Clock
  config: Pick<Config, 'baseUrl' | 'contactPoint' | 'homeCountry' | 'mail'>
}

export function openWorkingParts({ database, clock, config }: WorkingPartsAsked): WorkingParts {
  const { baseUrl, contactPoint } = config
  const asked = { queries: database.as('jobs'), clock, baseUrl }
  const intermediaries = openIntermediaries(asked)
  const agencies = openAgencies({ ...asked, reach: contactPoint?.phone ?? contactPoint?.email ?? null })
  const zone = homeZoneOf(config.homeCountry) ?? 'UTC'
  const introductions = openIntroductions({ ...asked, zone, phone: contactPoint?.phone ?? null })
  const placed = openPlacedWork({ ...asked, sendsLetters: config.mail !== null })
  return {
    intermediaries,
    agencies,
    introductions,
    placed,
    tasks: { ...intermediaries.tasks, ...agencies.tasks, ...introductions.tasks, ...placed.tasks },
    changed(notice) {
      intermediaries.changed(notice)
      introductions.changed(notice)
    },
    letters: linkKey => ({
      ...concernLetters({ ...asked, linkKey }),
      ...agencies.letters(linkKey),
      ...introductions.letters(linkKey),
      ...placed.letters(linkKey),
    }),
    beats: [
      BEATS.needs(() => intermediaries.beat()),
      BEATS.agencies(() => agencies.beat()),
      BEATS.introductions(() => introductions.beat()),
      BEATS.placed(() => placed.beat()),
    ],
  }
}
