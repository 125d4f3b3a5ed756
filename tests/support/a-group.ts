/** The Tuesday Table: Joan's group, complete and alive. Tests change what they are about. */
import type { Gathering, Place } from '#contexts/directory/gatherings/gathering.ts'
import type { Schedule } from '#contexts/directory/gatherings/schedule.ts'
import type { Group, WhatHappens } from '#contexts/directory/groups/group.ts'

/** Noon on Thursday 12 November 2026, in London. */
export const noonOn12November = Date.UTC(2026, 10, 12, 12)

export const theOldSchoolroom: Place = {
  name: 'The Old Schoolroom',
  street: 'Potter Lane',
  town: 'Wexcombe',
  postcode: 'ZZ1 4AB',
  country: 'GB',
  directions: 'The green door at the side, not the chapel front.',
  point: { lat: 53.303, lon: -1.124 },
  pointIs: 'exact',
  shown: 'exact',
  access: { 'step-free': 'yes', 'accessible-toilet': 'yes', 'near-bus': 'yes', parking: 'no' },
  accessNote: 'Door 82 cm wide.',
}

export const everySecondTuesday: Schedule = {
  pattern: { kind: 'weekly', every: 2, days: ['tu'], from: '2026-11-03' },
  start: '19:00',
  minutes: 90,
  zone: 'Europe/London',
  seasons: [],
  pauses: [],
  exceptions: [
    { date: '2026-12-15', change: 'noted', note: 'With mince pies.' },
    { date: '2026-12-29', change: 'cancelled', note: 'The hall is closed.' },
  ],
}

export const tuesdayEvenings: Gathering = {
  id: 'tuesdays',
  mode: 'in-person',
  schedule: everySecondTuesday,
  notesDoubt: null,
  place: theOldSchoolroom,
  online: null,
  note: null,
}

/** Nothing answered yet. */
export const nothingAnswered: WhatHappens = {
  whoComes: null,
  firstVisit: null,
  whoMeetsYou: null,
  usualSize: null,
  listeningOnly: null,
  bringSomeone: null,
  newcomersNow: null,
  notThis: [],
}

const confirmedOn = Date.UTC(2026, 10, 2, 9)

export const theTuesdayTable: Group = {
  id: 'g1',
  slug: 'the-tuesday-table',
  code: 'TUE7',
  name: 'The Tuesday Table',
  kindAnswers: {
    sharedSituation: true,
    whoDecides: 'members',
    whoLeads: 'members',
    mainActivity: 'mutual-support',
    money: 'free',
    neutral: true,
  },
  kind: 'self-help',
  summary: 'Anyone who has lost someone, last week or years ago. We put the kettle on and take turns.',
  words:
    'We are people round a kitchen table who have each lost somebody. Some of us last month, one of us nineteen years ago.\n\nWe put the kettle on, we go round once so that everyone gets a turn, and then we talk about whatever is left. Nobody tells you it is time to move on.',
  wordsAgreedOn: '2026-10-06',
  topics: ['grief'],
  forWhom: 'me',
  communities: [],
  languages: ['en'],
  life: { state: 'open', since: '2019-02-05', until: null, note: null },
  joining: 'open',
  cost: { kind: 'free', note: 'There is a tin for tea and milk.' },
  happens: {
    whoComes: 'Anyone who has lost someone, however long ago.',
    firstVisit: 'We say first names, somebody explains how the evening goes, and you choose a chair.',
    whoMeetsYou: 'Maureen or Dev, at the green door. No surname.',
    usualSize: { from: 6, to: 9 },
    listeningOnly: 'yes',
    bringSomeone: 'yes',
    newcomersNow: 'yes',
    notThis: [
      'It is not counselling. Nobody here is paid or trained for it.',
      'It does not give advice on money, wills or medicine.',
    ],
  },
  contact: { phone: '01632 960 177', email: 'tuesday.table@example.org', web: null },
  statements: [
    {
      id: 's1',
      words:
        'I sat in the car for two Tuesdays. The third time Dev came out with a mug and said there was no hurry.',
      agreedOn: '2026-10-06',
    },
    { id: 's2', words: 'They laugh here. I had not known you were allowed.', agreedOn: '2026-10-06' },
  ],
  gatherings: [tuesdayEvenings],
  confirmations: [
    { fact: 'time-place', by: 'group', how: 'email', at: confirmedOn },
    { fact: 'openness', by: 'group', how: 'email', at: confirmedOn },
    { fact: 'contact', by: 'contact-point', how: 'phone', at: Date.UTC(2026, 8, 8, 9) },
    { fact: 'access', by: 'contact-point', how: 'visit', at: Date.UTC(2026, 4, 11, 9) },
  ],
  source: null,
  createdAt: confirmedOn,
  changedAt: confirmedOn,
}

/** The Tuesday Table with some things otherwise. */
export const aGroup = (otherwise: Partial<Group> = {}): Group => ({ ...theTuesdayTable, ...otherwise })
