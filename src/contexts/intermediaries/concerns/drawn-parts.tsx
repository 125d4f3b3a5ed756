/** Parts of the directory that stand on the pages of concerns, drawn where the directory may be asked. */
import { ContactWays, type Group, UrgentFirst, urgentForGroup } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { ConcernWeb } from './concern-web.ts'

type Parts = Pick<ConcernWeb, 'contact' | 'urgentHelp' | 'homeCountry'>

export function drawnParts(web: Parts, group: Pick<Group, 'gatherings'>, t: Translator) {
  const urgent = urgentForGroup(group, web, t)
  const { contact } = web
  return {
    name: contact?.name ?? null,
    urgent: urgent && <UrgentFirst urgent={urgent} t={t} />,
    ways: hasWay(contact) && <ContactWays contact={contact} t={t} />,
  }
}

const hasWay = (contact: ConcernWeb['contact']): contact is NonNullable<ConcernWeb['contact']> =>
  Boolean(contact?.email || contact?.phone || contact?.web)
