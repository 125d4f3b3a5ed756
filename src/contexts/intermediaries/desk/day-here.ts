/** Days where the desk is. */
import { Temporal } from 'temporal-polyfill'

const here = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** @param at epoch milliseconds @param zone IANA zone @returns `2026-11-12` */
export const dayOf = (at: number, zone: string): string => here(at, zone).toPlainDate().toString()

/** @returns epoch milliseconds of the first moment of that day */
export const startOfDay = (at: number, zone: string): number => here(at, zone).startOfDay().epochMilliseconds
