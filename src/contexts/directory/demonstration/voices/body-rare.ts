/** Voices of groups about rare conditions, and about those that run in blood. */
import type { VoiceLine } from '../voice.ts'

export const rareConditions: VoiceLine[] = [
  [
    'The Yellow Leaflet',
    'hepatitis',
    'Hepatitis B or C, told or not told anyone. You can tell us.',
    { where: 'secret', town: 'Nottingham' },
  ],
  [
    'Somebody Else’s Heart',
    'transplant',
    'Had a transplant or waiting for the call. We keep our bags packed and our thanks ready.',
    { for: 'both' },
  ],
  [
    'Undetectable',
    'hiv',
    'HIV, one tablet a day and sixty years to plan. Old stories, new lives.',
    { where: 'secret' },
  ],
  [
    'Positive Mums',
    'hiv women',
    'Women with HIV, babies, schools, secrets. Children play in the next room.',
    { among: ['women'], languages: ['en', 'sw', 'fr'], where: 'secret', town: 'London' },
  ],
  ['Cold Sore, Warm Heart', 'herpes', 'Herpes and the talk before the third date.'],
  [
    'Sickle Strong Enough',
    'sickle-cell',
    'Sickle cell and thalassaemia. Crises, colds, and doctors who do not believe the pain.',
    { among: ['black'], for: 'both' },
  ],
  [
    'Bruises and All',
    'haemophilia',
    'Bleeding disorders, boys and men and the women nobody tested.',
    { for: 'both' },
  ],
  [
    'Coffee Coloured',
    'neurofibromatosis',
    'Neurofibromatosis, with and without lumps to see.',
    { for: 'both' },
  ],
  ['Long Fingers', 'marfan', 'Marfan syndrome. We are all tall and none of us plays basketball.'],
  [
    'Dry Eyes, Dry Humour',
    'sjogrens',
    'Sjögren’s. Water on every table, eye drops like salt.',
    { town: 'Chesterfield' },
  ],
  [
    'White Fingers',
    'scleroderma',
    'Scleroderma and Raynaud’s. We meet in the warmest room in the building.',
    { town: 'Worksop' },
  ],
  ['Sick Day Rules', 'addisons', 'Addison’s. We carry the card, the kit and a spare of both.'],
  [
    'Purple Club',
    'porphyria',
    'Porphyria. There are not many of us, so we come from everywhere.',
    { mode: 'online', when: 'first Sunday of every second month, 3 to 4.30 pm' },
  ],
  [
    'Low Protein Picnic',
    'pku',
    'PKU and metabolic conditions. Families bring what they can eat and swap it.',
    { for: 'both', where: 'outdoors', when: 'last Sunday, 1 to 4 pm' },
  ],
  ['Inflamed Vessels', 'vasculitis', 'Vasculitis: forty doctors, one name at last.'],
  [
    'Rare Birds',
    'rare-conditions',
    'Something so rare there is no group for it. Then this is your group.',
    { when: 'third Tuesday, 6.30 to 8 pm' },
  ],
  [
    'One in a Hundred Thousand',
    'rare-conditions parent-carers',
    'Parents of a child with something nobody can spell.',
    { for: 'close-person', mode: 'online' },
  ],
]
