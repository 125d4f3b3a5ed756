/** A group that was put away or has ended, and its way back. */
import type { away as english } from '../en/away.ts'

export const away = {
  'away.mark': 'Weggelegt',
  'away.lead': 'Wir haben diese Gruppe nicht erreicht. Deshalb wurde ihr Eintrag am {day} weggelegt.',
  'away.says-nothing':
    'Vielleicht trifft sie sich noch. Aber seit langer Zeit hat uns niemand gesagt, ob Tag, Ort oder Nummer stimmen, und Sie sollen nicht vergeblich kommen. Deshalb stehen sie hier nicht.',
  'away.yours': 'Ist das Ihre Gruppe?',
  'away.yours-text':
    'Dann kommt sie mit einem Knopfdruck zurück. Nichts gilt als richtig, bevor Sie es gesagt haben, Punkt für Punkt. Das dauert etwa eine Minute.',
  'away.bring-back': 'Zurückholen',
  'away.claim-what':
    'Dann finden Menschen sie wieder. Zuerst stellen wir sicher, dass jemand aus der Gruppe das sagt.',
  'away.claim-letter':
    'Wir schicken einen Brief an die E-Mail-Adresse, die wir von dieser Gruppe kennen. Wer dieses Postfach liest, kann sie zurückholen.',
  'away.claim-no-address':
    'Wir kennen keine E-Mail-Adresse dieser Gruppe. Deshalb kann kein Brief dorthin gehen.',
  'away.agree':
    'Der Eintrag dieser Gruppe ist weggelegt, oder er sagt, dass sie zu Ende ist. Wenn Sie drücken, finden Menschen sie wieder, und Sie werden nach jedem Punkt gefragt. Nichts gilt als richtig, bevor Sie es gesagt haben.',
  'away.agree-press': 'Ja, zurückholen und mich fragen',
  'away.answer': 'Diese Gruppe wird gerade nicht gefunden',
  'away.answer-away':
    'Sie wurde weggelegt, weil niemand zu erreichen war. Ein Knopfdruck holt sie zurück. Sagen Sie dann bei jedem Punkt, ob er noch stimmt.',
  'away.answer-ended':
    'Ihr Eintrag sagt, dass sie zu Ende ist. Trifft sie sich wieder, holt ein Knopfdruck sie zurück. Sagen Sie dann bei jedem Punkt, ob er noch stimmt.',
  'away.answer-halted':
    'Die Kontaktstelle hat diesen Eintrag beendet, nachdem ihr jemand von einer Sorge erzählt hat. Der Brief dazu führt zu einer Seite, auf der Sie sagen können, wie Sie es sehen. Sie können die Kontaktstelle auch anrufen; nur sie kann die Gruppe wieder eintragen.',
  'away.press': 'Diese Gruppe zurückholen',
  'away.desk-script':
    '„Ihre Gruppe wird zurzeit nicht gefunden. Soll sie zurückkommen? Dann frage ich Sie nach jedem Punkt, einem nach dem anderen.“',
} as const satisfies Record<keyof typeof english, string>
