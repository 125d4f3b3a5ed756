/** What a group says when it is just beginning, full, resting, or has come to its end. */

export const formingNotes = [
  'We are three so far and would like to be five before we begin.',
  'There is a room and a kettle. What we lack is you.',
  'First meeting as soon as four people have said yes.',
  'Two of us, one idea. Write and tell us which day would do.',
  'We meet once to see if we like each other. No promises.',
  'Looking for a room with a door that shuts.',
  'Somebody will help us with the first three evenings. After that it is ours.',
  'We have a date in mind and would move it for you.',
]

export const pausedNotes = [
  'We are twelve and the room holds twelve. Ask us again later.',
  'Three new people came at once, so we want a while to get to know each other.',
  'Full for now. We keep no list, so do ask again.',
  'We lost one of our own and would like to be among ourselves for a bit.',
  'We are finishing something together and open again after.',
  'The small room is very small. We are looking for a bigger one.',
  'We take new people twice a year, in spring and in autumn.',
]

export const restingNotes = [
  'Nobody has the energy just now. We will be back.',
  'The hall has a hole in its roof. We meet again when it has not.',
  'Two of us are ill and two are looking after them.',
  'We all needed a rest from each other, in a friendly way.',
  'Resting over the dark months.',
  'The one with the key has moved away. We are deciding who takes it.',
]

export const endedNotes = [
  'We stopped, with a good lunch and no hard feelings.',
  'Most of us did not need it any more, which was the idea.',
  'Numbers fell and we called it a day. We are glad we did it.',
  'We joined up with another group and meet there now.',
  'Nobody wanted to take over the key, and that is all right too.',
  'Eleven years, about four hundred cakes. Thank you to everyone who came.',
]
