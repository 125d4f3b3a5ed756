/**
 * A backup as lines of text: a heading; for each table its name, its rows as COPY writes them, a line `\.`, and how many they
 * were with their sha256; then the sequences, and an end mark without which nothing is believed.
 */
import type { Sequence } from './kept-tables.store.ts'

export interface Heading {
  waymeetBackup: 1
  /** Moment in UTC of the snapshot. */
  madeAt: string
  /** What had been done to the database, in order. */
  migrations: { name: string; checksum: string }[]
  /** Tables left out, each with its reason. */
  leftOut: Readonly<Record<string, string>>
  /** What letters on their way were signed with, as base64url. */
  linkKey: string
}

export interface TableBegins {
  table: string
  /** As they stand in SQL. */
  columns: string[]
}

export interface TableEnds {
  rows: number
  sha256: string
}

export interface BackupEnds {
  sequences: Sequence[]
  tables: number
  rows: number
}

export const ROWS_END = Buffer.from('\\.\n')

export const lineWith = (said: Heading | TableBegins | TableEnds | BackupEnds): Buffer =>
  Buffer.from(`${JSON.stringify(said)}\n`)

/** The file is none, was cut off, or is damaged. Says what to do. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable'
}

export const cutOff = (): BackupUnreadable =>
  new BackupUnreadable('This backup was cut off or is damaged. Nothing was changed. Take another one.')
