/** The copy a group takes along, to be read and printed; the whole of it stands at the end, field by field. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { FACTS, type Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { viewOf } from '../../groups/page/group-view.ts'
import { sayFact } from '../say-fact.ts'
import type { GroupCopy } from './group-copy.ts'

export interface CopyPageProps extends Setting {
  copy: GroupCopy
  group: Group
  now: number
  /** The same for programs. */
  file: string
  back: string
}

export function CopyPage({ copy, group, now, file, back, ...setting }: CopyPageProps) {
  const { t } = setting
  const view = viewOf(group, now, t)
  const day = (at: string) => sayDay(t, Date.parse(at))
  const facts = (names: readonly string[]) =>
    names
      .filter((name): name is Fact => FACTS.some(fact => fact === name))
      .map(fact => t(`answer.fact.${fact}`))
      .join(', ')
  const parts = [
    [t('own.history'), copy.confirmations.map(each => `${day(each.at)}: ${facts(each.facts)}`)],
    [
      t('own.contacts'),
      copy.contacts.map(({ you, email, phone, agreedAt }) =>
        you
          ? t('own.you', { reach: email ?? phone ?? '', day: day(agreedAt) })
          : t('own.another', { day: day(agreedAt) }),
      ),
    ],
    [t('own.asked'), copy.questions.map(each => `${day(each.askedAt)}: ${facts(each.facts)}`)],
    [t('own.letters'), copy.letters.map(each => day(each.askedAt))],
    [
      t('own.doubts'),
      copy.doubts.map(each => [day(each.at), facts([each.fact]), each.words].filter(Boolean).join(': ')),
    ],
    [t('own.lists'), copy.lists.map(({ name: list, id }) => t('own.list', { list, id }))],
  ] as const
  return (
    <Page {...setting} title={t('own.copy-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('own.copy-title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('own.copy-lead')}</p>
        <p>
          <a class="button" href={file} download>
            {t('own.download')}
          </a>
        </p>
        <h2>{t('own.record')}</h2>
        {FACTS.map(fact => (
          <>
            <h3>{t(`answer.fact.${fact}`)}</h3>
            {sayFact(view, fact).map(line => (
              <p dir="auto">{line}</p>
            ))}
          </>
        ))}
        {parts.map(([heading, lines]) => (
          <>
            <h2>{heading}</h2>
            {lines.length === 0 ? (
              <p>{t('own.nothing')}</p>
            ) : (
              <ul>
                {lines.map(line => (
                  <li dir="auto">{line}</li>
                ))}
              </ul>
            )}
          </>
        ))}
        <h2>{t('own.whole')}</h2>
        <pre class="whole" dir="ltr">
          {JSON.stringify(copy, null, 2)}
        </pre>
        <p>
          <a href={back}>{t('own.back')}</a>
        </p>
      </div>
    </Page>
  )
}
