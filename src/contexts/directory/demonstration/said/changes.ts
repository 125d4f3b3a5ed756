/** Words about single dates: called off, moved, or a little different. */

export const cancelledNotes = [
  'The hall is closed.',
  'Half of us are away.',
  'They are mending the boiler.',
  'The room is wanted for voting.',
  'Bank holiday week, so we stay at home.',
  'The key-holder is at a wedding.',
]

export const movedTo = [
  'The upstairs room',
  'The small hall next door',
  'The library, back room',
  'The community garden, if dry',
  'The room behind the kitchen',
  'The old ticket office',
]

export const notedNotes = [
  'With cake: it is somebody’s birthday.',
  'We bring and share a supper.',
  'A short walk first, if it is dry.',
  'An easy one for newcomers: we say how we each got here.',
  'We write the rules again together.',
  'Bring a photograph, if you like.',
  'With music.',
]

export const december = [
  'With mince pies.',
  'With mince pies and paper hats.',
  'Carols, badly, for those who want them.',
]
