/** One row of our sheet, by column. */
import type { Column } from './columns.ts'

/** The cell of a column as it was written; null when there is none or it is blank. */
export type SheetRow = (column: Column) => string | null
