/** Bytes to text, whatever they are: UTF-8, UTF-16 by its mark, broken bytes replaced and counted. */

export interface DecodedText {
  text: string
  /** How many characters could not be read and stand as U+FFFD. */
  broken: number
}

export function decodeText(input: Uint8Array | string): DecodedText {
  if (typeof input === 'string') return { text: input.replace(/^\ufeff/, ''), broken: 0 }
  const utf16 =
    input[0] === 0xff && input[1] === 0xfe
      ? 'utf-16le'
      : input[0] === 0xfe && input[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16) return { text: new TextDecoder(utf16).decode(input), broken: 0 }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input), broken: 0 }
  } catch {
    const text = new TextDecoder('utf-8').decode(input)
    return { text, broken: text.split('\ufffd').length - 1 }
  }
}
