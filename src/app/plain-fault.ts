/** Something the person at the terminal can mend; the message says what, and nothing more is printed. */
export class PlainFault extends Error {
  override name = 'PlainFault'
}
