/** Named questions about whoever asks: each permission is one or several of them, and one yes is enough. Pure. */
import { type Actor, holds } from '../actor.ts'
import type { Task } from '../tasks/task.ts'

/** What is known of a request before anything is done for it. */
export interface Asked {
  actor: Actor
  /** Whether the address carries a link that we made for this purpose, as letters do. */
  hasLink(purpose: string): boolean
}

export interface Question {
  /** As docs/permissions.md says it. */
  says: string
  /** What has to be looked at; signing in can help only where it is the person. */
  of: 'nobody' | 'link' | 'person'
  holds(asked: Asked): boolean
}

export const anybody: Question = { says: 'anybody', of: 'nobody', holds: () => true }

export const worksHere: Question = {
  says: 'who works here',
  of: 'person',
  holds: ({ actor }) => actor.kind === 'worker',
}

export const holdsTask = (task: Task): Question => ({
  says: `who holds the task ${task}`,
  of: 'person',
  holds: ({ actor }) => actor.kind === 'worker' && holds(actor, task),
})

/** @param purpose as the link was signed for */
export const hasLink = (purpose: string, says: string): Question => ({
  says,
  of: 'link',
  holds: asked => asked.hasLink(purpose),
})
