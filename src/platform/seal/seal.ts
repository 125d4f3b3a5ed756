/**
 * What is written to somebody and must not lie readable. Whoever takes it in can seal it and cannot open it again: it is sealed
 * to the week's public key, whose other half lives in a folder of its own, outside database and backup, with the process that
 * hands letters on; and to keys that only a link holds, of which the database knows the public half.
 */
import type { Queries } from '../db/queries.ts'
import type { WeekSealed } from './week-sealed.ts'

export interface Sealer {
  /**
   * @param about the row and column it will stand in: sealed words moved to another row do not open
   * @param within the transaction it is done in: whoever holds a line to the database must not wait for another
   * @throws {NothingToSealWith} where no key of this week is known: then nothing may be taken in
   */
  seal(words: string, about: string, within?: Queries): Promise<WeekSealed>
}

export interface Opener {
  /** Null where the week's key is destroyed, or the words are not what they are said to be about. */
  open(sealed: WeekSealed, about: string): Promise<string | null>
}
