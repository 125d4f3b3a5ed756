/** Sentences one after the other. What ends with a full stop already, as "17. nov." does, gets no second one. */

const ENDED = /[.!?]$/

/** Parted by full stops, with none after the last; what is empty is left out. */
export const sentences = (parts: readonly string[]): string =>
  parts.reduce((text, part) => (text === '' || part === '' ? text + part : `${ended(text)} ${part}`), '')

/** With a full stop at its end. */
export const ended = (text: string): string => (text === '' || ENDED.test(text) ? text : `${text}.`)
