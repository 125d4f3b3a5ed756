/** Who may do what with the directory's tables. Rows that join a person to a group are guarded. */

import { ALL, guarded, open, READ, type TableRights } from '#platform/db/rights/table-rights.ts'
import { placedRights } from './placed/placed-rights.ts'

/** What mending a record writes. */
const mended = { contact: ALL, worker: ALL, jobs: ALL } as const
const counted = { visitor: ALL, jobs: ALL } as const

export const directoryRights: readonly TableRights[] = [
  ...placedRights,
  open('directory.source', { worker: ALL }),
  open('directory.group', mended),
  open('directory.place', mended),
  open('directory.gathering', mended),
  open('directory.confirmation', mended),
  open('directory.statement', mended),
  open('directory.source_record', mended),
  open('directory.queued_row', {
    ...{ visitor: [], contact: ['read', 'remove'], 'sign-in': [], jobs: [] },
    worker: ALL,
  }),
  open('directory.demonstration'),
  open('directory.merged_group', { worker: ALL, jobs: ['read', 'change'] }),
  // What is held back for a few days stands in it, without numbers and addresses.
  guarded('directory.removed_group', {
    ...{ visitor: READ, contact: ALL, worker: ALL, jobs: ALL },
  }),
  guarded('directory.removed_record', { contact: ALL, worker: ALL, jobs: ALL }),
  open('directory.group_mark', { ...mended, visitor: ['read', 'add', 'change'] }),
  open('directory.unmet_search', counted),
  open('directory.would_come', counted),
  guarded('directory.contact_task', { contact: ALL, worker: ALL, jobs: ['read', 'change', 'remove'] }),
  guarded('directory.confirmation_ask', { contact: ALL, worker: ALL, jobs: ALL }),
  guarded('directory.mended_fact', { contact: ALL, worker: ALL, jobs: ['read', 'remove'] }),
  guarded('directory.handover', { contact: ALL, worker: ALL, jobs: ALL }),
  guarded('directory.mandate', { contact: ALL, worker: ALL, jobs: ['read', 'remove'] }),
  // A stranger who asks is counted against those who asked before.
  guarded('directory.claim', {
    visitor: ['read', 'add'],
    ...{ contact: ALL, worker: ALL, jobs: ['read', 'remove'] },
  }),
  // A reader proposes without being known; whoever holds the address of a proposal, or a letter, reads and decides.
  guarded('directory.proposal', { visitor: ['add'], contact: ALL, worker: ALL, jobs: ALL }),
  guarded('directory.proposal_message', { contact: ALL, worker: ALL, jobs: ALL }),
  guarded('directory.record_change', { contact: ['read', 'add'], worker: ['read', 'add'], jobs: ALL }),
  guarded('directory.doubt', {
    visitor: ['add'],
    contact: ['read', 'add', 'change'],
    ...{ worker: ALL, jobs: ALL },
  }),
]
