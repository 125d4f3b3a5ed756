/** Letters that stay on this machine, for whoever develops. */
import type { drawer as english } from '../en/drawer.ts'

export const drawer = {
  'drawer.title': 'Briefe',
  'drawer.lead':
    'Es ist kein Mailserver eingestellt, deshalb bleiben Briefe hier. Nur dieser Rechner sieht diese Seite, und sie sind fort, wenn der Server anhält.',
  'drawer.empty': 'Es wurde noch kein Brief geschrieben.',
  'drawer.to': 'An {to}',
} as const satisfies Record<keyof typeof english, string>
