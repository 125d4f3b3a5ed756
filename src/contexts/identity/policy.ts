/** Who may what in this context. */
import type { Policy } from './policy/permission.ts'
import { anybody, worksHere } from './policy/question.ts'

const signingIn = { may: [anybody], reaches: 'public' } as const
const own = { may: [worksHere], reaches: 'own account' } as const
/** What a stranger at a machine left open must not do. */
const ownAnew = { ...own, fresh: true } as const

export const identityPolicy: Policy = {
  'GET /sign-in': signingIn,
  'POST /sign-in': signingIn,
  'GET /sign-in/code': signingIn,
  'POST /sign-in/code': signingIn,
  'GET /sign-out': signingIn,
  'POST /sign-out': signingIn,
  'GET /account': own,
  'POST /account': own,
  'POST /sign-in/passkey': signingIn,
  'POST /sign-in/passkey/ask': signingIn,
  'GET /account/passkeys/new': ownAnew,
  'POST /account/passkeys/new': ownAnew,
  'GET /account/passkeys/:id': ownAnew,
  'POST /account/passkeys/:id': ownAnew,
}
