/** The words that labels are made of, each worked out once: in a thesaurus it comes four times. */
import { formsOf, type WordForms, wordsIn } from './typed-words.ts'

/** A word with the numbers its forms go by. */
export interface LabelWord extends WordForms {
  stemAt: number
  rootAt: number
}

/** Fits in Latin-1: a letter or digit, a sign that parts words, or anything else. */
const LETTER = 1
const GAP = 2
const SIGNS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z0-9À-ÖØ-öø-ÿ]/.test(sign)) return LETTER
  return ' ,-/()&+'.includes(sign) ? GAP : 0
})

export class LabelWords {
  /** The number of each form; what no label holds has none. */
  readonly stem = new Map<string, number>()
  readonly root = new Map<string, number>()
  private all: LabelWord[] = []
  private places = new Map<string, number>()

  at(place: number): LabelWord {
    return this.all[place]!
  }

  /** Adds the places of a label's words to `places`. */
  read(label: string, places: number[]): void {
    const before = places.length
    let from = 0
    for (let at = 0; at < label.length; at++) {
      const code = label.charCodeAt(at)
      const sign = code < 256 ? SIGNS[code] : 0
      if (sign === LETTER) continue
      // An apostrophe, a dot: the long way round, which knows about them.
      if (sign !== GAP) {
        places.length = before
        for (const typed of wordsIn(label)) this.add(typed, places)
        return
      }
      if (at > from) this.add(label.slice(from, at), places)
      from = at + 1
    }
    if (from < label.length) this.add(label.slice(from), places)
  }

  private add(typed: string, places: number[]): void {
    let place = this.places.get(typed)
    if (place === undefined) {
      place = this.all.length
      this.places.set(typed, place)
      this.all.push(this.numbered(formsOf(typed)))
    }
    if (this.all[place]!.folded) places.push(place)
  }

  private numbered({ typed, folded, stem, loose, root, capitals, little, stress }: WordForms): LabelWord {
    const stemAt = numberOf(stem, this.stem)
    const rootAt = numberOf(root, this.root)
    return { typed, folded, stem, loose, root, capitals, little, stress, stemAt, rootAt }
  }
}

function numberOf(form: string, numbers: Map<string, number>): number {
  const known = numbers.get(form)
  if (known !== undefined) return known
  numbers.set(form, numbers.size)
  return numbers.size - 1
}

const isLittle = ({ little, capitals }: WordForms): boolean => little && !capitals
const isStress = ({ stress }: WordForms): boolean => stress

/** Without the little words, unless there is nothing else. */
export const essential = <Word extends WordForms>(words: readonly Word[]): readonly Word[] =>
  without(words, isLittle)

export const withoutStress = <Word extends WordForms>(words: readonly Word[]): readonly Word[] =>
  without(words, isStress)

function without<Word>(words: readonly Word[], leaveOut: (word: Word) => boolean): readonly Word[] {
  if (!words.some(leaveOut)) return words
  const kept = words.filter(word => !leaveOut(word))
  return kept.length ? kept : words
}
