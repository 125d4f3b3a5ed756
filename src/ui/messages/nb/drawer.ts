/** Letters that stay on this machine, for whoever develops. */
import type { drawer as english } from '../en/drawer.ts'

export const drawer = {
  'drawer.title': 'Brev',
  'drawer.lead':
    'Ingen e-posttjener er satt opp, så brevene blir her. Bare denne maskinen får se siden, og de er borte når tjeneren stopper.',
  'drawer.empty': 'Ingen brev er skrevet.',
  'drawer.to': 'Til {to}',
} as const satisfies Record<keyof typeof english, string>
