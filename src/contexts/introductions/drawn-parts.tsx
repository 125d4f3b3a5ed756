/** Parts of the directory that stand on pages of introductions, drawn where the directory may be asked. */
import { ContactWays, type Group, UrgentFirst, urgentForGroup } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { IntroductionsWeb } from './introductions-web.ts'

type Parts = Pick<IntroductionsWeb, 'contact' | 'urgentHelp' | 'homeCountry'>

export function drawnParts(web: Parts, group: Pick<Group, 'gatherings'>, t: Translator) {
  const urgent = urgentForGroup(group, web, t)
  const { contact } = web
  const reached = contact && (contact.email || contact.phone || contact.web) ? contact : null
  return {
    urgent: urgent && <UrgentFirst urgent={urgent} t={t} />,
    ways: reached && <ContactWays contact={reached} t={t} />,
  }
}
