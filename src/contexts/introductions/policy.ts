/** Who may what while people are put in touch. */
import type { Policy } from '#contexts/identity/index.ts'
import { conversationsPolicy } from './conversations/conversations-policy.ts'
import { relayPolicy } from './relay/relay-policy.ts'
import { togetherPolicy } from './together/together-policy.ts'
import { waysPolicy } from './ways/ways-policy.ts'

export const introductionPolicy: Policy = {
  ...waysPolicy,
  ...conversationsPolicy,
  ...relayPolicy,
  ...togetherPolicy,
}
