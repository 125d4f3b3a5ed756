/** What a complete set is called wherever it is handed over: on sheets, cards and beside every single group (M09). */
export interface NamedSet {
  /** Of its sheet. */
  url: string
  groups: number
  /** For `/g/{code}`; leads to the whole set as it is on the day it is typed. */
  code: string
  /** "Grief and loss, Worksop": the same in every language but for its words. */
  name: string
}
