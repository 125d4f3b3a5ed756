/** Why the desk's answer to a shut door was not kept, with what was typed. */
export interface AnswerTold {
  id: string
  why: 'choose' | 'empty' | 'long' | 'again' | 'moved-on'
  step: string
  words: string
  /** Signs there is room for. */
  most: number
}
