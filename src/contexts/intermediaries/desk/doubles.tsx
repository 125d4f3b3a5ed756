/** Two records that look like one group, side by side: one is kept, or they are two. */
import type { Setting } from '#ui/setting.ts'
import { DESK_DOUBLES, deskGroupUrl } from './desk-url.ts'
import type { DoubleSeen, RecordSeen } from './desk-view.ts'

export interface DoublesProps {
  setting: Setting
  doubles: readonly DoubleSeen[]
  formKey: string
  open: boolean
}

export function Doubles({ setting, doubles, formKey, open }: DoublesProps) {
  const { t } = setting
  return (
    <section class="queue" aria-labelledby="doubles">
      <h2 id="doubles">
        {t('desk.doubles')} <small>{doubles.length}</small>
      </h2>
      {doubles.map(({ one, other, because, minutes }, place) => (
        <details class="task" open={open && place === 0} id={open && place === 0 ? 'next' : undefined}>
          <summary>
            <b dir="auto">{t('desk.double', { one: one.name, other: other.name })}</b>
            <span class="takes">{t('desk.takes', { n: minutes })}</span>
            <span class="then">{t(`desk.double.${because}`)}</span>
          </summary>
          <form class="do flow" method="post" action={DESK_DOUBLES}>
            <input type="hidden" name="one" value={one.groupId} />
            <input type="hidden" name="other" value={other.groupId} />
            <input type="hidden" name="key" value={formKey} />
            <div class="side-by-side">
              {[one, other].map(record => (
                <Record record={record} setting={setting} />
              ))}
            </div>
            <p class="desk-do">
              {([one, other] as const).map(({ groupId, name }, n) => (
                <button class="button button-plain" type="submit" name="keep" value={groupId}>
                  {t(n === 0 ? 'desk.keep-one' : 'desk.keep-other', { name })}
                </button>
              ))}
              <button class="button button-plain" type="submit" name="keep" value="both">
                {t('desk.keep-both')}
              </button>
            </p>
            <p class="small soft">{t('desk.keep-what')}</p>
          </form>
        </details>
      ))}
    </section>
  )
}

function Record({ record, setting }: { record: RecordSeen; setting: Setting }) {
  const { t } = setting
  const { slug, name, from, lines } = record
  return (
    <div class="flow">
      <h3 dir="auto">
        <a href={deskGroupUrl(slug)}>{name}</a>
      </h3>
      <p class="small soft">{from === null ? t('desk.from-here') : t('desk.from', { source: from })}</p>
      {lines.map(line => (
        <p dir="auto">{line}</p>
      ))}
    </div>
  )
}
