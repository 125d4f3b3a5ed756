import { describe, expect, test } from 'vitest'
import { planImport, saidOf } from '#contexts/directory/index.ts'
import { english } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { readImport } from '../read-import.ts'
import { importReport, reportAsJson } from './import-report.ts'
import { sayDuplicates, sayPlan } from './report-plan.ts'
import { sayReport } from './report-rows.ts'

const SHEET = [
  'id,name,town,when,website,Shoe size',
  '1,Harbour,Eastmere,Monday 7pm,example.org,44',
  '2,Quay,Eastmere,Monday 7pm,javascript:alert(1),',
  '3,Dawn,Eastmere,when it suits,,',
  '4,,Eastmere,Monday 7pm,,',
].join('\n')
const none = { pairs: [], cutShort: 0 }
const read = () => readImport(SHEET, 'csv', { today: '2026-03-14', zone: 'Europe/London', country: 'GB' })
const lines = (made: Iterable<string>) => [...made].join('\n')

describe('Karin reads what became of her sheet', () => {
  test('the counts come first, then each row that was not simply taken', () => {
    const text = lines(sayReport(importReport(read()), english))
    expect(text).toContain(
      '4 rows read as a sheet of groups: 1 taken, 1 repaired, 1 for a person to look at, 1 left out.',
    )
    expect(text).toContain('Columns we do not read: Shoe size.')
    expect(text).toContain('4 × time zone taken from the one given for the file'.replace('4', '3'))
    expect(text).toContain(
      'Row 2, Quay: repaired: not a web address, left out (website): javascript:alert(1)',
    )
    expect(text).toContain(
      'Row 3, Dawn: please look: we cannot tell when they meet; not shown until you have looked “when it suits”',
    )
    expect(text).toContain('Row 4, no name: left out: has no name')
  })

  test('in her own language the words of the sheet stand in its own quotation marks', () => {
    const report = importReport(read())
    expect(lines(sayReport(report, german))).toContain('„when it suits“')
    expect(lines(sayReport(report, norwegian))).toContain('«when it suits»')
  })

  test('what holds for many rows is one line, and every row stands in the report for programs', () => {
    const sheet = [
      'name,town,when',
      ...Array.from({ length: 30 }, (_, n) => `${n % 3 ? '' : `Quay ${n}`},Eastmere ${n},7pm`),
    ]
    const report = importReport(readImport(`${sheet.join('\n')}\n`, 'csv', { today: '2026-03-14' }))
    const text = lines(sayReport(report, english))
    expect(text).toContain(
      '20 rows left out: has no name (rows 2–3, 5–6, 8–9, 11–12, 14–15, 17–18, 20–21, 23–24 and 4 more)',
    )
    expect(text).not.toContain('no name: left out')
    expect(JSON.parse(reportAsJson(report, null, none)).rows).toHaveLength(30)
  })

  test('a dry run says what would change, and what stays because it was edited here', () => {
    const { groups } = read()
    const [harbour, quay] = groups
    if (!harbour || !quay) throw new Error('two groups are expected')
    const said = { ...saidOf(harbour), name: 'Harbor', summary: 'Old words' }
    const existing = [
      { groupId: 'a', externalId: '1', said, current: { ...said, summary: 'Our words' }, missingSince: null },
    ]
    const plan = planImport(existing, [{ ...harbour, summary: 'New words' }, quay])
    const text = lines(sayPlan(plan, english))
    expect(text).toContain('1 new group\n  Quay')
    expect(text).toContain(
      '1 group changes\n  Harbour\n    name: Harbor → Harbour\n    summary: edited here, so it stays Our words; the source now says New words',
    )
    expect(JSON.parse(reportAsJson(importReport(read()), plan, none))).toMatchObject({
      counts: { rows: 4 },
      plan: { create: [{ id: '2' }], update: [{ kept: [{ field: 'summary' }] }] },
    })
  })

  test('a list that lost its groups is not believed', () => {
    const existing = read().groups.map(group => ({
      groupId: group.externalId,
      externalId: group.externalId,
      said: saidOf(group),
      current: saidOf(group),
      missingSince: null,
    }))
    const text = lines(sayPlan(planImport(existing, []), english))
    expect(text).toContain('This list has lost 3 of 3 groups')
    expect(text).toContain('--accept-shrink')
  })

  test('groups that may be here already are named', () => {
    const pairs = [{ incoming: 'a', existing: 'b', because: 'name-near' as const }]
    const nameOf = (id: string) => `Group ${id}`
    const said =
      '1 group may be here already, from another source\n  Group a and Group b: the same name in the same place'
    expect(lines(sayDuplicates({ pairs, nameOf, cutShort: 0 }, english))).toBe(said)
    expect(lines(sayDuplicates({ pairs, nameOf, cutShort: 1 }, english))).toBe(
      `${said}\n  1 of them is like more than 50 groups; comparing ended there, so look for the right one yourself`,
    )
  })

  test('what a file says cannot act on the screen it is printed on', () => {
    const { outcomes } = readImport('name,town,when\n\u001b[31mHarbour,Eastmere,\u001b]0;x\u0007\n', 'csv', {
      today: '2026-03-14',
      zone: 'Europe/London',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(JSON.stringify(outcomes)).not.toMatch(/\\u001b|\u001b|\u0007/)
  })
})
