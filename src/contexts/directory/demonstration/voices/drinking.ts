/** Voices of groups about drinking, one’s own or somebody else’s. */
import type { VoiceLine } from '../voice.ts'

export const drinking: VoiceLine[] = [
  [
    'One Day at the Mill',
    'alcohol',
    'We stopped drinking, or want to. One day at a time, with strong tea.',
    { life: 'open', town: 'Worksop', when: 'every day, 7 to 8 pm' },
  ],
  [
    'The Dry Bench',
    'alcohol',
    'Drinking had us. Now we sit on the dry bench and tell each other the truth about Friday.',
    { when: 'Fridays, 7.30 to 9 pm' },
  ],
  [
    'Empty Bottles',
    'alcohol',
    'We counted the bottles into the recycling at night too. You will not be the worst one here.',
  ],
  [
    'Last Orders',
    'alcohol',
    'Called time on drinking, or about to. Come as you are, even if you had one this morning.',
    { town: 'Doncaster' },
  ],
  [
    'The Ginger Beer Set',
    'alcohol',
    'Sober and bored of sitting at home. Quizzes, bowls, curry. Nobody asks why you are not drinking.',
    { when: 'Saturdays, 6 to 9 pm', town: 'Kettlesham' },
  ],
  [
    'Wine O’Clock No More',
    'alcohol women',
    'Women who drank at home, neatly, in nice glasses. It still counts.',
    { among: ['women'] },
  ],
  [
    'Before the School Run',
    'alcohol parents-of-teens',
    'Mums and dads who drink too much and are scared somebody will notice. Somebody here has been you.',
    { mode: 'online', when: 'Tuesdays and Thursdays, 8.30 to 9.30 pm' },
  ],
  [
    'Cutting Down',
    'alcohol',
    'Not everyone wants to stop. We count, we cut down, we tell each other how it went.',
  ],
  [
    'Dawn Table',
    'alcohol',
    'The first hour of the day is the hardest, so we have breakfast at half six.',
    { when: 'Monday to Friday, 6.30 to 7.15 am', town: 'Sheffield' },
  ],
  [
    'Sober in the Saddle',
    'alcohol',
    'We used to ride to the pub. Now we ride past it. Slow pace, long stops.',
    { where: 'outdoors', when: 'Sundays, 10 am to 1 pm' },
  ],
  [
    'First Drink Club',
    'alcohol',
    'The name is a joke: it is the first drink we leave alone. Newcomers sit wherever they like.',
    { town: 'Mansfield' },
  ],
  [
    'Tuesday Dry Dock',
    'alcohol',
    'Boats get repaired in dry dock. So do we, with soup.',
    { when: 'Tuesdays, noon to 1 pm', town: 'Gainsborough' },
  ],
  [
    'Czysty dzień',
    'alcohol',
    'Trzeźwość po polsku. For Polish speakers who want to stop drinking, beginners welcome.',
    { languages: ['pl'] },
  ],
  [
    'The Signed Hour',
    'alcohol drugs',
    'Recovery in British Sign Language. No hands raised in secret, all hands welcome.',
    { when: 'Sundays, 7 to 8 pm', languages: ['bfi', 'en'], among: ['deaf'], mode: 'online' },
  ],
  [
    'Glass Half Told',
    'alcohol-families',
    'Someone you love drinks. We stopped pouring it down the sink and started talking to each other.',
    { life: 'open', town: 'Worksop', when: 'Mondays, 7.30 to 9 pm' },
  ],
  [
    'Walking on Eggshells, Sitting on Chairs',
    'alcohol-families',
    'Wives, husbands, parents of drinkers. For one hour it is about us.',
  ],
  [
    'The Spare Room',
    'alcohol-families',
    'Partners who sleep in the spare room when it is a bad night. We do not tell you to leave or stay.',
    { mode: 'hybrid' },
  ],
  [
    'His Coat in the Hall',
    'alcohol-families',
    'You listen for the key in the lock. So did we, for years.',
    { among: ['women'], town: 'Chesterfield' },
  ],
  [
    'Sixteen and Sober Enough',
    'alcohol-families young-people',
    'Young people with a mum or dad who drinks. Snacks, no speeches, parents stay outside.',
    { when: 'Wednesdays, 4.30 to 6 pm', among: ['young-people'], town: 'Kettlesham' },
  ],
  [
    'Grown Up in the Pub',
    'adult-children',
    'We grew up with drinking at home and became very good at keeping the peace.',
    { town: 'Retford' },
  ],
  [
    'The Peacemakers',
    'adult-children',
    'Adult children of drinkers. We can read a room in a second and rest in none. Learning to.',
  ],
  [
    'Dry Course',
    'alcohol',
    'Six evenings with an alcohol worker: your triggers, your body, your next Friday.',
    { kind: 'course', town: 'Rotherham', when: 'Wednesdays, 6 to 8 pm' },
  ],
]
