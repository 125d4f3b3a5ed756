import type { Which } from './say-which.ts'

/** What a complete set is called wherever it is handed over: on sheets, cards and beside every single group (M09). */
export interface NamedSet extends Which {
  /** Of its sheet. */
  url: string
  /** For `/g/{code}`; leads to the whole set as it is on the day it is typed. */
  code: string
  /** "Grief and loss, Worksop": the same in every language but for its words. */
  name: string
}
