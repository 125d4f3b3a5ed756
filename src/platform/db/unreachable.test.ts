import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { asTrouble, DatabaseTrouble } from './database-trouble.ts'
import { unreachable } from './unreachable.ts'

const url = 'postgres://sofia:hunter2@127.0.0.1:9/waymeet'
const said = (error: unknown, at = url): string => (unreachable(at, error) as Error).message
const system = (code: string) => asTrouble(Object.assign(new Error(code), { code }))

test('a host where nobody listens is named with the setting, and the password is not', async () => {
  const error = await openDatabase({ url }).catch((fault: unknown) => fault)
  const message = said(error)
  expect(message).toContain('127.0.0.1, port 9, which DATABASE_URL names, cannot be reached (ECONNREFUSED)')
  expect(message).not.toMatch(/hunter2|sofia/)
})

test('a name nobody knows, a silent host and a socket are told alike', () => {
  expect(said(system('ENOTFOUND'), 'postgres://db.example/waymeet')).toContain('db.example, port 5432')
  expect(said(asTrouble(new Error('timeout expired')))).toContain('no answer within five seconds')
  expect(said(system('ENOENT'), 'postgres:///waymeet?host=/run/pg')).toContain('at /run/pg, which')
})

test('what has another reason keeps its own words', () => {
  for (const code of ['28P01', '3D000', '53300'])
    expect(said(system(code))).not.toContain('cannot be reached')
  const other = new Error('other')
  expect(unreachable(url, other)).toBe(other)
  expect(unreachable(url, new DatabaseTrouble('too-old'))).toMatchObject({ kind: 'too-old' })
})
