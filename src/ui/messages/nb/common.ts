/** Words used on more than one page. */
import type { common as english } from '../en/common.ts'

export const common = {
  'common.product': 'Waymeet',
} as const satisfies Record<keyof typeof english, string>
