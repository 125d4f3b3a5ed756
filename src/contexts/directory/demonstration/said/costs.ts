/** What it costs, as groups put it. */

export const freeNotes = [
  'There is a tin for tea and milk.',
  'The room is lent to us.',
  'Tea and coffee on the house.',
  'Bring a mug if you have one.',
  'A local shop gives us the biscuits.',
] as const

export const sharedNotes = [
  'A pound in the tin for the hall, if you have it.',
  'We share the rent, about £2 each. Nobody is asked.',
  'Whatever you can spare. Some weeks that is nothing.',
  'Fifty pence for tea. Cake is free.',
] as const

export const feeNotes = [
  '£5 a visit, £3 if money is tight.',
  '£30 for the whole course. Ask about help with it.',
  '£4 each time, first visit free.',
] as const
