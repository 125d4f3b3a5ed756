/** Who may what in this context. */
import type { Policy } from './policy/permission.ts'
import { anybody, holdsTask, worksHere } from './policy/question.ts'

const signingIn = { may: [anybody], reaches: 'public' } as const
const own = { may: [worksHere], reaches: 'own account' } as const

export const identityPolicy: Policy = {
  'GET /sign-in': signingIn,
  'POST /sign-in': signingIn,
  'GET /sign-in/code': signingIn,
  'POST /sign-in/code': signingIn,
  'GET /sign-out': signingIn,
  'POST /sign-out': signingIn,
  'GET /account': own,
  'POST /account': own,
  'GET /desk': { may: [holdsTask('intermediary-worker')], reaches: 'desk' },
}
