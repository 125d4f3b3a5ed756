/** A door stayed shut to a group. */
import type { barrier as english } from '../en/barrier.ts'

export const barrier = {
  'barrier.link': 'Blieb eine Tür verschlossen? Sagen Sie es uns, vertraulich.',
  'barrier.title': 'Eine Tür blieb verschlossen',
  'barrier.lead':
    'In einer Praxis, einem Krankenhaus, einem Amt: wo man Sie nicht hineinließ oder nicht weitersagte. Es steht nirgends sonst; es liest: {name}. Was daraus wird, lesen Sie auf dieser Seite.',
  'barrier.what': 'Was ist geschehen?',
  'barrier.obstacle.poster': 'Unser Plakat wurde abgelehnt',
  'barrier.obstacle.not-passed-on': 'Man sagt den Leuten nichts von uns',
  'barrier.obstacle.no-answer': 'Wir haben gefragt, und niemand antwortet',
  'barrier.obstacle.called-unsafe': 'Man hat Leuten gesagt, bei uns sei es nicht sicher',
  'barrier.obstacle.other': 'Etwas anderes',
  'barrier.words': 'Wo, und was wurde gesagt? (kann leer bleiben)',
  'barrier.words-hint': 'Eine Zeile. Bitte keine Namen von Personen.',
  'barrier.send': 'Der Kontaktstelle sagen',
  'barrier.before': 'Was Sie uns sagten, und was daraus wurde',
  'barrier.waiting': 'Wir haben es und sagen hier, was wir tun.',
  'barrier.step.talk': 'Wir sprechen dort mit jemandem vom Fach',
  'barrier.step.visit': 'Wir gehen hin',
  'barrier.step.policy': 'Wir sprechen mit denen, die die Regeln machen',
  'barrier.step.none': 'Im Moment ist nichts zu machen',
  'barrier.back': 'Zurück zur Seite aus dem Brief',
  'barrier.told.choose': 'Bitte wählen Sie, was geschehen ist.',
  'barrier.told.again':
    'Das kam nicht vollständig an, und nichts wurde behalten. Bitte drücken Sie noch einmal.',
  'barrier.told.enough':
    'Diese Woche kam viel von Ihrer Gruppe, und dies wurde nicht behalten. Bitte rufen Sie uns an.',
  'barrier.desk.title': 'Eine Tür blieb verschlossen für {name}: {obstacle}',
  'barrier.desk.then': 'Die Gruppe wartet darauf zu hören, was wir tun.',
  'barrier.desk.agreed': '{step}, vereinbart am {day}. Was wurde daraus?',
  'barrier.desk.step': 'Was wir tun',
  'barrier.desk.words': 'Was die Gruppe erfährt',
  'barrier.desk.words-hint': 'Eine Zeile: wer was bis wann tut, oder was daraus wurde.',
  'barrier.desk.agree': 'Vereinbart, ich komme darauf zurück',
  'barrier.desk.settle': 'Das war es',
  'barrier.desk.told.choose': 'Bitte wählen Sie, was wir tun. Es wurde nichts behalten.',
  'barrier.desk.told.again':
    'Das kam nicht vollständig an, und nichts wurde behalten. Bitte drücken Sie noch einmal.',
  'barrier.desk.told.moved-on': 'Das ist schon erledigt, und nichts wurde geändert.',
} as const satisfies Record<keyof typeof english, string>
