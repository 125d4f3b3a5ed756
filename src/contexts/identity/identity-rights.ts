/** Who may do what with what is kept about people who work here: signing in, and forgetting. Nobody else. */
import { ALL, guarded, READ, type TableRights } from '#platform/db/rights/table-rights.ts'

export const identityRights: readonly TableRights[] = [
  guarded('identity.person', { 'sign-in': READ, jobs: ['read', 'remove'] }),
  guarded('identity.task_held', { 'sign-in': READ, jobs: ['read', 'remove'] }),
  guarded('identity.session', { 'sign-in': ALL, jobs: ['read', 'remove'] }),
  guarded('identity.sign_in_ask', { 'sign-in': ALL, jobs: ['read', 'remove'] }),
  guarded('identity.passkey', { 'sign-in': ALL, jobs: ['read', 'remove'] }),
  guarded('identity.passkey_spent', { 'sign-in': ALL, jobs: ['read', 'remove'] }),
  guarded('identity.sign_in_code', { 'sign-in': ALL, jobs: ['read', 'remove'] }),
]
