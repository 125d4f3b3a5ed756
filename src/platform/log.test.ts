import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, createLog, type LogFields, logCode, routeTemplates } from './log.ts'
import type { Level } from './log-line.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')

function listen(options: { from?: Level; pretty?: boolean } = {}) {
  const lines: string[] = []
  const log = createLog({ write: line => lines.push(line), clock: { now: () => NOON }, ...options })
  return { log, said: () => lines.join('') }
}

/** Things that belong to people, each of which must never be found in a log. */
const CANARIES = [
  'amira.example@example.org',
  '203.0.113.77',
  '2001:db8::7',
  'how do I tell my husband',
  '?q=bipolar&near=Fernley',
  '14 Quarry Lane',
  '+44 7700 900123',
  'Joan Whitlock',
  '/groups/quiet-mornings-bereavement',
]

describe('the log', () => {
  test('writes one line of JSON with the time, the level and the allowed fields', () => {
    const { log, said } = listen()
    const route = routeTemplates(['/groups/:slug'])
    log.info('http.answered', {
      route: route('/groups/:slug'),
      method: 'GET',
      status: 200,
      ms: 3.2,
      reference: 'k7m-2xpd',
    })
    expect(JSON.parse(said())).toEqual({
      time: '2026-03-01T12:00:00.000Z',
      level: 'info',
      event: 'http.answered',
      route: '/groups/:slug',
      method: 'GET',
      status: 200,
      ms: 3.2,
      reference: 'k7m-2xpd',
    })
    expect(said().endsWith('}\n')).toBe(true)
  })

  test('an address that is no declared route becomes (other)', () => {
    const route = routeTemplates(['/groups/:slug'])
    expect(route('/groups/quiet-mornings-bereavement')).toBe('(other)')
  })

  test('leaves out what is below its level', () => {
    const { log, said } = listen({ from: 'warn' })
    log.info('http.answered')
    expect(said()).toBe('')
  })

  test('nothing of a person gets in through any field, whatever is forced past the types', () => {
    const fields = [
      'route',
      'method',
      'status',
      'ms',
      'reference',
      'code',
      'id',
      'count',
      'attempt',
      'pid',
      'port',
      'bytes',
      'ip',
      'q',
    ]
    for (const canary of CANARIES)
      for (const field of fields)
        for (const pretty of [true, false]) {
          const { log, said } = listen({ pretty })
          log.error('http.failed', { [field]: canary } as unknown as LogFields)
          log.error(canary as 'http.failed')
          expect(said()).not.toContain(canary)
          expect(said().split('\n')).toHaveLength(3)
        }
  })

  test('free text of any kind is withheld from the fields that hold text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8, mode: 'sentences' }), words => {
        const { log, said } = listen()
        const forced = { code: words, reference: words, id: words }
        log.warn('import.row-refused', forced as unknown as LogFields)
        const withheld = '(withheld)'
        expect(JSON.parse(said())).toMatchObject({ code: withheld, reference: withheld, id: withheld })
      }),
    )
  })

  test('a fault keeps its class, code and place, and loses its message, its cause’s message and forged places', () => {
    for (const canary of CANARIES) {
      const cause = Object.assign(new RangeError(`deep ${canary}`), { code: canary })
      const fault = Object.assign(
        new TypeError(`at first ${canary}\n    at ${canary} (/x/${canary}.ts:1:1)`, { cause }),
        {
          code: '23505',
          detail: `Key (email)=(${canary})`,
        },
      )
      const { log, said } = listen()
      log.error('http.failed', { fault })
      expect(said()).not.toContain(canary)
      const { fault: kept } = JSON.parse(said())
      expect(kept).toMatchObject({ kind: 'TypeError', code: '23505', cause: { kind: 'RangeError' } })
      expect(kept.at[0]).toMatch(/src\/platform\/log\.test\.ts:\d+$/)
    }
  })

  test('a forged class or a thrown word is not written either', () => {
    const { log, said } = listen()
    log.error('http.failed', { fault: 'Joan Whitlock' })
    log.error('http.failed', { fault: Object.assign(new Error('x'), { name: 'Joan Whitlock' }) })
    expect(said()).not.toContain('Joan')
  })

  test('event names that are not written in the code do not compile', () => {
    const { log } = listen()
    const typed: string = 'anything.typed'
    // @ts-expect-error a string that is only known at run time is refused
    log.info(typed)
    // @ts-expect-error a field outside the closed list is refused
    log.info('http.answered', { query: 'bipolar' })
    // @ts-expect-error a route that was not declared is refused
    log.info('http.answered', { route: '/groups/quiet-mornings' })
  })

  test('codes come from the program or from an error, never from a text', () => {
    const { log, said } = listen()
    log.warn('database.lost', { code: logCode('disk-full') })
    const code = codeOf(Object.assign(new Error('x'), { code: '53100' }))
    log.warn('database.lost', { ...(code && { code }) })
    expect(said().match(/"code":"[^"]*"/g)).toEqual(['"code":"disk-full"', '"code":"53100"'])
    expect(codeOf(Object.assign(new Error('x'), { code: 'Joan' }))).toBeUndefined()
    // @ts-expect-error a text is no code
    log.warn('database.lost', { code: 'joan' })
    expect(said()).not.toContain('joan')
  })

  test('in a terminal a line reads at a glance', () => {
    const { log, said } = listen({ pretty: true })
    log.warn('database.lost', { attempt: 2 })
    expect(said()).toBe('12:00:00 ! database.lost  attempt=2\n')
  })
})
