/** Moments are epoch milliseconds in the program and timestamps in the table. */
export const isMoment = (column: string): boolean =>
  column === 'at' || column.endsWith('_at') || column.endsWith('_since')
