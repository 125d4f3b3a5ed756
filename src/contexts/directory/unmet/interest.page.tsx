/** Saying that one would come to a group that is not there yet: one press, counted, and honest about it (M07, M58). */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { ContactPoint } from '../pages/contact-point.tsx'
import { ChooseInterest } from './choose-interest.tsx'
import type { Interest } from './interest.form.ts'
import { Meanwhile } from './meanwhile.tsx'
import { NoneOfThese } from './none-of-these.tsx'
import { sayArea } from './say-area.ts'
import { WhatHappens } from './what-happens.tsx'
import type { WideArea } from './wide-area.ts'

/** `too-many`: within this minute; the form holds what was sent. */
export type Again = 'again' | 'too-many'

export interface InterestPageProps extends Setting {
  interest: Interest
  /** The topic inside a sentence; empty where it has to be chosen. */
  label: string
  /** Null where the place has to be chosen. */
  area: WideArea | null
  /** For the hidden field. */
  formKey: { name: string; value: string }
  /** Groups in reach that are for it already, and where they are listed. */
  there: { groups: number; url: string } | null
  fields: readonly { label: string; topics: readonly { slug: string; label: string }[] }[]
  contact: ContactPoint | null
  /** It was sent, and could not be counted. */
  again?: Again
  /** It was sent or asked for, so that what is missing is marked. */
  asked: boolean
  sensitive: boolean
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
}

export function InterestPage(props: InterestPageProps) {
  const {
    interest,
    label,
    area,
    formKey,
    there,
    fields,
    contact,
    again,
    asked,
    sensitive,
    sayOrigin,
    ...setting
  } = props
  const { t } = setting
  const settled = interest.topic !== null && area !== null
  return (
    <Page
      {...setting}
      title={t('interest.title')}
      sensitive={sensitive}
      listed={false}
      head={<meta {...sayOrigin} />}
    >
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t(interest.none ? 'interest.none-title' : 'interest.title')}</h1>
          {interest.none ? (
            <NoneOfThese interest={interest} contact={contact} t={t} />
          ) : settled ? (
            <>
              <p class="lead">{t('interest.ask', { topic: label, area: sayArea(area, t) })}</p>
              {there && <There {...there} topic={label} t={t} />}
              {again && (
                <p class="top-s" role="alert">
                  {t(`interest.${again}`)}
                </p>
              )}
              <form class="flow top-m" method="post" action="/interest">
                <input type="hidden" name="topic" value={interest.topic ?? ''} />
                <input type="hidden" name="near" value={placeKey(interest)} />
                <input type="hidden" {...formKey} />
                <button class="button" type="submit">
                  {t('interest.press')}
                </button>
              </form>
            </>
          ) : (
            <ChooseInterest interest={interest} fields={fields} asked={asked} t={t} />
          )}
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          {!interest.none && <WhatHappens contact={contact} t={t} />}
          <Meanwhile topic={interest.topic} label={label} place={interest.place} t={t} />
        </div>
      </section>
    </Page>
  )
}

const placeKey = ({ place, typed }: Interest): string =>
  place.kind === 'found' ? place.place.key : typed.near

function There({ groups, url, topic, t }: { groups: number; url: string; topic: string; t: Translator }) {
  return (
    <p class="top-s">
      <Around text={t('interest.there', { n: groups, topic, link: SLOT })}>
        <a href={url}>{t('interest.there-link')}</a>
      </Around>
    </p>
  )
}
