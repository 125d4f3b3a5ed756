/** Languages whose names the runtime does not know. */
export const languages = {
  'language.ase': 'American Sign Language',
  'language.bfi': 'British Sign Language',
  'language.dse': 'Dutch Sign Language',
  'language.gsg': 'German Sign Language',
  'language.isg': 'Irish Sign Language',
  'language.nsl': 'Norwegian Sign Language',
  'language.ssp': 'Spanish Sign Language',
  'language.swl': 'Swedish Sign Language',
} as const
