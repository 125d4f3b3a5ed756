/** The urgent help of this installation: the operator's own file where there is one, else what comes with the product. */

import { shippedUrgentHelp } from './shipped.ts'
import { readUrgentHelp } from './urgent-help.form.ts'
import type { UrgentHelp } from './urgent-help.ts'

export class UrgentHelpFault extends Error {
  override readonly name = 'UrgentHelpFault'
}

/**
 * `text`: what stands in the operator's file; null where there is none.
 * @throws UrgentHelpFault listing every fault: a wrong number is worse than a start that waits for a mend.
 */
export function urgentHelpFrom(text: string | null): UrgentHelp {
  if (text === null) return shippedUrgentHelp()
  const read = readUrgentHelp(text)
  if (read.ok) return read.help
  throw new UrgentHelpFault(
    `The file urgent-help.yaml in the data folder cannot be used:\n  ${read.faults.join('\n  ')}`,
  )
}
