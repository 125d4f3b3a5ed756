/** What a group offers it shows to everybody; turns and answers say nothing about anybody who asked. */
import { ALL, open, type TableRights } from '#platform/db/rights/table-rights.ts'

const taken = ['read', 'add', 'remove'] as const

export const waysRights: readonly TableRights[] = [
  open('introductions.offer', { contact: ALL, worker: ALL, jobs: ALL }),
  open('introductions.turn', { visitor: taken, contact: taken, worker: taken, jobs: ALL }),
  open('introductions.answered', { visitor: ALL, contact: ALL, worker: ALL, jobs: ALL }),
]
