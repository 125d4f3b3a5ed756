/** Rules on the words of one topic by itself. */
import type { TopicLabels } from '../../../search/topic.ts'
import { avoidedWordIn, isPlainWord } from './avoided-words.ts'
import { foldLabel } from './fold-label.ts'
import { THESAURUS_LANGUAGES, type ThesaurusEntry } from './topic.form.ts'
import { fault, type TopicFault } from './topic-fault.ts'

export function checkLabels(entry: ThesaurusEntry): TopicFault[] {
  const faults: TopicFault[] = []
  const say = (rule: TopicFault['rule'], message: string) => faults.push(fault(rule, entry, message))

  for (const language of THESAURUS_LANGUAGES)
    if (!entry.labels[language]?.preferred.trim()) say('names', `has no shown name in ${language}`)
  if (!entry.labels.en?.everyday.length) say('everyday', 'has no everyday words in English')
  if (!entry.labels.en?.hidden.length) say('hidden', 'has no hidden words in English')

  for (const [language, labels] of Object.entries(entry.labels)) {
    for (const label of shownLabels(labels)) {
      const word = avoidedWordIn(label, language)
      if (word) say('avoided-word', `"${label}" may be shown, but "${word}" is only for hidden`)
    }
    // A relative's phrase may be said by the person too, so it is counted apart.
    for (const label of twiceIn(ownLabels(labels))) say('said-twice', `${language} says "${label}" twice`)
    for (const label of twiceIn(labels.relatives))
      say('said-twice', `${language} relatives say "${label}" twice`)
    for (const label of allLabels(labels))
      if (isPlainWord(label))
        say('plain-word', `"${label}" is a word of any sentence; write it with its context`)
  }
  return faults
}

/** Labels a page may print. */
export function shownLabels(labels: TopicLabels): string[] {
  return [labels.preferred, ...labels.everyday, ...labels.professional, ...labels.relatives]
}

export function allLabels(labels: TopicLabels): string[] {
  return [...ownLabels(labels), ...labels.relatives]
}

function ownLabels(labels: TopicLabels): string[] {
  return [labels.preferred, ...labels.everyday, ...labels.professional, ...labels.hidden]
}

function twiceIn(labels: string[]): string[] {
  const seen = new Set<string>()
  return labels.filter(label => {
    const read = foldLabel(label)
    const twice = seen.has(read)
    seen.add(read)
    return twice
  })
}
