/** What members say, agreed by the group, and what the group is not (M10, M12). */
import { Around, SLOT } from '#ui/around.tsx'
import { readable } from '../../sheet/readable-address.ts'
import { ownLanguage } from '../own-language.ts'
import type { GroupView } from './group-view.ts'

interface MembersWordsProps {
  view: GroupView
  /** Public address of this directory, without a slash at the end. */
  baseUrl: string
  /** Of the country the group meets in; absent: at home. */
  urgentHref?: string | undefined
}

export function MembersWords({
  view: { group, t },
  baseUrl,
  urgentHref = '/urgent-help',
}: MembersWordsProps) {
  const { statements, happens } = group
  const lang = ownLanguage(group, t)
  return (
    <section class="band">
      <div class={statements.length > 0 ? 'wrap split split-wide' : 'wrap'}>
        {statements.length > 0 && (
          <div class="said">
            <h2>{t('group.said')}</h2>
            <div class="top-m">
              {statements.map(({ words }) => (
                <blockquote dir="auto" lang={lang}>
                  <p>{words}</p>
                </blockquote>
              ))}
            </div>
            <p class="small soft top-s">{t('group.said-signed')}</p>
          </div>
        )}
        <div class="flow">
          <h2>{t('group.not-this')}</h2>
          <ul class="dash">
            {happens.notThis.map(what => (
              <li dir="auto" lang={lang}>
                {what}
              </li>
            ))}
            <li>
              <Around text={t('group.not-emergency', { urgent: SLOT })}>
                <a href={urgentHref}>{t('frame.urgent')}</a>
                <span class="on-paper"> ({readable(`${baseUrl}${urgentHref}`)})</span>
              </Around>
            </li>
          </ul>
        </div>
      </div>
    </section>
  )
}
