/** The account of an import as data: what is printed, and what `--report json` gives. */
import type { Abroad, DuplicatesFound, ImportPlan } from '#contexts/directory/index.ts'
import type { ReadImport } from '../read-import.ts'
import type { IncomingGroup } from './incoming-group.ts'
import {
  isFilledBlank,
  type Question,
  type RefusalCode,
  type Repair,
  type RepairCode,
} from './row-outcome.ts'

export interface ReportRow {
  row: number
  id: string | null
  name: string | null
  outcome: 'repaired' | 'queued' | 'refused'
  repairs: Repair[]
  questions: Question[]
  refused: { why: RefusalCode; words: string } | null
}

export interface ImportReport {
  format: ReadImport['format']
  counts: {
    rows: number
    taken: number
    repaired: number
    queued: number
    refused: number
    groups: number
    gatherings: number
  }
  brokenCharacters: number
  unknownColumns: string[]
  /** Blanks filled from elsewhere, by kind: too many to list by row. */
  filled: Partial<Record<RepairCode, number>>
  /** Every row that was not simply taken, in the order of the file. */
  rows: ReportRow[]
}

export function importReport(read: ReadImport): ImportReport {
  const counts = {
    rows: read.outcomes.length,
    taken: 0,
    repaired: 0,
    queued: 0,
    refused: 0,
    groups: read.groups.length,
    gatherings: 0,
  }
  for (const group of read.groups) counts.gatherings += group.gatherings.length
  const filled: ImportReport['filled'] = {}
  const rows: ReportRow[] = []
  for (const outcome of read.outcomes) {
    counts[outcome.kind]++
    const repairs = outcome.kind === 'refused' ? [] : outcome.repairs
    for (const repair of repairs)
      if (isFilledBlank(repair)) filled[repair.code] = (filled[repair.code] ?? 0) + 1
    if (outcome.kind === 'taken') continue
    rows.push({
      row: outcome.row.number,
      id: outcome.row.id,
      name: outcome.row.name,
      outcome: outcome.kind,
      repairs: repairs.filter(repair => !isFilledBlank(repair)),
      questions: outcome.kind === 'queued' ? outcome.questions : [],
      refused: outcome.kind === 'refused' ? { why: outcome.why, words: outcome.words } : null,
    })
  }
  const { format, brokenCharacters, unknownColumns } = read
  return { format, counts, brokenCharacters, unknownColumns, filled, rows }
}

/** The whole account for programs: the rows, what the plan does or would do, and what may be here twice. */
export function reportAsJson(
  report: ImportReport,
  plan: ImportPlan<IncomingGroup> | null,
  { pairs, cutShort }: Pick<DuplicatesFound, 'pairs' | 'cutShort'>,
  abroad: (Abroad & { homeCountry: string }) | null = null,
): string {
  const named = ({ externalId, incoming }: { externalId: string; incoming: IncomingGroup }) => ({
    id: externalId,
    name: incoming.name,
    rows: incoming.rows.map(row => row.number),
  })
  return JSON.stringify({
    ...report,
    plan: plan && {
      create: plan.create.map(named),
      update: plan.update.map(step => ({
        ...named(step),
        groupId: step.groupId,
        changes: step.changes,
        kept: step.kept,
        dropped: step.dropped,
        returned: step.returned,
      })),
      unchanged: plan.unchanged.length,
      waiting: plan.waiting.map(step => ({ ...named(step), groupId: step.groupId })),
      missing: plan.missing,
      removed: plan.removed,
      takenOut: plan.takenOut.map(({ incoming, at }) => ({
        ...named({ externalId: incoming.externalId, incoming }),
        on: new Date(at).toISOString().slice(0, 10),
      })),
      shrinkage: plan.shrinkage,
    },
    abroad,
    duplicates: pairs,
    duplicatesCutShort: cutShort,
  })
}
