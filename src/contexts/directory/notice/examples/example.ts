/** Sentences as groups and lists write them, written down before the rules were: every person and address is made up. */
import type { NoticeKind } from '../notice.ts'

/** What it reads like, and the words. `street`: it stands where a street does, and no venue is named. */
export type Example = readonly [NoticeKind, string] | readonly ['street', string]
