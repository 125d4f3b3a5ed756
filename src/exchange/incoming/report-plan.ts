/** What an import does, or would do, to what is here: in plain text. */
import {
  type DuplicatesFound,
  gatheringKey,
  type ImportPlan,
  type UpdateStep,
} from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { IncomingGroup } from './incoming-group.ts'
import { clip } from './row-journal.ts'

/** Names printed of a long list; the JSON report has all. */
const MOST_NAMES = 30

function sayField(field: string, t: Translator): string {
  const gathering = gatheringKey(field)
  return gathering ? t('import.plan.gathering', { id: gathering.id, field: gathering.part }) : field
}

const sayValue = (value: unknown, t: Translator): string =>
  value === null || value === undefined || value === ''
    ? t('import.blank')
    : clip(typeof value === 'string' ? value : JSON.stringify(value))

function* sayStep(step: UpdateStep<IncomingGroup>, t: Translator): Generator<string> {
  yield `  ${clip(step.result.name)}`
  if (step.returned) yield `    ${t('import.plan.returned')}`
  for (const { field, from, to } of step.changes) {
    if (to === null && field.endsWith('/mode')) continue
    yield `    ${sayField(field, t)}: ${t('import.plan.changed', { from: sayValue(from, t), to: sayValue(to, t) })}`
  }
  for (const id of step.dropped) yield `    ${t('import.plan.dropped', { id: clip(id) })}`
  for (const { field, here, source } of step.kept)
    yield `    ${sayField(field, t)}: ${t('import.plan.kept', { here: sayValue(here, t), source: sayValue(source, t) })}`
}

/** Row by row: the list still has it, and whoever keeps the list should know. */
const sayTakenOut = ({ rows, name }: IncomingGroup, at: number, t: Translator): string =>
  t('import.plan.taken-out-row', {
    rows: rows.map(row => row.number).join(', '),
    name: clip(name),
    day: new Date(at).toISOString().slice(0, 10),
  })

function* sayNames(names: string[], t: Translator): Generator<string> {
  for (const name of names.slice(0, MOST_NAMES)) yield `  ${clip(name)}`
  if (names.length > MOST_NAMES) yield `  ${t('import.plan.more', { count: names.length - MOST_NAMES })}`
}

/** Lines without breaks. Steps that do nothing are not printed. */
export function* sayPlan(plan: ImportPlan<IncomingGroup>, t: Translator): Generator<string> {
  yield t('import.plan')
  if (plan.create.length > 0) {
    yield t('import.plan.create', { count: plan.create.length })
    yield* sayNames(
      plan.create.map(step => step.incoming.name),
      t,
    )
  }
  const telling = plan.update.filter(
    step => step.changes.length + step.kept.length + step.dropped.length > 0 || step.returned,
  )
  if (telling.length > 0) yield t('import.plan.update', { count: telling.length })
  for (const step of telling) yield* sayStep(step, t)
  const same = plan.unchanged.length + plan.update.length - telling.length
  if (same > 0) yield t('import.plan.unchanged', { count: same })
  if (plan.waiting.length > 0) {
    yield t('import.plan.waiting', { count: plan.waiting.length })
    yield* sayNames(
      plan.waiting.map(step => step.incoming.name),
      t,
    )
  }
  if (plan.missing.length > 0) {
    yield t('import.plan.missing', { count: plan.missing.length })
    yield* sayNames(
      plan.missing.map(step => step.name),
      t,
    )
  }
  if (plan.removed.length > 0) {
    yield t('import.plan.removed', { count: plan.removed.length })
    yield* sayNames(
      plan.removed.map(step => step.name),
      t,
    )
  }
  if (plan.takenOut.length > 0) yield t('import.plan.taken-out', { count: plan.takenOut.length })
  for (const { incoming, at } of plan.takenOut) yield `  ${sayTakenOut(incoming, at, t)}`
  if (plan.shrinkage) {
    const { groupsMissing, groupsBefore, gatheringsMissing, gatheringsBefore, why } = plan.shrinkage
    const lost = t('import.shrink', {
      groups: groupsMissing,
      before: groupsBefore,
      gatherings: gatheringsMissing,
      gatheringsBefore,
    })
    yield `${lost}${t(`import.shrink.${why}`)}`
    yield t('import.shrink.asked')
  }
}

export function* sayDuplicates(
  { pairs, nameOf, cutShort }: DuplicatesFound,
  t: Translator,
): Generator<string> {
  if (pairs.length === 0) return
  yield t('import.duplicates', { count: new Set(pairs.map(pair => pair.incoming)).size })
  for (const { incoming, existing, because } of pairs.slice(0, MOST_NAMES))
    yield `  ${t(`import.duplicate.${because}`, { incoming: clip(nameOf(incoming)), existing: clip(nameOf(existing)) })}`
  if (pairs.length > MOST_NAMES) yield `  ${t('import.plan.more', { count: pairs.length - MOST_NAMES })}`
  if (cutShort > 0) yield `  ${t('import.duplicates.cut-short', { count: cutShort })}`
}
