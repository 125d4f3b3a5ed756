/** A full disk is said clearly, loses nothing, and ends when there is room. */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { folderOf, isRoot, removeFolders, root } from './people.ts'
import { killAll, run } from './program.ts'

afterEach(killAll)
afterAll(removeFolders)

const canMount = isRoot && process.platform === 'linux' && tinyDisk(4)(() => true) === true

/** Runs `use` with a disk of so many MB, if this machine lets us mount one. */
function tinyDisk(megabytes: number) {
  return <T>(use: (folder: string) => T): T | null => {
    const folder = folderOf(root)
    if (
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]).status !== 0
    )
      return null
    const off = () => spawnSync('umount', ['-l', folder])
    const result = use(folder)
    if (result instanceof Promise) result.finally(off).catch(() => {})
    else off()
    return result
  }
}

describe.skipIf(!canMount)('a full disk (needs root and the right to mount)', () => {
  test('during the very first start is said, and nothing half-made is left', async () => {
    await tinyDisk(8)(async folder => {
      const keeper = run('keeper.ts', [join(folder, 'db')], root)
      const { refused, message } = await keeper.next('refused')
      expect(refused).toBe('disk-full')
      expect(message).toMatch(/disk is full.*Make room/)
      expect(readdirSync(join(folder, 'db')).filter(name => name.startsWith('pg18'))).toEqual([])
    })
  }, 60_000)

  test.each([
    ['a table', 'rows'],
    ['the log of changes, which stops the server', 'log'],
  ])(
    'while running, met by %s: the change is refused clearly, what was saved stays, and all goes on when there is room',
    async (_, what) => {
      await tinyDisk(110)(async folder => {
        const filler = join(folder, 'filler')
        const program = run('disk-filler.ts', [join(folder, 'db'), filler, what], root)
        expect(await program.next('trouble')).toMatchObject({
          trouble: 'disk-full',
          message: expect.stringMatching(/Make room/),
        })
        truncateSync(filler) // the room is there before the name is gone
        rmSync(filler)
        const { wrote, saved } = await program.next('saved')
        expect(saved).toBe(wrote)
        expect(await program.next('again')).toEqual({ again: Number(saved) + 1 })
        await program.kill('SIGKILL')
      })
    },
    60_000,
  )

  test('at the next start is said', async () => {
    await tinyDisk(110)(async folder => {
      const first = run('keeper.ts', [join(folder, 'db')], root)
      await first.next('host')
      await first.kill('SIGTERM')
      spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'filler')}`, 'bs=4096'])
      const second = run('keeper.ts', [join(folder, 'db')], root)
      const { refused, message } = await second.next('refused')
      expect(refused).toBe('disk-full')
      expect(message).toMatch(/Nothing that was saved before is lost.*start again/)
    })
  }, 60_000)
})
