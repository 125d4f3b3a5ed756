/** Epoch milliseconds as a value of a statement; in the tables' types moments are numbers, as they are read. */
import { type RawBuilder, sql } from 'kysely'
import { instant } from './value-types.ts'

export const moment = (epochMs: number): RawBuilder<number> => sql`${instant(epochMs)}::timestamptz`
