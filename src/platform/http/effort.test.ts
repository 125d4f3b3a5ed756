/** Work is taken once, for the form it was asked for, in its time; a published trick with it gets nowhere. */
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { describe, expect, it } from 'vitest'
import { openEffort } from './effort.ts'

let now = 0
const effort = openEffort({ key: Buffer.alloc(32, 1), clock: { now: () => now } })
const workedOut = async (asked: string) => {
  const challenge = JSON.parse(asked)
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
}

describe('what a browser worked out', () => {
  it('is taken once, however many send it at the same moment', async () => {
    const done = await workedOut(await effort.ask('wrong half-a-bed'))
    const taken = await Promise.all([1, 2, 3].map(() => effort.isDone('wrong half-a-bed', done)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await effort.isDone('wrong half-a-bed', done)).toBe(false)
  })

  it('is good for the form it was asked for, and for ten minutes', async () => {
    const done = await workedOut(await effort.ask('wrong half-a-bed'))
    expect(await effort.isDone('wrong lost-socks', done)).toBe(false)
    expect(await effort.isDone('claim half-a-bed', done)).toBe(false)
    now += 600_000
    expect(await effort.isDone('wrong half-a-bed', done)).toBe(false)
  })

  it('is not got for less: another end, less to find, or what was sent before with a word changed', async () => {
    const asked = await effort.ask('wrong half-a-bed')
    const done = await workedOut(asked)
    const easier = JSON.parse(asked)
    easier.parameters.keyPrefix = '0'
    const later = JSON.parse(done)
    later.challenge.parameters.data.endsAt += 1
    const spliced = JSON.parse(done)
    spliced.challenge.parameters.salt =
      spliced.challenge.parameters.nonce.slice(0, 2) + spliced.challenge.parameters.salt
    spliced.challenge.parameters.nonce = spliced.challenge.parameters.nonce.slice(2)
    const foreign = await workedOut(
      await openEffort({ key: Buffer.alloc(32, 2), clock: { now: () => now } }).ask('wrong half-a-bed'),
    )
    const tries = [
      await workedOut(JSON.stringify(easier)),
      JSON.stringify(later),
      JSON.stringify(spliced),
      foreign,
    ]
    for (const sent of [...tries, '', 'null', '{}', '[]', asked])
      expect(await effort.isDone('wrong half-a-bed', sent)).toBe(false)
    expect(await effort.isDone('wrong half-a-bed', done)).toBe(true)
  })
})
