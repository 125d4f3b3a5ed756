/** The urgent help that comes with the product, for where the operator has none of their own. */
import { readUrgentHelp, type UrgentHelpRead } from './urgent-help.form.ts'
import type { UrgentHelp } from './urgent-help.ts'
import text from './urgent-help.yaml?raw'

let kept: UrgentHelp | undefined

/** @throws when the file in the product has a fault, which a test rules out. */
export function shippedUrgentHelp(): UrgentHelp {
  const read: UrgentHelpRead = kept ? { ok: true, help: kept } : readUrgentHelp(text)
  if (!read.ok) throw new Error(`urgent-help.yaml:\n${read.faults.join('\n')}`)
  kept = read.help
  return kept
}
