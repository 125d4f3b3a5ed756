/** The page on a unit's screens: one button for each thing to tell at each moment. It shows no number, so that nobody is measured. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { goingOn, type Unit } from '../agency.ts'
import { unitUrl } from '../agency-url.ts'
import type { TopicsSaid } from '../topics-to-say.ts'

export interface UnitPageProps {
  setting: Setting
  token: string
  agency: string
  topics: TopicsSaid
  unit: Unit
  /** What was counted just now, to be taken back. */
  last: { touchpointId: string; topic: string; month: string; press: string } | null
  /** It was taken back just now. */
  undone: boolean
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
}

export function UnitPage(props: UnitPageProps) {
  const { setting, token, agency, unit, topics: said, last, undone, formKey, sayOrigin } = props
  const { t } = setting
  const moments = goingOn(unit)
  return (
    <Page
      {...setting}
      title={t('agency.unit-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow talk agency">
        <h1>{unit.name}</h1>
        <p class="lead">{agency}</p>
        {undone && (
          <p class="talk-state" role="status">
            {t('agency.undone')}
          </p>
        )}
        {last && (
          <form method="post" action={unitUrl(token)} class="talk-state row">
            <span role="status">{t('agency.counted')}</span>
            <Cell {...{ ...last, formKey }} />
            <button class="button button-plain" type="submit" name="did" value="undo">
              {t('agency.undo')}
            </button>
          </form>
        )}
        <p>{t('agency.unit-lead')}</p>
        {moments.map(({ id, title, topics }) => (
          <section class="flow" aria-labelledby={`m-${id}`}>
            <h2 id={`m-${id}`}>{title}</h2>
            <ul class="offerings">
              {topics.map(topic => (
                <li class="row">
                  <form method="post" action={unitUrl(token)}>
                    <Cell {...{ touchpointId: id, topic, formKey }} />
                    <button class="button" type="submit" name="did" value="told">
                      {t('agency.told-about', { topic: said.label(topic) })}
                    </button>
                  </form>
                  <a href={said.sheet(topic, unit.near)}>{t('agency.open-sheet')}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {moments.length === 0 && <p>{t('agency.no-moments')}</p>}
      </div>
    </Page>
  )
}

interface CellProps {
  touchpointId: string
  topic: string
  /** Of what is taken back; else it is this one. */
  month?: string
  /** The key of the press that is taken back. */
  press?: string
  formKey: { name: string; value: string }
}

const Cell = ({ touchpointId, topic, month, press, formKey }: CellProps) => (
  <>
    <input type="hidden" {...formKey} />
    <input type="hidden" name="touchpoint" value={touchpointId} />
    <input type="hidden" name="topic" value={topic} />
    {month !== undefined && <input type="hidden" name="month" value={month} />}
    {press !== undefined && <input type="hidden" name="press" value={press} />}
  </>
)
