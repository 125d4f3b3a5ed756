/** Who may what in an agency: whoever holds a task there, and nothing about any group's record (M32, M60). */
import type { Policy } from '#contexts/identity/index.ts'

export const agencyPolicy: Policy = {}
