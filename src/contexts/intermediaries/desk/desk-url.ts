/** Addresses of the desk. */
export const DESK = '/desk'
/** Where a step that was done is undone. */
export const DESK_UNDO = '/desk/undo'
/** One group, with all that can be done about it. */
export const deskGroupsUrl = '/desk/groups'
export const deskGroupUrl = (slug: string): string => `${deskGroupsUrl}/${slug}`
/** Two records that look like one group. */
export const DESK_DOUBLES = '/desk/doubles'
/** Words of a record that somebody is to look at before people see them. */
export const DESK_WORDS = '/desk/words'
/** Where somebody's own number is asked for. */
export const DESK_LOOK = '/desk/look'
/** What to say on the phone, and what to send on paper, journey by journey. */
export const deskScriptsUrl = '/desk/scripts'
export const deskScriptUrl = (journey: string): string => `${deskScriptsUrl}/${journey}`
