/** Voices of groups about pain, joints, tiredness and long illness. */
import type { VoiceLine } from '../voice.ts'

export const painAndJoints: VoiceLine[] = [
  [
    'Sit, Stand, Lie Down',
    'pain',
    'Living with pain that did not leave. Mats, recliners, standing room: take the position you need.',
    { life: 'open', town: 'Worksop', when: 'first and third Wednesday, 1.30 to 3 pm' },
  ],
  [
    'On a Scale of One to Ten',
    'pain',
    'We are tired of the scale too. Come and say how it is in actual words.',
  ],
  [
    'The Hot Water Bottle',
    'pain',
    'Pain every day, and a social life in spite of it. Meetings end early because we do.',
  ],
  [
    'Pacing Badly',
    'pain me-cfs',
    'We all overdo the good days. Notes on pacing from people who cannot do it either.',
  ],
  [
    'Still in the Garden',
    'pain',
    'Gardening with pain: raised beds, long handles, and swearing quietly at bindweed.',
    { where: 'far', town: 'Dunnock Cross', when: 'Tuesdays, 10.30 am to noon' },
  ],
  ['Invisible, Apparently', 'pain long-illness', 'You look well. We know. Come and look well with us.'],
  [
    'Everything Hurts but the Jokes',
    'fibromyalgia',
    'Fibromyalgia, the fog and the flare. We forget the word and somebody else finds it.',
    { life: 'open', town: 'Worksop', when: 'Thursdays, 1 to 2.30 pm' },
  ],
  [
    'Fibro and Whoever Drove',
    'fibromyalgia',
    'For people with fibromyalgia and whoever carries their shopping. Cushions provided.',
    { for: 'both' },
  ],
  ['The Fog Bell', 'fibromyalgia', 'Fibro fog means we all miss the start. Come when you come.'],
  [
    'Flare Path',
    'fibromyalgia pain',
    'Fibromyalgia and work: what to tell them, what to ask for, when to go home.',
    { town: 'Lincoln' },
  ],
  [
    'Bad Backs and Good Chairs',
    'back-pain',
    'Backs that went with a sneeze in 2009 and never came right. We tested every chair in the hall.',
  ],
  [
    'The Dark Room',
    'migraine',
    'Migraine, cluster heads, weekends lost. No perfume, no strip lights, no guilt for leaving.',
    { mode: 'hybrid' },
  ],
  [
    'Burning Glove',
    'crps',
    'CRPS is rare and odd and it hurts like fire. Nobody here will ask you to shake hands.',
  ],
  [
    'Stiff in the Mornings',
    'arthritis',
    'Arthritis. We start at eleven because none of us bends before then.',
    { when: 'second and fourth Thursday, 11 am to 12.30 pm', town: 'Kettlesham' },
  ],
  [
    'Jam Jar Opening Society',
    'arthritis',
    'We bring the jars we cannot open. Somebody always can. Then we talk about knees.',
  ],
  [
    'Hot Joints',
    'rheumatoid-arthritis',
    'Rheumatoid arthritis at thirty, forty, fifty. Blood tests, injections, and still dancing at weddings.',
  ],
  [
    'The Bent Question Mark',
    'ankylosing-spondylitis',
    'A stiff spine and a dry wit. Ankylosing spondylitis, mostly on our feet.',
  ],
  [
    'Handle with Care',
    'osteoporosis',
    'Brittle bones and the fear of kerbs. We swap hip stories and ice grips.',
    { among: ['older-people'], town: 'Quillerby' },
  ],
  [
    'Butterfly Mark',
    'lupus',
    'Lupus, told by those who have the rash, the tiredness and the hospital parking tickets.',
  ],
  [
    'Bendy',
    'hypermobility',
    'Hypermobility and EDS. Party tricks we should not have done, and joints that pay for them.',
    { mode: 'hybrid' },
  ],
  [
    'Spoons Left Over',
    'long-illness',
    'Ill for years with something or other. We share shortcuts: which chair, which form, which friend.',
  ],
  [
    'The Long Haul',
    'long-illness',
    'Any illness that stays. You do not have to be brave here, it is not compulsory.',
    { town: 'Ottermire' },
  ],
  [
    'Lying Down Club',
    'me-cfs',
    'ME/CFS. Most of us join from bed, half of us with eyes shut. Twenty minutes is a whole meeting.',
    { mode: 'online', when: 'first and third Sunday, 3 to 3.20 pm' },
  ],
  ['Crash Mat', 'me-cfs', 'ME, chronic fatigue, the crash after the good day. Short, quiet, dim.'],
  [
    'Neighbours of the Sofa',
    'me-cfs housebound',
    'Too ill to leave the sofa. We ring round in a circle, a quarter of an hour each.',
    { mode: 'phone', when: 'Wednesdays, 11 am to noon' },
  ],
  [
    'Not Over Yet',
    'long-covid',
    'Long Covid, year whatever it is now. Stairs, smells, brain fog, bosses.',
    { town: 'Doncaster' },
  ],
  [
    'Second Wind',
    'long-covid',
    'Long Covid and building up again, by the teaspoon.',
    { mode: 'hybrid', town: 'Thrumley' },
  ],
  ['Tick Talk', 'lyme-disease', 'Lyme disease, from people who walk in long socks now.'],
  [
    'Stiff Shoulders',
    'polymyalgia',
    'Polymyalgia and the steroid moon face. We were all fine in March and could not lift a kettle in May.',
    { life: 'forming' },
  ],
  [
    'After the Machines',
    'after-critical-illness',
    'After intensive care or sepsis. Strange dreams, weak legs, and families who remember more than we do.',
    { for: 'both', town: 'Sheffield' },
  ],
  [
    'Pain Clinic Tuesday',
    'pain',
    'Ten weeks with the pain team’s physio and psychologist, then a group of your own if you want one.',
    { kind: 'led', when: 'Tuesdays, 1 to 3 pm', town: 'Mansfield' },
  ],
  [
    'Hydro and a Hot Drink',
    'arthritis pain',
    'A physio leads half an hour in the warm pool, and the café afterwards is ours.',
    { kind: 'led' },
  ],
  [
    'Blue Badge Lobby',
    'disability pain',
    'We write the letters about kerbs, lifts and missing ramps. Bring your own grievance.',
    { kind: 'campaign', town: 'Retford' },
  ],
]
