/** What was acknowledged is never lost, whatever process is killed, and is never done twice (promise 8). */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { acknowledged, compare } from './ledger.ts'
import { folderOf, PEOPLE, removeFolders } from './people.ts'
import { killAll, run } from './program.ts'
import { serverPid } from './server-processes.ts'

afterEach(killAll)
afterAll(removeFolders)

/** The first person goes through all of it; the other shows that it does not depend on who runs it. */
const RUNS = PEOPLE.map((person, i) => ({ person, name: person.name, cycles: i === 0 ? 20 : 5 }))

/** Moments spread over start, steady writing and checkpoints of the client's buffers. */
const moment = (cycle: number): number => 20 + ((cycle * 37) % 130)

describe.each(RUNS)('as $name, $cycles times', ({ person, cycles }) => {
  test('kill -9 of the program during writes loses nothing and doubles nothing', async () => {
    const folder = folderOf(person)
    const acks: string[] = []
    for (let cycle = 0; cycle < cycles; cycle++) {
      const writer = run('writer.ts', [folder, `run${cycle}`], person)
      await writer.next('writing')
      await writer.next('ack')
      await pause(moment(cycle))
      await writer.kill('SIGKILL')
      acks.push(...acknowledged(writer.said))
    }
    const found = await compare(folder, acks)
    expect(found).toMatchObject({ lost: [], twice: [] })
    expect(acks.length).toBeGreaterThan(cycles * 5)
    console.log(
      `program killed ${cycles} times: ${acks.length} acknowledged, ${found.rows} found, 0 lost, 0 twice`,
    )
  }, 120_000)

  test('kill -9 of the server during writes loses nothing, doubles nothing, and the program goes on by itself', async () => {
    const folder = folderOf(person)
    const writer = run('writer.ts', [folder, 'run'], person)
    await writer.next('writing')
    for (let cycle = 0; cycle < cycles; cycle++) {
      await writer.next('ack')
      await pause(moment(cycle))
      process.kill(serverPid(folder), 'SIGKILL')
      await writer.next('fault')
      await backAfterLoss(writer, cycle)
      const before = acknowledged(writer.said).length
      while (acknowledged(writer.said).length <= before) await pause(5)
    }
    await writer.kill('SIGKILL')
    const acks = acknowledged(writer.said)
    const found = await compare(folder, acks)
    expect(found).toMatchObject({ lost: [], twice: [] })
    const faults = writer.said.filter(line => 'fault' in line)
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['away']))
    const longest = Math.max(...faults.map(({ ms }) => Number(ms)))
    expect(longest).toBeLessThan(5_000)
    const away = writer.said.filter(line => line.step === 'back').map(({ ms }) => Number(ms))
    console.log(
      `server killed ${cycles} times: ${acks.length} acknowledged, 0 lost, 0 twice; back after ${Math.max(...away)} ms at most; longest wait for a clear error ${longest} ms`,
    )
  }, 120_000)
})

async function backAfterLoss(writer: ReturnType<typeof run>, cycle: number): Promise<void> {
  while (writer.said.filter(line => line.step === 'back').length <= cycle) await pause(5)
}
