/** The last line of an import: what was done, or that nothing was. */
import type { ImportPlan } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { IncomingGroup } from './incoming-group.ts'

/** Whether carrying out the plan changes anything a person could see of a group. */
const changesSomething = (plan: ImportPlan<IncomingGroup>): boolean =>
  plan.create.length > 0 ||
  plan.removed.length > 0 ||
  plan.missing.some(step => step.fresh) ||
  plan.update.some(step => step.changes.length > 0 || step.dropped.length > 0 || step.returned)

export function sayWritten(plan: ImportPlan<IncomingGroup>, dryRun: boolean, t: Translator): string {
  if (dryRun) return t('import.dry-run')
  if (changesSomething(plan)) return t('import.written')
  if (plan.waiting.length > 0) return t('import.written-waiting')
  return t('import.written-nothing', { unchanged: plan.unchanged.length + plan.update.length })
}
