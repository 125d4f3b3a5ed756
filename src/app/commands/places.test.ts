import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../config.ts'
import { PlainFault } from '../plain-fault.ts'
import { silence } from '../progress.ts'
import { places } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymeet-places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const worksop = ['GB', 'S80', 'Worksop', 'England', 'ENG', '', '', '', '', '53.3018', '-1.124', '4'].join(
  '\t',
)

async function added(text: string): Promise<string[]> {
  const file = join(folder, 'GB.txt')
  writeFileSync(file, text)
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation(line => said.push(line))
  await places({
    args: ['add', file],
    config: readConfig({ DATA_DIR: join(folder, 'data') }),
    progress: silence,
    built: { gazetteer: '', publicFiles: '' },
  })
  return said
}

describe('Tomás adds a file of postcodes', () => {
  test('and reads how many were taken', async () => {
    const langold = worksop.replace('S80', 'S81').replace('Worksop', 'Langold')
    expect(await added(`${worksop}\n${langold}\n`)).toEqual(['2 rows read, 2 taken.', 'GB: 2 postcodes.'])
  })

  test.each([
    ['a sheet of another kind', 'town,postcode\nWorksop,S80\n'],
    ['an empty file', ''],
  ])('%s ends as a fault that says nothing was added', async (_, text) => {
    const fault = await added(text).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(PlainFault)
    expect((fault as PlainFault).message).toMatch(
      /^Nothing in .*GB\.txt could be used, so nothing was added\./,
    )
  })
})
