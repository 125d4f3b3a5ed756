/** Voices of groups about dementia: people who have it, and people beside them. */
import type { VoiceLine } from '../voice.ts'

export const dementia: VoiceLine[] = [
  [
    'Same Question Twice',
    'dementia-families dementia',
    'Husbands, wives, daughters, sons. Someone we love has dementia and we have answered that already.',
    {
      life: 'open',
      town: 'Worksop',
      when: 'Tuesdays, 2 to 3.30 pm',
      words:
        'We say the things you cannot say at home: that you shouted, that you hid the car keys, that you miss somebody who is sitting next to you.\n\nYou may bring them. A volunteer plays dominoes with them next door, and always loses.',
    },
  ],
  [
    'The Farmhouse Line',
    'dementia-families',
    'A weekly ring-round for people out in the villages whose husband or wife has dementia. Any telephone will do.',
    { mode: 'phone', when: 'Thursdays, 11 am to noon', life: 'open' },
  ],
  [
    'Long Lane Kitchen',
    'dementia-families',
    'We live miles from anywhere and someone at home is forgetting us. One warm kitchen, once a fortnight.',
    { life: 'open', where: 'far', town: 'Mizzle End', when: 'every second Thursday, 1.30 to 3.30 pm' },
  ],
  [
    'Still Married',
    'dementia-families',
    'Married to somebody who does not always know it. We do.',
    { town: 'Retford' },
  ],
  [
    'Harvest of Small Things',
    'dementia-families',
    'Farming families living with dementia. Gates, keys, milk lorries, love.',
    { among: ['farmers'], where: 'far', town: 'Burdock-le-Wold', when: 'last Friday, 1 to 3 pm' },
  ],
  [
    'The Care Home Corridor',
    'dementia-families former-carers',
    'They live in a home now and we drive there and back. What to do with our hands at six o’clock.',
  ],
  [
    'Daughters on the Phone',
    'dementia-families',
    'Ring in once a week from wherever you are. Dementia, from a distance, without a screen.',
    { mode: 'phone', when: 'Sundays, 6 to 7 pm' },
  ],
  [
    'Where Is My Handbag',
    'dementia-families',
    'Caring for a mother with dementia. We have found it in the oven.',
    { town: 'Kettlesham' },
  ],
  [
    'Young Onset, Young Family',
    'dementia-families dementia',
    'Dementia before sixty-five, with a mortgage and children at school.',
    { for: 'both' },
  ],
  [
    'Song Before Supper',
    'dementia',
    'People with dementia and those who came with them. We sing what we know, which is plenty.',
    { life: 'open', for: 'both', town: 'Worksop', when: 'Fridays, 4 to 5.30 pm' },
  ],
  [
    'The Forget-Me Lot',
    'dementia',
    'We have dementia ourselves and would like a word. Relatives can wait outside, they need the rest.',
    { life: 'open', town: 'Kettlesham' },
  ],
  [
    'Dominoes and Names',
    'dementia',
    'A table for people who are starting to forget. Labels on everything, including us.',
    { for: 'both', town: 'Hobbleford' },
  ],
  [
    'Tea Dance at Four',
    'dementia',
    'Feet remember. Tea, a gramophone, and partners of every sort.',
    { for: 'both', when: 'first and third Sunday, 4 to 5.30 pm', town: 'Newark' },
  ],
  [
    'Pocket Diary',
    'dementia',
    'Newly told it is dementia. We are a few months further on and still go on holiday.',
  ],
  [
    'The Shed at Number Nine',
    'dementia men',
    'Men with memory trouble and a lathe. Every tool is drawn on the wall.',
    { among: ['men'], town: 'Thrumley' },
  ],
  [
    'Memory Clinic Mondays',
    'dementia-families',
    'Five Mondays with a dementia nurse for families: what comes, who helps, what to sign.',
    { kind: 'led', when: 'Mondays, 10 am to noon' },
  ],
  [
    'Sitting Service Social',
    'dementia dementia-families',
    'Two trained sitters and lunch. You may leave your person with us or stay.',
    { when: 'Wednesdays, 11.30 am to 2 pm', kind: 'led', for: 'both', town: 'Wimblethorpe' },
  ],
]
