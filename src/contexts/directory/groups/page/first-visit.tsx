/** What a first visit is like: questions answered, and those still open, said plainly (M04). */
import { sentenceStart, spanInWords } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { midSentence } from '#ui/mid-sentence.ts'
import { ended, sentences } from '#ui/sentences.ts'
import { languageWithin } from '../../find/say-language.ts'
import { listOf } from '../../gatherings/saying/day-names.ts'
import type { Group } from '../group.ts'
import { openToNewcomers } from '../open-to-newcomers.ts'
import { ownLanguage } from '../own-language.ts'
import { newcomerAnswers } from '../what-happens.ts'
import type { GroupView } from './group-view.ts'

type Said = { question: string; answer: string; words: boolean }

/** Answers in the order a newcomer asks. `words`: the group's own, in whatever direction they are written. */
export function saidToNewcomers(group: Group, t: Translator): Said[] {
  const { happens, cost, languages } = group
  const newcomers = openToNewcomers(group)
  const own = (key: 'whoComes' | 'firstVisit' | 'whoMeetsYou'): Said[] =>
    happens[key] ? [{ question: t(`group.q.${key}`), answer: happens[key], words: true }] : []
  const say = (
    key: 'forWhom' | 'newcomersNow' | 'usualSize' | 'listeningOnly' | 'bringSomeone' | 'cost' | 'languages',
    answer: string | null,
  ) => (answer ? [{ question: t(`group.q.${key}`), answer, words: false }] : [])
  return [
    ...own('whoComes'),
    ...say('forWhom', sayForWhom(group, t)),
    ...own('firstVisit'),
    ...say('newcomersNow', newcomers && t(`group.newcomers.${newcomers}`)),
    ...own('whoMeetsYou'),
    ...say('usualSize', saySize(happens.usualSize, t)),
    ...say('listeningOnly', happens.listeningOnly && t(`group.listening.${happens.listeningOnly}`)),
    ...say('bringSomeone', happens.bringSomeone && t(`group.bring.${happens.bringSomeone}`)),
    ...say('cost', cost && [t(`group.cost.${cost.kind}`), cost.note].filter(Boolean).join(' ')),
    ...say(
      'languages',
      languages.length > 0
        ? sentenceStart(
            listOf(
              t.locale,
              languages.map(tag => languageWithin(tag, t)),
            ),
            t,
          )
        : null,
    ),
  ]
}

function saySize(size: Group['happens']['usualSize'], t: Translator): string | null {
  if (!size) return null
  const [from, to] = spanInWords(size.from, size.to, t)
  return t(size.from === size.to ? 'group.size-about' : 'group.size', { from, to })
}

function sayForWhom({ forWhom, communities }: Group, t: Translator): string | null {
  const said = forWhom ? [t(`group.for.${forWhom}`)] : []
  if (communities.length > 0) {
    const named = listOf(
      t.locale,
      communities.map(one => midSentence(t(`narrow.for.${one}`), t)),
    )
    said.push(t('group.especially', { communities: named }))
  }
  return said.length > 0 ? ended(sentences(said)) : null
}

export function FirstVisit({ view: { group, t } }: { view: GroupView }) {
  const { open } = newcomerAnswers(group)
  const said = saidToNewcomers(group, t)
  const lang = ownLanguage(group, t)
  return (
    <div>
      <h2>{t('group.first-visit')}</h2>
      <dl class="qa qa-wide top-m">
        {said.map(({ question, answer, words }) => (
          <div>
            <dt>{question}</dt>
            <dd dir={words ? 'auto' : undefined} lang={words ? lang : undefined}>
              {answer}
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <p class="soft top-s">
          {t('group.open-questions', {
            questions: open.map(question => t(`group.short.${question}`)).join(', '),
          })}
        </p>
      )}
    </div>
  )
}
