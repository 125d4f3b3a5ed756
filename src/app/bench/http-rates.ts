/** The find page over HTTP beside a fixed page of the same size: rounds of each in turn, so that a busy machine slows all alike. */
import { FIXED, KEPT } from './fixed-route.ts'
import { type LoadGiven, load } from './load.ts'

export const KINDS = ['distinct', 'repeated', 'fixed', 'kept'] as const
export type AskedKind = (typeof KINDS)[number]

export interface HttpRate {
  gzip: boolean
  /** Middle of the rounds. */
  rate: Record<AskedKind, LoadGiven>
  /** Share of the fixed page's rate in the same round, middle of the rounds. */
  ratio: { distinct: number; repeated: number }
  /** The same of the rate of a page kept as bytes: the most this server can send. */
  ofKept: { distinct: number; repeated: number }
  /** The same by the server's processor time for an answer, which other work on the machine moves little. */
  byProcessor: { distinct: number; repeated: number }
  /** Milliseconds of the server's processor time for an answer, middle of the rounds. */
  processorMs: Record<AskedKind, number>
  failed: number
}

export interface HttpAsked {
  port: number
  /** Milliseconds of processor time the server has taken until now. */
  processor: () => Promise<number>
  /** Enough that no search comes twice. */
  distinct: readonly string[]
  repeated: readonly string[]
  gzip: boolean
  rounds: number
  forMs: number
  connections: number
}

type Round = Record<AskedKind, LoadGiven & { processorMs: number }>

export async function httpRate({
  rounds,
  distinct,
  repeated,
  processor,
  ...asked
}: HttpAsked): Promise<HttpRate> {
  const paths: Record<AskedKind, readonly string[]> = { distinct, repeated, fixed: [FIXED], kept: [KEPT] }
  let from = 0
  const once = async (forMs: number): Promise<Round> => {
    const given = {} as Round
    for (const kind of KINDS) {
      const before = await processor()
      const one = await load({ ...asked, forMs, paths: paths[kind], from: kind === 'distinct' ? from : 0 })
      given[kind] = { ...one, processorMs: ((await processor()) - before) / one.answers }
      if (kind === 'distinct') from += given[kind].answers
    }
    return given
  }
  await once(asked.forMs / 2)
  const all: Round[] = []
  for (let round = 0; round < rounds; round++) all.push(await once(asked.forMs))
  if (from > distinct.length) throw new Error('There were too few different searches for so fast a server.')
  const ratio = (kind: AskedKind, to: AskedKind) =>
    middle(all.map(round => round[kind].perSecond / round[to].perSecond))
  const byProcessor = (kind: AskedKind) =>
    middle(all.map(round => round.fixed.processorMs / round[kind].processorMs))
  const processorMs = (kind: AskedKind) => middle(all.map(round => round[kind].processorMs))
  return {
    gzip: asked.gzip,
    rate: {
      distinct: middleOf(all.map(round => round.distinct)),
      repeated: middleOf(all.map(round => round.repeated)),
      fixed: middleOf(all.map(round => round.fixed)),
      kept: middleOf(all.map(round => round.kept)),
    },
    ratio: { distinct: ratio('distinct', 'fixed'), repeated: ratio('repeated', 'fixed') },
    ofKept: { distinct: ratio('distinct', 'kept'), repeated: ratio('repeated', 'kept') },
    byProcessor: { distinct: byProcessor('distinct'), repeated: byProcessor('repeated') },
    processorMs: {
      distinct: processorMs('distinct'),
      repeated: processorMs('repeated'),
      fixed: processorMs('fixed'),
      kept: processorMs('kept'),
    },
    failed: all.reduce((sum, round) => sum + KINDS.reduce((n, kind) => n + round[kind].failed, 0), 0),
  }
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const middleOf = (given: readonly LoadGiven[]): LoadGiven => {
  const of = (name: keyof LoadGiven) => middle(given.map(one => one[name]))
  return {
    answers: of('answers'),
    failed: of('failed'),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    laterP99: of('laterP99'),
    firstMax: of('firstMax'),
    bytes: of('bytes'),
  }
}
