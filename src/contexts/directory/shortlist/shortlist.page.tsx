/** The shortlist: two or three groups side by side by address, without script; the kept ones by script, unsent (M08). */
import { countInWords, sentenceStart } from '#ui/count-in-words.ts'
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { Setting } from '#ui/setting.ts'
import type { NamedSet } from '../sheet/named-set.ts'
import { SetLine } from '../sheet/set-line.tsx'
import { ComparedColumn } from './compared-column.tsx'
import type { KeptGroup } from './kept-group.ts'
import { comparisonUrl, MOST_COMPARED } from './shortlist.form.ts'

export interface ShortlistPageProps extends Setting {
  /** The groups named in the address, with the facts of today. */
  compared: readonly KeptGroup[]
  /** Names in the address that no group has, as written. */
  unknown: readonly string[]
  /** All groups for the same topics and places. */
  sets: readonly NamedSet[]
  /** Without a slash at the end. */
  baseUrl: string
}

export function ShortlistPage({ compared, unknown, sets, baseUrl, ...setting }: ShortlistPageProps) {
  const { t } = setting
  const n = compared.length
  const title =
    n > 0
      ? t('shortlist.title-compare', { n, Count: sentenceStart(countInWords(n, t), t) })
      : t('shortlist.title')
  return (
    <Page
      {...setting}
      title={title}
      current="shortlist"
      sensitive
      listed={false}
      scripts={['shortlist', 'print']}
    >
      <section class="plain-top board">
        <div class="wrap">
          <h1>{title}</h1>
          <p class="lead">{t('shortlist.lead')}</p>
        </div>
      </section>
      {(n > 0 || unknown.length > 0) && <ByAddress {...{ compared, unknown, sets, baseUrl, t }} />}
      <OnDevice t={t} />
      <section class="band" data-without-script>
        <div class="wrap flow">
          <h2>{t('shortlist.without-heading')}</h2>
          <p>{t('shortlist.without')}</p>
          {n === 0 && unknown.length === 0 && <AddGroup slugs={[]} t={t} />}
        </div>
      </section>
    </Page>
  )
}

function ByAddress({
  compared,
  unknown,
  sets,
  baseUrl,
  t,
}: Omit<ShortlistPageProps, keyof Setting> & Pick<Setting, 't'>) {
  const slugs = compared.map(({ slug }) => slug)
  return (
    <section class="band">
      <div class="wrap flow">
        {unknown.map(name => (
          <p class="understood">{t('shortlist.unknown', { name })}</p>
        ))}
        {compared.length > 0 && <h2 class="hidden">{t('shortlist.facts')}</h2>}
        <div class="comparison">
          {compared.map(group => (
            <ComparedColumn
              group={group}
              t={t}
              dropUrl={comparisonUrl(slugs.filter(slug => slug !== group.slug))}
            />
          ))}
        </div>
        {sets.map(set => (
          <SetLine class="small whole-set" {...{ set, baseUrl, t }} />
        ))}
        <div class="actions">
          <PrintButton text={t('group.print')} />
        </div>
        {slugs.length < MOST_COMPARED && <AddGroup slugs={slugs} t={t} />}
        {slugs.length > 0 && <p class="small soft shortlist-address">{t('shortlist.address')}</p>}
      </div>
    </section>
  )
}

function AddGroup({ slugs, t }: { slugs: readonly string[]; t: Translator }) {
  return (
    <form class="add-group" action="/shortlist">
      {slugs.map(slug => (
        <input type="hidden" name="g" value={slug} />
      ))}
      <Field
        id="add-g"
        name="g"
        label={t('shortlist.add')}
        hint={t('shortlist.add-hint')}
        autocomplete="off"
        maxLength={200}
        required
      />
      <button class="button button-plain" type="submit">
        {t('shortlist.add-submit')}
      </button>
    </form>
  )
}

/** Hidden until script has looked on the device. */
function OnDevice({ t }: { t: Translator }) {
  return (
    <section class="band" data-shortlist hidden>
      <div class="wrap flow">
        <div class="split">
          <div class="flow">
            <h2 tabIndex={-1}>{t('shortlist.kept')}</h2>
            <p>{t('shortlist.kept-text')}</p>
          </div>
          <div data-when="none" class="flow">
            <p>{t('shortlist.empty')}</p>
            <p>
              <a class="button" href="/find">
                {t('shortlist.find')}
              </a>
            </p>
          </div>
        </div>
        <div class="comparison" data-kept />
        <template>
          <ComparedColumn group={null} t={t} />
        </template>
        <p data-when="some">
          <button class="button button-plain" type="button" data-clear>
            {t('shortlist.clear')}
          </button>
        </p>
      </div>
    </section>
  )
}
