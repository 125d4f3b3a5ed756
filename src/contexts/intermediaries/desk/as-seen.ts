/** A group as the desk sees it: what is shown to nobody stays so until somebody asks for it, and that is written down (M77). */
import { AS_PUBLISHED, contactFor, type Group } from '#contexts/directory/index.ts'

/** @param looked ids of the groups whose private numbers whoever asks has asked to see today */
export const asSeen = (group: Group, looked: ReadonlySet<string>): Group =>
  looked.has(group.id)
    ? group
    : { ...group, contact: contactFor(group, 'page'), contactConsent: AS_PUBLISHED }

/** Whether something is shown to nobody but the desk. */
export const hasPrivate = ({ contact, contactConsent: seenBy = AS_PUBLISHED }: Group): boolean =>
  (contact.phone !== null && seenBy.phone === 'desk') || (contact.email !== null && seenBy.email === 'desk')
