/** Eight groups for grief round the made-up town of Wexcombe: every state a card can be in. */
import type { Confirmation } from '#contexts/directory/freshness/confirmation.ts'
import type { Gathering, Place } from '#contexts/directory/gatherings/gathering.ts'
import type { Schedule, Weekday } from '#contexts/directory/gatherings/schedule.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { aGroup, everySecondTuesday, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'

const NOV_2 = Date.UTC(2026, 10, 2, 9)
const DAY = 86_400_000

const saidBy = (by: Confirmation['by'], at: number): Confirmation[] => [
  { fact: 'time-place', by, how: by === 'source' ? 'feed' : 'email', at },
  { fact: 'openness', by, how: by === 'source' ? 'feed' : 'email', at },
  { fact: 'contact', by, how: by === 'source' ? 'feed' : 'email', at },
]

const weekly = (day: Weekday, start: string, minutes: number): Schedule => ({
  ...everySecondTuesday,
  pattern: { kind: 'weekly', every: 1, days: [day] },
  start,
  minutes,
  exceptions: [],
})

const inTown = (town: string): Place => ({ ...theOldSchoolroom, town })
const meets = (
  id: string,
  schedule: Schedule,
  place: Place | null,
  mode: Gathering['mode'] = 'in-person',
): Gathering => ({
  ...tuesdayEvenings,
  id,
  schedule,
  place,
  mode,
  online: mode === 'online' ? { url: 'https://meet.example.org/kettle', phone: null, note: null } : null,
})

export const theTuesdayTable = aGroup({
  summary:
    'Anyone who has lost someone, last week or years ago. We put the kettle on and take turns. You can just listen.',
  confirmations: saidBy('group', NOV_2),
})

const another = (id: string, otherwise: Partial<Group>): Group =>
  aGroup({ id, slug: id, confirmations: saidBy('group', NOV_2), ...otherwise })

export const halfABed = another('half-a-bed', {
  name: 'Half a Bed',
  summary: 'Widows, widowers and anyone whose partner has died. Mostly talk, sometimes cooking for one.',
  joining: 'ask-first',
  gatherings: [meets('wed', weekly('we', '10:30', 90), inTown('Carlow'))],
})
export const smallShoes = another('small-shoes', {
  name: 'Small Shoes',
  summary: 'Parents who lost a baby, before or after birth. Both of you, or one of you.',
  life: { state: 'resting', since: '2026-10-01', until: '2027-01-13', note: null },
  gatherings: [meets('wed', weekly('we', '19:00', 90), inTown('Dunnington'))],
})
export const leftWithQuestions = another('left-with-questions', {
  name: 'Left with Questions',
  summary: 'For people who lost somebody by suicide. Nothing you say here will shock us.',
  confirmations: saidBy('group', NOV_2 - 175 * DAY),
  contact: { phone: null, email: 'questions@example.org', web: null },
  joining: 'ask-first',
  gatherings: [meets('thu', weekly('th', '18:30', 90), inTown('Ratford'))],
})
export const bootsAndFlasks = another('boots-and-flasks', {
  name: 'Boots and Flasks',
  summary: 'Men who have lost someone, walking round the lake. Talking is easier side by side.',
  confirmations: saidBy('group', NOV_2 - 200 * DAY),
  contact: { phone: null, email: 'boots@example.org', web: null },
  gatherings: [meets('sun', weekly('su', '10:00', 120), inTown('Ollerby'))],
})
export const willowHouse = another('willow-house', {
  name: 'Willow House Mondays',
  kind: 'professionally-led',
  summary: 'Six Mondays with a hospice counsellor, then you may stay on with the others.',
  confirmations: saidBy('organisation', NOV_2),
  joining: 'ask-first',
  gatherings: [meets('mon', weekly('mo', '14:00', 90), inTown('Manfield'))],
})
export const gransAndGrandads = another('grans-and-grandads', {
  name: 'Grans and Grandads',
  summary: 'We lost a grandchild, and watched our own child lose one too. People forget us. We do not.',
  confirmations: saidBy('source', NOV_2),
  source: { key: 'vale', name: 'Vale Council', url: null, missingSince: null },
  gatherings: [meets('sat', weekly('sa', '11:00', 120), inTown('Gainsbury'))],
})
export const eveningKettle = another('evening-kettle', {
  name: 'Evening Kettle',
  summary: 'For the hour when the house is too quiet. Camera off is fine, so is saying nothing.',
  gatherings: [meets('thu', weekly('th', '19:30', 60), null, 'online')],
})
export const eight: readonly Group[] = [
  theTuesdayTable,
  halfABed,
  smallShoes,
  leftWithQuestions,
  bootsAndFlasks,
  willowHouse,
  gransAndGrandads,
  eveningKettle,
]
