/** A group as the desk sees it: what is shown to nobody stays so until somebody asks for it, and that is written down (M77). */
import { AS_PUBLISHED, contactFor, type Group } from '#contexts/directory/index.ts'

/** @param looked ids of the groups whose private numbers whoever asks has asked to see today */
export const asSeen = (group: Group, looked: ReadonlySet<string>): Group =>
  looked.has(group.id)
    ? group
    : { ...group, contact: contactFor(group, 'page'), contactConsent: AS_PUBLISHED }

/** Whether something is shown to nobody but the desk. */
const hasPrivate = ({ contact, contactConsent: seenBy = AS_PUBLISHED }: Group): boolean =>
  (contact.phone !== null && seenBy.phone === 'desk') || (contact.email !== null && seenBy.email === 'desk')

/** The same, as long as whoever asks has not asked to see it today: its contact is neither confirmed nor mended unseen. */
export const isHidden = (group: Group, looked: ReadonlySet<string>): boolean =>
  hasPrivate(group) && !looked.has(group.id)
