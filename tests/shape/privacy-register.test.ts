/** Every column of the real database is classed, and docs/privacy.md says what the register says (M77). */
import { expect, it } from 'vitest'
import { wholeRegister } from '#app/whole-register.ts'
import { sayPrivacyDocument } from '#contexts/directory/pages/privacy-document.ts'
import { registerGaps } from '#platform/privacy/privacy-register.ts'
import { freshDatabase } from '#support/database.ts'
import { english } from '#ui/messages/translator.ts'

const database = await freshDatabase()

it('no column is kept without a class, and no class is left over', async () => {
  const { rows } = await database.pool.query<{ table: string; columns: string[] }>(
    `select table_schema || '.' || table_name as table, array_agg(column_name::text) as columns
       from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema')
      group by 1`,
  )
  expect(rows.length).toBeGreaterThan(5)
  const actual = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))
  expect(registerGaps(wholeRegister, actual)).toEqual({ unclassed: [], gone: [] })
})

it('docs/privacy.md is made from the register', async () => {
  // `npm test -- tests/shape/privacy-register.test.ts -u` writes it anew.
  await expect(sayPrivacyDocument(wholeRegister, english)).toMatchFileSnapshot('../../docs/privacy.md')
})
