/** Languages whose names the runtime does not know. Written as at the beginning of a line, like the names it knows. */
import type { languages as english } from '../en/languages.ts'

export const languages = {
  'language.ase': 'Amerikansk tegnspråk',
  'language.bfi': 'Britisk tegnspråk',
  'language.dse': 'Nederlandsk tegnspråk',
  'language.gsg': 'Tysk tegnspråk',
  'language.isg': 'Irsk tegnspråk',
  'language.nsl': 'Norsk tegnspråk',
  'language.ssp': 'Spansk tegnspråk',
  'language.swl': 'Svensk tegnspråk',
} as const satisfies Record<keyof typeof english, string>
