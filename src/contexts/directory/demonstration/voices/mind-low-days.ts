/** Voices of groups about low mood, big swings and not wanting to go on. */
import type { VoiceLine } from '../voice.ts'

export const lowDays: VoiceLine[] = [
  [
    'The Grey Coat',
    'depression',
    'Depression, new or old friend. Some weeks we laugh, some weeks we just sit there together.',
  ],
  [
    'Up and Dressed',
    'depression',
    'Getting up was the hard part and you have done it. Tea first, talk after, no clever advice.',
    { when: 'Mondays, 11 am to noon', town: 'Worksop' },
  ],
  [
    'Tuesday Will Do',
    'depression',
    'Low mood and no energy to explain it. Nobody here says “have you tried running”.',
    { when: 'Tuesdays, 7 to 8.30 pm' },
  ],
  [
    'Flat Battery',
    'depression',
    'For when you are at two per cent. We go round once, and you may pass as often as you like.',
  ],
  [
    'The Long Corridor',
    'depression',
    'We have been down the long corridor more than once. We leave the lights on for each other.',
  ],
  [
    'Men Who Say “Fine”',
    'depression men',
    'We all said “fine” for years. Now we say something truer, over a brew and bad jokes.',
    { among: ['men'] },
  ],
  [
    'Pit Lamp',
    'depression men',
    'Lads and older lads from the old pit villages. Low mood, out of work, or both. No forms.',
    { among: ['men'], town: 'Hobbleford' },
  ],
  [
    'Curtains Open',
    'depression loneliness',
    'If opening the curtains is the day’s work, this is your group. Slippers are not unknown.',
    { mode: 'online', when: 'Monday to Friday, 9.30 to 10 am' },
  ],
  [
    'The Mending Basket',
    'depression',
    'We mend jumpers and talk about low spells. Nobody checks your stitches.',
    { among: ['women'] },
  ],
  [
    'Half Past Low',
    'depression anxiety',
    'Depression and worry often come as a pair, so we made one group of it.',
  ],
  [
    'Weather Report',
    'depression bipolar',
    'We open with a weather report from each: drizzle, fog, odd bright spell. Then we talk.',
  ],
  [
    'The Sitting-Out Dance',
    'depression older-people',
    'Over sixty-five and low. It is not just your age, and it is not just you.',
    { among: ['older-people'] },
  ],
  [
    'Lamp On at Four',
    'low-in-winter',
    'Low every winter? From the clocks going back to the crocuses, we share one very bright lamp.',
    { town: 'Fenwhistle', when: 'Thursdays, 4 to 5.30 pm, from 1 November' },
  ],
  [
    'Snowdrop Club',
    'low-in-winter',
    'We dread October. Walks at noon in the little light there is, and a plan for the worst weeks.',
    { where: 'outdoors', when: 'Wednesdays, noon to 1 pm' },
  ],
  [
    'Both Ends of the Swing',
    'bipolar',
    'Bipolar, told by people who have it. We can tell each other when we are talking too fast.',
  ],
  [
    'High Tide, Low Tide',
    'bipolar',
    'We keep a list of each other’s early signs and are allowed to mention them. Kindly.',
  ],
  [
    'Steady Enough',
    'bipolar psychiatric-medicine',
    'Bipolar, moods, tablets and work. Nobody here will tell you to take them or to stop.',
    { mode: 'hybrid' },
  ],
  [
    'Five More Minutes',
    'suicidal-thoughts',
    'For people who have not wanted to live. You can say it here and nobody will jump up.',
    {
      life: 'open',
      town: 'Kettlesham',
      when: 'Thursdays, 7 to 8.30 pm',
      words:
        'Each of us has been close to the edge at some time. We talk about it in plain words, because nowhere else can.\n\nWe are not an emergency line and we say so at the start. What we can do is stay for the evening and be here again next week.',
    },
  ],
  [
    'Still Here on Thursday',
    'suicidal-thoughts',
    'We have tried, or nearly. We are still here on Thursdays, and we keep a chair for you.',
    { when: 'Thursdays, 6 to 7.30 pm', where: 'secret', town: 'Sheffield' },
  ],
  [
    'Long Sleeves',
    'self-harm',
    'Self-harm, now or years ago. No showing, no shock, no lectures.',
    { mode: 'online', when: 'Sundays, 7 to 8 pm' },
  ],
  [
    'Ice in the Hand',
    'self-harm young-people',
    'Eighteen to twenty-five and hurting yourself. We know thirty other things to do with your hands.',
    { among: ['young-people'], town: 'Nottingham' },
  ],
  [
    'Run on Empty',
    'burnout',
    'Teachers, nurses, managers, one vicar. All of us stopped because we could not go on.',
  ],
  [
    'Out of Office',
    'burnout stress',
    'Signed off with stress or burnt out. The phone goes in the basket at the door.',
    { when: 'second and fourth Tuesday, 6.30 to 8 pm', town: 'Chesterfield' },
  ],
  [
    'The Full Sink',
    'stress',
    'When everything is too much at once. We each pick one dish out of the sink and talk about that.',
  ],
  ['Kettle Before Shouting', 'anger', 'We lose our tempers and hate it. We practise the ten seconds before.'],
  [
    'Slow Fuse',
    'anger men',
    'Men with a short fuse who want a longer one. What we broke, and what we mended.',
    { among: ['men'] },
  ],
  [
    'The Smaller Voice',
    'self-esteem',
    'Confidence for people who apologise to furniture. We start by saying our names at full volume.',
    { life: 'forming' },
  ],
  [
    'Good Enough Company',
    'perfectionism',
    'Everything has to be right, so nothing gets done. Here things are started badly, on purpose.',
  ],
  [
    'Tomorrow Club',
    'perfectionism',
    'We put things off. We bring the dreaded letter and open it together. Meeting once postponed.',
    { when: 'first and third Saturday, 10 to 11.30 am' },
  ],
  [
    'Thin Skin, Warm Coat',
    'highly-sensitive',
    'Too loud, too bright, too much. A soft-voiced group with the big light off.',
  ],
  [
    'Hot Summer Thoughts',
    'climate-worry',
    'Worried sick about the climate? Neither doom nor cheerleading, just people who also lie awake.',
    { life: 'forming', among: ['young-people'] },
  ],
  [
    'Other People’s Crunching',
    'unbearable-sounds',
    'Certain sounds make us want to leave the room. Nothing crunchy is served here.',
    { life: 'forming' },
  ],
]
