/** What somebody may do follows from the tasks they hold here, and from nothing else. */

export const TASKS = ['intermediary-worker'] as const
export type Task = (typeof TASKS)[number]

export const taskOf = (text: string): Task | null => TASKS.find(task => task === text) ?? null

export interface TaskHeld {
  task: Task
  /** Which part of the directory it is about; null: all of it. */
  scope: string | null
  /** Epoch milliseconds. */
  since: number
}
