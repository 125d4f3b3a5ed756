/** The one agency of the made-up county, in words and numbers. Everybody in it is made up. */
import type { Agency } from '../agency.ts'

interface MadeUpMoment {
  title: string
  /** How many are told about each topic in a usual month. */
  told: Readonly<Record<string, number>>
  /** How many come in a month. */
  came: number
}

interface MadeUpUnit {
  name: string
  near: string
  moments: readonly MadeUpMoment[]
  /** For so many of the last quarters that are told it has told nobody. */
  silentFor: number
}

export const madeUpAgency: Omit<Agency, 'id'> = { name: 'Kettlesham Infirmary', kind: 'health' }

/** Where nobody answers: letters to it go nowhere, and none is sent when the county is filled. */
export const madeUpLead = 'groups@infirmary.example'

/** One does well, one has numbers under five and a topic nobody is told about, one has fallen silent. */
export const madeUpUnits: readonly MadeUpUnit[] = [
  {
    ...{ name: 'Maternity', near: 'Kettlesham', silentFor: 0 },
    moments: [
      { title: 'First visit after birth', told: { 'new-baby': 34, 'postnatal-depression': 31 }, came: 42 },
      { title: 'When a baby comes early', told: { 'premature-babies': 4 }, came: 6 },
    ],
  },
  {
    ...{ name: 'Stroke ward', near: 'Kettlesham', silentFor: 0 },
    moments: [
      { title: 'On going home', told: { stroke: 19, carers: 0 }, came: 26 },
      { title: 'When somebody has died', told: { grief: 1 }, came: 5 },
    ],
  },
  {
    ...{ name: 'Day clinic', near: 'Quillerby', silentFor: 1 },
    moments: [{ title: 'At a new diagnosis', told: { cancer: 11 }, came: 24 }],
  },
]

/** No two months are alike. @param n the month, counted from the first */
export const cameIn = ({ came }: MadeUpMoment, n: number): number => came + (n % 3)

/** In the same month, by topic; none where nobody was told. */
export const toldIn = ({ told }: MadeUpMoment, n: number): { topic: string; times: number }[] =>
  Object.entries(told)
    .filter(([, usual]) => usual > 0)
    .map(([topic, usual]) => ({ topic, times: Math.max(1, usual - (n % 3)) }))
