import { describe, expect, test } from 'vitest'
import { english } from '#ui/messages/translator.ts'
import { shippedUrgentHelp } from './shipped.ts'
import { areaOf, URGENT_NEEDS, type UrgentNeed } from './urgent-help.ts'
import { urgentNeed } from './urgent-need.ts'
import { ringFirst } from './urgent-numbers.ts'

const read = (slug: string, typed = slug) => ({ slug, typed })

describe('what comes before the list', () => {
  test('Sofia, hit at home, is led to a line for people who are not safe at home', () => {
    expect(urgentNeed([read('separation'), read('domestic-abuse')])).toBe('unsafe-at-home')
    expect(urgentNeed([read('rape')])).toBe('unsafe-at-home')
  })

  test('so is Amira, who fears her family or somebody who follows her', () => {
    expect(urgentNeed([read('honour-abuse')])).toBe('unsafe-at-home')
    expect(urgentNeed([read('stalking')])).toBe('unsafe-at-home')
  })

  test('Daniel, who cannot go on, is led to somebody to talk to', () => {
    expect(urgentNeed([read('suicidal-thoughts', 'overdose attempt')])).toBe('talk')
  })

  test('an overdose is danger, other words about drugs and a death by overdose are not', () => {
    expect(urgentNeed([read('drugs', 'overdose')])).toBe('danger')
    expect(urgentNeed([read('drugs', 'on drugs')])).toBeNull()
    expect(urgentNeed([read('bereaved-by-addiction', 'died of an overdose')])).toBeNull()
    expect(urgentNeed([])).toBeNull()
  })
})

describe('the numbers', () => {
  const help = shippedUrgentHelp()
  const numbers = (country: string, need: UrgentNeed, part: string | null = null) =>
    ringFirst(areaOf(help, country, part), need, english).map(each => each.number)

  test('for Sofia in Leeds: 999, and each line for people not safe at home', () => {
    expect(numbers('GB', 'unsafe-at-home')).toEqual([
      '999',
      '0808 2000 247',
      '0800 027 1234',
      '0808 80 10 800',
    ])
    expect(numbers('GB', 'talk')).toEqual(['116 123'])
    expect(numbers('GB', 'danger')).toEqual(['999', '116 123'])
  })

  test('for Sofia in Belfast: the line of Northern Ireland; in Cardiff those of Great Britain', () => {
    expect(numbers('GB', 'unsafe-at-home', 'GB-NIR')).toEqual(['999', '0808 802 1414'])
    expect(numbers('GB', 'talk', 'GB-NIR')).toEqual(['0808 808 8000'])
    expect(numbers('GB', 'talk', 'GB-WLS')).toEqual(['116 123'])
  })

  test('there is one in every country, whatever the need', () => {
    for (const { country } of help.areas)
      for (const need of URGENT_NEEDS) expect(numbers(country, need), country).not.toEqual([])
  })
})
