/** What was typed on the page of a group's ways, and what is to be put right beside each field. */

/** As it came from the form. */
export type Typed = Readonly<Record<string, string>>
export type WrongWhy = 'empty' | 'home' | 'surname' | 'long' | 'hours' | 'days' | 'promise' | 'place'
export type Wrong = Readonly<Record<string, WrongWhy>>
