/** Plain language, in whichever of our languages, cut into what the readers know. */

import { englishTokens, plainText, type Token } from './tokens.ts'
import { tokensIn } from './tongues/tokens-in.ts'
import { tongueOf } from './tongues/tongue-of.ts'

export function tokensOf(text: string): Token[] {
  const plain = plainText(text)
  const tongue = tongueOf(plain)
  return tongue ? tokensIn(tongue, plain) : englishTokens(plain)
}
