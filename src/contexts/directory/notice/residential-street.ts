/** A street where people live, with a number: no venue is there unless one is named. Pure. */
import { spans } from './home-cues.ts'
import type { Span } from './person.ts'

const ENGLISH =
  /(?<![\p{L}\p{N}])\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}’'-]{1,29} ){1,3}(?:Grove|Close|Crescent|Gardens|Mews|Rise|Croft|Cottages|Villas|Dell)(?![\p{L}])/gu
const COTTAGE = /(?<![\p{L}])\p{Lu}[\p{L}’'-]{1,29} (?:Cottage|Bungalow)(?![\p{L}])/gu
const NORTHERN =
  /(?<![\p{L}])(?:Am |Im )?\p{Lu}[\p{L}-]{2,29}(?:weg|siedlung|veien|vegen|stien|tunet|lia|bakken|svingen) \d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}])/gu

/** Cheap to tell that there is none. */
const NUMBER = /\d|Cottage|Bungalow/

export function* residentialStreets(text: string): Generator<Span> {
  if (!NUMBER.test(text)) return
  for (const cue of [ENGLISH, COTTAGE, NORTHERN]) yield* spans(text, cue)
}
