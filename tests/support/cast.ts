/** A small directory around Worksop, each group with a name and one thing to tell about it. All of it is made up. */
import { theTuesdayTable } from './a-group.ts'
import { castOf } from './cast-group.ts'

const { kindAnswers } = theTuesdayTable

/** Stands in no answer a reader can get: these groups keep it to themselves. */
export const WITHHELD = {
  street: '7 Hidden Yard',
  hall: 'The Unnamed Hall',
  directions: 'Past the blue gate, ring twice.',
  postcode: 'S80 9QZ',
  room: 'https://meet.example.org/only-when-asked',
  dialIn: '01632 960 999',
}

export const CAST = castOf([
  {
    name: 'The Tuesday Table',
    topics: ['grief'],
    summary: 'Anyone who has lost someone, last week or years ago. We put the kettle on and take turns.',
    when: 'every second Tuesday 7-8.30 pm from 3 November 2026',
    town: 'Worksop',
    and: {
      words: theTuesdayTable.words,
      wordsAgreedOn: '2026-10-06',
      happens: theTuesdayTable.happens,
      statements: [
        {
          id: '00000000-0000-7000-8000-000000009001',
          words: 'They laugh here. I had not known you were allowed.',
          agreedOn: '2026-10-06',
        },
      ],
    },
  },
  {
    name: 'Half a Bed',
    topics: ['widowed'],
    summary: 'Widows, widowers and anyone whose partner has died. Mostly talk, sometimes cooking for one.',
    when: 'every Wednesday 10.30 am-12 noon',
    town: 'Retford',
    and: { joining: 'ask-first', forWhom: 'me' },
  },
  {
    name: 'Small Shoes',
    topics: ['baby-loss'],
    summary: 'Parents who lost a baby, before or after birth. Both of you, or one of you.',
    when: 'first Wednesday 7-8.30 pm',
    town: 'Mansfield',
    and: {
      life: { state: 'paused', since: '2026-10-01', until: '2027-01-13', note: 'We are twelve, and full.' },
      forWhom: 'both',
    },
  },
  {
    name: 'Shoes by the Door',
    topics: ['baby-loss'],
    summary: 'For mothers and fathers of babies who died. Newcomers are met at the door.',
    when: 'third Monday 7-9 pm',
    town: 'Retford',
    and: { forWhom: 'both' },
  },
  {
    name: 'Left with Questions',
    topics: ['bereaved-by-suicide'],
    summary: 'For people who lost somebody by suicide. Nothing you say here will shock us.',
    when: 'every Thursday 6.30-8 pm',
    town: 'Retford',
    confirmed: 185,
    and: { joining: 'ask-first' },
  },
  {
    name: 'Boots and Flasks',
    topics: ['grief'],
    summary: 'Men who have lost someone, walking round the lake. Talking is easier side by side.',
    when: 'every Sunday 10 am-12 noon',
    town: 'Ollerton',
    confirmed: 200,
    and: { communities: ['men'] },
  },
  {
    name: 'Willow House Mondays',
    topics: ['grief'],
    summary: 'Six Mondays with a hospice counsellor, then you may stay on with the others.',
    when: 'every Monday 2-3.30 pm',
    town: 'Mansfield',
    by: 'organisation',
    and: {
      joining: 'ask-first',
      kindAnswers: { ...kindAnswers, whoLeads: 'paid-professional', whoDecides: 'both' },
    },
  },
  {
    name: 'Grans and Grandads',
    topics: ['grief'],
    summary: 'We lost a grandchild, and watched our own child lose one too.',
    when: 'second Saturday 11 am-1 pm',
    town: 'Gainsborough',
    and: { communities: ['older-people'] },
  },
  {
    name: 'Evening Kettle',
    topics: ['grief', 'loneliness'],
    summary: 'For the hour when the house is too quiet. Camera off is fine, so is saying nothing.',
    when: 'every Thursday 7.30-8.30 pm',
    mode: 'online',
    online: { url: 'https://meet.example.org/evening-kettle', phone: null, note: null },
  },
  {
    name: 'Norsk kaffe i Sheffield',
    topics: ['grief'],
    summary: 'Vi har mistet noen, og snakker norsk om det.',
    when: 'last Saturday 2-4 pm',
    town: 'Sheffield',
    and: { languages: ['nb', 'en'] },
  },
  {
    name: 'Monday Sober',
    topics: ['alcohol'],
    summary: 'For anyone who wants to stop drinking, or has stopped and wants it to stay that way.',
    when: 'every Monday 7.30-9 pm',
    town: 'Worksop',
  },
  {
    name: 'The Lunchtime Meeting',
    topics: ['alcohol'],
    summary: 'An hour over sandwiches for people who used to drink over lunch.',
    when: 'every Friday 12.30-1.30 pm',
    town: 'Retford',
  },
  {
    name: 'Across the Table',
    topics: ['alcohol-families'],
    summary: 'For husbands, wives, parents and children of people who drink.',
    when: 'every Tuesday 7-8.30 pm',
    town: 'Worksop',
    and: { forWhom: 'close-person' },
  },
  {
    name: 'Kin of the Bottle',
    topics: ['alcohol-families'],
    summary: 'Someone close to us drinks. We talk about us.',
    when: 'every Wednesday 8-9 pm',
    mode: 'online',
    online: { url: WITHHELD.room, phone: WITHHELD.dialIn, note: 'We send the link when you write.' },
    and: { joining: 'ask-first', forWhom: 'close-person' },
  },
  {
    name: 'Easy Breath',
    topics: ['copd'],
    summary: 'Short of breath, long on talk. Chairs close to the door, oxygen welcome.',
    when: 'first and third Thursday 10-11.30 am',
    town: 'Worksop',
  },
  {
    name: 'Second Wind',
    topics: ['copd'],
    summary: 'Singing, slowly, for people with COPD and asthma.',
    when: 'every Tuesday 2-3 pm',
    town: 'Mansfield',
  },
  {
    name: 'The Tap is Off',
    topics: ['ocd'],
    summary: 'People who wash, check, count or go over things in their heads.',
    when: 'every second Monday 6-7.30 pm from 2 November 2026',
    town: 'Sheffield',
  },
  {
    name: 'Kitchen Chairs',
    topics: ['carers'],
    summary: 'We look after somebody at home. For two hours somebody makes us tea.',
    when: 'second Wednesday 1-3 pm',
    town: 'Worksop',
    and: { forWhom: 'close-person' },
  },
  {
    name: 'Every Other Weekend',
    topics: ['fathers-contact'],
    summary: 'Dads who do not live with their children. Swings first, then talk.',
    when: 'first Sunday 10 am-12 noon',
    town: 'Newark',
    and: { communities: ['men', 'parents'] },
  },
  {
    name: 'Clean Slate',
    topics: ['drugs'],
    summary: 'For people who want to live without drugs, one day at a time.',
    when: 'every Tuesday and Saturday 7-8.30 pm',
    town: 'Worksop',
  },
  {
    name: 'The Quiet Door',
    topics: ['domestic-abuse'],
    summary: 'Women who live with somebody they are afraid of, or have left. Ring first.',
    when: 'every Friday 10 am-12 noon',
    town: 'Worksop',
    place: {
      shown: 'town',
      name: WITHHELD.hall,
      street: WITHHELD.street,
      postcode: WITHHELD.postcode,
      directions: WITHHELD.directions,
    },
    and: { joining: 'ask-first', communities: ['women'] },
  },
  {
    name: 'Wednesday Walkers',
    topics: ['grief'],
    summary: 'We walked together for nine years.',
    when: 'every Wednesday 2-3 pm',
    town: 'Worksop',
    and: {
      life: { state: 'ended', since: '2026-09-01', until: null, note: 'Thank you to everybody who walked.' },
    },
  },
  {
    name: 'New Moon',
    topics: ['depression'],
    summary: 'Low mood, looking for the first four people.',
    when: 'by appointment',
    town: 'Gainsborough',
    and: { life: { state: 'forming', since: '2026-10-20', until: null, note: null } },
  },
  {
    name: 'Out of the Fog',
    topics: ['depression', 'anxiety'],
    summary: 'Bad days welcome. Nobody has to be cheerful.',
    when: 'last Monday 7-8.30 pm',
    town: 'Lincoln',
  },
  {
    name: 'The Old Harbour List',
    topics: ['gambling'],
    summary: 'Known only from an old list.',
    when: 'every Monday 8-9 pm',
    town: 'Retford',
    confirmed: 300,
  },
])

/** One of the cast by name. @throws when nobody is called that. */
export function called(name: string) {
  const group = CAST.find(each => each.name === name)
  if (!group) throw new Error(`Nobody in the cast is called ${name}.`)
  return group
}
