/** Languages whose names the runtime does not know. */
import type { languages as english } from '../en/languages.ts'

export const languages: Record<keyof typeof english, string> = {
  'language.ase': 'Amerikanische Gebärdensprache',
  'language.bfi': 'Britische Gebärdensprache',
  'language.dse': 'Niederländische Gebärdensprache',
  'language.gsg': 'Deutsche Gebärdensprache',
  'language.isg': 'Irische Gebärdensprache',
  'language.nsl': 'Norwegische Gebärdensprache',
  'language.ssp': 'Spanische Gebärdensprache',
  'language.swl': 'Schwedische Gebärdensprache',
}
