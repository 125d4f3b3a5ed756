/** Made-up counts for the index of topics. */
import type { UrgentNumber } from '#contexts/directory/find/front.page.tsx'
import type { TopicCount } from '#ui/topic-index.tsx'

const counted: [label: string, groups: number][] = [
  ['Anxiety and worry', 31],
  ['Autism and ADHD', 22],
  ['Baby loss', 6],
  ['Breathing trouble, COPD', 11],
  ['Caring for someone', 38],
  ['Cancer, yours or theirs', 19],
  ['Debt and money worry', 9],
  ['Dementia in the family', 17],
  ['Drinking', 44],
  ['Drugs', 20],
  ['Eating and food', 7],
  ['Gambling', 12],
  ['Grief and loss', 26],
  ['Living with pain', 15],
  ['Low mood, depression', 29],
  ['New baby, hard days', 0],
  ['On your own, lonely', 24],
  ['Separation and divorce', 1248],
]

export const everyday: readonly TopicCount[] = counted.map(([label, groups]) => ({
  slug: label.toLowerCase().replace(/[^a-z]+/g, '-'),
  label,
  groups,
}))

export const fields = [
  { field: 'mind', label: 'Mind', topics: everyday.slice(0, 6) },
  { field: 'body', label: 'Body', topics: everyday.slice(6, 12) },
  { field: 'family', label: 'Family', topics: everyday.slice(12) },
]

export const urgent: readonly UrgentNumber[] = [
  { number: '999', href: 'tel:999', what: 'Danger to life, now. By text too, if you register your phone.' },
  {
    number: '111',
    href: 'tel:111',
    what: 'Health that cannot wait until morning. Choose 2 for mental health.',
  },
  {
    number: '116 123',
    href: 'tel:116123',
    what: 'Someone to listen, day and night. Free, and not on the bill.',
  },
]
