/** Whoever is close to a group does not decide about it, and whoever decided does not look at it again while another can. Pure. */
import { sameBox } from '#platform/mail/mail-address.ts'
import type { Concern } from './concern.ts'

/** Why this one leaves it to somebody else. */
export type NotThey = 'own-group' | 'stood-aside' | 'decided-before'

export interface AtDesk {
  /** Of whoever works here. */
  id: string
  email: string
  /** Whether somebody else works here as well. */
  others: boolean
}

/** @param contacts addresses of the group's contacts and its own @returns null where they may decide */
export function whyNotThey(
  { id, email, others }: AtDesk,
  steps: Concern['steps'],
  contacts: readonly (string | null)[],
): NotThey | null {
  const own = sameBox(email)
  if (contacts.some(contact => contact !== null && sameBox(contact.trim()) === own)) return 'own-group'
  if (steps.some(({ kind, who }) => kind === 'stood-aside' && who === id)) return 'stood-aside'
  const before = steps.findLast(({ kind }) => kind === 'decided')
  return others && before?.who === id ? 'decided-before' : null
}

/** Whoever is close to a group does not read what somebody wrote about it either. */
export const mayRead = (why: NotThey | null): boolean => why === null || why === 'decided-before'
