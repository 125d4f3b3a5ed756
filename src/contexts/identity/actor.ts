/** Who asks: anybody, or somebody who works here and has shown it. */
import type { Task, TaskHeld } from './tasks/task.ts'

export interface Worker {
  kind: 'worker'
  personId: string
  email: string
  sessionId: string
  /** When they last entered a code, epoch milliseconds. */
  provenAt: number
  /** At least one. */
  tasks: readonly TaskHeld[]
}

export type Actor = { kind: 'visitor' } | Worker

export const VISITOR: Actor = { kind: 'visitor' }

export const holds = (worker: Worker, task: Task): boolean => worker.tasks.some(held => held.task === task)
