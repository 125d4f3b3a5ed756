/** A list writes where Joan lives: the report says which row and which field, and never the words. */
import { expect, it } from 'vitest'
import { english } from '#ui/messages/translator.ts'
import { readImport } from '../read-import.ts'
import { importReport } from './import-report.ts'
import { sayReport } from './report-rows.ts'

const sheet = `id,name,when,timezone,how,place,street,town,directions,note
1,The Tuesday Table,Tuesdays 7 pm to 8 pm,Europe/London,in person,,12 Elm Grove,Worksop,at Joan Canary's house,
2,Half a Bed,Mondays 7 pm to 8 pm,Europe/London,in person,Town Hall,1 High Street,Worksop,Green door,Ask for Jane Canary
3,Jane Canary,Fridays 7 pm to 8 pm,Europe/London,in person,Town Hall,1 High Street,Worksop,,
4,Evening Kettle,Fridays 7 pm to 8 pm,Europe/London,in person,St Mary's Hall,4 High Street,Worksop,Ring the bell,
`
const read = readImport(sheet, 'csv', { today: '2026-11-22', country: 'GB' })

it('row by row, with the field, and without the words', () => {
  const report = importReport(read)
  const asked = report.rows.map(({ row, questions }) => [
    row,
    questions.map(({ code, field }) => `${code} ${field}`),
  ])
  expect(asked).toEqual([
    [1, ['reads-like-home street', 'reads-like-home directions']],
    [2, ['reads-like-name note']],
    [3, ['reads-like-name name']],
  ])
  const said = [...sayReport(report, english)].join('\n')
  expect(said).toContain('people see only the town until somebody has looked')
  expect(said).not.toMatch(/Joan|Elm Grove|Ask for/)
})

it('only a group that is itself called after somebody waits whole', () =>
  expect(read.groups.map(({ held }) => held)).toEqual([false, false, true, false]))
