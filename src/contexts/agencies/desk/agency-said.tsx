/** What the desk reads of an agency wherever it is named: who is missing there, who has been silent, and what nobody was told about. */
import type { Translator } from '#ui/messages/translator.ts'
import type { AgencySeen } from '../agency-seen.ts'
import { sayQuarter } from '../say-quarter.ts'
import type { TopicsSaid } from '../topics-to-say.ts'

export function AgencySaid({ seen, topics, t }: { seen: AgencySeen; topics: TopicsSaid; t: Translator }) {
  const { agency, leads, units, covered, heard } = seen
  const roles = new Set(leads.map(({ role }) => role))
  const [last] = covered
  const silent = heard.filter(({ isSilent }) => isSilent)
  return (
    <>
      <p>
        {t(`agency.kind.${agency.kind}`)}. {t('agency.desk-units', { n: units.length })}.
      </p>
      {!roles.has('lead') && <p class="talk-state">{t('agency.desk-no-lead')}</p>}
      {!roles.has('deputy') && <p>{t('agency.desk-no-deputy')}</p>}
      {last && silent.length > 0 && (
        <p>
          <b>{t('agency.silent', { quarter: sayQuarter(t.locale, last.quarter) })}</b>{' '}
          {silent.map(({ name }) => name).join(', ')}
        </p>
      )}
      {last && last.never.length > 0 && (
        <p>
          <b>{t('agency.never')}</b> {last.never.map(topics.label).join('; ')}
        </p>
      )}
    </>
  )
}
