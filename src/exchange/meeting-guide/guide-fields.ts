/** One meeting of a Meeting Guide feed or sheet, by field. */

/** Reads one field; undefined where there is none. */
export type GuideRow = (field: string) => unknown
