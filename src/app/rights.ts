/** The whole table of rights: every table of ours has its row, and a test holds it against the real database. */
import { agenciesRights } from '#contexts/agencies/index.ts'
import { directoryRights } from '#contexts/directory/index.ts'
import { identityRights } from '#contexts/identity/index.ts'
import { intermediariesRights } from '#contexts/intermediaries/index.ts'
import { introductionsRights } from '#contexts/introductions/index.ts'
import {
  ALL,
  guarded,
  open,
  ownersOnly,
  type Rights,
  type TableRights,
} from '#platform/db/rights/table-rights.ts'

const ADD = ['add'] as const
const acted = { contact: ADD, 'sign-in': ADD, worker: ADD, jobs: ADD }

const platformRights: readonly TableRights[] = [
  ownersOnly('platform.migration'),
  ownersOnly('platform.rights'),
  open('platform.done_once', {
    visitor: ['read', 'add', 'remove'],
    contact: ['read', 'add'],
    worker: ALL,
    jobs: ALL,
  }),
  // Whoever has a letter written cannot read where others go; a contact who goes takes its own letters along.
  guarded('platform.letter', {
    visitor: ADD,
    'sign-in': ADD,
    contact: ['read', 'add', 'change'],
    worker: ['read', 'add', 'change'],
    jobs: ALL,
  }),
  // Public halves: whoever takes words in seals them, and only the relay says what with.
  open('platform.seal_key', { jobs: ['read', 'add', 'change'] }),
  guarded('platform.erasure', { contact: ALL, worker: ALL, jobs: ALL }),
  // Added to by whoever acts; a contact reads what was done about groups, and nothing of who signed in.
  guarded(
    'audit.act',
    { ...acted, contact: ['read', 'add'], worker: ['read', 'add'], jobs: ['read', 'add'] },
    { contact: 'group_id is not null' },
  ),
  // Written by the database itself, at the commit.
  guarded('audit.link', { jobs: ['read'] }),
]

export const RIGHTS: Rights = {
  tables: [
    ...platformRights,
    ...directoryRights,
    ...identityRights,
    ...intermediariesRights,
    ...agenciesRights,
    ...introductionsRights,
  ],
  functions: [
    'platform.actor()',
    'platform.add_job(text, json, timestamptz, text, text)',
    'directory.doubts_about(uuid[])',
    'directory.doubts_raised(uuid, text, timestamptz)',
    'directory.proposals_made(uuid, text, timestamptz)',
  ],
}
