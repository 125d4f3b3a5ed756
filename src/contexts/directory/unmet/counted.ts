/** How often something was not found. */
import type { WideArea } from './wide-area.ts'

export interface Counted extends WideArea {
  /** `2026-11` */
  month: string
  /** A slug, or `unknown`. */
  topic: string
  times: number
}
