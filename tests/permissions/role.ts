/** Who comes to a route, told apart by all that a permission can look at. */
import type { Asked } from '#contexts/identity/index.ts'

export interface Role {
  says: string
  /** What is known of them before anything is done. */
  asked: Asked
}

const visitor: Asked = { actor: { kind: 'visitor' }, hasLink: () => false }
const worker: Asked = {
  ...visitor,
  actor: {
    kind: 'worker',
    personId: '00000000-0000-7000-8000-000000000001',
    email: 'karin@intermediary.example',
    sessionId: '00000000-0000-7000-8000-000000000002',
    provenAt: 0,
    tasks: [{ task: 'intermediary-worker', scope: null, since: 0 }],
  },
}

export const ROLES = {
  visitor: { says: 'Visitor', asked: visitor },
  contact: { says: 'Contact, by the link in her letter', asked: { ...visitor, hasLink: () => true } },
  'other contact': { says: 'Contact of another group', asked: visitor },
  worker: { says: 'Works at the contact point', asked: worker },
  released: { says: 'Worked there', asked: visitor },
  professional: { says: 'Professional who works with the group', asked: visitor },
  host: { says: 'House that hosts the group', asked: visitor },
} satisfies Record<string, Role>

export type RoleName = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as RoleName[]
