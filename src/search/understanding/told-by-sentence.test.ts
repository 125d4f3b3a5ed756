/** Whole sentences whose words one by one would lead elsewhere. */
import { describe, expect, it } from 'vitest'
import { SAID_SENTENCES } from './said-sentences.ts'

const told = (text: string): readonly string[] =>
  SAID_SENTENCES.find(({ said, unless }) => said.test(text) && !unless?.test(text))?.topics ?? []

describe('a sentence says', () => {
  it.each([
    ['i looked after mum for eight years and now she has died', 'former-carers'],
    ['husband drinking himself to death', 'alcohol-families'],
    ['my wife is dying at home', 'dying'],
    ['we have taken in my sisters children', 'kinship-care'],
    ['sister of someone with epilepsy', 'siblings'],
    ['my daughter just told us shes gay', 'lgbtq-families'],
    ['my boyfriend checks my phone', 'domestic-abuse'],
    ['heroin took my daughter', 'bereaved-by-addiction'],
    ['scared to open the letters from the bank', 'debt'],
    ['nobody has rung me in weeks', 'loneliness'],
  ])('“%s”: %s', (text, topic) => expect(told(text)).toContain(topic))

  it.each([
    ['i look after my mum'],
    ['i check my boyfriends phone'],
    ['my wife is from work'],
    ['sunday night before school'],
    ['my niece has died'],
    ['looking for a boyfriend on dating apps'],
  ])('“%s” nothing of its own', text => expect(told(text)).toEqual([]))
})
