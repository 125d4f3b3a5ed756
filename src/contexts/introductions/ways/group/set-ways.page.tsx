/** Where a group says how new people reach it: by its letter, or with the desk on the phone (M14, M19, M11). */
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { waysUrl } from '../ways-url.ts'
import { MendPress, PacePresses, PausePress } from './pace-presses.tsx'
import type { Did, SetSeen, SetTold } from './set-view.ts'
import { WaysFields } from './ways-fields.tsx'

export interface SetWaysPageProps {
  setting: Setting
  seen: SetSeen
  here: string
  back: string
  /** With somebody of the group on the phone. */
  atDesk: boolean
  formKey: { name: string; value: string }
  did?: Did | undefined
  /** Something else was pressed than what is ticked below: that stands there still, and is not kept. */
  unsaved: boolean
  told?: SetTold | undefined
}

export function SetWaysPage(props: SetWaysPageProps) {
  const { setting, seen, here, back, atDesk, formKey, did, told, unsaved } = props
  const { t } = setting
  const { name, slug, saidBy, shut, rests, nobody, acts } = seen
  return (
    <Page
      {...setting}
      title={t('ways.set.title')}
      listed={false}
      head={<meta {...SAY_ORIGIN} />}
      mainClass="wrap band"
    >
      <div class="flow readable ways-set">
        <h1>{t('ways.set.title')}</h1>
        <p>
          <strong dir="auto">{name}</strong>
        </p>
        <p class="lead">{t(atDesk ? 'ways.set.desk-say' : 'ways.set.lead')}</p>
        {did && !told && (
          <p role="status" class="done">
            {t(`ways.set.${did}`)}
          </p>
        )}
        {unsaved && <p class="pinned">{t('ways.set.unsaved')}</p>}
        {told && <p role="alert">{t(`ways.set.${told}`)}</p>}
        {shut && (
          <div class="pinned flow">
            <p>{t(`ways.set.shut.${shut}`)}</p>
            <p>
              <a href={atDesk ? `${back}/openness` : back}>{t('ways.set.to-facts')}</a>
            </p>
          </div>
        )}
        {nobody && <p class="pinned">{t('ways.set.nobody')}</p>}
        <form class="flow mend-form" method="post" action={here}>
          <input type="hidden" {...formKey} />
          <input type="hidden" name="seen" value={seen.seen} />
          <SaveFirst text={t('ways.set.save')} />
          {rests && <MendPress t={t} />}
          <PausePress seen={seen} t={t} />
          <PacePresses seen={seen} t={t} />
          <WaysFields seen={seen} t={t} />
        </form>
        <p class="soft">{saidBy ?? t('ways.set.nothing')}</p>
        {acts.length > 0 && (
          <section class="flow" aria-labelledby="acts-h">
            <h2 id="acts-h">{t('ways.set.done')}</h2>
            <ul class="dash">
              {acts.map(line => (
                <li>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <p>
          <a href={waysUrl(slug)}>{t('ways.set.as-shown')}</a>
        </p>
        <p>
          <a href={back}>{t(atDesk ? 'ways.set.desk-back' : 'ways.set.back')}</a>
        </p>
      </div>
    </Page>
  )
}

/** The return key in a field presses the first button of a form: that is to be the one that saves, and not the pause above it. */
const SaveFirst = ({ text }: { text: string }) => (
  <button class="hidden" type="submit" name="do" value="ways" tabIndex={-1} aria-hidden="true">
    {text}
  </button>
)
