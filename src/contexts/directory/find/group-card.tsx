/** The part of a card that stays the same until the group changes: its name, its words, how to take part, how fresh. */
import { type Html, renderHtml } from '#ui/html.ts'
import { Icon } from '#ui/icon.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import type { Freshness } from '../freshness/confirmation.ts'
import { freshClass, sayFreshness } from '../freshness/say-freshness.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import type { LifeNow } from '../groups/life-state.ts'
import { ownLanguage } from '../groups/own-language.ts'
import { sayTakingPart, takingPart, takingPartIcon } from '../groups/taking-part.ts'

export interface CardProps {
  group: Group
  life: LifeNow
  freshness: Freshness
  /** The gathering the card speaks of. */
  gathering: Gathering | undefined
  t: Translator
}

/** Two pieces, because the next date stands between them. */
export interface GroupCardStatic {
  what: Html
  takePart: Html
  fresh: Html
  /** Shown without emphasis: its date is uncertain, or nobody new can come now. */
  quiet: boolean
}

export function drawGroupCard(props: CardProps): GroupCardStatic {
  const { freshness, life } = props
  return {
    what: renderHtml(<What {...props} />),
    takePart: renderHtml(<TakePart {...props} />),
    fresh: renderHtml(<FreshLine {...props} source={props.group.source} />),
    quiet: freshness.state === 'overdue' || freshness.state === 'unconfirmed' || life.newcomers === 'no',
  }
}

function What({ group, t }: Pick<CardProps, 'group' | 't'>) {
  const lang = ownLanguage(group, t)
  return (
    <div class="what">
      {group.kind !== 'self-help' && <p class="kind">{t(`kind.mark.${group.kind}`)}</p>}
      <h3>
        <a href={`/groups/${group.slug}`} dir="auto" lang={lang}>
          {group.name}
        </a>
      </h3>
      {group.summary && (
        <p class="own" dir="auto" lang={lang}>
          {group.summary}
        </p>
      )}
    </div>
  )
}

function TakePart({ group, life, freshness, gathering, t }: CardProps) {
  const part = takingPart(group, life, freshness, gathering)
  return (
    <p class="take-part">
      <Icon name={takingPartIcon(part)} />
      {sayTakingPart(t, part)}
    </p>
  )
}

type FreshLineProps = { freshness: Freshness; source: Group['source']; t: Translator }

/** A shape and a sentence; the shape comes from the style sheet and is never alone. */
export function FreshLine({ freshness, source, t }: FreshLineProps) {
  return <span class={freshClass(freshness)}>{sayFreshness(t, freshness, source)}</span>
}
