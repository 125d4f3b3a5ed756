/** `bench relay`: how soon a mail to a conversation is handed on, through real mail servers and the relay between them. */
import { createTransport } from 'nodemailer'
import type { CommandInput } from '../../commands/command-input.ts'
import { PlainFault } from '../../plain-fault.ts'
import type { Figure } from '../figures.ts'
import { latencyFrom } from '../latency.ts'
import type { ThrowAway } from '../throw-away.ts'
import { askFirstQuestions, type Conversation, type Correspondent, until } from './first-questions.ts'
import { type Came, type LetterBoxes, openLetterBoxes } from './letter-boxes.ts'
import { type Served, serveApart } from './served-apart.ts'

export interface RelayLoad {
  /** Mails a minute. */
  rate: number
  minutes: number
}

/** Beyond twenty a day of one side something is wrong, and no more are passed on: each writes fewer. */
const MOST_OF_ONE_SIDE = 15
/** What is asked of the handing on, as of the best services there are. */
const SOON_MS = 10_000
const SOON_SHARE = 95
/** After the last mail went in. */
const PATIENCE = 60_000
/** Letters to a group wait for the day, in Britain, where the made-up county lies. */
const DAY = { from: 8, to: 20, zone: 'Europe/London' }

export async function benchRelay(
  { progress }: CommandInput,
  { config }: ThrowAway,
  { rate, minutes }: RelayLoad,
): Promise<Figure[]> {
  if (!isDay())
    throw new PlainFault(
      'Letters to groups wait until 8 in the morning, British time. Please measure by day.',
    )
  const boxes = await openLetterBoxes()
  const mails = Math.round(rate * minutes)
  let served: Served | null = null
  try {
    progress.say('Starting the server and its relay …')
    served = await serveApart(config.dataDir, boxes.port)
    progress.say('Asking first questions …')
    const conversations = await askFirstQuestions(
      served,
      boxes,
      Math.ceil(mails / (2 * MOST_OF_ONE_SIDE)) + 4,
    )
    progress.say(`${mails} mails, ${rate} a minute, in ${conversations.length} conversations …`)
    const took = await exchange(served, boxes, conversations, { mails, everyMs: 60_000 / rate })
    return figuresOf(mails, took)
  } finally {
    await served?.close()
    await boxes.close()
  }
}

interface OnItsWay {
  to: string
  began: number
}

/** Group and person in turns, one conversation after the other. @returns milliseconds of those that came */
async function exchange(
  { mailPort }: Served,
  boxes: LetterBoxes,
  conversations: readonly Conversation[],
  { mails, everyMs }: { mails: number; everyMs: number },
): Promise<number[]> {
  const transport = createTransport({ host: '127.0.0.1', port: mailPort, ignoreTLS: true, pool: true })
  const waiting: OnItsWay[] = []
  const took: number[] = []
  boxes.hear(({ to, at, replyTo }: Came) => {
    // Letters to a group hold no words: of two on their way to one box the earlier is the earlier.
    const found = replyTo === '' ? -1 : waiting.findIndex(each => each.to === to)
    if (found >= 0) took.push(at - (waiting.splice(found, 1)[0] as OnItsWay).began)
  })
  try {
    const began = performance.now()
    for (let n = 0; n < mails; n++) {
      await new Promise(wait => setTimeout(wait, Math.max(0, began + n * everyMs - performance.now())))
      const conversation = conversations[n % conversations.length] as Conversation
      const round = Math.floor(n / conversations.length)
      const { group, person } = conversation
      const [from, to] = round % 2 === 0 ? [group, person] : [person, group]
      // A person can answer by mail once the first answer came by mail.
      await until(() => from.answersTo !== '')
      waiting.push({ to: to.address, began: performance.now() })
      await transport.sendMail({
        envelope: { from: from.address, to: [from.answersTo] },
        raw: mailOf(from, n),
      })
    }
    await until(() => waiting.length === 0, PATIENCE).catch(() => {})
    return took
  } finally {
    transport.close()
  }
}

const mailOf = ({ address, answersTo }: Correspondent, n: number): string =>
  [
    ...[`From: Full Name <${address}>`, `To: <${answersTo}>`, 'Subject: Re: Something to read'],
    ...[`Message-ID: <${n}@post.example>`, 'Content-Type: text/plain; charset=utf-8', ''],
    ...[`This is mail number ${n}, and somebody is glad of it.`, '', '-- ', 'Full Name, 01632 960 001', ''],
    ...['On Thu, 12 Nov 2026 at 10:03, Waymeet wrote:', '> Something that was written before.', ''],
  ].join('\r\n')

function isDay(): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: DAY.zone }).format(new Date()),
  )
  return hour >= DAY.from && hour < DAY.to
}

function figuresOf(mails: number, took: readonly number[]): Figure[] {
  const { p50, p95, max } = latencyFrom(took)
  const soon = took.filter(ms => ms <= SOON_MS).length
  return [
    { what: 'mails sent in', value: mails, unit: '' },
    { what: 'handed on', value: took.length, unit: '' },
    {
      what: `handed on within ${SOON_MS / 1000} s`,
      value: (100 * soon) / mails,
      unit: '%',
      target: { at: 'least', value: SOON_SHARE },
    },
    { what: 'until handed on: half below', value: p50, unit: 'ms' },
    { what: 'until handed on: 95 of 100 below', value: p95, unit: 'ms' },
    { what: 'until handed on: longest', value: max, unit: 'ms' },
  ]
}
